/** The loyalty matrix as a picture: which customers are bubbles, in which order, how large. */

import { NO_LABEL, plainLabel } from "../../../src/core/report/label";
import { WORDS } from "../../../src/core/texts/words";
import { bubbleBlocks } from "../../../src/models/loyalty/report";

const LABELS = [plainLabel("A", WORDS.none), plainLabel("B", WORDS.none)];

describe("the bubbles of the matrix", () => {
  const many = Array.from({ length: 300 }, (_, at) => at);
  const measure = { name: "Profit", values: many };

  test("are the labelled customers, the largest first, at most 200 and said so", () => {
    const positions = many.map((at) => (at % 3 === 0 ? NO_LABEL : 1));
    const [chart, grid] = bubbleBlocks(
      { types: { labels: LABELS, positions }, names: [], profit: measure, loyalty: measure },
      "en",
    );
    expect(chart).toMatchObject({ kind: "chart", picture: "bubble", grid: "points", labels: 0 });
    const rows = grid?.kind === "grid" ? grid.rows : [];
    // 299 and 298 have a label, 297 has none; 200 of 200 labelled customers are shown, down to 1.
    expect([rows.length, rows[0], rows[2]?.[1], rows[199]?.[1]]).toEqual([
      200,
      ["", 299, 299, "B", 1],
      296,
      1,
    ]);
    expect(grid).toMatchObject({ header: ["Customer", "Profit", "Profit", "Type", "Size"] });
    const all = bubbleBlocks(
      {
        types: { labels: LABELS, positions: many.map(() => 0) },
        names: [],
        profit: measure,
        loyalty: measure,
      },
      "en",
    )[1];
    expect(all).toMatchObject({ header: ["Customer (200 / 300)", "Profit", "Profit", "Type", "Size"] });
  });

  test("stand on an axis of money, as profit does in the table, beside one of plain numbers", () => {
    const types = { labels: LABELS, positions: [0, 1] };
    const [profit, loyalty] = [
      { name: "Profit", values: [900, -30] },
      { name: "Orders", values: [3, 1] },
    ];
    const blocks = bubbleBlocks({ types, names: ["Ann", "Bo"], profit, loyalty }, "en");
    const drawn = blocks.find((block) => block.kind === "grid" && block.id === "quadrants");
    expect(drawn).toMatchObject({ formats: ["number", "money", "money"] });
  });

  test("have the size of a measure, none where it is blank or below 0, which the list shows as it is; equal ones stand in the order of names", () => {
    const size = { name: "Sales", values: [7, Number.NaN, -4] };
    const flat = { name: "Years", values: [2, 2, 2] };
    const positions = [0, 0, 1];
    const names = ["Cy", "Bo", "Ann"];
    const [, grid] = bubbleBlocks(
      { types: { labels: LABELS, positions }, names, profit: flat, loyalty: flat, size },
      "zh-CN",
    );
    expect(grid).toMatchObject({
      header: ["客户", "Years", "Years", "类型", "Sales", "大小"],
      rows: [
        ["Ann", 2, 2, "B", -4, 0],
        ["Bo", 2, 2, "A", "", 0],
        ["Cy", 2, 2, "A", 7, 7],
      ],
    });
  });
});
