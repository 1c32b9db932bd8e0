/** The third quarter of the test files that call the built add-on and need no browser. */

import { testTogether } from "./together";

testTogether(ADDON, 2, 4);
