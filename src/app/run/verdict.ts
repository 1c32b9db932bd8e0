/** What all models together say of one customer: a sentence, what to do first, where they contradict each other, what a person chose. */

import { textOf } from "../../core/cells/cell";
import { movedTexts, topLosses } from "../../core/movement/movement-texts";
import { actionFor, type LabelAction, spokenLabel } from "../../core/report/label";
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
  const torn = tornBetween(words);
  const contradiction = torn ? `${yetText(torn.best, torn.worst, language)}${TEXTS.stop[language]}` : "";
  const decisive = torn?.worst ?? words[0];
  const byHand = words.flatMap((word) => byHandText(word, language) ?? []);
  return { sentence, action: decisive?.action ?? "", contradiction, byHand };
}

/**
 * What the first model and the worst say of a customer whom the first calls good and the other bad, of which the worst decides
 * what to do; `null` where none contradicts the first.
 *
 * @param words in the order of the models
 * @example tornBetween([{ label: "VIP", standing: 0 }, { label: "Let go", standing: 1 }]).worst // => { label: "Let go", standing: 1 }
 */
export function tornBetween<One extends Pick<Word, "standing">>(
  words: readonly One[],
): { readonly best: One; readonly worst: One } | null {
  const [best] = words;
  const [worst] = [...words].sort((one, other) => other.standing - one.standing);
  return best && worst && worst.standing - best.standing >= FAR_APART ? { best, worst } : null;
}

/**
 * That one model calls a customer good and another one bad.
 *
 * @param best what the first says
 * @param worst what the other says
 * @param language of the words
 * @example yetText({ title: "Pyramid", label: "VIP" }, { title: "Profitability", label: "Let go" }, "en") // => "VIP by Pyramid, yet Let go by Profitability"
 */
export function yetText(
  best: Pick<Word, "title" | "label">,
  worst: Pick<Word, "title" | "label">,
  language: Language,
): string {
  return filled(TEXTS.yet, language, {
    best: best.label,
    bestModel: best.title,
    worst: worst.label,
    worstModel: worst.title,
  });
}

/**
 * What a label of a model says of whoever has it.
 *
 * @param label that counts
 * @param column that holds it
 * @param actions of the model
 * @param language of the words
 * @example saidBy("B", { title: "ABC", header: "Class", labels: ["A", "B"] }, [], "en") // => { title: "ABC", label: "B", standing: 1, action: "" }
 */
export function saidBy(
  label: string,
  {
    title,
    header,
    labels,
  }: { readonly title: string; readonly header: string; readonly labels: readonly string[] },
  actions: readonly LabelAction[],
  language: Language,
): Pick<Word, "title" | "label" | "standing" | "action"> {
  const at = labels.indexOf(label);
  return {
    title,
    label: spokenLabel(label, header),
    standing: at < 0 || labels.length < 2 ? 0.5 : at / (labels.length - 1),
    action: actionFor(actions, label, language),
  };
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
    const given = { title: model.title[language], header: result.header, labels: result.labels };
    const word = {
      ...saidBy(label, given, model.actions ?? [], language),
      rule: override ? spokenLabel(computed, result.header) : null,
      since: override?.since ?? "",
      reason: textOf(reasons?.[index]),
    };
    return [{ model: model.id, word }];
  });
}
