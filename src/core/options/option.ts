/** A model's options: one description of each yields its type, its default, its control, its check and its refusal. */

import { amountText, shareText } from "../report/plain-number";
import { TEXTS } from "../texts/core-texts";
import {
  alike,
  filled,
  filledText,
  inEveryLanguage,
  joined,
  type Language,
  type Text,
} from "../texts/language";
import { LONGEST_TIER_NAME, MOST_TIERS, type Tier } from "./tier-rules";

/** How an option is asked for. */
export type Control =
  | { readonly kind: "choice"; readonly choices: readonly { readonly value: string; readonly label: Text }[] }
  /** One number within bounds; a share is shown as a percentage, a count is whole. */
  | {
      readonly kind: "number";
      readonly format: "count" | "money" | "number" | "share";
      readonly minimum: number;
      readonly maximum: number;
    }
  /** One of several times: counted back from the latest, of which these are offered, or by its day. */
  | { readonly kind: "time"; readonly offered: readonly { readonly back: number; readonly label: Text }[] }
  /** Names with cumulative shares, best first, the last one 100 %. */
  | { readonly kind: "tiers" };

/** What the form says about an option and how it asks for it. */
export interface OptionField {
  readonly label: Text;
  readonly help: Text;
  readonly control: Control;
  /** Whether it changes only what a sheet says of the customers, not how they are judged; a query does not ask it. */
  readonly isOfReport?: true;
}

export interface Option<Value> extends OptionField {
  /** The default; names of tiers are in the workbook's language. */
  readonly byDefault: (language: Language) => Value;
  /** The value as it came in, or `undefined` when it is not allowed. */
  readonly read: (given: unknown) => Value | undefined;
}

/** The options of a model by name. */
export type OptionForm = Readonly<Record<string, Option<unknown>>>;

/** The values that a form yields. */
export type OptionsOf<Form extends OptionForm> = {
  readonly [Name in keyof Form]: Form[Name] extends Option<infer Value> ? Value : never;
};

/** What a model says about any of its options. */
interface Described {
  readonly label: Text;
  readonly help: Text;
}

/**
 * An option that is one number within bounds.
 *
 * @param described words, format, the least and the largest number allowed, and the default; a `count` must be whole
 * @example numberOption({ label: WORDS.topShare, help: WORDS.none, format: "share", minimum: 0, maximum: 1, value: 0.2 }).read(1.5) // => undefined
 */
export function numberOption(
  described: Described & {
    readonly format: "count" | "money" | "number" | "share";
    readonly minimum: number;
    readonly maximum: number;
    readonly value: number;
  },
): Option<number> {
  const { label, help, format, minimum, maximum, value } = described;
  return {
    label,
    help,
    control: { kind: "number", format, minimum, maximum },
    byDefault: () => value,
    read: (given) =>
      typeof given === "number" &&
      given >= minimum &&
      given <= maximum &&
      (format !== "count" || Number.isInteger(given))
        ? given
        : undefined,
  };
}

/**
 * The same option, which changes only what a sheet says of the customers.
 *
 * @param option of a model
 * @example ofReport(numberOption({ label: WORDS.topShare, help: WORDS.none, format: "share", minimum: 0, maximum: 1, value: 0.2 })).isOfReport // => true
 */
export function ofReport<Value>(option: Option<Value>): Option<Value> {
  return { ...option, isOfReport: true };
}

/**
 * An option that is one of several choices.
 *
 * @param described words, the choices by value in the order they are offered, and the default
 * @example choiceOption({ label: WORDS.value, help: WORDS.none, choices: { revenue: WORDS.revenue, profit: WORDS.profit }, value: "revenue" }).read("profit") // => "profit"
 */
export function choiceOption<Choice extends string>(
  described: Described & {
    readonly choices: Readonly<Record<Choice, Text>>;
    readonly value: NoInfer<Choice>;
  },
): Option<Choice> {
  const { label, help, choices, value } = described;
  const isChoice = (given: unknown): given is Choice =>
    typeof given === "string" && Object.keys(choices).includes(given);
  return {
    label,
    help,
    control: {
      kind: "choice",
      choices: Object.entries<Text>(choices).map(([one, name]) => ({ value: one, label: name })),
    },
    byDefault: () => value,
    read: (given) => (isChoice(given) ? given : undefined),
  };
}

/** A time: how many before the latest, or its day, such as `2024-01-31`. */
export type Time = number | string;

/** As many times back as the record of runs holds. */
const MOST_BACK = 24;

