/** What every model is: the one interface the sidebar, the sheets, the help and the contract tests are made from. */

import type { CellFunction } from "./functions/cell-function";
import { allowedBy, type OptionField, type OptionForm, type OptionsOf, readOptions } from "./options/option";
import { InputError, type Problem } from "./problem";
import type { AskedQuery, JudgingQuery } from "./query/query";
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

/** How a model judges customers, as its folder writes it, with its own options. */
export interface SegmentationDefinition<Form extends OptionForm> {
  /** What one row of its table is: a customer, or an order as it stands. */
  readonly reads: "customers" | "orders";
  /** Columns the model reads. */
  readonly fields: readonly Field[];
  /** Of each group at least one must be chosen. */
  readonly needs: readonly (readonly Field[])[];
  readonly options: Form;
  /** Which of the customers' cells the model cannot use, given its options. */
  readonly check: (table: Table, options: OptionsOf<Form>) => readonly Problem[];
  readonly run: (table: Table, options: OptionsOf<Form>, language: Language) => Outcome;
  /** Why the customer at `index` is what it is; without it, what was written for the customer is shown. */
  readonly explain?: (table: Table, options: OptionsOf<Form>, index: number, language: Language) => Block[];
  /** The same labels from a database, for customers that no sheet holds. */
  readonly query?: (asked: AskedQuery<OptionsOf<Form>>) => JudgingQuery;
}

/** A segmentation as everyone else uses it: options come in unread and are checked once. */
export interface Segmentation {
  readonly reads: "customers" | "orders";
  readonly fields: readonly Field[];
  readonly needs: readonly (readonly Field[])[];
  /** Whether a database can do it too. */
  readonly hasQuery: boolean;
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
  readonly query: ((asked: Omit<AskedQuery<object>, "options">) => JudgingQuery) | undefined;
}

/**
 * A segmentation for the registry, from what a model's folder defines.
 *
 * @param title of the model, for messages
 * @param definition with its own options
 * @example segmentation(WORDS.revenue, { reads: "customers", fields: [FIELDS.revenue], needs: [], options: {}, check: () => [], run: () => ({ columns: [], report: [] }) }).fields.length // => 1
 */
export function segmentation<Form extends OptionForm>(
  title: Text,
  definition: SegmentationDefinition<Form>,
): Segmentation {
  const { options: form, check, run, explain, query, fields, needs, reads } = definition;
  const read = (given: unknown, language: Language): OptionsOf<Form> => {
    const found = readOptions(form, given, language);
    if ("options" in found) return found.options;
    const option = form[found.refused];
    throw new InputError("BAD_OPTION", {
      model: title,
      option: option?.label ?? TEXTS.options,
      allowed: option ? allowedBy(option.control) : TEXTS.namedValues,
    });
  };
  return {
    reads,
    fields,
    needs,
    hasQuery: query !== undefined,
    form: (language) => ({ fields: form, defaults: read({}, language) }),
    prepare: (given, language) => {
      const options = read(given, language);
      return {
        options,
        check: (table) => check(table, options),
        run: (table) => run(table, options, language),
        explain: explain && ((table, index) => explain(table, options, index, language)),
        query: query && ((asked) => query({ ...asked, options })),
      };
    },
  };
}
