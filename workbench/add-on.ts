/** The add-on at work: its functions run by name, the way menus, triggers and the sidebar run them. */

import { type CallCounts, noCalls } from "./gas/face/calls";
import { AUTH_MODES } from "./gas/face/enums";
import type { AuthMode, Host } from "./gas/host/host";
import type { Program } from "./runtime/program";
import { execute, type RunReport } from "./runtime/run";
import type { SandboxMaker } from "./runtime/sandbox";
import { checkCallable, wireText } from "./runtime/wire";

export interface AddOn {
  readonly program: Program;
  /** What the add-on is allowed from now on. */
  authMode: AuthMode;
  /** Calls of the last run. */
  readonly calls: CallCounts;
  /** Time the last run took on the host's clock. */
  readonly milliseconds: number;
  /** Opens the file: runs `onOpen` with the event a trigger gets. `NONE` is the first time in a file. */
  open(authMode?: AuthMode): void;
  /** Runs a top-level function as a menu item does. Throws `ScriptFailure`. */
  run(name: string, ...args: readonly unknown[]): unknown;
  /** Calls a function as the sidebar does through `google.script.run`: JSON in, JSON out. Throws `ScriptFailure` or `WireRefusal`. */
  call(name: string, ...args: readonly unknown[]): unknown;
}

/** The add-on of a host, ready to be run. */
export function startAddOn(
  host: Host,
  program: Program,
  makeSandbox: SandboxMaker,
  authMode: AuthMode,
): AddOn {
  let last: RunReport = { calls: noCalls(), milliseconds: 0 };
  let allowed = authMode;
  const settle = (report: RunReport): unknown => {
    last = report;
    if (report.failure !== undefined) throw report.failure;
    return report.value;
  };
  const by = (mode: AuthMode) => ({ authMode: mode, isFromPage: false });
  return {
    program,
    get authMode() {
      return allowed;
    },
    set authMode(mode) {
      allowed = mode;
    },
    get calls() {
      return last.calls;
    },
    get milliseconds() {
      return last.milliseconds;
    },
    open: (mode = "LIMITED") => {
      const event = { authMode: AUTH_MODES[mode] };
      settle(
        execute(host, program, makeSandbox, by(mode), (script) =>
          script.has("onOpen") ? script.call("onOpen", [event]) : undefined,
        ),
      );
    },
    run: (name, ...args) =>
      settle(execute(host, program, makeSandbox, by(allowed), (script) => script.call(name, args))),
    call: (name, ...args) => {
      checkCallable(name, (candidate) => program.functionNames.includes(candidate));
      const texts = args.map(wireText);
      const answer = settle(
        execute(host, program, makeSandbox, { authMode: allowed, isFromPage: true }, (script, realm) =>
          wireText(
            script.call(
              name,
              texts.map((text) => realm.json(text)),
            ),
          ),
        ),
      );
      return JSON.parse(String(answer));
    },
  };
}
