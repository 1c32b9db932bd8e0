/** A template as a plan: the cells of a new sheet and everything about their looks. */

import type { Model } from "../../core/model";
import { letteringOf } from "../../core/template/lettering";
import {
  TEMPLATE_GROUPS,
  type Template,
  type TemplateCell,
  type TemplateFormat,
  type TemplateGroup,
  type TemplateLook,
  type TemplateSheet,
} from "../../core/template/template";
import type { Language } from "../../core/texts/language";
import { MODELS } from "../../models/registry";
import { sheetText } from "../reading/sheet/contents";

export interface PlannedTemplate
  extends Pick<TemplateSheet, "columnWidths" | "rowHeights" | "merged" | "ruled" | "frozenRows" | "charts"> {
  readonly id: string;
  readonly title: string;
  /** Rows from A1, every row as wide as the widest; formulas begin with `=`. */
  readonly contents: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly TemplateFormat[])[];
  readonly looks: readonly (readonly (TemplateLook | null)[])[];
  readonly notes: readonly (readonly string[])[];
  /** What a dropdown offers, per cell. */
  readonly choices: readonly (readonly (readonly string[] | null)[])[];
  /** The verdicts that a cell may come to, best first, per cell. */
  readonly verdicts: readonly (readonly (readonly string[] | null)[])[];
  /** In points. */
  readonly fontSizes: readonly (readonly number[])[];
  readonly isBold: readonly (readonly boolean[])[];
  readonly breaking: readonly (readonly boolean[])[];
  /** Headers, and names in their place, stand over their columns: to the right over numbers. */
  readonly isRight: readonly (readonly boolean[])[];
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
 * The templates by what they are for, in the order of the menu; within a group, in the order of the models.
 *
 * @example groupedTemplates().map(([group]) => group)[0] // => "accounts"
 */
export function groupedTemplates(): [group: TemplateGroup, templates: Template[]][] {
  const templates = offeredTemplates().map(({ template }) => template);
  return TEMPLATE_GROUPS.map((group) => [group, templates.filter((one) => one.group === group)]);
}

/**
 * The plan of a template's sheet.
 *
 * @param template to insert
 * @param language of the workbook
 * @param sheetNamed the quoted name of the sheet another template made, or `null`
 * @example plannedTemplate({ id: "t", title: { en: "T" }, sheet: () => laidOut([["a", { content: "=1" }], ["b"]]) }, "en", () => null).contents // => [["a", "=1"], ["b", ""]]
 */
export function plannedTemplate(
  template: Template,
  language: Language,
  sheetNamed: (template: string) => string | null,
): PlannedTemplate {
  const { cells, breaking, ...layout } = template.sheet(language, sheetNamed);
  const width = Math.max(1, ...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)));
  const each = <Value>(value: (cell: TemplateCell, row: number, column: number) => Value) =>
    whole.map((cellsOfRow, row) => cellsOfRow.map((cell, column) => value(cell, row, column)));
  const below = (row: number, column: number) => whole[row + 1]?.[column];
  const standsOverNumber = ({ look }: TemplateCell, row: number, column: number) =>
    whole[row]?.some((other) => other.look === "header") === true &&
    (look === "header" || look === "input") &&
    isNumber(below(row, column));
  return {
    ...layout,
    id: template.id,
    title: template.title[language],
    contents: each(({ content, isTyped }) =>
      typeof content === "string" && (isTyped || !content.startsWith("=")) ? sheetText(content) : content,
    ),
    formats: each(
      (cell, row, column) =>
        (standsOverNumber(cell, row, column) ? below(row, column)?.format : undefined) ??
        cell.format ??
        "text",
    ),
    looks: each(({ look }) => look ?? null),
    notes: each(({ note }) => note ?? ""),
    choices: each(({ choices }) => choices ?? null),
    verdicts: each(({ verdicts }) => verdicts ?? null),
    fontSizes: each(({ look }) => letteringOf(look).points),
    isBold: each(({ look }) => letteringOf(look).bold ?? false),
    breaking: each((_, row, column) => breaking[row]?.[column] ?? false),
    isRight: each(standsOverNumber),
  };
}

/** @private */
function isNumber(below: TemplateCell | undefined): boolean {
  if (below === undefined || below.look === "header" || below.content === undefined) return false;
  return typeof below.content === "number" || (below.format !== undefined && below.format !== "text");
}

/** @private */
function cellOf(cell: TemplateCell | string | number | null): TemplateCell {
  if (cell === null) return { content: "" };
  return typeof cell === "object" ? cell : { content: cell };
}
