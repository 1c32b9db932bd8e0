/** The workbench page in a real browser, started the way `npm start` starts it. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type FrameLocator, chromium as launcher, type Page } from "playwright-core";

// A busy machine may paint late once; a real fault fails again and is reported with its first failure.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const ROOT = join(__dirname, "../../..");
const FONT_FOLDER = join(ROOT, "node_modules/@fontsource");

/** A served page and a browser to open it with. */
export interface Stage {
  readonly address: string;
  /** Opens the page; with a scale above 1 pictures of it are finer. */
  open(scale?: number): Promise<Visit>;
  close(): Promise<void>;
}

/** One visit of a person: a fresh browser profile, with everything it asked for and complained of. */
export interface Visit {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Requests to anywhere but the page's own server. */
  readonly elsewhere: string[];
  readonly complaints: string[];
  /** Opens Extensions > Customer Pyramid and returns the captions of its entries. */
  menu(): Promise<string[]>;
  /** Chooses an entry of the open menu. */
  choose(caption: string): Promise<void>;
  /** Puts the cursor on a cell through the name box. */
  goTo(address: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server and the browser of a test file. */
export async function setStage(): Promise<Stage> {
  const server = spawn(process.execPath, ["workbench/server/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0" },
  });
  const address = await addressFrom(server);
  // A drawing processor that is only imitated takes longer than plain drawing.
  chromium.setGraphicsMode = false;
  const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
  // As one process the browser would end with the first page that is closed.
  const args = chromium.args.filter((flag) => flag !== "--single-process");
  const browser = await launcher.launch({ executablePath, args });
  return {
    address,
    open: (scale = 1) => visit(browser, address, scale),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const listen = (chunk: Buffer) => {
      told += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(told)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => reject(new Error(`the server ended: ${told}`)));
  });
}

async function visit(browser: Browser, address: string, scale: number): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: scale,
    acceptDownloads: true,
    // Nobody watches what moves.
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url()))
      elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await ready(page);
  return {
    page,
    sidebar: page.frameLocator("#panel iframe"),
    elsewhere,
    complaints,
    menu: async () => {
      await page.locator(".o-topbar-menu[data-id=extensions]").click();
      await page.locator(".o-menu-item", { hasText: "Customer Pyramid" }).hover();
      await page.locator(".o-menu").nth(1).waitFor();
      return page.locator(".o-menu").nth(1).locator(".o-menu-item").allInnerTexts();
    },
    choose: (caption) => page.locator(".o-menu-item", { hasText: caption }).click(),
    goTo: async (cell) => {
      await page.locator(".o-named-range-selector-container input").fill(cell);
      await page.keyboard.press("Enter");
      // The page draws in the next frame; what is read sooner is of the cell before.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
    },
    close: () => context.close(),
  };
}

/** Waits until the grid is there. */
export async function ready(page: Page): Promise<void> {
  await page.locator(".o-grid canvas").first().waitFor();
}

/** Gives the page and the frames in it the letters that people see, Chinese ones with them; the machine may have none. */
export async function lendFonts(page: Page): Promise<void> {
  const origin = new URL(page.url()).origin;
  const chinese = lentRules("noto-sans-sc", ["400.css", "700.css"], origin);
  // The numbered parts of the Chinese letters hold Latin ones too, which are to come from the other font.
  const latin = lentRules("roboto", ["latin-400.css", "latin-700.css"], origin).replaceAll(
    /font-weight: \d+;/g,
    "$& unicode-range: U+0-2FF, U+2010-2027, U+2030-203A;",
  );
  await page.route("**/test-font/**", (route) => {
    const [family = "", name = ""] = route.request().url().split("/").slice(-2);
    return route.fulfill({
      body: readFileSync(join(FONT_FOLDER, family, "files", name)),
      contentType: "font/woff2",
      // The sidebar has no origin of its own.
      headers: { "access-control-allow-origin": "*" },
    });
  });
  for (const frame of page.frames()) await frame.addStyleTag({ content: `${chinese}${latin}` });
  // The canvas of the grid knows Roboto only, and those of charts none of these.
  for (const family of ["Roboto", "Helvetica Neue", "Helvetica", "Arial"])
    for (const rules of [chinese, latin])
      await page.addStyleTag({
        content: rules.replaceAll(/(["'])(?:Noto Sans SC|Roboto)\1/g, `"${family}"`),
      });
  // A canvas does not ask for the letters that it lacks.
  await page.evaluate(() =>
    Promise.all(
      [...document.fonts]
        .filter(({ family }) => /Roboto|Helvetica|Arial/.test(family))
        .map((face) => face.load()),
    ),
  );
}

function lentRules(family: string, files: readonly string[], origin: string): string {
  return files
    .map((file) => readFileSync(join(FONT_FOLDER, family, file), "utf8"))
    .join("\n")
    .replaceAll("./files/", `${origin}/test-font/${family}/`);
}
