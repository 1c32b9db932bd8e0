/** Golden cases: whole files in, the files of an independent script out. */

import { join } from "node:path";
import { accountFacesModel } from "../../../src/models/account-faces/model";
import { testGolden } from "../golden";

testGolden(join(__dirname, "golden"), accountFacesModel);
