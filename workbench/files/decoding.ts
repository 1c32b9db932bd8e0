/** Bytes as text in an encoding that is known. */

/** Names that decoders do not have, by those that they do. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  macroman: "macintosh",
  mac_roman: "macintosh",
  cp1250: "windows-1250",
  cp932: "shift_jis",
  cp949: "euc-kr",
  cp936: "gbk",
};

/** Whether bytes can be decoded by an encoding of this name. */
export function isKnownEncoding(name: string): boolean {
  try {
    return (
      signsOf(name) !== undefined ||
      isHz(name) ||
      new TextDecoder(OTHER_NAMES[name.toLowerCase()] ?? name).encoding !== ""
    );
  } catch {
    return false;
  }
}

/** Signs from 0x80 of encodings of DOS and of the Macintosh, which no decoder of browsers knows; `undefined` for any other. */
function signsOf(name: string): string | undefined {
  return SIGNS[name.toLowerCase().replace(/^(cp|ibm|dos)-?(?=\d)/, "cp")];
}

/** Chinese in seven bits, which browsers no longer decode. */
function isHz(name: string): boolean {
  return /^hz(-gb-?2312)?$/i.test(name);
}

/** In HZ: pairs of letters that stand for one Chinese character each. */
export const HZ_PAIRS = /~\{(?:[!-}][!-~])+?~\}/g;

/** Each pair is one of GB 2312 without its highest bits; `~~` is a tilde. */
function hzDecoded(bytes: Uint8Array): string {
  const gb = new TextDecoder("gbk");
  return Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join("")
    .replace(HZ_PAIRS, (pairs) =>
      gb.decode(Uint8Array.from(pairs.slice(2, -2), (sign) => sign.charCodeAt(0) | 0x80)),
    )
    .replaceAll("~~", "~");
}

/** What Windows-1252 has where Latin-1 has control characters; decoders of some versions of Node forget it. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The bytes of a text in Windows-1252; `undefined` where it has other characters. */
export function windowsBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const placed = WINDOWS_SIGNS.indexOf(text.charAt(at));
    if (placed < 0 && sign > 0xff) return undefined;
    bytes[at] = placed < 0 ? sign : placed + 0x80;
  }
  return bytes;
}

const SIGNS: Readonly<Record<string, string>> = {
  cp437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  cp737:
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u00a0",
  cp850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  cp852:
    "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
  cp857:
    "ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\ufffdÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0",
  maccentraleurope:
    "ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00a0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ",
};

/** Bytes of a syllable that only Windows has, in its order: those behind a first byte before A1, then fewer behind each. */
const SYLLABLE_ENDS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x81, 0xfe],
] as const;
const [FIRST_SYLLABLE, LAST_SYLLABLE] = ["가", "힣"].map((syllable) => syllable.charCodeAt(0)) as [
  number,
  number,
];

let furtherSyllables: ReadonlyMap<number, string> | undefined;

/**
 * By both bytes, the 8,822 syllables that Windows-949 has and EUC-KR has not, in the order of Unicode: decoders of some versions of Node
 * forget them, as 샾 is one.
 */
function windowsSyllables(decoder: TextDecoder): ReadonlyMap<number, string> {
  if (furtherSyllables) return furtherSyllables;
  const known = new Set<string>();
  for (let first = 0xb0; first <= 0xc8; first++)
    for (let second = 0xa1; second <= 0xfe; second++) known.add(decoder.decode(Uint8Array.of(first, second)));
  const others = Array.from({ length: LAST_SYLLABLE - FIRST_SYLLABLE + 1 }, (_, at) =>
    String.fromCharCode(FIRST_SYLLABLE + at),
  ).filter((syllable) => !known.has(syllable));
  const found = new Map<number, string>();
  for (let first = 0x81; found.size < others.length; first++) {
    for (const [from, to] of SYLLABLE_ENDS) {
      // From A1 on the rest is EUC-KR itself.
      const end = first >= 0xa1 ? Math.min(to, 0xa0) : to;
      for (let second = from; second <= end; second++) {
        const syllable = others[found.size];
        if (syllable !== undefined) found.set(first * 0x100 + second, syllable);
      }
    }
  }
  furtherSyllables = found;
  return found;
}

/** EUC-KR as Windows writes it. */
function koreanDecoded(bytes: Uint8Array, decoder: TextDecoder): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] as number;
    if (first < 0x81) continue;
    const second = bytes[at + 1] ?? 0;
    const syllable =
      first >= 0xa1 && second >= 0xa1 ? undefined : windowsSyllables(decoder).get(first * 0x100 + second);
    if (syllable !== undefined) {
      parts.push(decoder.decode(bytes.subarray(from, at)), syllable);
      from = at + 2;
    }
    at++;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return parts.join("");
}

/** The text of bytes in an encoding. Throws `RangeError` for a name that is none. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  const signs = signsOf(encoding);
  if (signs !== undefined)
    return Array.from(bytes, (byte) => signs[byte - 0x80] ?? String.fromCharCode(byte)).join("");
  if (isHz(encoding)) return hzDecoded(bytes);
  const decoder = new TextDecoder(OTHER_NAMES[encoding.toLowerCase()] ?? encoding);
  if (decoder.encoding === "euc-kr") return koreanDecoded(bytes, decoder);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
