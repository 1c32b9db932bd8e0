/** CSV files, opened as Sheets imports them. */

import { makeAccess } from "../../workbench/access";
import { openCsv } from "../../workbench/files/csv";
import { decoded } from "../../workbench/files/decoding";
import { openBytes } from "../../workbench/files/open";
import { withDom } from "../../workbench/node/dom";

const open = (text: string, locale = "en_US") => makeAccess(openCsv(text, "customers.csv", { locale }));
const openRaw = (bytes: Uint8Array) => openBytes(bytes, "customers.csv", withDom);

describe("a field gets its value and format", () => {
  test.each([
    ["12", 12, "12"],
    ["-3.5", -3.5, "-3.5"],
    ["0.5", 0.5, "0.5"],
    ["0", 0, "0"],
    ["10%", 0.1, "10%"],
    ["¥1200", 1200, "¥1,200"],
    ["2024-01-05", new Date(Date.UTC(2024, 0, 5)), "2024-01-05"],
    ["2024/1/5", new Date(Date.UTC(2024, 0, 5)), "2024/1/5"],
    ["2024-01-05 10:30", new Date(Date.UTC(2024, 0, 5, 10, 30)), "2024-01-05 10:30:00"],
    ["true", true, "TRUE"],
  ])("%s", (field, value, shown) => {
    const sheet = open(`field\n${field}`);
    expect([sheet.value("A2"), sheet.shown("A2")[0]?.[0]]).toEqual([value, shown]);
  });
});

describe("text stays text", () => {
  test.each([
    "0001",
    "-007",
    "1234567890123456",
    "=1+1",
    "+abc",
    "-abc",
    "@me",
    "2024-13-45",
    "1 000",
    "12,5x",
    "N/A",
    " ",
  ])("%s", (field) => {
    const sheet = open(`field;other\n"${field}";1`);
    expect([sheet.value("A2"), sheet.formulas("A2")]).toEqual([field, [[""]]]);
  });
});

test("semicolons separate, though a heading and each amount have a comma as well", () => {
  const sheet = open("Kunde;Umsatz, netto\nAnn;300,50\nBo;200,25", "de_DE");
  expect([sheet.value("A2"), sheet.value("B2")]).toEqual(["Ann", 300.5]);
});

test("commas separate, though a tab in front of each keeps the numbers from being read", () => {
  const sheet = open("id\t,name\t,amount\n1001\t,Ann\t,300\n1002\t,Bo\t,200");
  expect(sheet.values("A2:B3").map((line) => line.map((cell) => String(cell).trim()))).toEqual([
    ["1001", "Ann"],
    ["1002", "Bo"],
  ]);
});

test("a decimal comma is read where the locale writes one", () => {
  expect(open("a;b\n1.234,5;x", "de_DE").value("A2")).toBe(1234.5);
});

test.each([
  ["en_US", ["12,50", "7,25", "1,500"], ["12,50", "7,25", "1,500"]],
  ["de_DE", ["12.50", "7.25", "1.500"], ["12.50", "7.25", "1.500"]],
  ["en_US", ["12.50", "1,500", "7,250.00"], [12.5, 1500, 7250]],
  // A day and a month are no amount.
  ["de_DE", ["15.01", "1.500", "15.01.2024"], ["15.01", "1.500", new Date(Date.UTC(2024, 0, 15))]],
] as const)(
  "in %s a group of %j is none where the column has its decimals there",
  (locale, fields, values) => {
    const sheet = open(`Amount\n${fields.map((field) => `"${field}"`).join("\n")}`, locale);
    expect(sheet.values("A2:A4").flat()).toEqual(values);
  },
);

test("quotes, line breaks, several separators and a byte order mark are understood", () => {
  expect(open('\ufeffname;note\n"A; ""B""";"two\nlines"\n').values("A1:B2")).toEqual([
    ["name", "note"],
    ['A; "B"', "two\nlines"],
  ]);
});

test.each([
  ["semicolons below twelve lines of a title", `${"Acme GmbH\n".repeat(12)}Kunde;Umsatz\nErle;500`, "B13"],
  [
    "tabs below a title with commas",
    "Acme, Berlin, Sales\nKunde\tOrt\tUmsatz\nErle\tRom\t1\nBuche\tOslo\t2",
    "C2",
  ],
  ["semicolons around decimal commas", "Kunde;Umsatz;Saldo\nErle;1,5;2,5\nBuche;3,5;4,5", "B1"],
])("%s part the fields", (_what, text, address) => {
  expect(open(text).value(address)).toBe("Umsatz");
});

