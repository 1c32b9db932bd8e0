/** A worksheet template from what only it has: title, rows with named cells, charts over them. */

import { TEXTS } from "../texts/core-texts";
import { filled, inEveryLanguage, type Language, type Text } from "../texts/language";
import { laidOut, type NamedChart, type NamedLayout, type NamedRow } from "./named-cells";
import type { Template, TemplateGroup } from "./template";
import { titleRows } from "./template-rows";

/** A chart whose titles are still in every language. */
type WorksheetChart = NamedChart extends infer Chart
  ? Chart extends NamedChart
    ? Omit<Chart, "title" | "horizontalTitle" | "verticalTitle"> & {
        readonly title: Text;
        readonly horizontalTitle?: Text;
        readonly verticalTitle?: Text;
      }
    : never
  : never;

export interface Worksheet extends Omit<NamedLayout, "charts"> {
  /** Stable: the menu item and the sheet's mark are named by it. */
  readonly id: string;
  readonly group: TemplateGroup;
  readonly title: Text;
  /** What the sheet is for, a row each. */
  readonly notes: readonly Text[];
  /** Below the title rows. */
  readonly rows: (language: Language, sheetNamed: (template: string) => string | null) => readonly NamedRow[];
  readonly charts?: readonly WorksheetChart[];
}

/**
 * The template of a worksheet: title and notes, a blank row, its rows with every name resolved, its charts.
 *
 * @param definition what the worksheet is
 * @example worksheet({ id: "trial", title: WORDS.score, notes: [WORDS.total], group: "value", rows: () => [["=1+1"]] }).sheet("en", () => null).cells[3] // => ["=1+1"]
 */
export function worksheet(definition: Worksheet): Template {
  const { id, group, title, notes, rows, charts = [], ...layout } = definition;
  return {
    id,
    group,
    title,
    sheet: (language, sheetNamed) =>
      laidOut([...titleRows(title, notes, language), ...rows(language, sheetNamed)], {
        ...layout,
        charts: charts.map((chart) => ({
          ...chart,
          title: chart.title[language],
          horizontalTitle: chart.horizontalTitle?.[language] ?? "",
          verticalTitle: chart.verticalTitle?.[language] ?? "",
        })),
      }),
  };
}

/**
 * What a worksheet is for, and that its figures are there to be overwritten.
 *
 * @param purpose in one or two sentences
 * @example withExample({ en: "It counts.", "zh-CN": "", "zh-TW": "" }).en // => "It counts. The figures are an example: overwrite the marked cells."
 */
export function withExample(purpose: Text): Text {
  return inEveryLanguage((language) => filled(TEXTS.overwrite, language, { purpose: purpose[language] }));
}
