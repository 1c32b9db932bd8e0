/** What every part of the sidebar is handed: words, numbers, actions and a voice. */

import type { Actions } from "./actions";
import type { Formats } from "./number-format";
import type { Say } from "./texts/language";

export interface Context {
  readonly say: Say;
  readonly formats: Formats;
  readonly actions: Actions;
  /** Read out by a screen reader when it has a moment. */
  readonly announce: (text: string) => void;
}
