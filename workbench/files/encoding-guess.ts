/** Which encoding a text is in that is no Unicode. */
import { decoded } from "./decoding";
import { encodingByScript } from "./script-encodings";
import { writtenEncoding } from "./written-encoding";

/**
 * The encodings that are told apart when a file is not in Unicode. A spreadsheet program writes one of these; every
 * further choice would only be one more to go wrong.
 */
const OLDER_ENCODINGS = [
  "gb18030",
  "big5hkscs",
  "cp932",
  "cp949",
  "windows-1250",
  "windows-1251",
  "windows-1252",
];

/** Encodings that the detector calls by their Windows names, as the decoder and most people call them. */
const USUAL_NAMES: Readonly<Record<string, string>> = { CP932: "Shift_JIS", CP949: "EUC-KR" };

/** Those that are looked for only where none of the usual ones is likely. */
const RARER_ENCODINGS = ["koi8-r", "windows-1252", "windows-1253", "windows-1254", "macroman", "cp437"];
/** What the detector says of a usual encoding that it is not: less than a fiftieth. */
const DOUBTFUL = 0.02;
/** What it says of another one then is a multiple. */
const FAR_LIKELIER = 2;
/** Fewer may all be usual ones in either language. */
const FEWEST_KANJI = 12;

/** Enough to know an encoding by, and fast. */
export const LOOKED_AT = 100_000;

/** The likeliest encoding of bytes that are no Unicode. */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  return writtenEncoding(bytes.subarray(0, LOOKED_AT), await likeliestEncoding(bytes));
}

async function likeliestEncoding(bytes: Uint8Array): Promise<string> {
  const scripted = encodingByScript(bytes.subarray(0, LOOKED_AT));
  if (scripted) return scripted;
  // Large, and needed for few files.
  const { detect } = await import("jschardet");
  const looked = bytes.subarray(0, LOOKED_AT);
  const likeliest = (encodings: string[]) => {
    const { encoding, confidence } = detect(looked, { detectEncodings: encodings });
    return { name: USUAL_NAMES[encoding ?? ""] ?? encoding ?? WESTERN, confidence };
  };
  const guess = (encodings: string[]) => likeliest(encodings).name;
  const usual = likeliest(OLDER_ENCODINGS);
  const rare = usual.confidence < DOUBTFUL ? likeliest(RARER_ENCODINGS) : usual;
  if (rare.confidence > FAR_LIKELIER * usual.confidence) return rare.name;
  if ((usual.name === CHINESE || usual.name === "Big5") && isJapanese(looked)) return "EUC-JP";
  if (usual.name === CYRILLIC && isTurnedCase(decoded(looked, CYRILLIC))) return "KOI8-R";
  if (usual.name === CYRILLIC && isGreek(decoded(looked, CYRILLIC), decoded(looked, GREEK))) return GREEK;
  const first = usual.name;
  const guessed = isMixed(decoded(looked, first)) ? guess(["windows-1250", "windows-1252"]) : first;
  if (guessed !== CENTRAL && guessed !== WESTERN) return guessed;
  const [central, western] = [decoded(looked, CENTRAL), decoded(looked, WESTERN)];
  if (central === western || SPANISH.test(central)) return WESTERN;
  const [isCentral, isWestern] = [isOneOf(CENTRAL_LETTERS, central), isOneOf(WESTERN_LETTERS, western)];
  // What Turkish writes as ş and ı is þ and ý in Iceland, which is the rarer by far.
  const turkish = decoded(looked, TURKISH);
  if (!isCentral && /[şğıİŞĞ]/.test(turkish) && isOneOf(TURKISH_LETTERS, turkish)) return TURKISH;
  if (!isCentral && !isWestern && isOneOf(BALTIC_LETTERS, decoded(looked, BALTIC))) return BALTIC;
  if (isCentral === isWestern) return guessed;
  return isCentral ? CENTRAL : WESTERN;
}

/** EUC-JP and GB 18030 share their kana; of kanji the usual ones end before 0xD0, of Chinese characters a quarter does not. */
function isJapanese(bytes: Uint8Array): boolean {
  const text = textIn(bytes, "euc-jp");
  if (text === undefined) return false;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text)) return true;
  const kanji = [...(text.match(/\p{Script=Han}/gu) ?? [])].length;
  const pairs = Array.from(bytes).filter((byte) => byte >= 0x80);
  const late = pairs.filter((byte, at) => at % 2 === 0 && byte >= 0xd0).length;
  return kanji >= FEWEST_KANJI && late * 20 < kanji;
}

/** `undefined` where the bytes are none of the encoding. */
function textIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Capitals of KOI8-R are small letters of Windows-1251 and the other way about: Сосна becomes уПУОБ. */
function isTurnedCase(text: string): boolean {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(/(?<!\p{L})\p{Ll}\p{Lu}{2,}/gu) > count(/(?<!\p{L})\p{L}\p{Ll}{2,}/gu);
}

/** Vowels with an accent stand within the words of Greek; read as Cyrillic they are capitals or hard signs in odd places. */
function isGreek(cyrillic: string, greek: string): boolean {
  const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
  const turned = count(cyrillic, /\p{Ll}\p{Lu}/gu);
  return turned > count(greek, /\p{Ll}\p{Lu}/gu) && turned * 4 >= count(cyrillic, /\p{L}{3,}/gu);
}

const CHINESE = "GB18030";
const CYRILLIC = "Windows-1251";
const CENTRAL = "Windows-1250";
const WESTERN = "Windows-1252";
const GREEK = "Windows-1253";
const TURKISH = "Windows-1254";
const BALTIC = "Windows-1257";

/** The detector takes some accents for letters of another script, which nobody mixes with Latin ones in a word. */
function isMixed(text: string): boolean {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const ownWords = /(?<!\p{L})\p{Script=Cyrillic}{3,}(?!\p{L})/gu;
  return count(/[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/giu) > count(ownWords);
}

/** No language of Central Europe writes ń before a vowel; Spanish writes ñ there. */
const SPANISH = /ń[aeiouáéíóú]/i;
/** Letters of languages with accents; those of German stand in names everywhere. */
const CENTRAL_LETTERS = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóőúű", "ăâîşţ", "čćđšž"];
const TURKISH_LETTERS = ["çğıöşüâîûİ"];
const BALTIC_LETTERS = ["ąčęėįšųūž", "āčēģīķļņōŗšūž", "äõöüšž"];
const WESTERN_LETTERS = ["àâæçéèêëîïôœùûÿ", "áéíñóúçàèòï", "áàâãçéêíóôõú", "àèéìíòóùú", "åäöæøé"];

/** Whether all letters of a text are of one language. */
function isOneOf(languages: readonly string[], text: string): boolean {
  return languages.some((letters) => new RegExp(`^[\\P{L}a-zäöüß${letters}]*$`, "iu").test(text));
}
