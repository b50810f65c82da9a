/**
 * A function of some content and a few words, worked out once for each: content is read whole and
 * never changed, and hundreds of pages ask it the same.
 * @param make works it out; what it gives is shared, so nobody may change it
 */
export function oncePer<Of extends object, Words extends readonly string[], Made>(
  make: (of: Of, ...words: Words) => Made,
): (of: Of, ...words: Words) => Made {
  const known = new WeakMap<Of, Map<string, { made: Made }>>();
  return (of, ...words) => {
    const here = known.get(of) ?? new Map<string, { made: Made }>();
    known.set(of, here);
    const key = words.join('\n');
    const found = here.get(key) ?? { made: make(of, ...words) };
    here.set(key, found);
    return found.made;
  };
}

/**
 * A parser that remembers what each file held last: when content is read again, under
 * `npm run dev` and by its checks, nearly every file is as it was.
 * @param parse takes a file's name and text; what it gives is shared, so nobody may change it
 */
export function rememberLast<Parsed>(
  parse: (file: string, text: string) => Parsed,
): (file: string, text: string) => Parsed {
  const last = new Map<string, { text: string; parsed: Parsed }>();
  return (file, text) => {
    const known = last.get(file);
    if (known?.text === text) return known.parsed;
    const parsed = parse(file, text);
    last.set(file, { text, parsed });
    return parsed;
  };
}
