/** What follows from a text alone, found once for each text: columns hold the same few words in thousands of rows. */

/** As many customers as a long list has; a longer one begins anew, so that no list can fill the memory. */
const MOST_TEXTS = 100_000;

/**
 * The same function, which looks at each text once.
 *
 * @param answer what follows from the text and from nothing else; it may not be changed by who gets it
 * @example oncePerText((text) => [text])("Ann")[0] // => "Ann"
 */
export function oncePerText<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
