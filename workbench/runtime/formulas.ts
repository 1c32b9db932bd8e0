/** The script's functions in formulas: each call is a run that may only read and has 30 seconds. */

import { registerFunctions } from "../engine/functions/functions";
import type { ScriptResult, ScriptValue } from "../engine/functions/script-values";
import { momentOfSerial } from "../engine/typing/dates";
import { checkTime, noCalls, type Run } from "../gas/face/calls";
import type { Host } from "../gas/host/host";
import { HostError, isDate, type Realm } from "../gas/host/realm";
import { dateInput } from "../gas/range/values";
import { services } from "../gas/services";
import type { Program } from "./program";
import { asFailure, newRun } from "./run";
import type { LoadedScript, SandboxMaker } from "./sandbox";

/**
 * Lets the workbook's formulas call the program's functions.
 *
 * Google starts the script anew for every formula. So does the host where its ways say so; else the script is started
 * once, because a sheet may hold thousands of formulas.
 */
export function installFormulas(host: Host, program: Program, makeSandbox: SandboxMaker): void {
  if (program.customFunctions.length === 0) return;
  let started: Started | undefined;
  registerFunctions(host.workbook, program.customFunctions, {
    dateOf: (serial) => new Date(momentOfSerial(serial, host.workbook.timeZone)),
    call: (name, args) => {
      try {
        if (started === undefined || host.ways.formulas === "script each")
          started = start(host, program, makeSandbox);
        const { realm, script } = started;
        const run: Run = Object.assign(started.run, {
          startedAt: host.clock.now(),
          counts: noCalls(),
          person: host.person,
        });
        delete run.stopped;
        const value = script.call(
          name,
          args.map((argument) => adopted(argument, realm)),
        );
        checkTime(run);
        return cellResult(run, value);
      } catch (error) {
        throw asFailure(error);
      }
    },
  });
}

interface Started {
  readonly realm: Realm;
  readonly run: Run;
  readonly script: LoadedScript;
}

function start(host: Host, program: Program, makeSandbox: SandboxMaker): Started {
  const { realm, load } = makeSandbox(program);
  const run = newRun(host, realm, { authMode: "LIMITED", isFormula: true, isFromPage: false });
  return { realm, run, script: load(services(run), () => host.clock.now()) };
}

/** An argument in the script's own world. */
function adopted(argument: unknown, realm: Realm): unknown {
  if (argument instanceof Date) return realm.date(argument.getTime());
  return Array.isArray(argument) ? realm.list(argument.map((item) => adopted(item, realm))) : argument;
}

/** What the cells get: a value, or rows of them; a plain list goes down, as in Sheets. */
function cellResult(run: Run, value: unknown): ScriptResult {
  if (!Array.isArray(value)) return cellValue(run, value);
  return Array.from(value, (row: unknown) =>
    Array.isArray(row) ? Array.from(row, (item) => cellValue(run, item)) : [cellValue(run, row)],
  );
}

function cellValue(run: Run, value: unknown): ScriptValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (isDate(value)) return dateInput(run, value);
  throw new HostError(
    `The function returned something a cell cannot show: ${Object.prototype.toString.call(value)}`,
  );
}
