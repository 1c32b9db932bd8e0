/** Chance that always falls the same way, so that the sample is the same on every machine. */

/** A generator of numbers from 0 up to, not including, 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items. */
export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** A number from `low` up to, not including, `high`. */
export function between(random: () => number, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A number with that many digits after the point; less than 0 for tens, hundreds and so on. */
export function rounded(value: number, digits: number): number {
  const factor = 10 ** Math.abs(digits);
  return digits < 0 ? Math.round(value / factor) * factor : Math.round(value * factor) / factor;
}
