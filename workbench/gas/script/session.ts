/** Session: who is using the add-on, and in which language. */

import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import type { GoogleUser } from "../face/google";

type GoogleSession = GoogleAppsScript.Base.Session;

const SESSION_CALLS = {
  getActiveUser: "navigate",
  getActiveUserLocale: "navigate",
  getEffectiveUser: "navigate",
  getScriptTimeZone: "navigate",
  getTemporaryActiveUserKey: "navigate",
} as const satisfies Calls;

const USER_CALLS = { getEmail: "navigate" } as const satisfies Calls;

/**
 * The session service.
 *
 * The email is blank: an add-on with the scopes of this one may not know it. The temporary key
 * tells people apart without naming them.
 */
export function sessionService(run: Run): GoogleSession {
  const { host, person } = run;
  const build = (): Pick<GoogleSession, keyof typeof SESSION_CALLS> => ({
    getActiveUser: () => userFace(run, ""),
    getActiveUserLocale: () => person.locale,
    getEffectiveUser: () => userFace(run, ""),
    // The manifest's, not the spreadsheet's (reference, Session.getScriptTimeZone).
    getScriptTimeZone: () => host.scriptTimeZone,
    getTemporaryActiveUserKey: () => fingerprint(person.email),
  });
  return face(run, "Session", SESSION_CALLS, build);
}

/** A person as the script sees one. */
export function userFace(run: Run, email: string): GoogleUser {
  const build = (): Pick<GoogleUser, keyof typeof USER_CALLS> => ({ getEmail: () => email });
  return face(run, "User", USER_CALLS, build);
}

/** A key that stands for a text without showing it: FNV-1a over 64 bits as 16 hexadecimal digits. Not for secrets. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of text) {
    hash ^= BigInt(byte.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
