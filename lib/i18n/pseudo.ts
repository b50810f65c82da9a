const override = '\u202e';
const pop = '\u202c';

/**
 * Turns interface words into right-to-left pseudo-text: every word outside ICU braces is read
 * backwards, so that what was not translated, and what was not mirrored, stands out.
 */
export function pseudoMessage(message: string): string {
  let depth = 0;
  let text = '';
  for (const part of message.split(/([{}]|\s+)/)) {
    if (part === '{') depth += 1;
    const plain = depth === 0 && /\p{L}/u.test(part);
    text += plain ? `${override}${part}${pop}` : part;
    if (part === '}') depth -= 1;
  }
  return text;
}

/** A whole file of messages as pseudo-text. */
export function pseudoMessages(messages: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)]),
  );
}
