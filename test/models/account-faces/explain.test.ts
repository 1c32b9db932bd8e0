/** Why a customer has its face, or none. */

import { FIELDS } from "../../../src/core/table/fields";
import { INFLUENCE } from "../../../src/models/account-faces/fields";
import { FACES } from "../../../src/models/account-faces/labels";
import { accountFacesModel } from "../../../src/models/account-faces/model";
import { explained, tableWith } from "../segment";

// The README's example with one row that has no profit: overall margin 150/1300, median 20, top 20 % one customer.
const TABLE = tableWith([
  [FIELDS.customer, ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]],
  [FIELDS.revenue, [900, 200, 50, 90, 60, 7000]],
  [FIELDS.profit, [45, 80, -5, 20, 10, ""]],
  [INFLUENCE, ["no", "no", "yes", "no", "", "yes"]],
]);
const ORDER = "Black first, then white, then red; the others have no face.";
const [RED, WHITE, BLACK] = FACES.map(({ action }) => action.en);

test.each([
  [0, ["White face: revenue 900 of the top; margin 5 %, all together 11.5 %", ORDER, WHITE]],
  [1, ["Red face: profit 80, top from 80", ORDER, RED]],
  [2, ["Black face: influence; profit -5, median 20", ORDER, BLACK]],
  [3, ["Red face begins at 80: 60 more.", ORDER]],
])("customer %i: %j", (index, texts) => {
  expect(explained(accountFacesModel, TABLE, index).texts).toEqual(texts);
});

test("the figures are the customer's and the cuts of the run", () => {
  expect(explained(accountFacesModel, TABLE, 2).figures).toEqual({
    Face: "Black face",
    Influence: "✓",
    Revenue: 50,
    Profit: -5,
    "Top revenue from": 900,
    "Top profit from": 80,
    "Median profit": 20,
    "Overall margin": 150 / 1300,
  });
  expect(explained(accountFacesModel, TABLE, 4).figures).toMatchObject({ Face: "—", Influence: "—" });
});

test("speaks Chinese, and has no verdict without a number", () => {
  expect(explained(accountFacesModel, TABLE, 1, {}, "zh-TW").texts[0]).toBe("紅臉：利潤 80，居前下限 80");
  for (const index of [5, 99]) expect(explained(accountFacesModel, TABLE, index).figures).toEqual({});
});
