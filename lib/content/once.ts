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
