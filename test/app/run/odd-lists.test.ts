/** Results of odd lists say how much they mean. */

import { oddListRemarks, oneLabelRemarks } from "../../../src/app/run/odd-lists";
import { FIELDS } from "../../../src/core/table/fields";
import { tableOf } from "../../../src/core/table/table";
import { RECEIVABLES } from "../../../src/models/credit/fields";
import { echelonModel } from "../../../src/models/echelon/model";

function said(values: readonly (number | "")[], names = values.map((_, at) => `C${at}`)) {
  const table = tableOf(
    values.map((_, at) => at + 2),
    [
      { field: FIELDS.customer, header: "Customer", letter: "A", cells: names },
      { field: FIELDS.revenue, header: "Revenue", letter: "B", cells: values },
    ],
    { decimal: ".", groups: "," },
  );
  return oddListRemarks(table).map(({ id, text }) => [id, text.en]);
}

const rising = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test.each([
  [1, ["few-customers"]],
  [19, ["few-customers"]],
  [20, []],
])("%i customers", (count, ids) => {
  expect(said(rising(count)).map(([id]) => id)).toEqual(ids);
});

test("how much one of few is", () => {
  // One of 4 is a quarter.
  expect(said(rising(4))[0]?.[1]).toBe(
    "Only 4 customers: each is 25 % of them, so read who comes before whom rather than shares, rates and sizes of groups.",
  );
});

test("one customer is told so, and a giant among others never has all", () => {
  expect(said([5])[0]?.[1]).toBe(
    "Only 1 customer: there is nobody to compare it with, so no tier, class, score or share of it says anything.",
  );
  // 1,000,000 of 1,000,190 is 99.98 %.
  expect(said([...rising(19), 1_000_000])[0]?.[1]).toContain("C19 alone is 99.98 % of Revenue");
});

test("all of one value, blanks aside", () => {
  expect(said([...Array.from({ length: 20 }, () => 7), ""])).toEqual([
    [
      "all-equal revenue",
      "All 20 customers have the same Revenue, so nothing that rests on it tells one from another.",
    ],
  ]);
});

// 1 + … + 19 = 190; 191 of 381 is more than half, 190 of 380 is not.
test.each([
  [191, ["one-giant"]],
  // Ten times the next, and not more than all others.
  [190, ["far-above"]],
  [76, ["far-above"]],
  [75, []],
])("one customer of %i beside 190", (largest, ids) => {
  expect(said([...rising(19), largest]).map(([id]) => id)).toEqual(ids);
});

test("the giant is named, with its share", () => {
  // 810 of 1,000.
  expect(said([...rising(19), 810])[0]?.[1]).toBe(
    "C19 alone is 81 % of Revenue: shares of the others are small beside it, whatever they differ in.",
  );
});

test.each<[string, number[], string[]]>([
  // 400 of 190 + 400 - 90 = 500, as the reports show it.
  ["of the net total", [...rising(19), 400, -90], ["80 %"]],
  // 150 of 190 + 150 - 240 = 100: more than the others come to together.
  ["of less than itself", [...rising(19), 150, -240], ["150 %"]],
  // 150 of 190 + 150 - 340 = 0: reports say that shares cannot be formed.
  ["of nothing", [...rising(19), 150, -340], []],
])("a giant's share is one %s", (_whole, values, shares) => {
  expect(said(values).map(([, text]) => /[\d.]+ %/.exec(text ?? "")?.[0])).toEqual(shares);
});

describe("one label for all", () => {
  const said = (
    cells: readonly string[],
    values: readonly number[] = [1, 2, 3],
    more: { basis?: readonly number[] } = {},
  ) => {
    const table = tableOf(
      [2, 3, 4],
      [{ field: FIELDS.revenue, header: "Revenue", letter: "B", cells: values }],
      { decimal: ".", groups: "," },
    );
    const columns = [
      { id: "echelon", header: "Echelon", cells, format: "text" as const, labels: ["1", "2"], ...more },
    ];
    return oneLabelRemarks([{ model: echelonModel, outcome: { columns, report: [] } }], table).map(
      ({ text }) => text.en,
    );
  };

  test.each([
    ["is said", ["2", "2", "2"], 1],
    ["blanks aside", ["2", "", "2"], 1],
    ["not of one customer", ["2", "", ""], 0],
    ["not of two labels", ["1", "2", "2"], 0],
  ])("%s", (_law, cells, count) => {
    expect(said(cells)).toHaveLength(count);
  });

  test("is said once where all are worth the same, and by that", () => {
    expect(said(["2", "2", "2"], [5, 5, 5])).toEqual([]);
  });

  test("is not said where somebody who was judged got none, as accounts without a face", () => {
    expect(said(["2", "", "2"], undefined, { basis: [5, 7, 9] })).toEqual([]);
    expect(said(["2", "", "2"], undefined, { basis: [5, Number.NaN, 9] })).toHaveLength(1);
  });

  test("names the model, how many and the label", () => {
    expect(said(["2", "2", "2"])[0]).toBe(
      `${echelonModel.title.en}: all 3 customers are 2, so it tells none of them from another.`,
    );
  });
});

test("a giant of what is owed is one, too, by the name of the column", () => {
  // 900 of 1,000.
  const table = tableOf(
    Array.from({ length: 20 }, (_, at) => at + 2),
    [
      {
        field: RECEIVABLES,
        header: "Owed",
        letter: "B",
        cells: [900, 100, ...Array.from({ length: 18 }, () => 0)],
      },
    ],
    { decimal: ".", groups: "," },
  );
  expect(oddListRemarks(table).map(({ text }) => text["zh-TW"])).toEqual([
    "單個客戶占「Owed」的 90 %：其他客戶的占比都顯得很小，無論差別多大。",
  ]);
});
