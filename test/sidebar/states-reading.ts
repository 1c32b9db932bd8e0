/** The states of untidy data: what is asked, what is remarked, and which line is the header. */

import { type Panel, settled } from "./panel";
import { type Rows, sampleRows } from "./sample";
import type { State } from "./states";

/**
 * Customers under two lines of which either may be the header, with names missing as below merged cells, a total, a
 * walk-in account, more customers below a blank row and a table beside them.
 *
 * @param isChinese whether names and headers are Chinese
 */
export function askingRows(isChinese: boolean): Rows {
  const words = isChinese
    ? {
        lines: [
          ["甲表", "乙表", "丙表"],
          ["何人", "何处", "若干"],
        ],
        total: "合计",
        walkIn: "散客",
        beside: ["品名", "件"],
      }
    : {
        lines: [
          ["Alpha", "Beta", "Gamma"],
          ["Delta", "Epsilon", "Zeta"],
        ],
        total: "Total",
        walkIn: "Walk-in customer",
        beside: ["Goods", "Pieces"],
      };
  const customers = sampleRows(24, isChinese)
    .slice(1)
    .map(([name, region, sales], at): Rows[number] => [
      at === 3 || at === 7 ? "" : (name ?? ""),
      region ?? "",
      sales ?? 0,
    ]);
  const total = customers.reduce((sum, [, , sales]) => sum + Number(sales), 0);
  const rows: Rows = [
    ...words.lines,
    ...customers.slice(0, 18),
    [words.walkIn, "", 4321],
    ["", "", ""],
    ...customers.slice(18),
    [words.total, "", total + 4321],
  ];
  const beside: Rows = [words.beside, ["A", 5], ["B", 7]];
  return rows.map((row, at) => [...row, "", ...(beside[at] ?? ["", ""])]);
}

/** Answers every question with its first choice, until none is left. */
export async function answerAll(panel: Panel): Promise<void> {
  const { page } = panel;
  // An answer may raise another question, so that their number need not fall.
  const asked = () => page.locator(".question").allInnerTexts();
  for (let texts = await asked(); texts.length > 0; texts = await asked()) {
    await page.locator(".question .button:not([aria-disabled])").first().click();
    await page.waitForFunction(
      (before) =>
        JSON.stringify(
          [...document.querySelectorAll<HTMLElement>(".question")].map((one) => one.innerText),
        ) !== before,
      JSON.stringify(texts),
    );
  }
  await settled(panel);
}

export const READING_STATES: readonly State[] = [
  {
    title: "questions and remarks",
    rows: askingRows,
    act: settled,
    says: [/Answer 4 questions first/, /请先回答 3 个问题/],
    isReady: false,
  },
  {
    title: "remarks in the receipt",
    rows: askingRows,
    act: async (panel) => {
      await settled(panel);
      await answerAll(panel);
      await panel.page.locator("[data-key=header-summary]").click();
      await panel.picture(`questions-answered-${await panel.page.locator("main").getAttribute("lang")}`);
      await panel.page.locator(".button.wide").click();
      await panel.page.locator(".receipt .fine").waitFor();
    },
    says: [/How the rows were read/, /各行的读取方式/],
    isReady: false,
  },
];
