/** One half of the test files that need no build. */

import { testTogether } from "./together";

testTogether(1);
