import { QrCode } from '@/components/ui/qr-code';
import { drawQr } from '@/lib/qr/drawing';
import type { Sheet } from '@/lib/teach/sheet';

/** Where a sheet is from: QR code, address, how to cite it, and what may be done with it. */
export function SheetOrigin({ sheet }: { sheet: Sheet }) {
  return (
    <div className="origin">
      <QrCode drawing={drawQr(sheet.qr)} label={sheet.qrLabel} />
      <div>
        <p className="wrap-anywhere">{sheet.address}</p>
        <p className="wrap-anywhere">{sheet.citation}</p>
        <p>{sheet.licence}</p>
      </div>
    </div>
  );
}

/** The rule about images of people under 18, which each lesson, sheet and card bears. */
export function ImageRule({ rule }: { rule: string }) {
  return (
    <p className="box care rule">
      <strong>{rule}</strong>
    </p>
  );
}
