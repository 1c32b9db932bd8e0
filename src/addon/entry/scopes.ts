/** What the add-on is allowed: a person may leave some of it out, and no later call could ask again. */

/** Google asks for what is missing and ends the run there; where all is granted, this does nothing. */
export function requireAllScopes(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}
