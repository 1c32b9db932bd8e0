/** Runs: one execution of the script, from a fresh start to its result. */
import { type CallCounts, checkTime, noCalls, type Run, settle } from "../gas/face/calls";
import type { Host } from "../gas/host/host";
import type { Realm } from "../gas/host/realm";
import { releaseLocks } from "../gas/script/lock";
import { facesOf, services } from "../gas/services";
import type { Program } from "./program";
import type { LoadedScript, SandboxMaker } from "./sandbox";

/** How a run ended: with a value, or with what was thrown. */
export interface RunReport {
  readonly value?: unknown;
  readonly failure?: ScriptFailure;
  readonly calls: CallCounts;
  /** Time on the host's clock. */
  readonly milliseconds: number;
}

/** What the script threw, with the message a person would see. */
export class ScriptFailure extends Error {
  constructor(
    message: string,
    /** The name of the error in the script, `Exception` when a service threw it. */
    readonly kind: string,
    /** The script's own stack. */
    readonly trace: string,
  ) {
    super(message);
  }
}

/** Starts the script afresh and lets `work` use it; locks are given back at the end whatever happens. */
export function execute(
  host: Host,
  program: Program,
  makeSandbox: SandboxMaker,
  how: Pick<Run, "authMode" | "isFromPage">,
  work: (script: LoadedScript, realm: Realm) => unknown,
): RunReport {
  const sandbox = makeSandbox(program);
  const run = newRun(host, sandbox.realm, { ...how, isFormula: false });
  const report = () => ({ calls: run.counts, milliseconds: host.clock.now() - run.startedAt });
  try {
    const value = work(
      sandbox.load(services(run), () => host.clock.now()),
      sandbox.realm,
    );
    checkTime(run);
    settle(run);
    return { value, ...report() };
  } catch (error) {
    return { failure: asFailure(run.stopped === undefined ? error : new Error(run.stopped)), ...report() };
  } finally {
    releaseLocks(run);
  }
}

/** A run that begins now. */
export function newRun(
  host: Host,
  realm: Realm,
  how: Pick<Run, "authMode" | "isFormula" | "isFromPage">,
): Run {
  const run: Run = {
    host,
    realm,
    person: host.person,
    ...how,
    faces: facesOf(() => run),
    startedAt: host.clock.now(),
    counts: noCalls(),
  };
  return run;
}

/** Anything thrown, of whatever realm, as a failure. */
export function asFailure(error: unknown): ScriptFailure {
  if (typeof error !== "object" || error === null) return new ScriptFailure(String(error), "Error", "");
  const told = (key: string) => (key in error ? String(Reflect.get(error, key)) : "");
  return new ScriptFailure(told("message") || String(error), told("name") || "Error", told("stack"));
}
