/** Golden cases: whole files in, the files of an independent script out. */

import { join } from "node:path";
import { keyAccountsModel } from "../../../src/models/key-accounts/model";
import { testGolden } from "../golden";

testGolden(join(__dirname, "golden"), keyAccountsModel, {
  // The case has a tie at the edge of the capacity.
  more: ({ outcome }) => expect(outcome.report.some((block) => block.kind === "note")).toBe(true),
});
