/** A formula and the sidebar read the same cells alike, whatever they hold and wherever the sheet is from. */

import { planOf } from "../../../src/app/plan/write-plan";
import { areaOf } from "../../../src/app/reading/sheet/address";
import { describeSelection } from "../../../src/app/run/describe";
import { runModels } from "../../../src/app/run/run";
import type { Cell } from "../../../src/core/cells/cell";
import { readerOf } from "../../../src/core/functions/reader";
import { PYRAMID_FUNCTIONS } from "../../../src/models/pyramid/functions";
import { requestFor } from "../../request";
import { reading } from "../reading";

const LOCALES = "en_US en_GB en_IN de_DE fr_FR pt_BR id_ID tr_TR zh_CN zh_TW ja_JP ko_KR".split(" ");

/** Each amount differs from the others, so that each reading of a cell moves it to another place. */
const AMOUNTS = [125_000, 1500, 987.1, 45_250.75, 12, 2_250, 640_000, 77.5, 3_100, 18_000];

const wholes = (text: string, group: string) => text.replace(/\B(?=(?:\d{3})+(?!\d))/g, group);
const grouped = (amount: number, group: string, decimal: string, digits = 2) => {
  const [whole = "", fraction] = amount.toFixed(digits).split(".");
  return wholes(whole, group) + (fraction === undefined ? "" : decimal + fraction);
};

const FORMS: Readonly<Record<string, (amount: number, row: number) => Cell>> = {
  numbers: (amount) => amount,
  "plain texts": (amount) => String(amount),
  "groups by commas": (amount) => grouped(amount, ",", "."),
  "groups by points": (amount) => grouped(amount, ".", ","),
  "groups by blanks": (amount) => grouped(amount, "\u202f", ","),
  "groups by apostrophes": (amount) => grouped(amount, "’", "."),
  "whole groups by commas": (amount) => grouped(amount, ",", ".", 0),
  "whole groups by points": (amount) => grouped(amount, ".", ",", 0),
  "dollars before": (amount) => `$${grouped(amount, ",", ".")}`,
  "euros behind": (amount) => `${grouped(amount, ".", ",")} €`,
  rupees: (amount) => `₹ ${grouped(amount, ",", ".")}`,
  "codes behind": (amount) => `${grouped(amount, ",", ".")} USD`,
  reais: (amount) => `R$ ${grouped(amount, ".", ",")}`,
  yen: (amount) => `${grouped(amount, ",", ".", 0)}円`,
  yuan: (amount) => `${grouped(amount, ",", ".")}元`,
  "a minus behind": (amount, row) => `${grouped(amount, ",", ".")}${row % 4 === 3 ? "-" : ""}`,
  "brackets for minus": (amount, row) =>
    row % 4 === 3 ? `(${grouped(amount, ",", ".")})` : grouped(amount, ",", "."),
  "triangles for minus": (amount, row) => `${row % 4 === 3 ? "▲" : ""}${grouped(amount, ",", ".", 0)}`,
  "debit and credit": (amount, row) => `${grouped(amount, ",", ".")} ${row % 4 === 3 ? "Cr" : "Dr"}`,
  thousands: (amount) => `${amount / 1000}k`,
  "M and K": (amount) => (amount > 99_999 ? `${amount / 1_000_000}M` : `${amount / 1000}K`),
  万: (amount) => `${amount / 10_000}万`,
  "words for millions": (amount) => `${String(amount / 1_000_000).replace(".", ",")} Mio.`,
  B: (amount) => `${String(amount / 1000).replace(".", ",")} B`,
  "with tax": (amount) => `${grouped(amount, " ", ",")} € TTC`,
  "with tax and without": (amount, row) => `${grouped(amount, " ", ",")} € ${row % 4 === 3 ? "HT" : "TTC"}`,
  "native digits": (amount) => new Intl.NumberFormat("ar-EG", { numberingSystem: "arab" }).format(amount),
  "blank marks between": (amount, row) =>
    row % 4 === 3 ? ["-", "N/A", "无", "TBD"][Math.floor(row / 4)] : amount,
  "errors between": (amount, row) => (row % 4 === 3 ? "#N/A" : amount),
  "commas and points": (amount, row) =>
    row % 2 === 0 ? grouped(amount, ",", ".") : grouped(amount, ".", ","),
  "numbers and texts": (amount, row) => (row % 2 === 0 ? amount : grouped(amount, ".", ",")),
};

/** Each locale takes others, because a column takes most of a tenth of a second; 1 compares all. */
const EACH = 8;

const PYRAMID_TIER = PYRAMID_FUNCTIONS.find(({ name }) => name === "PYRAMID_TIER");

/** The tiers of the sidebar, `undefined` where it asks something that a formula cannot. */
function bySidebar(cells: readonly Cell[], locale: string): readonly Cell[] | undefined {
  const rows = [["Customer", "Revenue"], ...cells.map((cell, row) => [`Client ${"ABCDEFGHIJ"[row]}`, cell])];
  const sheet = reading(rows, "A1", { locale });
  const said = describeSelection(sheet, { source: null, headerLines: null }, "en");
  if (said.questions.length > 0) return undefined;
  const request = requestFor(said, { models: [{ id: "pyramid", options: {} }] });
  const run = runModels({ ...sheet, selection: areaOf(said.source.range) }, request, "en");
  const tiers = planOf(run).columns.find(({ mark }) => mark.id === "tier");
  expect(said.mapping.revenue).toBe(1);
  return tiers?.contents.map((tier) => String(tier));
}

function byFormula(cells: readonly Cell[], locale: string): readonly string[] {
  const { notation } = readerOf(locale);
  const found = PYRAMID_TIER?.call([cells.map((cell) => [cell ?? ""])], { language: "en", notation });
  return (Array.isArray(found) ? found.flat() : [found]).map((tier) =>
    String(tier ?? "").replace(/^⚠.*/s, ""),
  );
}

test.each(LOCALES.map((locale, at) => [locale, at] as const))("tiers of %s", (locale, at) => {
  const different: string[] = [];
  let compared = 0;
  const forms = Object.entries(FORMS).filter((_, form) => form % EACH === at % EACH);
  for (const [form, write] of forms) {
    const cells = AMOUNTS.map(write);
    const sidebar = bySidebar(cells, locale);
    if (sidebar === undefined) continue;
    compared++;
    const formula = byFormula(cells, locale);
    if (formula.join() !== sidebar.join())
      different.push(`${form} (${cells.slice(0, 4).join(" | ")}): ${formula.join()} and ${sidebar.join()}`);
  }
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});
