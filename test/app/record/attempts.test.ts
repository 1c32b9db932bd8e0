/** What runs that broke off may have left in a summary. */

import { attemptsIn, standingAttempts, untouchedCharts } from "../../../src/app/record/attempts";
import type { PlacedChart } from "../../../src/app/record/placed-chart";

const chart = (title: string): PlacedChart => ({
  picture: "curve",
  title,
  labels: { row: 2, column: 1, rows: 2, columns: 1 },
  values: [],
  row: 1,
  column: 4,
});
const [FIRST, SECOND, SAME] = [chart("8 %"), chart("9 %"), chart("Pyramid")];
const dropdown = (row: number) => ({ row, column: 1, choices: ["VIP"] });
const before = {
  contents: [],
  layout: [],
  charts: [FIRST, SAME],
  page: { widths: [], dropdown: dropdown(3) },
};

test("a chart stands there for sure only where no attempt would have drawn or removed it", () => {
  const attempts = [{ charts: [SECOND, SAME] }, { charts: [FIRST, SAME] }];
  expect(untouchedCharts([FIRST, SAME], attempts)).toEqual([SAME]);
  expect(untouchedCharts([FIRST, SAME], [])).toEqual([FIRST, SAME]);
});

test("what stood before the first of several attempts may stand there, and what each was to put", () => {
  const first = { charts: [SECOND], dropdown: dropdown(5) };
  const second = { charts: [FIRST], dropdown: dropdown(7), attempts: attemptsIn(first) };
  expect(standingAttempts({ ...second, before })).toEqual([
    { charts: [FIRST, SAME], dropdown: dropdown(3) },
    { charts: [SECOND], dropdown: dropdown(5) },
    { charts: [FIRST], dropdown: dropdown(7) },
  ]);
  expect(standingAttempts({ charts: [], before: null })).toEqual([{ charts: [] }]);
});
