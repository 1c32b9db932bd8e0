/** The workbench page: opens the kept or the sample workbook and connects everything a person can touch. */
import { openSnapshot, type Workbook, type WorkbookSnapshot } from "../engine/workbook/workbook";
import { openBytes } from "../files/open";
import { asFailure } from "../runtime/run";
import { checkCallable } from "../runtime/wire";
import type { SampleLanguage } from "../sample/names";
import { fileNameFor } from "../sample/workbook";
import { type Desk, layDesk } from "./desk";
import { download, lossIn, withOwnDom } from "./download";
import { listenForFiles } from "./drop";
import { required } from "./elements";
import { drawHead, tellSaved } from "./head";
import { installExtensionsMenu } from "./menu";
import { makePanels } from "./panel";
import { answerAtPage } from "./questions";
import { makeSaver } from "./saver";
import { forget, keep, type Memory, recall } from "./store";
import { localeFor, type Texts, textsFor } from "./texts";
import { toast, whileWorking } from "./toasts";

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
const texts = (): Texts => textsFor(desk.userLocale);
const saver = makeSaver(
  () => keep(desk.memory()),
  (isSafe) => tellSaved(isSafe ? texts().saved : texts().saving),
);

const panels = makePanels({
  bridge,
  onResize: () => window.dispatchEvent(new Event("resize")),
  owner: {
    get functions() {
      return desk.bench.addOn.program.functionNames.filter((name) => !name.endsWith("_"));
    },
    run: async (name, args) =>
      whileWorking(texts().working, () => {
        checkCallable(name, (known) => desk.bench.addOn.program.functionNames.includes(known));
        return desk.threads.run({ name, args }, true);
      }),
    focusGrid: () => required("grid").querySelector<HTMLElement>(".o-grid")?.focus(),
  },
});

installExtensionsMenu({
  title: () => texts().extensions,
  addOnName: () => texts().addOn,
  menus: () => desk.bench.host.shown.menus,
  run: (name) => {
    whileWorking(texts().working, () => desk.threads.run({ name, args: [] }, false)).catch(
      (error: unknown) => {
        toast(asFailure(error).message, texts().failed);
      },
    );
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
  shown.answer = (question) => answerAtPage(question, texts());
  shown.onChange = () => {
    for (const { message, title, seconds } of shown.toasts.splice(0))
      toast(message, title, seconds, texts().close);
    if (shown.sidebar !== undefined) panels.showSidebar(shown.sidebar, texts());
    if (shown.dialog !== undefined) panels.showDialog(shown.dialog, texts());
    shown.sidebar = undefined;
    shown.dialog = undefined;
  };
  desk.onUpdate(saver.soon);
  drawPage();
  await desk.show();
}

function drawPage(): void {
  document.documentElement.lang = desk.userLocale;
  document.body.dataset.person = desk.actor.id;
  const fileName = fileNameFor(desk.bench.workbook.name, languageFor(desk.userLocale));
  document.title = `${fileName} – ${texts().addOn}`;
  const redraw = (change: () => void) => {
    change();
    drawPage();
    saver.soon();
  };
  drawHead(required("head"), {
    texts: texts(),
    fileName,
    locale: desk.locale,
    userLocale: desk.userLocale,
    actor: desk.actor,
    open: (file) => void openDropped(file),
    save: () => {
      const loss = lossIn(desk.bench.workbook, texts());
      if (loss !== undefined && !window.confirm(`${loss} ${texts().downloadQuestion}`)) return;
      void whileWorking(texts().saving, () => download(desk.bench.workbook));
    },
    reset: () => void reset(),
    setLocale: (locale) => redraw(() => desk.setLocale(locale)),
    setUserLocale: (locale) =>
      redraw(() => {
        void desk.setUserLocale(locale);
        panels.closeSidebar();
      }),
    setActor: (id) => redraw(() => desk.setActor(id)),
  });
}

async function openDropped(file: File): Promise<void> {
  await whileWorking(`${texts().opening} ${file.name}`, async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const workbook = await openBytes(bytes, file.name, withOwnDom, {
      locale: desk.locale,
      timeZone: desk.bench.workbook.timeZone,
    });
    await show(workbook, desk.userLocale, desk.actor.id);
    saver.soon();
    const { guessedEncoding } = workbook;
    const loss = lossIn(workbook, texts());
    if (loss !== undefined) toast(loss);
    if (guessedEncoding !== undefined) toast(texts().encoding.replace("{encoding}", guessedEncoding));
  }).catch((error: unknown) => toast(asFailure(error).message));
}

async function reset(): Promise<void> {
  if (!window.confirm(texts().resetQuestion)) return;
  saver.forget();
  await forget();
  await show(await sampleFor(desk.userLocale), desk.userLocale, "owner");
  toast(texts().leaving);
}

/** The sample as if its firm had worked until today, and segmented its customers in the two quarters before. */
async function sampleFor(userLocale: string): Promise<Workbook> {
  const snapshot: WorkbookSnapshot = await (await fetch(`/sample-${languageFor(userLocale)}.json`)).json();
  return openSnapshot(snapshot);
}

function languageFor(userLocale: string): SampleLanguage {
  return userLocale.startsWith("zh") ? "zh" : "en";
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") void saver.now();
});
listenForFiles(
  document.body,
  () => texts().dropHere,
  (file) => void openDropped(file),
);
const firstLocale = localeFor(navigator.language);
await show(
  kept === undefined ? await sampleFor(firstLocale) : openSnapshot(kept.snapshot),
  kept?.userLocale ?? firstLocale,
  kept?.personId ?? "owner",
  kept,
);
