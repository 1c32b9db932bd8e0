/** What the sidebar takes for a report, a problem or a control, and what it refuses. */

import { BlockSchema, ControlSchema, CountsSchema, ProblemSchema } from "../../../src/app/contract/views";

const GRID = {
  kind: "grid",
  id: "g",
  header: ["Tier", "Count"],
  formats: ["text", "count"],
  total: false,
  rows: [["VIP", 3]],
};
const PROBLEM = { row: 2, field: "revenue", code: "NOT_A_NUMBER", message: "not a number: x", cell: "B2" };

test.each([
  ["a heading", BlockSchema, { kind: "heading", text: "Tiers" }],
  ["a grid", BlockSchema, GRID],
  ["a heat map", BlockSchema, { ...GRID, shaded: true }],
  ["a problem", ProblemSchema, PROBLEM],
  ["counts of some codes", CountsSchema, { NOT_A_NUMBER: 2 }],
  ["no counts", CountsSchema, {}],
  ["tiers", ControlSchema, { kind: "tiers" }],
  ["a number", ControlSchema, { kind: "number", format: "share", minimum: 0, maximum: 1 }],
])("%s travels as it is", (_what, schema, value) => {
  expect(schema.parse(value)).toEqual(value);
});

test.each([
  [
    "a live value, which only a sheet can show",
    BlockSchema,
    { ...GRID, rows: [[{ value: 3, formula: [] }]] },
  ],
  ["a format of columns only", BlockSchema, { ...GRID, formats: ["cents"] }],
  ["a kind of block that there is not", BlockSchema, { kind: "video", text: "x" }],
  ["a problem of no known kind", ProblemSchema, { ...PROBLEM, code: "MAGIC" }],
  ["counts of no known kind", CountsSchema, { MAGIC: 1 }],
  ["a number without limits", ControlSchema, { kind: "number", format: "share" }],
])("%s is refused", (_what, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});
