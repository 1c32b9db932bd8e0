/** Every state of the sidebar in English. */

import { testEveryState } from "./every-state";

testEveryState("english");