test.each([
  ["GB18030", [0xbf, 0xcd, 0xbb, 0xa7, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd], "客户", "张三"],
  ["Big5", [0xab, 0xc8, 0xa4, 0xe1, 0x0a, 0xb1, 0x69, 0xa4, 0x54], "客戶", "張三"],
  ["Windows-1252", [0x4e, 0x61, 0x6d, 0x65, 0x0a, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], "Name", "Müller"],
])("a file in %s is read", async (_encoding, raw, first, second) => {
  const workbook = await openRaw(Uint8Array.from(raw));
  expect(makeAccess(workbook).values("A1:A2")).toEqual([[first], [second]]);
});

test("syllables of Windows-949 that EUC-KR has not are read, as its table has them", () => {
  // Bytes that Python's cp949 writes: the first and the last of them, and of EUC-KR in between.
  const raw = [0x81, 0x41, 0x8c, 0x63, 0x98, 0xde, 0xb0, 0xa1, 0x2c, 0x94, 0xee, 0x83, 0x78, 0xc6, 0x52];
  expect(decoded(Uint8Array.from(raw), "cp949")).toBe("갂똠샾가,뷁긹힣");
});

test.each([
  ["pt_BR", "Cliente;Receita\nAna;1.234,50"],
  ["es_ES", "Cliente;Ventas\nAna;1.234,50"],
  ["en_IN", "Customer,Sales\nAna,1234.50"],
  ["de_CH", "Kunde;Umsatz\nAna;1234.50"],
])("a spreadsheet of %s reads its numbers", async (locale, text) => {
  const workbook = await openBytes(new TextEncoder().encode(text), "list.csv", withDom, { locale });
  expect(makeAccess(workbook).values("B2")).toEqual([[1234.5]]);
});

test("the sign with which DOS ends a file is no row", async () => {
  const workbook = await openRaw(new TextEncoder().encode("Customer,Revenue\r\nAnn,500\r\n\x1a"));
  expect(makeAccess(workbook).values("A2:B3")).toEqual([
    ["Ann", 500],
    ["", ""],
  ]);
});

test.each([
  // The accents of Windows-1252, which a detector takes for Cyrillic or Polish letters.
  ["Windows-1252", "Hélène Crème où ça Noël à Évry", "latin1"],
  ["Windows-1252", "Peña Ñuñez Año Móvil", "latin1"],
  ["UTF-8", "Müller Café \ufffd", "utf8"],
] as const)("names in %s keep their letters: %s", async (encoding, names, written) => {
  const text = Buffer.from(`Name\n${names}`.replace("\ufffd", ""), written);
  const broken = encoding === "UTF-8" ? Buffer.concat([text, Buffer.from([0xe9])]) : text;
  const workbook = await openRaw(Uint8Array.from(broken));
  expect([workbook.guessedEncoding, makeAccess(workbook).values("A2")]).toEqual([encoding, [[names]]]);
});

