/** What a query gives for each customer is a list of customers: the add-on finds its columns and judges it alike. */

import { describeSelection } from "../../src/app/run/describe";
import type { Cell } from "../../src/core/cells/cell";
import type { Field } from "../../src/core/table/field";
import { FIELDS } from "../../src/core/table/fields";
import { FACTORS } from "../../src/models/echelon/fields";
import { MODELS } from "../../src/models/registry";
import { modelsWithQueries, queriesOf } from "../../src/sql/queries";
import { reading } from "../app/reading";
import { prepared, tableWith } from "../models/segment";
import { askedOf } from "./compared";
import { type Engine, engine } from "./engine";
import { type List, ORDER_LISTS } from "./lists";

/** With every field that a model reads. */
const LIST = ORDER_LISTS[1] as List;
/** What the column of an extract means where its name does not say it: a person chooses it. */
const BY_HAND: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  echelon: { income: FACTORS[1] },
  "tier-changes": { value_now: FIELDS.revenue, value_then: FIELDS.previousRevenue },
};

let duck: Engine;
beforeAll(async () => {
  duck = await engine();
  await duck.load(LIST, "orders");
});
afterAll(() => duck.close());

const JUDGING = MODELS.filter(
  ({ id, segmentation }) => modelsWithQueries().includes(id) && segmentation?.reads !== "orders",
);

test.each(JUDGING.map((model) => ({ model, title: model.id })))(
  "the extract of $title",
  async ({ model }) => {
    const options = model.id === "profitability" ? { rate: 12.5 } : {};
    const asked = askedOf({ model: model.id, options, list: LIST, period: { kind: "all" }, table: "orders" });
    const rows = await duck.rows(queriesOf(asked).queries[0]?.text ?? "");
    const header = Object.keys(rows[0] ?? {});
    const cells = rows.map((row) => Object.values(row).map((value): Cell => value ?? ""));
    const { mapping } = describeSelection(
      reading([header, ...cells]),
      { headerLines: null, decisions: null, asked: null },
      "en",
    );
    const { fields = [] } = model.segmentation ?? {};
    const chosen = BY_HAND[model.id] ?? {};
    const columns = [FIELDS.customer, ...fields].flatMap((field) => {
      const byHand = header.findIndex((name) => chosen[name] === field);
      const at = byHand >= 0 ? byHand : mapping[field.id];
      return at === undefined ? [] : [[field, cells.map((row) => row[at] ?? "")] as const];
    });
    const { columns: judged } = prepared(model, options).run(tableWith(columns));
    expect(judged[0]?.cells).toEqual(cells.map((row) => row[1]));
  },
);
