/** The pyramid's report: tier table, cut points, concentration, charts and what to do. */

import { rankLimit } from "../../core/numbers/rank-limit";
import { sum } from "../../core/numbers/sum";
import type { Tier } from "../../core/options/tier-rules";
import { concentrationBlocks } from "../../core/report/concentration";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { actionFor } from "./actions";
import { type TierFigures, tierFigures } from "./pyramid";
import { SUMMARY_HEADER, summaryRows, tieNote } from "./summary";
import { TEXTS } from "./texts";

/** What the run found, from which every block follows. */
export interface PyramidResult {
  readonly tiers: readonly Tier[];
  /** One per customer, `NaN` where there is no number. */
  readonly values: Float64Array;
  readonly positions: Uint8Array;
  readonly cuts: Float64Array;
  /** Customers who count for the shares. */
  readonly population: number;
  /** Header of the value column. */
  readonly valueName: string;
  /** Column of the table that holds the values, for the formulas. */
  readonly valueColumn: string;
}

/**
 * The report of one pyramid.
 *
 * @param result what the run found
 * @param language of every text
 * @example pyramidReport({ tiers: [{ name: "All", share: 1 }], values: Float64Array.of(5), positions: Uint8Array.of(0), cuts: new Float64Array(0), population: 1, valueName: "Revenue", valueColumn: "revenue" }, "en")[0].kind // => "figures"
 */
export function pyramidReport(result: PyramidResult, language: Language): Block[] {
  const shares = result.tiers.map(({ share }) => share);
  const figures = tierFigures(result.values, result.positions, shares, result.population);
  const note = tieNote(result.tiers, figures, language);
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        {
          label: TEXTS.customers[language],
          value: sum(figures.map((one) => one.customers)),
          format: "count",
        },
        { label: result.valueName, value: sum(figures.map((one) => one.value)), format: "money" },
      ],
    },
    { kind: "heading", text: TEXTS.tiersHeading[language] },
    tierGrid(result, figures, language),
  ];
  if (note) blocks.push({ kind: "note", text: note });
  blocks.push(
    {
      kind: "chart",
      picture: "pyramid",
      title: TEXTS.chartTitle[language],
      grid: "tiers",
      labels: 0,
      values: [2, 4],
    },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutGrid(result, language),
    { kind: "text", text: TEXTS.rule[language] },
    ...concentrationBlocks(result.values, result.valueName, language),
    ...actionBlocks(result.tiers, language),
  );
  return blocks;
}

/** The tier table with native formulas, so that it follows when a person edits a tier. @private */
function tierGrid(result: PyramidResult, figures: readonly TierFigures[], language: Language): Grid {
  const rows = summaryRows(result.tiers, figures, language);
  const total = rows.length;
  return {
    kind: "grid",
    id: "tiers",
    header: SUMMARY_HEADER.map((header) => header[language]),
    formats: ["text", "count", "share", "money", "share", "money", "money"],
    total: true,
    rows: rows.map((row, index): ReportCell[] => {
      const at = index + 1;
      const isTotal = at === total;
      const one = (of: number) => ({ row: at, of });
      const all = (of: number) => ({ row: total, of, fixedRow: true });
      const down = (of: number) => ["SUM(", { row: 1, of }, ":", { row: total - 1, of }, ")"];
      const inTier = [{ column: "tier" }, ";", one(0)];
      const values = { column: result.valueColumn };
      return [
        row.tier,
        { value: row.customers, formula: isTotal ? down(1) : ["COUNTIF(", ...inTier, ")"] },
        { value: row.customerShare, formula: ["IF(", all(1), ">0;", one(1), "/", all(1), ';"")'] },
        { value: row.value, formula: isTotal ? down(3) : ["SUMIF(", ...inTier, ";", values, ")"] },
        { value: row.valueShare, formula: ["IF(", all(3), ">0;", one(3), "/", all(3), ';"")'] },
        { value: row.average, formula: ["IF(", one(1), ">0;", one(3), "/", one(1), ';"")'] },
        isTotal
          ? {
              value: row.lowest,
              formula: ["IF(", one(1), ">0;MIN(", { row: 1, of: 6 }, ":", { row: total - 1, of: 6 }, ');"")'],
            }
          : { value: row.lowest, formula: ["IF(", one(1), ">0;MINIFS(", values, ";", ...inTier, ');"")'] },
      ];
    }),
  };
}

/** Nothing for tiers of the user's own, whose meaning is not known here. @private */
function actionBlocks(tiers: readonly Tier[], language: Language): Block[] {
  const rows = tiers
    .map(({ name }) => [name, actionFor(name, language)])
    .filter(([, action]) => action !== "");
  const header = [SUMMARY_HEADER[0]?.[language] ?? "", WORDS.whatToDo[language]];
  const grid: Block = { kind: "grid", id: "actions", header, formats: ["text", "text"], rows, total: false };
  return rows.length > 0 ? [{ kind: "heading", text: WORDS.whatToDo[language] }, grid] : [];
}

/** @private */
function cutGrid({ tiers, cuts, population }: PyramidResult, language: Language): Grid {
  return {
    kind: "grid",
    id: "cuts",
    header: [
      SUMMARY_HEADER[0]?.[language] ?? "",
      WORDS.upToShare[language],
      TEXTS.toRank[language],
      WORDS.fromValue[language],
    ],
    formats: ["text", "share", "count", "money"],
    total: false,
    rows: tiers.map(({ name, share }, index) => {
      const cut = cuts[index];
      const isLast = index === tiers.length - 1;
      const from = isLast ? TEXTS.everyoneElse[language] : TEXTS.aboveZero[language];
      return [
        name,
        share,
        rankLimit(share, population),
        cut !== undefined && cut > 0 && Number.isFinite(cut) ? cut : from,
      ];
    }),
  };
}
