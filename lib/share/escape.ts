/** Text as HTML. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Text as the value of an attribute between double quotes. */
export const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
