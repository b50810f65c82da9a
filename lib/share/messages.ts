/** What a prepared message says. */
export type Message = { subject?: string; body: string };

const encode = encodeURIComponent;

/**
 * A link that opens the reader's mail program with a message to nobody yet.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailtoOf({ subject, body }: Message): string {
  const fields = [...(subject === undefined ? [] : [`subject=${encode(subject)}`])];
  return `mailto:?${[...fields, `body=${encode(body)}`].join('&')}`;
}

/**
 * A link that opens the reader's message program with a text to nobody yet. RFC 5724 puts `?`
 * before the body; some telephones look for `&`, and all of them read both together.
 * @see https://www.rfc-editor.org/rfc/rfc5724
 */
export function smsOf({ body }: Message): string {
  return `sms:?&body=${encode(body)}`;
}
