import { CopyLink } from './copy-link';

/** Code to paste elsewhere: selected whole at a click, copied by a button where a script may. */
export function Snippet({ code, label, copied }: { code: string; label: string; copied: string }) {
  return (
    <div className="snippet">
      <pre>
        <code>{code}</code>
      </pre>
      <CopyLink path={code} label={label} copied={copied} />
    </div>
  );
}
