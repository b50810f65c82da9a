/**
 * A button that hands an address of this site to the system's share sheet. The page's script shows
 * it where there is such a sheet.
 */
export function ShareButton({ path, label }: { path: string; label: string }) {
  return (
    <button suppressHydrationWarning type="button" className="copy" data-share={path} hidden>
      {label}
    </button>
  );
}
