/** The "working" sign: seen before a run blocks the page, gone after it, on small sheets and on 50 000 rows. */
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

/** The page answers again: the cursor goes where it is sent, and no sign is left. */
async function expectAnswer(): Promise<void> {
  await visit.page.locator(".working").waitFor({ state: "detached" });
  expect(await visit.page.locator("body").getAttribute("aria-busy")).toBeNull();
  await visit.goTo("B3");
  // The name box follows the selection a frame later.
  await visit.page.waitForFunction(() => {
    const box = document.querySelector<HTMLInputElement>(".o-named-range-selector-container input");
    return box?.value === "B3";
  });
}

/** Every sign was painted before its run could block the page, and stayed until the run was over. */
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
  await expectAnswer();
});

test("over 50 000 rows the sign stands while the page cannot answer, then it answers again", async () => {
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
  await expectAnswer();
  expectSeen(await signs(), "Running script");
});
