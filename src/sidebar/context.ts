/** What every part of the sidebar is handed: words, numbers, actions and a voice. */

import type { Text, Values } from "../core/texts/language";
import type { Actions } from "./actions";
import type { Formats } from "./number-format";

export interface Context {
  /** A text in the reader's language, with its `{named}` places filled in. */
  readonly say: (text: Text, values?: Values) => string;
  readonly formats: Formats;
  readonly actions: Actions;
  /** Read out by a screen reader when it has a moment. */
  readonly announce: (text: string) => void;
}
