/** Text of a file: from bytes in whatever encoding spreadsheet programs write. */

const FREQUENT_SIMPLIFIED = "的是不了人在有我他这中大来上国公司名客户号金额收入订单日期电话城市";
const FREQUENT_TRADITIONAL = "的是不了人在有我他這中大來上國公司名客戶號金額收入訂單日期電話城市";

/**
 * The text of a file.
 *
 * UTF-8 and UTF-16 with their marks, then UTF-8 without one. What is not valid UTF-8 comes from an
 * older program: GB18030 or Big5 when bytes above 127 come in pairs, else Western European.
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const unicode = decoded(bytes, "utf-8");
  if (unicode !== undefined) return unicode;
  if (!comesInPairs(bytes)) return new TextDecoder("windows-1252").decode(bytes);
  const simplified = decoded(bytes, "gb18030");
  const traditional = decoded(bytes, "big5");
  if (simplified === undefined) return traditional ?? new TextDecoder("windows-1252").decode(bytes);
  if (traditional === undefined) return simplified;
  const sounder = count(traditional, FREQUENT_TRADITIONAL) > count(simplified, FREQUENT_SIMPLIFIED);
  return sounder ? traditional : simplified;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether high bytes ever come together: `é` stands alone, while of Chinese characters only some do in Big5. */
function comesInPairs(bytes: Uint8Array): boolean {
  let alone = 0;
  let together = 0;
  let length = 0;
  for (const byte of [...bytes.subarray(0, 100_000), 0]) {
    if (byte > 127) length += 1;
    else {
      if (length === 1) alone += 1;
      if (length > 1) together += 1;
      length = 0;
    }
  }
  return together * 10 >= alone;
}

function count(text: string, characters: string): number {
  const wanted = new Set(characters);
  let found = 0;
  for (const character of text.slice(0, 50_000)) if (wanted.has(character)) found += 1;
  return found;
}