test.each([
  // Bytes that Python's codecs write of these names.
  [
    "EUC-JP",
    "b8dcb5d2ccbe0abebecbdcbea6c5b90accdac2bcb2b00ac5c4c3e6b9a9b6c8b3f4bcb0b2f1bcd2",
    "顧客名",
    "松本商店",
  ],
  [
    "KOI8-R",
    "ebccc9c5ced40af3cfd3cec120efefef0ae2c5d2c5dac10aefccd8c8c120c920d3d9cecfd7d8d1",
    "Клиент",
    "Сосна ООО",
  ],
  ["HZ", "7e7b3f4d3b277e7d0a7e7b493c443e7e7d0a7e7b4b494a7733277e7d", "客户", "杉木"],
  [
    "ISO-2022-JP",
    "1b24424640305540681b28420a1b24423e3e3e263b761b28420a1b24423f793e2645391b2842",
    "得意先",
    "松商事",
  ],
  [
    "Windows-1253",
    "d0e5ebdcf4e7f20ac1f1f4eff0efe9dfe120c3e5f9f1e3dfeff50acee5edefe4eff7e5dfef20caf1def4e7f20ad0e1f0e1e4fcf0eff5ebefe9",
    "Πελάτης",
    "Αρτοποιία Γεωργίου",
  ],
  [
    "Windows-1254",
    "4dfcfe746572690a4d65fe65204c74642e20de74692e0a49fefd6b2047fd64610a47fc6e65fe20dd6efe616174",
    "Müşteri",
    "Meşe Ltd. Şti.",
  ],
  ["Windows-1257", "4b6c69656e7461730a5075f069730ac0fe756f6c61730a426572fe6173", "Klientas", "Pušis"],
  ["Windows-1253", "d0e5ebdcf4e7f20ad0e5fdeaef20c1c50ad3e7ecfde4e10ab8ebe1f4ef", "Πελάτης", "Πεύκο ΑΕ"],
  ["Windows-1254", "4dfcfe746572690ac7616d20de69726b6574690addf06e650a49fefd6b", "Müşteri", "Çam Şirketi"],
  [
    "MacRoman",
    "436c69656e740a837069638e610a48907472650a436889746169676e6965722088206399748e",
    "Client",
    "Épicéa",
  ],
  [
    "cp437",
    "436c69656e740a9070696382610a48887472650a436883746169676e69657220852063937482",
    "Client",
    "Épicéa",
  ],
  // Written by Python's codecs; in the encodings that are met more often they would have signs and capitals within words.
  ["MacRoman", "4b756e64650a4d9f6c6c65720a47729aa7650a5363688a6665720a576569a7", "Kunde", "Müller"],
  ["MacRoman", "436c69656e74650a4d75966f7a0a4a6f738e0ae76e67656c0a436f6d7061969261", "Cliente", "Muñoz"],
  ["x-mac-cyrillic", "8aebe8e5edf20a91eef1ede00a88e2e0edeee20a8fe5f2f0eee2", "Клиент", "Сосна"],
  ["CP866", "8aaba8a5ade20a91aee1ada00a88a2a0adaea20a8fa5e2e0aea2", "Клиент", "Сосна"],
  ["ISO-8859-5", "badbd8d5dde20ac1dee1ddd00ab8d2d0ddded20abfd5e2e0ded2", "Клиент", "Сосна"],
  [
    "KOI8-U",
    "ebcca6a4ced40afbc5d7dec5cecbcf0ae2cfcec4c1d2c5cecbcf0ab4ccc9dac1d7c5d4c10ab7d6c1cb",
    "Клієнт",
    "Шевченко",
  ],
  [
    "ISO-8859-2",
    "4b6c69656e740aa3f364bc0a57f36a63696b0a4b6f77616c637a796b20692053796e6f7769650aac72f364b36f",
    "Klient",
    "Łódź",
  ],
  ["ISO-8859-7", "d0e5ebdcf4e7f20ac5ebe9dc20c1c50ab6ebf3eff2", "Πελάτης", "Ελιά ΑΕ"],
  ["cp852", "5aa06b617a6ea16b0a44766ffda06b0ae66b6f646120506c7a65e50aa669a76b6f76", "Zákazník", "Dvořák"],
  [
    "MacCentralEurope",
    "5a876b617a6e926b0a44766fde876b0ae16b6f646120506c7a65cb0aeb69ec6b6f76",
    "Zákazník",
    "Dvořák",
  ],
  ["ISO-8859-6", "c7e4d9e5eae40ad4d1e3c920c7e4c3d1d20ac7e4d2eacae8e6", "العميل", "شركة الأرز"],
  // What a program made of UTF-8 that took it for Windows-1252.
  ["UTF-8 written twice", "4b756e64650a4dc383c2bc6c6c65720a53747261c383c5b865", "Kunde", "Müller"],
  ["Windows-1252", "4b756e64650a53f872656e0ac672f82046e67267650a4af87267656e73656e", "Kunde", "Søren"],
  ["Windows-1257", "4b6c69656e74730a42e7727a69f2f00ad0ede76c650a4ae26e6973", "Klients", "Bērziņš"],
  ["Windows-1255", "ecf7e5e70ae0ece5ef0af9eef2e5ef20ebe4ef0ae1f8e5f9", "לקוח", "אלון"],
  ["Windows-1256", "c7e1dae3ede10ad4d1dfc920c7e1c3e1dd0ae3c4d3d3c920c7e1e4e6d1", "العميل", "شركة الألف"],
  ["Windows-874", "c5d9a1a4e9d20ae4c1e9e1b4a70abac3d4c9d1b720e4b7c2e0a8c3d4ad20a8d3a1d1b4", "ลูกค้า", "ไม้แดง"],
])("a file in %s is known and read", async (encoding, bytes, first, second) => {
  const workbook = await openRaw(Uint8Array.from(Buffer.from(bytes, "hex")));
  expect([workbook.guessedEncoding, ...makeAccess(workbook).values("A1:A2").flat()]).toEqual([
    encoding,
    first,
    second,
  ]);
});

