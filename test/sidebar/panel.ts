/** The built sidebar in a browser, 300 pixels wide, with google.script.run bridged to the built add-on. */

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import axe from "axe-core";
import { type Browser, chromium as launcher, type Page } from "playwright-core";
import type { Workbench } from "../../workbench/workbench";

// A busy machine may paint late once; a real fault fails again and is reported with its first failure.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "test/screenshots");
/** Pictures are for people, who ask for them: `PICTURE_SCALE=1`, or 2 for a close look. */
const TAKES_PICTURES = process.env.PICTURE_SCALE !== undefined;
const SCALE = Number(process.env.PICTURE_SCALE ?? 1);
/** Chromium cannot paint more than 8192 pixels at once. */
const TALLEST = 8000;
const PLACE = "http://sidebar.test/";
const LATIN = ["roboto/400.css", "roboto/500.css"];
const CHINESE = ["noto-sans-sc/400.css", "noto-sans-sc/500.css"];

/** How a call can be made to fail where the add-on itself cannot. */
export type Break = { readonly name: string; readonly message: string } | "silence";

export interface Panel {
  readonly page: Page;
  /** Calls to the add-on so far, by name. */
  readonly calls: string[];
  /** Addresses that the page asked for beside itself. */
  readonly requests: string[];
  /** Errors and warnings of the page. */
  readonly complaints: string[];
  /** Makes the next calls of a function fail until it is set to `null`. */
  readonly break: (name: string, how: Break | null) => void;
  /** Keeps calls of a function waiting until the answer is called. */
  readonly hold: (name: string) => () => void;
  /** Shows the page in the fonts that people have, and takes a picture if one is asked for. */
  readonly picture: (name: string) => Promise<void>;
}

/** Starts the browser of a test file. */
export async function startBrowser(): Promise<Browser> {
  // A drawing processor that is only imitated takes longer than plain drawing.
  chromium.setGraphicsMode = false;
  const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
  // As one process it would end with the first page that is closed.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  return launcher.launch({ executablePath, args, headless: true });
}

/**
 * Opens the sidebar as the menu does.
 *
 * @param browser from `startBrowser`
 * @param book with the add-on
 * @param prepare what must be broken or held before the first call
 * @param withClock whether the test moves the page's clock
 * @param menu the function that the menu's item calls
 */
export async function openPanel(
  browser: Browser,
  book: Workbench,
  prepare: (panel: Omit<Panel, "page" | "picture">) => void = () => undefined,
  { withClock = false, menu = "showSidebar" } = {},
): Promise<Panel> {
  book.addOn.run(menu);
  const html = book.host.shown.sidebar?.html ?? "";
  const page = await browser.newPage({
    viewport: { width: 300, height: 720 },
    deviceScaleFactor: SCALE,
    // Nobody watches what moves.
    reducedMotion: "reduce",
  });
  const breaks = new Map<string, Break>();
  const holds = new Map<string, Promise<void>>();
  const panel = {
    page,
    calls: [] as string[],
    requests: [] as string[],
    complaints: [] as string[],
    break: (name: string, how: Break | null) => void (how ? breaks.set(name, how) : breaks.delete(name)),
    hold(name: string) {
      let release: () => void = () => undefined;
      holds.set(
        name,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        holds.delete(name);
        release();
      };
    },
    picture: async (name: string) => {
      const isChinese = /\p{Script=Han}/u.test((await page.locator("body").textContent()) ?? "");
      if (isChinese) await page.addStyleTag({ content: CHINESE.map(fontStyle).join("\n") });
      await page.evaluate(() => document.fonts.ready);
      if (!TAKES_PICTURES) return;
      mkdirSync(PICTURES, { recursive: true });
      const size = page.viewportSize() ?? { width: 300, height: 720 };
      // As tall as the panel, so that what sticks to the bottom hides nothing; a taller one is taken in parts.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const most = Math.floor(TALLEST / SCALE);
      await page.setViewportSize({
        width: size.width,
        height: Math.min(Math.max(height, size.height), most),
      });
      for (let part = 0; part * most < height; part++) {
        await page.evaluate((top) => scrollTo(0, top), part * most);
        const path = join(PICTURES, `${name}${part === 0 ? "" : `-${part + 1}`}.png`);
        await page.screenshot({ path, animations: "disabled" });
      }
      await page.setViewportSize(size);
    },
  };
  prepare(panel);
  page.on("pageerror", (error) => panel.complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) panel.complaints.push(message.text());
  });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === PLACE) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    if (url.startsWith(`${PLACE}fonts/`))
      return route.fulfill({ body: fontFile(url.slice(PLACE.length + 6)) });
    panel.requests.push(url);
    return route.abort();
  });
  await page.exposeFunction("callAddOn", async (name: string, request: string) => {
    panel.calls.push(name);
    await holds.get(name);
    const broken = breaks.get(name);
    if (broken === "silence") return new Promise(() => undefined);
    if (broken) return { error: broken };
    try {
      return { value: book.addOn.call(name, JSON.parse(request)) };
    } catch (error) {
      const { name: kind, message } = error as Error;
      return { error: { name: kind, message } };
    }
  });
  if (withClock) await page.clock.install();
  await page.addInitScript(bridge);
  await page.goto(PLACE, { waitUntil: "domcontentloaded" });
  await page.addStyleTag({ content: LATIN.map(fontStyle).join("\n") });
  return panel;
}

