/** Reports that count labels as they will stand on the sheet, also where a person set one by hand. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { labelNamed } from "../../core/report/label";
import type { Alert, Block, ResultColumn } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import { shortened } from "../../core/texts/shortened";
import type { RunRequest } from "../contract/requests";
import { shownBefore } from "../reading/columns/mapping";
import { isIncompleteText } from "../reading/sheet/customers-columns";
import { writtenLanguage } from "../reading/sheet/settings";
import type { Place } from "../reading/sheet/sheet-reading";
import { givesWay } from "../record/giving-way";
import { type Override, overridesIn, REASON } from "../record/override";
import { TEXTS } from "../texts";
import type { Judged } from "./judged";
import type { ModelRun } from "./model-run";
import { labelColumnOf } from "./movement";

/**
 * The model with a report over the labels that a person set by hand and that stay; its label column remains what the rule
 * gives, by which they are known again. As it was where there are none.
 *
 * @param run of the model
 * @param place where its columns stand
 * @param judged what the customers are judged by
 * @param request whether such labels stay, and which were given up
 * @param language of the report
 * @example withHandSet({ outcome: { columns: [] } }, { reading: { markedColumns: [] } }, { values: [] }, { keepOverrides: true }, "en") // => { outcome: { columns: [] } }
 */
export function withHandSet(
  run: ModelRun,
  { reading, headerRow }: Place,
  { values }: Pick<Judged, "values">,
  request: Pick<RunRequest, "keepOverrides" | "accepted">,
  language: Language,
): ModelRun {
  const { model, prepared, table, outcome } = run;
  const result = labelColumnOf(run);
  const marked = reading.markedColumns.find((one) => one.model === model.id && one.id === result?.id);
  if (!result || !marked || !request.keepOverrides) return run;
  // After a broken run labels may stand beside other customers: what it was to keep counts.
  const header = headerRow === null ? "" : textOf(reading.cells[headerRow - 1]?.[marked.column - 1]);
  const unfinished = isIncompleteText(header) ? (reading.kept[`${model.id}/${result.id}`] ?? []) : null;
  const tiers = { reading, table, column: marked.column, model: model.id, values };
  const kept = overridesIn(tiers, result, unfinished).filter(
    (one) => givesWay(one, request, reading.settings) === null,
  );
  if (kept.length === 0) return run;
  const ofRow = new Map(kept.map((one) => [one.row, one]));
  const handSet = table.sheetRows.map((row) => ofRow.get(row)?.kept ?? "");
  const asSet = prepared.run({ ...table, handSet });
  const columns = asSet.columns.map((one) => (one.id === result.id ? result : one));
  const strangers = strangersIn(kept, result, model, writtenLanguage(reading));
  const report = withStrangers(asSet.report.map(withWords(handSet)), strangers, language);
  const reasons = shownBefore(table, reading, model.id, REASON);
  const told = table.sheetRows.flatMap((row, at) => {
    const one = ofRow.get(row);
    const reason = one?.isLeftBehind ? "" : textOf(reasons?.[at]).trim();
    return one ? [{ ...one, reason, value: values[at] || 0 }] : [];
  });
  const alerts = [...(asSet.alerts ?? outcome.alerts ?? []), handSetAlert(told, language)];
  return { ...run, handSet, outcome: { ...outcome, ...asSet, columns, report, alerts } };
}

/** Who decided what, those with most money first. @private */
function handSetAlert(
  kept: readonly (Pick<Override, "customer" | "kept" | "computed"> & {
    readonly reason: string;
    readonly value: number;
  })[],
  language: Language,
): Alert {
  const told = [...kept].sort((one, other) => other.value - one.value);
  const lines = told.slice(0, TOLD).map(({ customer, kept, computed, reason }) => {
    const said = filled(TEXTS.setInPlaceOf, language, { customer, kept, computed: computed || "–" });
    return reason === ""
      ? said
      : filled(TEXTS.becauseOf, language, { said, reason: shortened(reason, LONGEST_REASON) });
  });
  const more = told.length - lines.length;
  if (more > 0) lines.push(filled(TEXTS.andMore, language, { count: more }));
  const list = lines.join(CORE_TEXTS.listSeparator[language]);
  return {
    text: filled(TEXTS.setByHandAlert, language, { list }),
    amount: sum(told.map(({ value }) => value)),
  };
}

/** So many customers with a label by hand are named among what to look at first, each with so much of its reason. */
const TOLD = 3;
const LONGEST_REASON = 80;

/** Words of a person that are no label of the model, one per customer who has such. @private */
function strangersIn(
  kept: readonly Pick<Override, "kept">[],
  { labels = [] }: Pick<ResultColumn, "labels">,
  { actions = [] }: Pick<ModelRun["model"], "actions">,
  written: Language,
): string[] {
  // A usual tier is a stranger where the person has tiers of other names.
  const asWritten = labels.map((name) => labelNamed(actions, name)?.label[written] ?? name);
  return strangersAmong(
    kept.map((one) => one.kept),
    [...labels, ...asWritten],
  );
}

/**
 * The words that are no label, as formulas count them: those of the sheet's language, in capitals or not. Blanks are none.
 *
 * @param words beside the customers
 * @param labels that are counted
 * @example strangersAmong(["vip", "Strategic", ""], ["VIP"]) // => ["Strategic"]
 */
export function strangersAmong(words: readonly string[], labels: readonly string[]): string[] {
  const asCounted = (word: string) => tidy(word).toLowerCase();
  const known = new Set(["", ...labels].map(asCounted));
  return words.filter((word) => !known.has(asCounted(word)));
}

/** A list that shows what a person wrote also where it is no label. @private */
function withWords(words: readonly string[]): (block: Block) => Block {
  return (block) =>
    block.kind === "customers" && block.label ? { ...block, label: { ...block.label, words } } : block;
}

/** @private */
function withStrangers(report: readonly Block[], words: readonly string[], language: Language): Block[] {
  const at = report.findIndex(({ kind }) => kind === "grid");
  if (at < 0) return [...report];
  return [...report.slice(0, at + 1), ...strangersNote(words, language), ...report.slice(at + 1)];
}

/**
 * Whose words are in no row of the table above, so that its total lacks them; nothing for none.
 *
 * @param words from `strangersAmong`
 * @param language of the note
 * @example strangersNote([], "en") // => []
 */
export function strangersNote(words: readonly string[], language: Language): Block[] {
  if (words.length === 0) return [];
  const names = [...new Set(words)].slice(0, NAMED).join(CORE_TEXTS.listSeparator[language]);
  return [{ kind: "note", text: filled(TEXTS.inNoRow, language, { count: words.length, names }) }];
}

/** So many words of a person's are named. */
const NAMED = 5;
