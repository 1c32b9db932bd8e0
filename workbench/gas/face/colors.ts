/** Colours as scripts write them: `#rgb`, `#rrggbb` or one of the names of CSS that Sheets users know. */
import { HostError } from "../host/realm";

const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00ffff",
  black: "#000000",
  blue: "#0000ff",
  cyan: "#00ffff",
  fuchsia: "#ff00ff",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lime: "#00ff00",
  magenta: "#ff00ff",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  pink: "#ffc0cb",
  purple: "#800080",
  red: "#ff0000",
  silver: "#c0c0c0",
  teal: "#008080",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** The colour as `#RRGGBB`; `undefined` for `null`, which takes a colour away. Throws for anything else. */
export function colorOf(given: unknown): string | undefined {
  if (given === null || given === undefined) return undefined;
  const text = String(given).trim().toLowerCase();
  const color = NAMED[text] ?? text;
  if (/^#[\da-f]{6}$/.test(color)) return color.toUpperCase();
  if (/^#[\da-f]{3}$/.test(color)) return color.replace(/[\da-f]/g, (digit) => digit + digit).toUpperCase();
  throw new HostError(`Invalid color: ${text}`);
}
