/**
 * A button that copies an address of this site. The page's script shows it; without the script
 * it stays hidden and the address can be copied from the browser. The script may run before
 * React takes over an interactive page: what it changes is no mismatch.
 */
export function CopyLink({ path, label, copied }: { path: string; label: string; copied: string }) {
  return (
    <button
      suppressHydrationWarning
      type="button"
      className="copy"
      data-copy={path}
      data-done={copied}
      hidden
    >
      {label}
    </button>
  );
}
