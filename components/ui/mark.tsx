/** The sign of the site: a point that a line does not quite enclose. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="4" />
      <path d="M16 7a9 9 0 1 1-9 9" />
      <path d="M16 2a14 14 0 0 1 14 14" opacity=".45" />
    </svg>
  );
}
