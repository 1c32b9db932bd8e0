/** The choices of the last run on a sheet, kept in the workbook for the next time. */

import * as z from "zod/mini";
import { isBlank } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import type { Language } from "../../core/texts/language";
import type { Description } from "../contract/contract";
import { type Decisions, DecisionsSchema } from "../contract/decisions";
import { type Period, PeriodSchema, type Setup, SetupSchema } from "../contract/kept";
import type { DraftRequest, RunRequest } from "../contract/requests";
import type { Mapping } from "../reading/columns/mapping";
import { type ChosenPlace, ChosenPlaceSchema } from "../reading/place/chosen-place";
import type { InputColumn, Source } from "../reading/place/source";
import { columnNumber } from "../reading/sheet/address";
import { writable } from "../reading/sheet/contents";
import { unorderedKey } from "../reading/sheet/fingerprint";
import { segmentingModels } from "./models";
import { followingLanguage } from "./remembered-options";

const VERSION = 1;

const ColumnSchema = z.object({
  header: z.string(),
  letter: z.string(),
  /** Which of so many columns of that header, from 0, and a print of what stood in it; a draft has none. */
  among: z.optional(z.object({ at: z.int(), of: z.int(), print: z.string(), kind: z.optional(z.string()) })),
});

const ChoicesSchema = z.object({
  version: z.literal(VERSION),
  /** Columns by header and letter, so that one of both may change. */
  columns: z.record(z.string(), ColumnSchema),
  /** How many columns the list had; a draft has none. */
  width: z.optional(z.int()),
  models: z.array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) })),
  orders: z._default(z.nullable(PeriodSchema), null),
  decisions: z._default(DecisionsSchema, {}),
  place: z._default(z.nullable(ChosenPlaceSchema), null),
});

/** What a sheet's last run chose, as far as it still fits. */
export interface Recalled {
  readonly remembered: Description["remembered"];
  readonly mapping: Mapping;
  /** Fields whose column is not found any more, with what it was called. */
  readonly lost: readonly { readonly field: string; readonly name: string }[];
  readonly chosen: Description["chosen"];
  readonly orders: Period | null;
  readonly decisions: Decisions;
}

/**
 * The choices of a run as text for the workbook's properties.
 *
 * @param request of the run
 * @param columns of its source
 * @param place that a person chose, `null` for the one that is found
 * @example JSON.parse(choicesText({ mapping: { revenue: 1 }, models: [] }, [{ position: 1, header: "Sales", letter: "B", kind: "number", cells: [] }])).columns // => { revenue: { header: "Sales", letter: "B", among: { at: 0, of: 1, print: "", kind: "number" } } }
 */
export function choicesText(
  request: Pick<RunRequest, "mapping" | "models" | "orders" | "decisions">,
  columns: readonly InputColumn[],
  place: ChosenPlace | null = null,
): string {
  const mapped = Object.entries(request.mapping).flatMap(([field, position]) => {
    const column = columns.find((one) => one.position === position);
    if (!column) return [];
    const { header, letter } = column;
    const alike = columns.filter((one) => one.header === header);
    const among = { at: alike.indexOf(column), of: alike.length, print: printOf(column), kind: column.kind };
    return [[field, { header, letter, among }] as const];
  });
  const { models, orders, decisions } = request;
  const found = {
    columns: Object.fromEntries(mapped),
    width: columns.length,
    models,
    orders,
    decisions,
    place,
  };
  return JSON.stringify({ version: VERSION, ...found });
}

/**
 * What is chosen after the last run, as text like that of the run.
 *
 * @param chosen by a person
 * @example rememberedPlace(draftText({ columns: {}, models: [], orders: null, decisions: {} })) // => null
 */
export function draftText({ columns, models, orders, decisions }: Omit<DraftRequest, "sheetId">): string {
  return JSON.stringify({ version: VERSION, columns, models, orders, decisions });
}

/**
 * The set-ups that can still be used, by name; of other versions, unknown models or options that a model no longer takes
 * there is nothing to start.
 *
 * @param texts as kept
 * @param language of the workbook
 * @example readSetups([JSON.stringify({ name: "Mine", columns: {}, models: [{ id: "pyramid", options: {} }], orders: null }), "{"], "en").map(({ name }) => name) // => ["Mine"]
 */
