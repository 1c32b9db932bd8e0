/** ScriptApp: what a script is allowed. */

import type { Run } from "../face/calls";
import { AUTH_MODES } from "../face/enums";
import { type Calls, face } from "../face/face";
import { HostError } from "../host/realm";

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;

const CALLS = { requireAllScopes: "navigate" } as const satisfies Calls;

/**
 * The service. `requireAllScopes` ends the run and asks the person where a scope was not granted (reference); here all
 * or none are, so that it refuses where the add-on may not do everything.
 */
export function scriptApp(run: Run): GoogleScriptApp {
  const build = (): Pick<GoogleScriptApp, keyof typeof CALLS> => ({
    requireAllScopes: () => {
      if (run.authMode !== "FULL")
        throw new HostError(
          "Authorization is required to perform that action. Please run the script again to authorize it.",
        );
    },
  });
  return face(run, "ScriptApp", CALLS, build, { constants: { AuthMode: AUTH_MODES } });
}
