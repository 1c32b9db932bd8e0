/** Golden cases: whole files in, the files of an independent script out, with the load of each salesperson. */

import { join } from "node:path";
import { echelonModel } from "../../../src/models/echelon/model";
import { expectTable } from "../../tables";
import { rowsIn, testGolden, typed } from "../golden";
import { gridOf } from "../segment";

testGolden(join(__dirname, "golden"), echelonModel, {
  more: ({ folder, outcome }) => {
    const [, ...owners] = rowsIn(join(folder, "owners.csv"));
    expectTable(
      gridOf(outcome, "owners"),
      owners.map((row) => row.map(typed)),
    );
  },
});
