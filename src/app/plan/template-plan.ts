/** A template as a plan: the cells of a new sheet and everything about their looks. */

import type { Model } from "../../core/model";
import type { ColumnFormat } from "../../core/report/report";
import type { Template, TemplateCell, TemplateLook, TemplateSheet } from "../../core/template/template";
import type { Language } from "../../core/texts/language";
import { MODELS } from "../../models/registry";
import { sheetText } from "../reading/contents";

export interface PlannedTemplate {
  readonly id: string;
  readonly title: string;
  /** Rows from A1, every row as wide as the widest; formulas begin with `=`. */
  readonly contents: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly ColumnFormat[])[];
  readonly looks: readonly (readonly (TemplateLook | null)[])[];
  readonly notes: readonly (readonly string[])[];
  /** What a dropdown offers, per cell. */
  readonly choices: readonly (readonly (readonly string[] | null)[])[];
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly charts: TemplateSheet["charts"];
}

/** A model's template together with the model. */
export interface OfferedTemplate {
  readonly model: Model;
  readonly template: Template;
}

/**
 * Every template of the product, in the order of the menu.
 *
 * @example offeredTemplates().every(({ template }) => template.id !== "") // => true
 */
export function offeredTemplates(): OfferedTemplate[] {
  return MODELS.flatMap((model) => model.templates.map((template) => ({ model, template })));
}

/**
 * The plan of a template's sheet.
 *
 * @param template to insert
 * @param language of the workbook
 * @param sheetNamed the quoted name of the sheet another template made, or `null`
 * @example plannedTemplate({ id: "t", title: { en: "T" }, sheet: () => ({ cells: [["a", { content: "=1" }], ["b"]], columnWidths: [], frozenRows: 0, charts: [] }) }, "en", () => null).contents // => [["a", "=1"], ["b", ""]]
 */
export function plannedTemplate(
  template: Template,
  language: Language,
  sheetNamed: (template: string) => string | null,
): PlannedTemplate {
  const { cells, columnWidths, frozenRows, charts } = template.sheet(language, sheetNamed);
  const width = Math.max(1, ...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)));
  const each = <Value>(value: (cell: TemplateCell) => Value) => whole.map((row) => row.map(value));
  return {
    id: template.id,
    title: template.title[language],
    contents: each(({ content }) =>
      typeof content === "string" && !content.startsWith("=") ? sheetText(content) : content,
    ),
    formats: each(({ format }) => format ?? "text"),
    looks: each(({ look }) => look ?? null),
    notes: each(({ note }) => note ?? ""),
    choices: each(({ choices }) => choices ?? null),
    columnWidths,
    frozenRows,
    charts,
  };
}

/** @private */
function cellOf(cell: TemplateCell | string | number | null): TemplateCell {
  if (cell === null) return { content: "" };
  return typeof cell === "object" ? cell : { content: cell };
}
