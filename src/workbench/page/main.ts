/** The workbench page: opens the kept or the sample workbook and connects everything a person can touch. */
import { openSnapshot, type Workbook } from "../engine/workbook";
import { openBytes } from "../files/open";
import { saveXlsx } from "../files/xlsx-write";
import { asFailure } from "../runtime/run";
import { sampleWorkbook } from "../sample/workbook";
import { type Desk, layDesk } from "./desk";
import { listenForFiles } from "./drop";
import { required } from "./elements";
import { drawHead, tellSaved } from "./head";
import { installExtensionsMenu } from "./menu";
import { makePanels } from "./panel";
import { answerAtPage } from "./questions";
import { forget, keep, type Memory, recall } from "./store";
import { type Texts, textsFor } from "./texts";
import { toast, whileWorking } from "./toasts";

/** A page has a DOM of its own. */
const withDom = async <Result>(work: () => Result | Promise<Result>) => work();

/** Long enough to let a run's many changes pass, short enough not to lose much. */
const REST_BEFORE_SAVING = 1500;

const text = async (path: string) => (await fetch(path)).text();
const [code, sidebar, manifest, templates, bridge, kept] = await Promise.all([
  text("/dist/Code.js"),
  text("/dist/sidebar.html"),
  text("/dist/appsscript.json"),
  text("/templates.xml"),
  text("/bridge.js"),
  recall(),
]);

let desk: Desk;
let saving: ReturnType<typeof setTimeout> | undefined;
const texts = (): Texts => textsFor(desk.userLocale);

const panels = makePanels({
  bridge,
  onResize: () => window.dispatchEvent(new Event("resize")),
  owner: {
    get functions() {
      return desk.bench.addOn.program.functionNames.filter((name) => !name.endsWith("_"));
    },
    run: async (name, args) =>
      whileWorking(texts().working, () =>
        JSON.stringify(desk.bench.addOn.call(name, ...args.map((arg) => JSON.parse(arg)))),
      ),
    focusGrid: () => required("grid").querySelector<HTMLElement>(".o-grid")?.focus(),
  },
});

installExtensionsMenu({
  title: () => texts().extensions,
  addOnName: () => texts().addOn,
  menus: () => desk.bench.host.shown.menus,
  run: (name) => {
    whileWorking(texts().working, () => desk.bench.addOn.run(name)).catch((error: unknown) => {
      toast(asFailure(error).message, texts().failed);
    });
  },
});

/** Lays a new desk for a workbook and draws the page around it. */
async function show(
  workbook: Workbook,
  userLocale: string,
  personId: string,
  memory?: Memory,
): Promise<void> {
  panels.closeSidebar();
  panels.closeDialog();
  const old: Desk | undefined = desk;
  old?.clear();
  desk = layDesk({
    target: required("grid"),
    templates,
    files: { code, sidebar, manifest },
    workbook,
    userLocale,
    personId,
    memory,
  });
  const { shown } = desk.bench.host;
  shown.answer = answerAtPage;
  shown.onChange = () => {
    for (const { message, title, seconds } of shown.toasts.splice(0))
      toast(message, title, seconds, texts().close);
    if (shown.sidebar !== undefined) panels.showSidebar(shown.sidebar, texts());
    if (shown.dialog !== undefined) panels.showDialog(shown.dialog, texts());
    shown.sidebar = undefined;
    shown.dialog = undefined;
  };
  desk.onUpdate(saveSoon);
  drawPage();
  await desk.show();
}

function drawPage(): void {
  document.documentElement.lang = desk.userLocale;
  document.body.dataset.person = desk.actor.id;
  document.title = `${desk.bench.workbook.name} – ${texts().addOn}`;
  const redraw = (change: () => void) => {
    change();
    drawPage();
    saveSoon();
  };
  drawHead(required("head"), {
    texts: texts(),
    fileName: desk.bench.workbook.name,
    locale: desk.locale,
    userLocale: desk.userLocale,
    actor: desk.actor,
    open: (file) => void openDropped(file),
    save: () => void whileWorking(texts().saving, download),
    reset: () => void reset(),
    setLocale: (locale) => redraw(() => desk.setLocale(locale)),
    setUserLocale: (locale) =>
      redraw(() => {
        desk.setUserLocale(locale);
        panels.closeSidebar();
      }),
    setActor: (id) => redraw(() => desk.setActor(id)),
  });
}

async function openDropped(file: File): Promise<void> {
  await whileWorking(`${texts().opening} ${file.name}`, async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const workbook = await openBytes(bytes, file.name, withDom, {
      locale: desk.locale,
      timeZone: desk.bench.workbook.timeZone,
    });
    await show(workbook, desk.userLocale, desk.actor.id);
    saveSoon();
  }).catch((error: unknown) => toast(asFailure(error).message));
}

async function download(): Promise<void> {
  const { workbook } = desk.bench;
  const bytes = await saveXlsx(workbook, withDom);
  const link = document.createElement("a");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = `${workbook.name.replace(/\.(csv|tsv|txt|xlsx)$/i, "")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function reset(): Promise<void> {
  if (!window.confirm(texts().resetQuestion)) return;
  clearTimeout(saving);
  await forget();
  await show(sampleWorkbook(), desk.userLocale, "owner");
  toast(texts().leaving);
}

function saveSoon(): void {
  clearTimeout(saving);
  tellSaved(texts().saving);
  saving = setTimeout(() => void saveNow(), REST_BEFORE_SAVING);
}

async function saveNow(): Promise<void> {
  saving = undefined;
  await keep(desk.memory());
  if (saving === undefined) tellSaved(texts().saved);
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && saving !== undefined) {
    clearTimeout(saving);
    void saveNow();
  }
});
listenForFiles(
  document.body,
  () => texts().dropHere,
  (file) => void openDropped(file),
);
await show(
  kept === undefined ? sampleWorkbook() : openSnapshot(kept.snapshot),
  kept?.userLocale ?? "en",
  kept?.personId ?? "owner",
  kept,
);
