/** The first half of the test files that need no build. */

import { testTogether } from "./together";

testTogether(PURE, 0, 2);
