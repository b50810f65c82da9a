/**
 * A QR code, black on white in every scheme, for cameras.
 * @param drawing one path, stroked one unit wide in a square of `size` units
 * @param label what it is called where it cannot be seen
 */
export function QrCode({
  drawing: { size, path },
  label,
}: {
  drawing: { size: number; path: string };
  label: string;
}) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
