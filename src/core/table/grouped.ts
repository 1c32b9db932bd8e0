/** Things by what they have in common. */

/**
 * Things of one key together, the keys in the order in which they are met, the things of a key too.
 *
 * @param ones the things
 * @param keyOf the key of a thing; `null` for what is in no group
 * @example [...grouped(["Ann", "Bo", "Al", ""], (name) => name[0] ?? null)] // => [["A", ["Ann", "Al"]], ["B", ["Bo"]]]
 */
export function grouped<One>(
  ones: Iterable<One>,
  keyOf: (one: One) => string | null,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of ones) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
