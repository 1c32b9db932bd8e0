/** Golden cases of the customer review, with every list in its order. */

import { join } from "node:path";
import { reviewModel } from "../../../src/models/review/model";
import { rowsIn, testGolden } from "../golden";
import { gridOf } from "../segment";

const LISTS = ["gold", "costly", "less", "complaints", "few", "judged", "fresh"];

testGolden(join(__dirname, "golden"), reviewModel, {
  more: ({ folder, outcome }) => {
    const found = LISTS.flatMap((id) => gridOf(outcome, id).map((row) => [id, ...row].map(String)));
    expect(found).toEqual(rowsIn(join(folder, "lists.csv")).slice(1));
  },
});
