/** Archives of ours against another program's reading, byte for byte and with its check sums. */
import JSZip from "jszip";
import { zipped } from "../../workbench/files/zip";

/** Another reader, which refuses a file whose check sum is not that of its bytes. */
const read = async (bytes: Uint8Array) => {
  const { files } = await JSZip.loadAsync(bytes, { checkCRC32: true });
  return Promise.all(Object.entries(files).map(async ([path, file]) => [path, await file.async("string")]));
};

test("parts come back in their order, whatever their names and texts", async () => {
  const long = Array.from({ length: 90_000 }, (_, at) => `<c r="A${at}">客户 ${at % 7} 🙂</c>`);
  const parts: [string, string[]][] = [
    ["[Content_Types].xml", ["<Types/>"]],
    ["xl/客户.xml", ["", "a", "", "b"]],
    ["xl/worksheets/sheet0.xml", long],
    ["empty.xml", []],
  ];
  expect(long.join("").length).toBeGreaterThan(2 ** 20);
  expect(await read(await zipped(parts))).toEqual(parts.map(([path, texts]) => [path, texts.join("")]));
});

test("a text is asked for only when the part before it is done", async () => {
  const told: string[] = [];
  const part = (path: string): [string, Iterable<string>] => [
    path,
    (function* () {
      yield told.join();
      told.push(path);
    })(),
  ];
  const parts = await read(await zipped([part("one"), part("two"), part("three")]));
  expect(parts).toEqual([
    ["one", ""],
    ["two", "one"],
    ["three", "one,two"],
  ]);
});

test("the check sum of 123456789 is that of the standard, and the same parts are the same bytes", async () => {
  const make = () => zipped([["digits", ["1234", "56789"]]]);
  const bytes = await make();
  // CRC-32 of ISO 3309 over "123456789" is CBF43926; it stands behind the date in the first header, lowest byte first.
  expect(Array.from(bytes.slice(14, 18))).toEqual([0x26, 0x39, 0xf4, 0xcb]);
  expect(await make()).toEqual(bytes);
});
