/** Random numbers that are the same in every run. */

/** Numbers from 0 up to 1: the mulberry32 generator, public domain, started at `seed`. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers of the standard normal distribution, by Box and Muller (1958). */
export function seededNormal(seed: number): () => number {
  const random = seeded(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The items in another order, by Fisher and Yates; the input is not changed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = seeded(seed);
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = result[index] as Item;
    result[index] = result[other] as Item;
    result[other] = kept;
  }
  return result;
}

/**
 * How many generated cases a law is tried on: all of them in `npm test`, a tenth in `npm run test:quick`, which is for
 * while one works.
 */
export function runs(all: number): number {
  return process.env["npm_lifecycle_event"] === "test:quick" ? Math.ceil(all / 10) : all;
}
