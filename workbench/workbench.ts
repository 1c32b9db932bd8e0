/** The workbench: a workbook with the built add-on at work in it. This is what tests, the command and the page use. */
import { makeAccess, type WorkbookAccess } from "./access";
import { type AddOn, startAddOn } from "./add-on";
import { setLocale } from "./engine/workbook/locale";
import { newWorkbook, type Workbook } from "./engine/workbook/workbook";
import { type Clock, machineClock } from "./gas/host/clock";
import type { AuthMode, Host, Person } from "./gas/host/host";
import { nothingShown } from "./gas/host/shown";
import { USUAL_WAYS, type Ways } from "./gas/host/ways";
import { installFormulas } from "./runtime/formulas";
import { readProgram } from "./runtime/program";
import type { SandboxMaker } from "./runtime/sandbox";

/** The built files of the add-on, as text. */
export interface ScriptFiles {
  readonly code: string;
  readonly sidebar?: string | undefined;
  readonly manifest?: string | undefined;
}

export interface WorkbenchOptions {
  readonly files: ScriptFiles;
  readonly makeSandbox: SandboxMaker;
  /** The workbook to work in; an empty one when left out. */
  readonly workbook?: Workbook | undefined;
  /** The language of the person's account, such as `zh-CN`; `en` when left out. */
  readonly userLocale?: string | undefined;
  /** A locale for the workbook, such as `zh_CN`; its own when left out. */
  readonly spreadsheetLocale?: string | undefined;
  readonly timeZone?: string | undefined;
  /** What the add-on is allowed; `FULL` when left out. */
  readonly authMode?: AuthMode | undefined;
  readonly clock?: Clock | undefined;
  /** Who is at the page; the owner when left out. */
  readonly user?: Partial<Person> | undefined;
  /** Who may edit, beside the owner. */
  readonly editors?: readonly string[] | undefined;
  /** How Google goes where nobody knows; as most reports tell when left out. */
  readonly ways?: Partial<Ways> | undefined;
}

/** A workbook with an add-on, and ways to look at both. */
export interface Workbench extends WorkbookAccess {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly addOn: AddOn;
}

const OWNER: Person = { email: "owner@example.com", role: "owner", locale: "en" };

/** Opens a workbench. Throws when the script cannot be read. */
export function startWorkbench(options: WorkbenchOptions): Workbench {
  const workbook = options.workbook ?? newWorkbook();
  if (options.spreadsheetLocale !== undefined) setLocale(workbook.model, options.spreadsheetLocale);
  if (options.timeZone !== undefined) workbook.timeZone = options.timeZone;
  const person = {
    ...OWNER,
    ...options.user,
    locale: options.userLocale ?? options.user?.locale ?? OWNER.locale,
  };
  const host: Host = {
    workbook,
    clock: options.clock ?? machineClock(),
    person,
    editors: [...new Set([person.email, ...(options.editors ?? [])])],
    files: new Map(options.files.sidebar === undefined ? [] : [["sidebar", options.files.sidebar]]),
    scriptTimeZone: timeZoneOf(options.files.manifest),
    ways: { ...USUAL_WAYS, ...options.ways },
    scriptProperties: new Map(),
    userProperties: new Map(),
    cache: new Map(),
    shown: nothingShown(),
    log: [],
    faults: [],
    lock: undefined,
    withoutCells: new Map(),
    beforeCall: undefined,
  };
  const program = readProgram(options.files.code);
  installFormulas(host, program, options.makeSandbox);
  return {
    workbook,
    host,
    addOn: startAddOn(host, program, options.makeSandbox, options.authMode ?? "FULL"),
    ...makeAccess(workbook),
  };
}

/** The time zone that a manifest names; Google has no script without one. */
function timeZoneOf(manifest: string | undefined): string {
  const named: unknown = manifest === undefined ? undefined : JSON.parse(manifest).timeZone;
  return typeof named === "string" ? named : "Etc/UTC";
}
