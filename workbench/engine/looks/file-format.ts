/** Number formats of Excel: from the patterns in files to those the engine understands. */
import { engineFormat, rememberFormat } from "./number-format";

const known = new Map<string, string>();
const taken = new Set<string>();

/**
 * The engine's pattern for one of Excel; `""` for General and for what cannot be shown at all.
 *
 * A date stays a date, whatever the pattern: if the engine cannot show it the same way, it is shown
 * as year, month and day. Every pattern that is not the engine's own gets one that no other has, so
 * that it can be found again when the file is saved.
 */
export function fileFormat(pattern: string): string {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  let format = translated(pattern);
  if (format !== "" && format !== pattern) {
    // An empty text at the end shows nothing and tells patterns apart.
    do format += '""';
    while (taken.has(format));
    taken.add(format);
    rememberFormat(format, pattern);
  }
  known.set(pattern, format);
  return format;
}

function translated(pattern: string): string {
  const plain = pattern
    .replace(/\[\$-[^\]]*\]|\[DBNum\d\]/gi, "")
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]");
  const letters = plain.replace(/"[^"]*"|\\.|\[[^hms\]]*\]/gi, "").replace(/General|[_*]./gi, "");
  const isDate = /[ymdhse]/i.test(letters.replace(/E[+-]/gi, "")) && !/[#?]/.test(letters);
  const candidates = isDate ? dateCandidates(plain, letters) : [pattern, plain, percentOrNothing(plain)];
  for (const candidate of candidates) {
    try {
      return engineFormat(candidate);
    } catch {
      // The next one is simpler.
    }
  }
  return "";
}

/** Ever simpler patterns of a date; of several for different numbers the first counts. */
function dateCandidates(pattern: string, letters: string): string[] {
  const [first = ""] = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const written = first
    .replace(/\[h+\]/gi, "hhhh")
    .replace(/\[(m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/上午\/下午/g, "AM/PM")
    .replace(/"[^"]*"|\\.|[^ -~]+/g, (piece) => (/^["\\]/.test(piece) ? piece : `"${piece}"`))
    .replace(/"[^"]*"|\\.|s\.0+|g+e*|e+|b+/gi, (piece) => {
      if (/^["\\]/.test(piece)) return piece;
      return /^s/i.test(piece) ? "ss" : "yyyy";
    });
  const hasDay = /[yde]/i.test(letters) || !/[hs]/i.test(letters);
  const hasTime = /[hs]/i.test(letters);
  const isDuration = /\[[hms]+\]/i.test(pattern);
  if (isDuration) return [written, "hhhh:mm:ss"];
  if (!hasDay) return [written, "hh:mm:ss"];
  return [written, hasTime ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd"];
}

function percentOrNothing(pattern: string): string {
  return pattern.includes("%") ? "0.00%" : "";
}
