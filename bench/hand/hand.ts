/** Every function as someone would type it who needs it once: plain loops, typed sorts and look-ups, no checks. */

import { AMONG_OTHERS } from "./among-others";
import type { ScriptFunction } from "./columns";
import { EACH_ROW } from "./each-row";
import { MONEY } from "./money";

/** By the name of the function. */
export const BY_HAND: Readonly<Record<string, ScriptFunction>> = { ...AMONG_OTHERS, ...EACH_ROW, ...MONEY };
