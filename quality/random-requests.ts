/** Requests that a page of ours would never send: chance JSON, and right requests with something wrong in them. */

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const TEXTS = [
  "",
  " ",
  "A1",
  "A1:B9",
  "A:A",
  "ZZZ1",
  "Sheet1",
  "Nowhere",
  "=1+1",
  "__proto__",
  "constructor",
  "pyramid",
  "rfm",
  "2024-01-31",
  "2024-99-99",
  "<b>",
  "\ud800",
  "x".repeat(300),
  "1e400",
];
const NUMBERS = [0, -1, 1, 0.5, 2, 7, 400, 1e6, 1e15, -1e15, 2 ** 31, 1e-9];

type Random = () => number;

function oneOf<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Any JSON, not deep. */
export function chanceJson(random: Random, depth = 3): Json {
  const kind = Math.floor(random() * (depth > 0 ? 7 : 5));
  if (kind === 0) return null;
  if (kind === 1) return random() < 0.5;
  if (kind === 2) return oneOf(NUMBERS, random);
  if (kind < 5) return oneOf(TEXTS, random);
  const items = Array.from({ length: Math.floor(random() * 4) }, () => chanceJson(random, depth - 1));
  if (kind === 5) return items;
  return Object.fromEntries(items.map((item) => [oneOf(TEXTS, random), item]));
}

/** The places in a request that hold something, each as the way to it. */
function placesIn(json: Json, way: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== "object" || json === null) return [way];
  return [way, ...Object.entries(json).flatMap(([key, inner]) => placesIn(inner, [...way, key]))];
}

/** A copy of a request in which one to three places hold something else, are gone or have a neighbour. */
export function spoilt(request: Json, random: Random): Json {
  let result: Json = JSON.parse(JSON.stringify(request));
  for (let turn = 1 + Math.floor(random() * 3); turn > 0; turn--)
    result = changed(result, oneOf(placesIn(result), random), random);
  return result;
}

function changed(json: Json, [key, ...way]: readonly string[], random: Random): Json {
  if (key === undefined) return chanceJson(random);
  if (Array.isArray(json))
    return json.map((inner, at) => (String(at) === key ? changed(inner, way, random) : inner));
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json);
  const isLast = way.length === 0;
  if (isLast && random() < 0.2) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (isLast && random() < 0.1)
    return Object.fromEntries([...entries, [oneOf(TEXTS, random), chanceJson(random, 1)]]);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? changed(inner, way, random) : inner]),
  );
}