/**
 * An option that is one of several times, whose days only a workbook knows.
 *
 * @param described words, the counts back from the latest that are offered with their words, the first of them the default
 * @example timeOption({ label: WORDS.value, help: WORDS.none, offered: [{ back: 1, label: WORDS.none }] }).read("2024-01-31") // => "2024-01-31"
 * @example timeOption({ label: WORDS.value, help: WORDS.none, offered: [{ back: 1, label: WORDS.none }] }).read("2") // => 2
 */
export function timeOption(
  described: Described & { readonly offered: Extract<Control, { kind: "time" }>["offered"] },
): Option<Time> {
  const { label, help, offered } = described;
  return {
    label,
    help,
    control: { kind: "time", offered },
    byDefault: () => offered[0]?.back ?? 0,
    read: (given) => {
      if (typeof given === "string" && /^\d{4}-\d{2}-\d{2}$/.test(given)) return given;
      const back = typeof given === "string" && /^\d{1,2}$/.test(given) ? Number(given) : given;
      return Number.isInteger(back) && Number(back) >= 0 && Number(back) <= MOST_BACK
        ? Number(back)
        : undefined;
    },
  };
}

/**
 * An option that is a list of tiers; whether they order and name every customer, the model that uses them says.
 *
 * @param described words, and the default tiers by language
 * @example tiersOption({ label: WORDS.tier, help: WORDS.none, value: () => [{ name: "All", share: 1 }] }).read([{ name: "All" }]) // => undefined
 */
export function tiersOption(
  described: Described & { readonly value: (language: Language) => readonly Tier[] },
): Option<readonly Tier[]> {
  const { label, help, value } = described;
  return {
    label,
    help,
    control: { kind: "tiers" },
    byDefault: value,
    read: (given) =>
      Array.isArray(given) && given.length > 0 && given.length <= MOST_TIERS && given.every(isTier)
        ? given.map(({ name, share }) => ({ name, share }))
        : undefined,
  };
}

/** @private */
function isTier(given: unknown): given is Tier {
  if (typeof given !== "object" || given === null) return false;
  const { name, share } = given as Partial<Record<"name" | "share", unknown>>;
  return typeof name === "string" && name.length <= LONGEST_TIER_NAME && typeof share === "number";
}

/** The values of every option, or the name of the one that cannot be used; `""` when there are no values by name. */
export type ReadOptions<Options> = { readonly options: Options } | { readonly refused: string };

/**
 * Reads options as they come from a form, a file or an earlier run; one that is left out has its default, and names
 * that the form does not know are passed over.
 *
 * @param form of the model
 * @param given values by name; nothing at all stands for the defaults
 * @param language of the default names
 * @example readOptions({ top: numberOption({ label: WORDS.topShare, help: WORDS.none, format: "share", minimum: 0, maximum: 1, value: 0.2 }) }, {}, "en") // => { options: { top: 0.2 } }
 */
export function readOptions<Form extends OptionForm>(
  form: Form,
  given: unknown,
  language: Language,
): ReadOptions<OptionsOf<Form>> {
  const values = given ?? {};
  if (typeof values !== "object" || Array.isArray(values)) return { refused: "" };
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(form)) {
    const value: unknown = (values as Readonly<Record<string, unknown>>)[name];
    const read = value === undefined ? option.byDefault(language) : option.read(value);
    if (read === undefined) return { refused: name };
    options[name] = read;
  }
  return { options: options as OptionsOf<Form> };
}

/**
 * What an option's control accepts, in words.
 *
 * @param control of the option
 * @example allowedBy({ kind: "tiers" }).en // => "a list of names, each with a share as a number"
 * @example allowedBy({ kind: "number", format: "share", minimum: 0, maximum: 1 }).en // => "a number from 0 % to 100 %"
 */
export function allowedBy(control: Control): Text {
  if (control.kind === "tiers") return TEXTS.namesWithShares;
  if (control.kind === "time") return TEXTS.aTime;
  if (control.kind === "number") {
    const { minimum, maximum, format } = control;
    const shown = (bound: number) => (format === "share" ? shareText(bound) : amountText(bound));
    return filledText(TEXTS.aNumberFromTo, { from: shown(minimum), to: shown(maximum) });
  }
  return oneOf(control.choices.map(({ value }) => alike(value)));
}

/**
 * A choice among names, in words.
 *
 * @param names to choose from
 * @example oneOf([alike("A"), alike("B")])["zh-CN"] // => "A、B 之一"
 */
export function oneOf(names: readonly Text[]): Text {
  const list = joined(names, TEXTS.listSeparator);
  return inEveryLanguage((language) => filled(TEXTS.oneOf, language, { names: list[language] }));
}