/**
 * What a person reads in a part of the page.
 *
 * @param panel to look at
 * @param selector of the part, the first one if there are several
 */
export async function wordsIn({ page }: Pick<Panel, "page">, selector = "body"): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words must not count
  return page.locator(selector).first().innerText();
}

/** Waits until the preview stands and nothing is on its way. */
export async function settled({ page }: Panel): Promise<void> {
  await page.locator(".unwritten").waitFor();
  await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
}

/**
 * Clicks a cell in the sheet, then "Explain this customer", and waits for what comes of it.
 *
 * @param panel with a description; the preview may still be on its way
 * @param book with the customers
 * @param cell to click
 */
export async function explained({ page }: Panel, book: Workbench, cell: string): Promise<void> {
  const explain = page.locator("[data-key=explain]:not([aria-disabled])");
  // Once the customers are described: a cell that is selected before would be described instead.
  await explain.waitFor();
  book.select(cell);
  await explain.click();
  await page.locator(".explained, [aria-labelledby=step-explain] .notice").first().waitFor();
  // How a verdict came about is folded in.
  const folds = page.locator("[aria-labelledby=step-explain] .whole:not([open]) > summary");
  // All at one moment: a fold that is drawn anew meanwhile would be waited for.
  await folds.evaluateAll((closed) => {
    for (const fold of closed) (fold as HTMLElement).click();
  });
}

/**
 * What nothing on the page may do in any state: scroll sideways, ask the network, complain, shut somebody out.
 *
 * @param panel to look at
 */
export async function faultsOf(panel: Panel): Promise<string[]> {
  const { page } = panel;
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  return [...(await plainFaultsOf(panel)), ...found];
}

/**
 * The same without the look at who is shut out, which does not depend on the language.
 *
 * @param panel to look at
 */
export async function plainFaultsOf({ page, requests, complaints }: Panel): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...(width > 300 ? [`${width} pixels wide`] : []), ...requests, ...complaints];
}

/** Google's object as the page sees it. It runs in the page. */
function bridge(): void {
  const scope = window as unknown as {
    callAddOn: (
      name: string,
      request: string,
    ) => Promise<{ value?: unknown; error?: { name: string; message: string } }>;
    google: unknown;
  };
  let frames = 0;
  let first: { frames: number; words: string } | undefined;
  requestAnimationFrame(function next() {
    frames++;
    if (first === undefined) requestAnimationFrame(next);
  });
  const runner = (done: (value: unknown) => void, failed: (error: unknown) => void): unknown =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === "withSuccessHandler") return (handler: typeof done) => runner(handler, failed);
          if (name === "withFailureHandler") return (handler: typeof failed) => runner(done, handler);
          return (request: unknown) => {
            first ??= { frames, words: document.getElementById("steps")?.textContent ?? "" };
            Object.assign(scope, { first });
            void scope
              .callAddOn(name, JSON.stringify(request))
              .then((answer) => (answer.error ? failed(answer.error) : done(answer.value)));
          };
        },
      },
    );
  scope.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

function fontStyle(name: string): string {
  const [family] = name.split("/");
  const css = readFileSync(join(ROOT, "node_modules/@fontsource", name), "utf8");
  return css.replaceAll("url(./files/", `url(/fonts/${family}/files/`);
}

function fontFile(path: string): Buffer {
  return readFileSync(join(ROOT, "node_modules/@fontsource", path));
}
