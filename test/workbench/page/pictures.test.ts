/**
 * The page after a run of several models, and for those who ask its pictures in each language: with `README_PICTURES=1` for
 * the READMEs, with `PICTURE_SCALE=1` for a look.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { lendFonts, type Stage, setStage } from "./browser";

jest.setTimeout(60_000);

const ROOT = join(__dirname, "../../..");
const FOLDER = join(ROOT, process.env.README_PICTURES === "1" ? "docs/images" : "test/screenshots");
const TAKES_PICTURES = process.env.README_PICTURES === "1" || process.env.PICTURE_SCALE !== undefined;
const SCALE = 1;
/** So wide that the chart stands whole between table and sidebar. */
const SIZE = { width: 1640, height: 900 };

const RUNS = [
  {
    file: "pyramid-sheet.png",
    language: "en",
    locale: "en_US",
    sheet: "Customers",
    open: "Segment customers",
    write: "Write tiers",
    done: /320 rows done/,
    summary: "Pyramid",
    saved: "Saved in this browser",
    also: [],
  },
  {
    file: "pyramid-sheet.zh-CN.png",
    language: "zh-CN",
    locale: "zh_CN",
    sheet: "客户",
    open: "客户分层",
    write: "写入层级",
    done: /已完成 260 行/,
    summary: "客户金字塔",
    saved: "已保存在此浏览器中",
    also: [],
  },
  {
    file: "overview.png",
    language: "en",
    locale: "en_US",
    sheet: "Relationships",
    open: "Segment customers",
    write: "Write tiers",
    done: /72 rows done/,
    summary: "Overview",
    saved: "Saved in this browser",
    also: ["Profitability", "Echelons & contact plan", "Customer review"],
  },
  {
    file: "overview.zh-CN.png",
    language: "zh-CN",
    locale: "zh_CN",
    sheet: "客户关系",
    open: "客户分层",
    write: "写入层级",
    done: /已完成 72 行/,
    summary: "总览",
    saved: "已保存在此浏览器中",
    also: ["客户盈利", "梯队与联系计划", "客户差异分析"],
  },
] as const;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Without pictures one run of several models on the page is enough; what else it does is tested beside this file. */
const SHOWN = TAKES_PICTURES ? RUNS : RUNS.filter(({ file }) => file === "overview.zh-CN.png");

test.each(SHOWN)("$file", async (run) => {
  const { file, language, locale, sheet, open, write, done, summary, saved, also } = run;
  const { page, sidebar, menu, choose, goTo, complaints, close } = await stage.open(SCALE);
  await page.setViewportSize(SIZE);
  await page.getByLabel(/Language/).selectOption(language);
  await page.locator(".choice select").first().selectOption(locale);
  await page.locator(".o-sheet").getByText(sheet, { exact: true }).click();
  await goTo("A1");
  expect((await menu())[0]).toBe(open);
  await choose(open);
  await sidebar.getByRole("button", { name: write }).waitFor();
  // Before a chart is drawn, which does not look for letters again.
  if (TAKES_PICTURES) await lendFonts(page);
  for (const model of also) await sidebar.getByRole("checkbox", { name: model }).check();
  await sidebar.getByRole("button", { name: write }).click();
  await sidebar.getByText(done).first().waitFor();
  await sidebar.getByRole("button", { name: summary, exact: true }).click();
  await page.locator(".o-sheet.active").getByText(summary, { exact: true }).waitFor();
  await goTo("A1");
  await page.getByText(saved).waitFor();
  if (TAKES_PICTURES) {
    mkdirSync(FOLDER, { recursive: true });
    await page.screenshot({ path: join(FOLDER, file) });
  }
  expect(complaints).toEqual([]);
  await close();
});
