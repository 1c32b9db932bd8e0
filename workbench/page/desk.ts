/** The desk: one workbook on the page with the add-on at work in it. A new file means a new desk. */
import { onGuarded, setGuard } from "../engine/cells/guard";
import { localeCode, setLocale } from "../engine/workbook/locale";
import type { Workbook } from "../engine/workbook/workbook";
import { takeSnapshot } from "../engine/workbook/workbook";
import { mayEdit, PROTECTED } from "../gas/face/permission";
import { type ScriptFiles, startWorkbench, type Workbench } from "../workbench";
import { showGrid } from "./grid";
import { type Actor, actorOf } from "./people";
import type { Memory } from "./store";
import { pageSandbox } from "./threads/sandbox";
import { type Threads, threadsFor } from "./threads/threads";
import { toast } from "./toasts";

/** A workbook on the page. */
export interface Desk {
  readonly bench: Workbench;
  readonly threads: Threads;
  readonly actor: Actor;
  readonly userLocale: string;
  readonly locale: string;
  /** What has to be kept so that the desk can be laid again. */
  memory(): Memory;
  setLocale(code: string): void;
  /** Shows the grid anew in that language. */
  setUserLocale(locale: string): Promise<void>;
  setActor(id: string): void;
  /** Called after every change of the workbook, at most once per task. */
  onUpdate(listener: () => void): void;
  /** Shows the grid; its menus ask the page about the desk, so the page must know it by then. */
  show(): Promise<void>;
  clear(): void;
}

export interface DeskNeeds {
  readonly target: HTMLElement;
  readonly templates: string;
  readonly files: ScriptFiles;
  readonly workbook: Workbook;
  readonly userLocale: string;
  readonly personId: string;
  readonly memory?: Memory | undefined;
}

/** Lays the desk: starts the add-on as Sheets does when a file is opened. */
export function layDesk({ target, templates, files, workbook, memory, ...start }: DeskNeeds): Desk {
  let actor = actorOf(start.personId);
  let { userLocale } = start;
  const bench = startWorkbench({
    files,
    workbook,
    makeSandbox: pageSandbox,
    user: actor,
    userLocale,
    editors: ["owner@example.com", "anna@example.com"],
  });
  const { host } = bench;
  for (const [email, properties] of memory?.userProperties ?? [])
    host.userProperties.set(email, new Map(Object.entries(properties)));
  for (const [key, value] of Object.entries(memory?.scriptProperties ?? {}))
    host.scriptProperties.set(key, value);
  const greet = () => {
    host.person = { email: actor.email, role: actor.role, locale: userLocale };
    host.shown.menus = [];
    // Viewers have no Extensions menu at all.
    if (actor.role !== "viewer") bench.addOn.open("LIMITED");
    // The owner may change anything; asking for every cell would only cost time.
    setGuard(
      workbook,
      actor.role === "editor" ? (area) => mayEdit({ host, person: host.person }, area) : undefined,
    );
    workbook.model.updateMode(actor.role === "viewer" ? "readonly" : "normal");
  };
  greet();
  onGuarded(workbook, () => {
    if (actor.role === "editor") toast(PROTECTED);
  });
  let removeGrid: () => void = () => undefined;
  const show = async () => {
    removeGrid();
    removeGrid = await showGrid(target, workbook, {
      templates,
      userLocale,
      notify: ({ text }) => toast(text),
    });
  };
  return {
    bench,
    threads: threadsFor(bench),
    get actor() {
      return actor;
    },
    get userLocale() {
      return userLocale;
    },
    get locale() {
      return localeCode(workbook.model);
    },
    memory: () => ({
      snapshot: takeSnapshot(workbook),
      userLocale,
      personId: actor.id,
      userProperties: [...host.userProperties].map(
        ([email, properties]) => [email, Object.fromEntries(properties)] as const,
      ),
      scriptProperties: Object.fromEntries(host.scriptProperties),
    }),
    setLocale: (code) => setLocale(workbook.model, code),
    setUserLocale: async (locale) => {
      userLocale = locale;
      greet();
      await show();
    },
    setActor: (id) => {
      actor = actorOf(id);
      greet();
    },
    onUpdate: (listener) => workbook.model.on("update", listener, listener),
    show,
    clear: () => removeGrid(),
  };
}
