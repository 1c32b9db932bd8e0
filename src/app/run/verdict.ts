/** What all models together say of one customer: a sentence, what to do first, where they contradict each other, what a person chose. */

import { textOf } from "../../core/cells/cell";
import { movedTexts, topLosses } from "../../core/movement/movement-texts";
import { actionFor, spokenLabel } from "../../core/report/label";
import { TEXTS as CORE } from "../../core/texts/core-texts";
import { filled, type Language } from "../../core/texts/language";
import type { Explanation } from "../contract/contract";
import { shownBefore } from "../reading/columns/mapping";
import { overridesIn, REASON } from "../record/override";
import { TEXTS } from "../texts";
import { labelColumnOf } from "./movement";
import type { Run } from "./run";

type Verdict = Explanation["verdict"];

/** One model's word on the customer. */
export interface Word {
  readonly title: string;
  readonly label: string;
  /** 0 for the best label of the model, 1 for its last. */
  readonly standing: number;
  readonly action: string;
  /** The label that the rule gives where a person chose another one. */
  readonly rule: string | null;
  /** Why the person chose it, if that was written down. */
  readonly reason: string;
  /** Day of the data of the first run that kept it; empty where none was before. */
  readonly since: string;
}

/** Labels so far apart, as a share of their lists, contradict each other. */
export const FAR_APART = 0.6;

/**
 * The verdict on a customer. Who is lost has no label, and whoever fell from one of the best is rather to be asked than served
 * as the new label says.
 *
 * @param run from `runModels`, with what the last run recorded
 * @param index of the customer in the run's table
 * @example verdictOn({ table: { sheetRows: [2] }, models: [], place: { reading: { markedColumns: [] } }, language: "en" }, 0).sentence // => ""
 */
export function verdictOn(run: Run, index: number): Verdict {
  const { movement, language } = run;
  const verdict = weighed(
    wordsOn(run, index).map(({ word }) => word),
    language,
  );
  const moved = movement?.ofCustomer[index];
  if (!movement || !moved) return verdict;
  const { nameOf, tiers } = movement;
  const [loss] = topLosses([moved], nameOf, tiers, language);
  const said = moved.change === "lost" ? movedTexts([moved], nameOf, tiers, language) : [];
  return {
    ...verdict,
    sentence: verdict.sentence || said.map((text) => `${text}${TEXTS.stop[language]}`).join(""),
    action: loss?.action ?? verdict.action,
  };
}

/**
 * What is said of the labels that a person chose for a customer in place of the rule's, by model.
 *
 * @param run from `runModels`, with what the last run recorded
 * @param index of the customer in the run's table
 * @example handSetOn({ table: { sheetRows: [2] }, models: [], place: { reading: { markedColumns: [] } }, language: "en" }, 0).size // => 0
 */
export function handSetOn(run: Run, index: number): ReadonlyMap<string, string> {
  const said = wordsOn(run, index).map(({ model, word }) => [model, byHandText(word, run.language)] as const);
  return new Map(said.flatMap(([model, text]) => (text === null ? [] : [[model, text] as const])));
}

/** `null` where the rule's label stands. @private */
function byHandText({ title, label, rule, reason, since }: Word, language: Language): string | null {
  if (rule === null) return null;
  const said = filled(TEXTS.setByHand, language, { title, label, rule: rule || "–" });
  const why = reason === "" ? [] : [filled(TEXTS.reasonGiven, language, { reason })];
  const when = since === "" ? [] : [filled(TEXTS.setBefore, language, { since })];
  return [said, ...when, ...why].join(CORE.sentenceGap[language]);
}

/**
 * The words of all models weighed against each other: what counts first is what the first model says, unless it calls
 * the customer good and another one bad; then it is what that one advises, so that the customer stays a good one.
 *
 * @param words in the order of the models
 * @param language of the sentences
 * @example weighed([{ title: "Pyramid", label: "VIP", standing: 0, action: "Call.", rule: null, reason: "", since: "" }], "en").sentence // => "VIP (Pyramid)."
 */
export function weighed(words: readonly Word[], language: Language): Verdict {
  const named = words.map(({ title, label }) => filled(TEXTS.labelOfModel, language, { title, label }));
  const sentence =
    named.length === 0 ? "" : `${named.join(CORE.listSeparator[language])}${TEXTS.stop[language]}`;
  const [first] = words;
  const [worst] = [...words].sort((one, other) => other.standing - one.standing);
  const isTorn = first && worst && worst.standing - first.standing >= FAR_APART;
  const contradiction = isTorn
    ? filled(TEXTS.yet, language, {
        best: first.label,
        bestModel: first.title,
        worst: worst.label,
        worstModel: worst.title,
      })
    : "";
  const decisive = isTorn ? worst : first;
  const byHand = words.flatMap((word) => byHandText(word, language) ?? []);
  return { sentence, action: decisive?.action ?? "", contradiction, byHand };
}

/** A label that a person chose counts, as it does on the sheet. @private */
function wordsOn(
  { table, models, judged, place, language }: Run,
  index: number,
): { readonly model: string; readonly word: Word }[] {
  const { reading } = place;
  const row = table.sheetRows[index] ?? 0;
  return models.flatMap(({ model, outcome, table: own }) => {
    const result = labelColumnOf({ outcome });
    if (!result?.labels || own.sheetRows !== table.sheetRows) return [];
    const computed = textOf(result.cells[index]);
    const column = reading.markedColumns.find(
      (marked) => marked.model === model.id && marked.id === result.id,
    )?.column;
    const tiers =
      column === undefined ? null : { reading, table, column, model: model.id, values: judged.values };
    const override = tiers && overridesIn(tiers, result).find((one) => one.row === row);
    const reasons = override?.isLeftBehind ? null : shownBefore(table, reading, model.id, REASON);
    const label = override?.kept ?? computed;
    if (label === "") return [];
    const at = result.labels.indexOf(label);
    const word = {
      title: model.title[language],
      label: spokenLabel(label, result.header),
      standing: at < 0 || result.labels.length < 2 ? 0.5 : at / (result.labels.length - 1),
      action: actionFor(model.actions ?? [], label, language),
      rule: override ? spokenLabel(computed, result.header) : null,
      since: override?.since ?? "",
      reason: textOf(reasons?.[index]),
    };
    return [{ model: model.id, word }];
  });
}
