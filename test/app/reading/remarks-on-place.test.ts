/** What is said and asked of where the table is. */

import { questionsOnPlace, remarksOnPlace } from "../../../src/app/reading/remarks-on-place";

const place = {
  // A3:B9, whose first line is the header.
  area: { row: 4, column: 1, rows: 6, columns: 2 },
  headerLines: 1,
  range: "A3:B9",
  rivals: [],
  goesOn: null,
  others: [],
  asides: [],
};

test("notes below the table are said with their place and their first words", () => {
  const asides = [
    { area: { row: 11, column: 1, rows: 2, columns: 1 }, text: "Source: ledger" },
    { area: { row: 14, column: 1, rows: 1, columns: 2 }, text: "Total" },
  ];
  const [remark] = remarksOnPlace({ ...place, asides });
  expect([remark?.text.en, remark?.rows]).toEqual([
    "Not read, as it is no table: A11:A12 (Source: ledger), A14:B14 (Total)",
    [11, 14],
  ]);
});

test("a line of the header in which a customer might stand is told, and one click counts it", () => {
  // A3:C9 with two lines of header.
  const [remark] = remarksOnPlace({
    ...place,
    area: { ...place.area, row: 5 },
    headerLines: 2,
    likeRows: [4],
  });
  expect([remark?.text.en, remark?.rows, remark?.change?.to]).toEqual([
    "Read as part of the header, not as a customer: row 4",
    [4],
    { range: "A3:B9", headerLines: 1 },
  ]);
});

test("where a blank cell was selected, which table is read", () => {
  const [remark] = remarksOnPlace({ ...place, besides: { row: 5, column: 16, rows: 1, columns: 1 } });
  expect([remark?.id, remark?.text.en, remark?.change]).toEqual([
    "besides",
    "P5 is blank, so the only table on this sheet is read: A3:B9",
    null,
  ]);
});

test("of a part of a table all can be taken", () => {
  const [remark] = remarksOnPlace({ ...place, partOf: { row: 1, column: 1, rows: 20, columns: 2 } });
  expect([remark?.id, remark?.text.en, remark?.change?.to]).toEqual([
    "part-of",
    "Only the selected rows A3:B9 are read, a part of the table A1:B20, which has a header",
    { range: "A1:B20" },
  ]);
});

describe("other tables on the sheet", () => {
  test("none are not spoken of", () => {
    expect(remarksOnPlace(place)).toEqual([]);
  });

  test("one can be taken instead", () => {
    const others = [{ row: 1, column: 4, rows: 3, columns: 2 }];
    expect(remarksOnPlace({ ...place, others })).toEqual([
      {
        id: "others",
        text: expect.objectContaining({ en: "Only A3:B9 is read; also on this sheet: D1:E3" }),
        rows: [],
        change: { label: expect.objectContaining({ en: "Take D1:E3 instead" }), to: { range: "D1:E3" } },
      },
    ]);
  });

  test("of several a person selects one", () => {
    const others = [
      { row: 1, column: 4, rows: 3, columns: 2 },
      { row: 12, column: 1, rows: 2, columns: 1 },
    ];
    const [remark] = remarksOnPlace({ ...place, others });
    expect([remark?.text.en, remark?.change]).toEqual([
      "Only A3:B9 is read; also on this sheet: D1:E3, A12:A13",
      null,
    ]);
  });
});

describe("which line is the header", () => {
  test("is asked where two lines may be it; the table then begins with the chosen one", () => {
    const [question] = questionsOnPlace({ ...place, rivals: [1] }, {});
    expect(question?.text.en).toBe("Which line is the header: row 1, row 3?");
    expect(question?.choices.map(({ label, to }) => [label.en, to])).toEqual([
      ["row 1", { range: "A1:B9", headerLines: 1 }],
      ["row 3", { range: "A3:B9", headerLines: 1 }],
    ]);
  });
});

describe("rows below blank ones", () => {
  const goesOn = { row: 11, column: 1, rows: 4, columns: 2 };

  test("are taken up to the last of them, or left", () => {
    const [question] = questionsOnPlace({ ...place, goesOn }, { answered: ["column revenue"] });
    expect(question?.id).toBe("goes-on");
    expect(question?.choices.map(({ label, to }) => [label.en, to])).toEqual([
      ["Yes, take A3:B14", { range: "A3:B14", headerLines: 1 }],
      [
        "No, only A3:B9",
        { range: "A3:B9", headerLines: 1, decisions: { answered: ["column revenue", "goes-on"] } },
      ],
    ]);
  });

  test("are not asked about again", () => {
    expect(questionsOnPlace({ ...place, goesOn }, { answered: ["goes-on"] })).toEqual([]);
  });
});
