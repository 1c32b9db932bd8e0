/** The credit report: customers and exposure by grade, where points are lost, who is at C, who is due. */

import { sum } from "../../core/numbers/sum";
import type { Labelling } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { labelGrid } from "../../core/report/label-grid";
import { amountText } from "../../core/report/plain-number";
import type { Block, Grid } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { type CreditResult, dueGrid, lastGradeGrid, lostGrid } from "./report-lists";
import { TEXTS } from "./texts";

/**
 * The report of one rating.
 *
 * @param result what the run found
 * @param language of every text
 * @example creditReportBlocks({ ratings: [], labelling: { id: "grade", header: WORDS.total, labels: [], positions: [] }, scheme: { indicators: [], grades: [] }, exposure: null, names: [], sheetRows: [], quarters: [], previous: [] }, "en")[1].kind // => "heading"
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
    { kind: "text", text: TEXTS.gradeRule[language] },
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

/**
 * What a manager should see first: how many customers are at the lowest grade, and the money at risk with them.
 *
 * @param result what the run found
 * @param language of the sentence
 * @example creditAlerts({ labelling: { labels: [plainLabel("C", WORDS.none)], positions: [0] }, exposure: null }, "en") // => ["C: 1 customer"]
 */
export function creditAlerts(
  {
    labelling,
    exposure,
  }: Pick<CreditResult, "exposure"> & {
    readonly labelling: Pick<Labelling, "labels" | "positions">;
  },
  language: Language,
): string[] {
  return labelAlert(labelling, labelling.labels.length - 1, exposure ? [exposure] : [], language);
}

/** @private */
function gradeGrid({ labelling, scheme, exposure }: CreditResult, language: Language): Grid {
  const { grades } = scheme;
  const [from, coefficient] = [TEXTS.fromPointsHeader[language], TEXTS.coefficient[language]];
  return labelGrid(labelling, exposure ? [{ ...exposure, share: TEXTS.shareOf }] : [], language, {
    id: "grades",
    before: [{ header: from, format: "money", cells: grades.map((grade) => grade.from) }],
    after: [{ header: coefficient, format: "money", cells: grades.map((grade) => grade.coefficient) }],
  });
}

/** @private */
function cappedNote(capped: number, language: Language): string {
  return filled(TEXTS.cappedNote, language, { capped });
}