export function readSetups(texts: readonly string[], language: Language): Setup[] {
  return texts
    .flatMap((text) => {
      try {
        const setup = SetupSchema.parse(JSON.parse(text));
        return [{ ...setup, models: preparedModels(setup.models, language) }];
      } catch {
        return [];
      }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The place that the last run was over where a person chose it, with its header; `null` for none.
 *
 * @param text as kept, or `null` when nothing was
 * @example rememberedPlace(choicesText({ mapping: {}, models: [] }, [], { range: "A2:B9", headerLines: 1, end: "table" }))?.range // => "A2:B9"
 */
export function rememberedPlace(text: string | null): ChosenPlace | null {
  try {
    return text === null ? null : choicesIn(text).place;
  } catch {
    return null;
  }
}

/**
 * Whether a header names every column that the last run used: else its rows stand elsewhere by now.
 *
 * @param text as kept
 * @param columns below the header
 * @example namesRemembered(choicesText({ mapping: { revenue: 0 }, models: [] }, [{ position: 0, header: "Sales", letter: "A", cells: [] }]), [{ header: "Notes" }]) // => false
 */
export function namesRemembered(text: string, columns: readonly Pick<InputColumn, "header">[]): boolean {
  const remembered = Object.values(choicesIn(text).columns);
  return remembered.every(
    ({ header }) => header === "" || columns.some((column) => column.header === header),
  );
}

/**
 * What was chosen for a sheet: after its last run, if that is about these columns, else in that run.
 *
 * @param kept of the sheet
 * @param source the customers as they stand now
 * @param language of the workbook
 * @param guessed tells which column seems to hold what, without the choices; called only where that matters
 * @example recalledOf({ choices: null, draft: draftText({ columns: {}, models: [], orders: null, decisions: {} }) }, { columns: [] }, "en").remembered // => "draft"
 */
export function recalledOf(
  { choices, draft }: { readonly choices: string | null; readonly draft?: string },
  source: Pick<Source, "columns">,
  language: Language,
  guessed: () => Mapping = () => ({}),
): Recalled {
  const typed = recalledChoices(draft ?? null, source, language, guessed);
  const isUsable = typed.remembered === "yes" && namesRemembered(draft ?? "", source.columns);
  return isUsable ? { ...typed, remembered: "draft" } : recalledChoices(choices, source, language, guessed);
}

/**
 * Reads remembered choices again.
 *
 * A column is found by its header wherever it moved, where it was renamed by what it held, else by its letter. Choices of another
 * version, options a model no longer takes, or anything else unreadable count as `unreadable`, never as an error.
 *
 * @param text as kept, or `null` when nothing was
 * @param source the customers as they stand now
 * @param language of the workbook
 * @param guessed tells which column seems to hold what, without the choices; called only where that matters
 * @example recalledChoices("{", { columns: [] }, "en").remembered // => "unreadable"
 */
export function recalledChoices(
  text: string | null,
  source: Pick<Source, "columns">,
  language: Language,
  guessed: () => Mapping = () => ({}),
): Recalled {
  const nothing = { mapping: {}, lost: [], chosen: [], orders: null, decisions: {} };
  if (text === null) return { remembered: "no", ...nothing };
  try {
    const { columns, width, models, orders, decisions } = choicesIn(text);
    const isAsWide = width === undefined || width === source.columns.length;
    const mapping = mappingOf(columns, source.columns, guessed, isAsWide);
    const lost = Object.entries(columns).flatMap(([field, { header, letter }]) =>
      mapping[field] === undefined ? [{ field, name: header || letter }] : [],
    );
    const chosen = preparedModels(models, language);
    return {
      remembered: "yes",
      mapping,
      lost,
      chosen,
      orders,
      decisions,
    };
  } catch {
    return { remembered: "unreadable", ...nothing };
  }
}

/** Throws for a model that is gone and for an option that it no longer takes. @private */
function preparedModels(models: Description["chosen"], language: Language): Description["chosen"] {
  const known = segmentingModels();
  return models.map(({ id, options }) => {
    const segmenting = known.find(({ model }) => model.id === id);
    if (!segmenting) throw new Error(id);
    const followed = followingLanguage(segmenting.segmentation, options, language);
    return { id, options: { ...segmenting.segmentation.prepare(followed, language).options } };
  });
}

/** Throws for what another version wrote. @private */
function choicesIn(text: string): z.infer<typeof ChoicesSchema> {
  return ChoicesSchema.parse(JSON.parse(text));
}

type Remembered = z.infer<typeof ChoicesSchema>["columns"];

/**
 * By header; of several columns of one header the one that holds what it held, or that has the same place among as many. Where
 * neither tells it, none is taken, and the sidebar asks. One that was renamed is the one that holds what it held, else the one of
 * its letter in a list of as many columns, unless that looks like something else. A draft tells only the letter: the one in the old place, else the first
 * that is free, from the left. @private
 */
function mappingOf(
  remembered: Remembered,
  columns: readonly InputColumn[],
  guessed: () => Mapping,
  isAsWide: boolean,
): Mapping {
  const found = new Map<string, InputColumn>();
  const fromLeft = Object.entries(remembered).sort(
    ([, one], [, other]) => columnNumber(one.letter) - columnNumber(other.letter),
  );
  for (const [field, { header, letter, among }] of fromLeft) {
    const taken = [...found.values()];
    const alike = columns.filter((column) => header !== "" && column.header === header);
    const free = alike.filter((column) => !taken.includes(column));
    const column = among ? sameAmong(alike, among) : (free.find((one) => one.letter === letter) ?? free[0]);
    if (column) found.set(field, column);
  }
  const renamed = fromLeft.filter(
    ([field, { header }]) =>
      !found.has(field) && (header === "" || !columns.some((column) => column.header === header)),
  );
  const freeOf = () => columns.filter((column) => ![...found.values()].includes(column));
  for (const [field, { among }] of renamed) {
    const same = freeOf().filter(
      (column) => among && holdsSomething(column) && printOf(column) === among.print,
    );
    if (same.length === 1 && same[0]) found.set(field, same[0]);
  }
  for (const [field, { letter, among }] of isAsWide ? renamed : []) {
    if (found.has(field)) continue;
    const column = freeOf().find(
      (one) => one.letter === letter && (among?.kind === undefined || among.kind === one.kind),
    );
    if (column && isLikelyFor(field, column, guessed())) found.set(field, column);
  }
  return Object.fromEntries(
    Object.keys(remembered).flatMap((field) => {
      const column = found.get(field);
      return column ? [[field, column.position] as const] : [];
    }),
  );
}

/** Where a column was put in or taken out, another one has the letter: then headers and contents say something else. @private */
function isLikelyFor(field: string, column: InputColumn, guessed: Mapping): boolean {
  const { position } = column;
  // Names of other people look like those of customers: only a heading tells whose they are.
  if (field === FIELDS.customer.id && holdsSomething(column) && guessed[field] !== position) return false;
  const others = Object.entries(guessed).filter(([, at]) => at === position);
  const isOfOther = others.length > 0 && others.every(([one]) => one !== field);
  return !isOfOther && (guessed[field] ?? position) === position;
}

/** @private */
function holdsSomething({ cells }: InputColumn): boolean {
  return cells.some((cell) => !isBlank(cell));
}

/** @private */
function sameAmong(
  alike: readonly InputColumn[],
  { at, of, print }: NonNullable<Remembered[string]["among"]>,
): InputColumn | undefined {
  if (alike.length === 1 && of === 1) return alike[0];
  const same = alike.filter((column) => printOf(column) === print);
  if (same.length === 1) return same[0];
  return alike.length === of ? alike[at] : undefined;
}

/** Of so many cells: a list that grows, grows below. */
const PRINTED = 1000;

/** The same however its rows are sorted, as long as it has no more of them. @private */
function printOf({ cells }: Pick<InputColumn, "cells">): string {
  return unorderedKey(cells.slice(0, PRINTED).map(writable));
}
