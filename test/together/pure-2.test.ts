/** The second half of the test files that need no build. */

import { testTogether } from "./together";

testTogether(PURE, 1, 2);
