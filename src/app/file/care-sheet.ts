/** A sheet of lists made from the customer file: sections with a heading, a sentence and a table each. */

import { serialNumber } from "../../core/cells/date-column";
import type { NamedRow } from "../../core/template/named-cells";
import type { Template, TemplateCell, TemplateFormat } from "../../core/template/template";
import { input, label } from "../../core/template/template-cell";
import { headers } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
import { filled, inEveryLanguage, type Language, type Text } from "../../core/texts/language";
import { CARE_TEXTS } from "./texts";

/** More would be no list to work from. */
const MOST_ROWS = 500;

/** What stands in a table: what a person typed, a number in a form, a cell to fill in. */
export type CareCell = string | TemplateCell;

export interface CareSection {
  readonly heading: string;
  readonly note?: string;
  readonly headers: Text;
  readonly rows: readonly (readonly CareCell[])[];
}

/**
 * A number as a table shows it; blank where it is not known.
 *
 * @param value of a customer
 * @param format of the cell
 * @example amountCell(null, "count").content // => ""
 */
export function amountCell(value: number | null, format: TemplateFormat): TemplateCell {
  return { content: value === null || Number.isNaN(value) ? "" : value, look: "result", format };
}

/**
 * A day as a table shows it; blank where there is none.
 *
 * @param day days since 1970-01-01
 * @example dayCell(19727).content // => 45296
 */
export function dayCell(day: number | null | undefined): TemplateCell {
  return amountCell(day === null || day === undefined ? null : serialNumber(day), "date");
}

/**
 * A cell for a person to fill in.
 *
 * @example blankCell().look // => "input"
 */
export function blankCell(): TemplateCell {
  return input("", "text");
}

/**
 * The sheet as a worksheet that is written once.
 *
 * @param id by which an insertion that broke off is found
 * @param given title, what it is for, warnings and tables
 * @example careSheet("follow-up", { title: "Follow-up", purpose: "All.", warnings: ["Look."], sections: [] }).sheet("en", () => null).cells.flat().length > 2 // => true
 */
export function careSheet(
  id: string,
  given: {
    readonly title: string;
    readonly purpose: string;
    readonly warnings: readonly string[];
    readonly sections: readonly CareSection[];
  },
): Template {
  const said = (text: string) => inEveryLanguage(() => text);
  return worksheet({
    id,
    group: "accounts",
    title: said(given.title),
    notes: [said(given.purpose)],
    rows: (language) => [
      ...(given.warnings.length > 0
        ? [
            [label(CARE_TEXTS.warnings[language], "heading")],
            ...given.warnings.map((warning): NamedRow => [typed(warning, "note")]),
            [],
          ]
        : []),
      ...given.sections.flatMap((section) => sectionRows(section, language)),
    ],
  });
}

/** @private */
function sectionRows(section: CareSection, language: Language): NamedRow[] {
  const shown = section.rows.slice(0, MOST_ROWS);
  const count = section.rows.length;
  const notes = [
    ...(section.note && count > 0 ? [section.note] : []),
    ...(count > shown.length ? [filled(CARE_TEXTS.firstOf, language, { shown: shown.length, count })] : []),
    ...(count === 0 ? [CARE_TEXTS.nothing[language]] : []),
  ];
  return [
    [label(section.heading, "heading")],
    ...notes.map((note): NamedRow => [label(note, "note")]),
    ...(count > 0 ? [headers(section.headers, language)] : []),
    ...shown.map(
      (row): NamedRow => row.map((cell) => (typeof cell === "string" ? typed(cell, "result") : cell)),
    ),
    [],
  ];
}

/** A person's words are never a formula. @private */
function typed(content: string, look: "result" | "note"): TemplateCell {
  return { content, look, format: "text", isTyped: true };
}
