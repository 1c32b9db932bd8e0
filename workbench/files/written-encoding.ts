/** Encodings checked by how people write: words of one language in letters of its own, and no capitals within them. */
import { decoded } from "./decoding";

/** Letters that ASCII lacks, of one language each. */
const WESTERN = [
  "äöüß",
  "àâæçéèêëîïôœùûÿ",
  "áéíñóúüç",
  "áàâãçéêíóôõúü",
  "àèéìíòóùú",
  "åäöé",
  "æøåéö",
  "áéíóúýðþæö",
  "àçéèíïóòúü",
];
const CENTRAL = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "äöüß"];
const TURKISH = ["çğıöşüâîû"];
const BALTIC = ["ąčęėįšųūž", "āčēģīķļņōŗšūž", "äõöüšž"];
const CYRILLIC = [
  "а-яё",
  "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  "а-яіў",
  "абвгдђежзијклљмнњопрстћуфхцчџш",
  "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
];
const GREEK = ["α-ωάέήίόύώϊϋΐΰς"];

/** What is looked at where the guess is not written as people write; those that are met more often first. */
const ENCODINGS: readonly (readonly [name: string, languages: readonly string[]])[] = [
  ["Windows-1252", WESTERN],
  ["Windows-1250", CENTRAL],
  ["Windows-1251", CYRILLIC],
  ["Windows-1254", TURKISH],
  ["Windows-1257", BALTIC],
  ["MacRoman", WESTERN],
  ["ISO-8859-2", CENTRAL],
  ["KOI8-U", CYRILLIC],
  ["CP866", CYRILLIC],
  ["x-mac-cyrillic", CYRILLIC],
  ["ISO-8859-5", CYRILLIC],
  ["cp437", WESTERN],
  ["Windows-1253", GREEK],
  ["ISO-8859-7", GREEK],
  ["cp852", CENTRAL],
  ["MacCentralEurope", CENTRAL],
  ["cp857", TURKISH],
  ["cp737", GREEK],
];
/** Beside words, in any language. */
const SIGNS = /[\u00a0“”„‘’‚–—…•·«»‹›€£¥¢°§©®™ºª¿¡×±№]/gu;
/** Characters of two bytes stand side by side; an accent does so seldom. */
const MOST_ACCENTS = 3;

/**
 * The guess where its text is written as people write, or where no other is; else the one that is.
 *
 * Of encodings of two bytes, and of scripts that are not among those here, the guess stays unless the bytes are lone accents.
 */
export function writtenEncoding(bytes: Uint8Array, guessed: string): string {
  // Of Ukraine; both are one in Russian.
  const ukrainian = ENCODINGS.find(([name]) => name === "KOI8-U");
  const isUkrainian = guessed === "KOI8-R" && /[єіїґ]/i.test(decoded(bytes, "KOI8-U"));
  if (isUkrainian && ukrainian && isWritten(bytes, ukrainian)) return "KOI8-U";
  const own = ENCODINGS.filter(([name]) => name === guessed || (name === "KOI8-U" && guessed === "KOI8-R"));
  const areAccents = longestRow(bytes) <= MOST_ACCENTS;
  if (own.length > 0 ? own.some((encoding) => isWritten(bytes, encoding)) : !areAccents) return guessed;
  const others = ENCODINGS.filter(
    ([name, languages]) => (own.length > 0 || !isScript(languages)) && name !== guessed,
  );
  return others.find((encoding) => isWritten(bytes, encoding))?.[0] ?? guessed;
}

/** Of bytes that are no ASCII. */
function longestRow(bytes: Uint8Array): number {
  let [longest, row] = [0, 0];
  for (const byte of bytes) {
    row = byte < 0x80 ? 0 : row + 1;
    longest = Math.max(longest, row);
  }
  return longest;
}

function isScript(languages: readonly string[]): boolean {
  return languages === CYRILLIC || languages === GREEK;
}

function isWritten(bytes: Uint8Array, [name, languages]: (typeof ENCODINGS)[number]): boolean {
  const text = decoded(bytes, name);
  const foreign = text.replace(/\p{ASCII}/gu, "").replace(SIGNS, "");
  if (foreign === "" || /[^\p{L}]/u.test(foreign)) return false;
  if (
    !languages.some((letters) =>
      new RegExp(`^[${letters}ª-º]*$`, "iu").test(foreign.toLowerCase().replace(/\u0307/g, "")),
    )
  )
    return false;
  if (isScript(languages) && /[a-z][^\p{ASCII}]|[^\p{ASCII}][a-z]/iu.test(text)) return false;
  if (/[©®±×¢€£¥]\p{L}/u.test(text)) return false;
  // A sign within a word, a capital behind a small letter, or two at the beginning of a word.
  if (/\p{L}[^\p{ASCII}\p{L}’·\u00a0]\p{L}/u.test(text)) return false;
  const turned = text.match(/\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}{2}(?=\p{Ll})/gu) ?? [];
  return !turned.some((pair) => /[^\p{ASCII}]/u.test(pair));
}
