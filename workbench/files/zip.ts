/** Writing zip archives: each part is compressed by the platform piece by piece while its text is made. */

/** A part of an archive: its path, and its text, one piece after the other. */
export type ZipPart = readonly [path: string, texts: Iterable<string>];

/** Letters that are put into bytes at once. */
const PIECE = 2 ** 18;

/** The first of January 1980, from which archives count: the same workbook is saved as the same bytes. */
const DAY_ONE = 0x21;
const VERSION = 20;
const NAMES_IN_UTF8 = 0x800;
const DEFLATED = 8;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * The bytes of an archive.
 *
 * @param parts in their order; the text of one is asked for when those before it are in the archive
 */
export async function zipped(parts: Iterable<ZipPart>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [path, texts] of parts) {
    const name = new TextEncoder().encode(path);
    const { packed, size, check } = await compressed(texts);
    const about = [
      ...[2, VERSION, 2, NAMES_IN_UTF8, 2, DEFLATED, 2, 0, 2, DAY_ONE, 4, check],
      ...[4, lengthOf(packed), 4, size, 2, name.length, 2, 0],
    ];
    const start = at;
    put(numbers(4, LOCAL, ...about));
    put(name);
    packed.forEach(put);
    directory.push(numbers(4, CENTRAL, 2, VERSION, ...about, 2, 0, 2, 0, 2, 0, 4, 0, 4, start), name);
  }
  const start = at;
  directory.forEach(put);
  const count = directory.length / 2;
  put(numbers(4, END, 2, 0, 2, 0, 2, count, 2, count, 4, at - start, 4, start, 2, 0));
  return joined(pieces);
}

interface Compressed {
  readonly packed: readonly Uint8Array[];
  /** Bytes before they were compressed. */
  readonly size: number;
  /** CRC-32 of them. */
  readonly check: number;
}

async function compressed(texts: Iterable<string>): Promise<Compressed> {
  const { writable, readable } = new CompressionStream("deflate-raw");
  const packing = all(readable);
  const writer = writable.getWriter();
  let size = 0;
  let check = -1;
  for (const bytes of encoded(texts)) {
    size += bytes.length;
    check = checked(check, bytes);
    await writer.write(bytes);
  }
  await writer.close();
  return { packed: await packing, size, check: ~check >>> 0 };
}

async function all(readable: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return pieces;
    pieces.push(value);
  }
}

/** Texts in bytes, in pieces of one size, because one text of a large list takes as much room as all its cells. */
function* encoded(texts: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let some = "";
  for (const text of texts) {
    some += text;
    if (some.length < PIECE) continue;
    yield encoder.encode(some);
    some = "";
  }
  if (some !== "") yield encoder.encode(some);
}

/** What a byte adds to a CRC-32, whose polynomial is written with its lowest bit first. */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function checked(before: number, bytes: Uint8Array): number {
  let check = before;
  for (let at = 0; at < bytes.length; at++)
    check = (check >>> 8) ^ (REMAINDERS[(check ^ (bytes[at] as number)) & 0xff] as number);
  return check;
}

/** Numbers as an archive has them, lowest byte first: of each how many bytes it takes, then the number. */
function numbers(...sizesAndNumbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < sizesAndNumbers.length; at += 2) {
    const [size = 0, number = 0] = sizesAndNumbers.slice(at, at + 2);
    for (let byte = 0; byte < size; byte++) bytes.push((number >>> (8 * byte)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((length, piece) => length + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