test("more cells than there is memory for are refused with the way out, and as many are not", () => {
  const text = "Customer,Revenue\nAda,5\nEve,\n";
  expect(() => openCsv(text, "orders.csv", { mostFilled: 4 })).toThrow(
    /^orders\.csv has 5 filled cells, .* enough for about 4: npm run sql judges a list of any length/,
  );
  expect(openCsv(text, "orders.csv", { mostFilled: 5 }).name).toBe("orders.csv");
});

test("null characters in a text are named, because a file with them is damaged or none", async () => {
  await expect(openRaw(new TextEncoder().encode("Customer,Revenue\nAnn\0,100\n"))).rejects.toThrow(
    "holds null characters, as a damaged or a binary file does; export it again as .csv",
  );
});

test("an empty file is refused by name", () => {
  expect(() => open("\ufeff \n")).toThrow("customers.csv is empty");
});

test.each([
  ["UTF-32", [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x2c, 0, 0, 0, 0xa2, 0x5b, 0, 0], [["a", "客"]]],
  [
    "UTF-32, large end first",
    [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61, 0, 0, 0, 0x2c, 0, 0, 0x5b, 0xa2],
    [["a", "客"]],
  ],
  ["UTF-16 without a mark", [0, 0x61, 0, 0x2c, 0, 0x62, 0, 0x63], [["a", "bc"]]],
  ["Windows-1252, of which decoders forget the sign for the euro", [0xc4, 0x80, 0x2c, 0xfc], [["Ä€", "ü"]]],
])("a file in %s is read as well", async (_encoding, raw, values) => {
  expect(makeAccess(await openRaw(Uint8Array.from(raw))).values("A1:B1")).toEqual(values);
});

test.each([
  ['a,b\n"x,1\ny,2', "customers.csv has a quotation mark in row 2 that is never closed"],
  [`${"a,".repeat(18_278)}b`, "customers.csv has 18,279 columns, and a sheet has at most 18,278"],
  ["\ufeff", "customers.csv is empty"],
])("a file that cannot be read is refused in one sentence", async (text, sentence) => {
  await expect(openRaw(new TextEncoder().encode(text))).rejects.toThrow(sentence);
});

test("dates with leading zeros wait for one that settles their order", () => {
  const column = (...dates: string[]) => open(["day", ...dates].join("\n")).values(`A2:A${dates.length + 1}`);
  expect(column("02/03/2024", "04/05/2024")).toEqual([["02/03/2024"], ["04/05/2024"]]);
  expect(column("02/03/2024", "25/05/2024")).toEqual([["02/03/2024"], ["25/05/2024"]]);
  // One that cannot be American says that 11/03 is in March as well, which nobody has to be asked.
  expect(column("11/03/2024", "25/05/2024")).toEqual([["11/03/2024"], ["25/05/2024"]]);
  expect(column("02/03/2024", "04/25/2024")).toEqual([
    [new Date(Date.UTC(2024, 1, 3))],
    [new Date(Date.UTC(2024, 3, 25))],
  ]);
});

test.each([
  ["<!DOCTYPE html><table>", "a web page"],
  ['[{"Customer": "Alder"}]', "a JSON file"],
  ['<?xml version="1.0"?>', "an XML file"],
])("%s is refused as what it is", async (text, kind) => {
  const refusal = openRaw(new TextEncoder().encode(text));
  await expect(refusal).rejects.toThrow(`is neither a .csv nor an .xlsx file but ${kind}`);
});
