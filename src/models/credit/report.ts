/** The credit report: customers and exposure by grade, where points are lost, who is at C, who is due. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { type CreditResult, dueGrid, lastGradeGrid, lostGrid } from "./report-lists";
import { TEXTS } from "./texts";

/**
 * The report of one rating.
 *
 * @param result what the run found
 * @param language of every text
 * @example creditReportBlocks({ ratings: [], scheme: { indicators: [], grades: [] }, exposure: null, names: [], sheetRows: [], quarters: [], previous: [] }, "en")[1].kind // => "heading"
 */
export function creditReportBlocks(result: CreditResult, language: Language): Block[] {
  const { ratings, scheme, exposure } = result;
  const rated = ratings.filter((rating) => rating !== null);
  const capped = rated.filter(({ cappedBy }) => cappedBy !== null).length;
  const count = scheme.indicators.length;
  const known = sum(rated.map((rating) => rating.known));
  const blocks: Block[] = [
    {
      kind: "figures",
      figures: [
        { label: TEXTS.rated[language], value: rated.length, format: "count" },
        {
          label: TEXTS.complete[language],
          value: rated.filter((one) => one.known === count).length,
          format: "count",
        },
        {
          label: TEXTS.averageKnown[language],
          value: rated.length > 0 ? `${amountText(known / rated.length)}/${count}` : "",
          format: "text",
        },
      ],
    },
    { kind: "heading", text: TEXTS.gradesHeading[language] },
    gradeGrid(result, language),
    {
      kind: "chart",
      picture: "bars",
      title: TEXTS.gradesHeading[language],
      grid: "grades",
      labels: 0,
      values: exposure ? [3, 5] : [3],
    },
    { kind: "text", text: TEXTS.rule[language] },
  ];
  if (capped > 0) blocks.push({ kind: "note", text: cappedNote(capped, language) });
  const lists: [Grid, string][] = [
    [lostGrid(result, language), TEXTS.lostHeading[language]],
    [lastGradeGrid(result, language), TEXTS.lastHeading[language]],
    [dueGrid(result, language), TEXTS.dueHeading[language]],
  ];
  for (const [grid, heading] of lists) {
    blocks.push({ kind: "heading", text: heading });
    if (grid.id === "due") blocks.push({ kind: "text", text: TEXTS.dueRule[language] });
    blocks.push(grid.rows.length > 0 ? grid : { kind: "text", text: WORDS.none[language] });
  }
  return blocks;
}

/** Native formulas over the grade column, so that it follows when a person edits a grade. @private */
function gradeGrid({ ratings, scheme, exposure }: CreditResult, language: Language): Grid {
  const { grades } = scheme;
  const total = grades.length + 1;
  const customersOf = (grade: number) => ratings.filter((rating) => rating?.grade === grade).length;
  const owedOf = (grade: number) =>
    sum(ratings.map((rating, at) => (rating?.grade === grade ? (exposure?.values[at] ?? 0) : 0)));
  const all = grades.map((_, grade) => ({ customers: customersOf(grade), owed: owedOf(grade) }));
  const everyone = sum(all.map(({ customers }) => customers));
  const owedByAll = sum(all.map(({ owed }) => owed));
  const rows = [...all, { customers: everyone, owed: owedByAll }].map(({ customers, owed }, index) => {
    const at = index + 1;
    const isTotal = at === total;
    const grade = grades[index];
    const down = (of: number) => ["SUM(", { row: 1, of }, ":", { row: total - 1, of }, ")"];
    const inGrade = [{ column: "grade" }, ";", { row: at, of: 0 }];
    const share = (of: number, value: number, whole: number): ReportCell => {
      const sumCell = { row: total, of, fixedRow: true };
      return {
        value: whole > 0 ? value / whole : "",
        formula: ["IF(", sumCell, ">0;", { row: at, of }, "/", sumCell, ';"")'],
      };
    };
    const cells: ReportCell[] = [
      grade?.label ?? WORDS.total[language],
      grade?.from ?? "",
      { value: customers, formula: isTotal ? down(2) : ["COUNTIF(", ...inGrade, ")"] },
      share(2, customers, everyone),
    ];
    if (exposure) {
      const owedIn = ["SUMIF(", ...inGrade, ";", { column: exposure.column }, ")"];
      cells.push({ value: owed, formula: isTotal ? down(4) : owedIn }, share(4, owed, owedByAll));
    }
    return [...cells, grade?.coefficient ?? "", (grade && TERMS[index]?.[language]) ?? ""];
  });
  return {
    kind: "grid",
    id: "grades",
    header: [
      TEXTS.grade3[language],
      TEXTS.from[language],
      WORDS.customers[language],
      WORDS.customersShare[language],
      ...(exposure ? [exposure.name, TEXTS.shareOf[language]] : []),
      TEXTS.coefficient[language],
      TEXTS.whatToDo[language],
    ],
    formats: ["text", "money", "count", "share", ...(exposure ? MONEY_AND_SHARE : []), "money", "text"],
    total: true,
    rows,
  };
}

/** @private */
function cappedNote(capped: number, language: Language): string {
  return filled(TEXTS.heldAtALowerGrade, language, { capped });
}

const MONEY_AND_SHARE = ["money", "share"] as const;
/** From the grade-to-limit rules that were found in public; see the README. */
const TERMS = [
  TEXTS.largestLimitReviewEachQuarter,
  TEXTS.salesOfTheCreditPeriod,
  TEXTS.slightlyBelowIt,
  TEXTS.smallLimitWatchPayments,
  TEXTS.paymentBeforeDelivery,
];
