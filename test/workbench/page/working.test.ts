/** The "working" sign: seen before a run begins, gone after it; and a page that answers meanwhile, also on 50 000 rows. */
import { ready, type Stage, setStage, type Visit } from "./browser";

jest.setTimeout(60_000);

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  visit = await stage.open();
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

/** One time that the sign was there, in milliseconds of the page. */
interface Sign {
  readonly words: string;
  readonly isBusy: boolean;
  readonly shown: number;
  /** When a frame with the sign in it had been painted; missing if the run began before. */
  readonly painted?: number;
  readonly gone?: number;
}

/** Has the browser write down each time the sign comes, is painted and goes. */
async function watchSigns(): Promise<void> {
  await visit.page.evaluate(() => {
    const signs: Record<string, unknown>[] = [];
    Object.assign(window, { signs });
    // A message sent while a frame is made arrives once it is painted, and before what the frame's listeners put off.
    const { port1, port2 } = new MessageChannel();
    // Runs that wait for one another have a sign each, which the same frame paints.
    port1.onmessage = () => {
      for (const sign of signs) sign.painted ??= performance.now();
    };
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (listener) =>
      frame((time) => {
        if (signs.some(({ painted }) => painted === undefined)) port2.postMessage(null);
        listener(time);
      });
    const isSign = (node: Node) => node instanceof HTMLElement && node.classList.contains("working");
    new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        for (const node of [...addedNodes].filter(isSign)) {
          const sign: Record<string, unknown> = { node, words: node.textContent, shown: performance.now() };
          sign.isBusy = document.body.getAttribute("aria-busy") === "true";
          signs.push(sign);
        }
        for (const node of [...removedNodes].filter(isSign))
          Object.assign(signs.find((sign) => sign.node === node) ?? {}, { gone: performance.now() });
      }
    }).observe(document.body, { childList: true });
  });
}

/** All signs so far, once none is shown: the sidebar asks a little more when a run is over. */
async function signs(): Promise<Sign[]> {
  await visit.page.waitForFunction(() =>
    (Reflect.get(window, "signs") as Sign[]).every(({ gone }) => gone !== undefined),
  );
  return visit.page.evaluate(() =>
    (Reflect.get(window, "signs") as (Sign & { node?: unknown })[]).map(({ node: _, ...sign }) => sign),
  );
}

/** The run is over: no sign is left, and the cursor goes where it is sent. */
async function expectEnd(): Promise<void> {
  await visit.page.locator(".working").waitFor({ state: "detached" });
  expect(await visit.page.locator("body").getAttribute("aria-busy")).toBeNull();
  await expectAnswer("B3");
}

/** The cursor goes where it is sent. */
async function expectAnswer(cell: string): Promise<void> {
  await visit.goTo(cell);
  // The name box follows the selection a frame later.
  await visit.page.waitForFunction((sent) => {
    const box = document.querySelector<HTMLInputElement>(".o-named-range-selector-container input");
    return box?.value === sent;
  }, cell);
}

/** Every sign was painted before its run began, and stayed until the run was over. */
function expectSeen(found: readonly Sign[], words: string): void {
  expect(found.length).toBeGreaterThan(0);
  for (const { words: shownWords, isBusy, shown, painted, gone } of found) {
    expect([shownWords, isBusy]).toEqual([words, true]);
    expect(painted).toBeGreaterThanOrEqual(shown);
    expect(gone).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
  }
}

test("a run shows the sign before it begins, until it ends, and the page answers again", async () => {
  await visit.menu();
  await visit.choose("Segment customers");
  const write = visit.sidebar.getByRole("button", { name: "Write tiers" });
  await write.waitFor();
  await visit.sidebar.getByText("320 rows").first().waitFor();
  await watchSigns();
  await write.click();
  await visit.sidebar
    .getByText(/320 rows done/)
    .first()
    .waitFor();
  const found = await signs();
  expectSeen(found, "Running script");
  const longest = Math.max(...found.map(({ painted = 0, gone = 0 }) => gone - painted));
  expect(longest).toBeGreaterThan(20);
  await expectEnd();
});

test("over 50 000 rows the page answers while the add-on works, and a run is called off before it writes", async () => {
  const rows = Array.from(
    { length: 50_000 },
    (_row, index) => `Customer ${index},${(index * 7919) % 100_003}`,
  );
  const buffer = Buffer.from(`Customer,Revenue\n${rows.join("\n")}\n`);
  await visit.page.setInputFiles("#file", { name: "large.csv", mimeType: "text/csv", buffer });
  await visit.page.getByText("large.csv", { exact: true }).waitFor({ timeout: 30_000 });
  await ready(visit.page);
  await watchSigns();
  await visit.menu();
  await visit.choose("Segment customers");
  await visit.sidebar.getByText("50,000 rows").first().waitFor({ timeout: 30_000 });
  // The preview is on its way.
  await expectAnswer("B5");
  expect(await visit.page.locator(".working").count()).toBe(1);
  await visit.sidebar.getByRole("button", { name: "Write tiers" }).click();
  await visit.sidebar.getByText("Judging 50,000 rows").first().waitFor({ timeout: 30_000 });
  await visit.sidebar.getByRole("button", { name: "Cancel" }).click();
  await visit.sidebar.getByText("The run was cancelled: nothing was written").waitFor({ timeout: 30_000 });
  expect(await visit.page.locator(".o-sheet").allInnerTexts()).toEqual(["large"]);
  await expectEnd();
  expectSeen(await signs(), "Running script");
});
