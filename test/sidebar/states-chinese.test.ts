/** Every state of the sidebar in Chinese. */

import { testEveryState } from "./every-state";

testEveryState("chinese");
