/** Golden cases: whole files in, the files of an independent script out. */

import { join } from "node:path";
import { prospectsModel } from "../../../src/models/prospects/model";
import { testGolden } from "../golden";

testGolden(join(__dirname, "golden"), prospectsModel);
