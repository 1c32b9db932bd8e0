/** What every model is: the one interface the sidebar, the sheets, the help and the contract tests are made from. */

import type { CellFunction } from "./functions/cell-function";
import { allowedBy, type OptionField, type OptionForm } from "./option";
import { InputError, type Problem } from "./problem";
import type { LabelAction } from "./report/label";
import type { Block, Outcome } from "./report/report";
import type { Field } from "./table/field";
import type { Table } from "./table/table";
import type { Template } from "./template/template";
import { TEXTS } from "./texts/core-texts";
import type { Language, Text } from "./texts/language";

/** One idea: its formulas, its worksheet templates and, if it judges customers one by one, its segmentation. */
export interface Model {
  /** Lower case, stable: it is stored beside what was written. */
  readonly id: string;
  readonly title: Text;
  /** The method in at most two sentences. */
  readonly summary: Text;
  readonly functions: readonly CellFunction[];
  readonly templates: readonly Template[];
  readonly segmentation?: Segmentation;
  /** What to do about each label that the model gives. */
  readonly actions?: readonly LabelAction[];
}

/** How a model judges customers, as its folder writes it, with its own type of options. */
export interface SegmentationDefinition<Options> {
  /** Columns the model reads. */
  readonly fields: readonly Field[];
  /** Of each group at least one must be chosen. */
  readonly needs: readonly (readonly Field[])[];
  /** Schema with defaults and form; default labels are in the workbook's language. */
  readonly options: (language: Language) => OptionForm<Options>;
  /** Which of the customers' cells the model cannot use, given its options. */
  readonly check: (table: Table, options: Options) => readonly Problem[];
  readonly run: (table: Table, options: Options, language: Language) => Outcome;
  /** Why the customer at `index` is what it is; without it, what was written for the customer is shown. */
  readonly explain?: (table: Table, options: Options, index: number, language: Language) => Block[];
}

/** A segmentation as everyone else uses it: options come in unread and are checked once. */
export interface Segmentation {
  readonly fields: readonly Field[];
  readonly needs: readonly (readonly Field[])[];
  readonly form: (language: Language) => {
    readonly fields: Readonly<Record<string, OptionField>>;
    readonly defaults: object;
  };
  /** Throws `BAD_OPTION` when the options cannot be used. */
  readonly prepare: (options: unknown, language: Language) => PreparedModel;
}

/** A segmentation with its options settled. */
export interface PreparedModel {
  readonly options: object;
  readonly check: (table: Table) => readonly Problem[];
  readonly run: (table: Table) => Outcome;
  readonly explain: ((table: Table, index: number) => Block[]) | undefined;
}

/**
 * A segmentation for the registry, from what a model's folder defines.
 *
 * @param title of the model, for messages
 * @param definition with its own type of options
 * @example segmentation({ en: "Empty", "zh-CN": "", "zh-TW": "" }, { fields: [FIELDS.revenue], needs: [] }).fields.length // => 1
 */
export function segmentation<Options extends object>(
  title: Text,
  definition: SegmentationDefinition<Options>,
): Segmentation {
  const { options, check, run, explain, fields, needs } = definition;
  return {
    fields,
    needs,
    form: (language) => {
      const form = options(language);
      return { fields: form.fields, defaults: form.schema.parse({}) };
    },
    prepare: (given, language) => {
      const form = options(language);
      const parsed = form.schema.safeParse(given ?? {});
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const key = String(issue?.path[0] ?? "");
        const field = (form.fields as Readonly<Record<string, OptionField>>)[key];
        throw new InputError("BAD_OPTION", {
          model: title,
          option: field?.label ?? TEXTS.options,
          allowed: field ? allowedBy(field.control) : TEXTS.namedValues,
        });
      }
      return {
        options: parsed.data,
        check: (table) => check(table, parsed.data),
        run: (table) => run(table, parsed.data, language),
        explain: explain && ((table, index) => explain(table, parsed.data, index, language)),
      };
    },
  };
}
