/** What every model is: the one interface the sidebar, the sheets, the help and the contract tests are made from. */

import type { CellFunction } from "./cell-function";
import type { Field } from "./field";
import { inLanguages, type Language, type Text } from "./language";
import { allowedBy, type OptionField, type OptionForm } from "./option";
import { InputError, type Problem } from "./problem";
import type { Outcome } from "./report";
import type { Table } from "./table";

interface Described {
  /** Lower case, stable: it is stored beside what was written. */
  readonly id: string;
  readonly title: Text;
  /** The method in at most two sentences. */
  readonly summary: Text;
  /** Columns the model reads. */
  readonly fields: readonly Field[];
  /** Of these at least one must be chosen. */
  readonly needsOneOf: readonly Field[];
  readonly functions: readonly CellFunction[];
}

/** A model as its folder writes it, with its own type of options. */
export interface ModelDefinition<Options> extends Described {
  /** Schema with defaults and form; default labels are in the workbook's language. */
  readonly options: (language: Language) => OptionForm<Options>;
  /** Which of the customers' cells the model cannot use, given its options. */
  readonly check: (table: Table, options: Options) => readonly Problem[];
  readonly run: (table: Table, options: Options, language: Language) => Outcome;
}

/** A model as everyone else uses it: options come in unread and are checked once. */
export interface Model extends Described {
  readonly form: (language: Language) => {
    readonly fields: Readonly<Record<string, OptionField>>;
    readonly defaults: object;
  };
  /** Throws `BAD_OPTION` when the options cannot be used. */
  readonly prepare: (options: unknown, language: Language) => PreparedModel;
}

/** A model with its options settled. */
export interface PreparedModel {
  readonly options: object;
  readonly check: (table: Table) => readonly Problem[];
  readonly run: (table: Table) => Outcome;
}

/**
 * A model for the registry, from what its folder defines.
 *
 * @param definition the model with its own type of options
 * @example defineModel({ id: "empty", functions: [] }).id // => "empty"
 */
export function defineModel<Options extends object>(definition: ModelDefinition<Options>): Model {
  const { options, check, run, ...described } = definition;
  return {
    ...described,
    form: (language) => {
      const { fields, schema } = options(language);
      return { fields, defaults: schema.parse({}) };
    },
    prepare: (given, language) => {
      const { fields, schema } = options(language);
      const parsed = schema.safeParse(given ?? {});
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const key = String(issue?.path[0] ?? "");
        const field = (fields as Readonly<Record<string, OptionField>>)[key];
        throw new InputError("BAD_OPTION", {
          model: definition.title,
          option: field?.label ?? OPTIONS,
          allowed: field ? allowedBy(field.control) : NAMED_VALUES,
        });
      }
      return {
        options: parsed.data,
        check: (table) => check(table, parsed.data),
        run: (table) => run(table, parsed.data, language),
      };
    },
  };
}

const OPTIONS = inLanguages("the options", "选项", "選項");
const NAMED_VALUES = inLanguages("values by name", "名称与值的对应", "名稱與值的對應");
