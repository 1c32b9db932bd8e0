/** Golden cases: whole files in, the files of an independent script out. */

import { join } from "node:path";
import { loyaltyModel } from "../../../src/models/loyalty/model";
import { testGolden } from "../golden";

testGolden(join(__dirname, "golden"), loyaltyModel);
