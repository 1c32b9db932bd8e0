/** What a run says of who moved: a column beside the tiers, lines of the report, and what to look at first. */

import type { Movement } from "../../core/movement/movement";
import {
  changeCell,
  movedCells,
  movedColours,
  movementAlert,
  movementSummary,
  moversByMoney,
  topLosses,
} from "../../core/movement/movement-texts";
import type { Block, Grid, Outcome, ResultColumn } from "../../core/report/report";
import { nameAndOwner, withOwners } from "../../core/report/whom-to-ask";
import { FIELDS } from "../../core/table/fields";
import { textsIn } from "../../core/table/table";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "../texts";
import type { ModelRun } from "./model-run";
import { labelColumnOf, type RunMovement } from "./movement";

/** In a report. */
const LISTED_MOVERS = 20;

/** The name of our column within its model. */
export const CHANGE = "change";

/**
 * An outcome that also says who moved: a column of changes right of the tiers, a line at the head of the report and a list
 * at its end, and what was lost from the best tier as the first alerts.
 *
 * @param model of the run, finished
 * @param movement of its tiers; `null` where there is nothing to compare with
 * @param isFirst whether it is the model that tells the movements
 * @param hasColumn whether a column of changes of an earlier run stands there
 * @param language of the words
 * @example withMovement({ outcome: { columns: [], report: [] } }, null, true, false, "en").columns // => []
 */
export function withMovement(
  model: ModelRun,
  movement: RunMovement | null,
  isFirst: boolean,
  hasColumn: boolean,
  language: Language,
): Outcome {
  const { outcome } = model;
  const tiers = labelColumnOf(model);
  if (!tiers || !(hasColumn || (movement && isFirst))) return outcome;
  const columns = outcome.columns.flatMap((column) =>
    column === tiers ? [column, changeColumn(model, tiers, movement, language)] : [column],
  );
  if (!movement || !isFirst) return { ...outcome, columns };
  const said = sinceText(movement, language);
  const owners = textsIn(model.table, FIELDS.owner);
  const asked = (moved: Movement) => nameAndOwner(movement.nameOf(moved), owners[moved.nowAt], language);
  const [first, ...others] = outcome.report;
  const head: Block = { kind: "text", text: said };
  const report = first?.kind === "figures" ? [first, head, ...others] : [head, ...outcome.report];
  return {
    ...outcome,
    columns,
    report: [...report, ...moversBlocks(movement, owners, language)],
    alerts: [
      ...movementAlert(said, movement.movements, language),
      ...topLosses(movement.movements.all, asked, movement.tiers, language),
      ...(outcome.alerts ?? []),
    ],
  };
}

/** One cell per customer; blank where nothing can be compared, so that no old word stays beside a new tier. @private */
function changeColumn(
  { handSet }: Pick<ModelRun, "handSet">,
  { cells }: ResultColumn,
  movement: RunMovement | null,
  language: Language,
): ResultColumn {
  return {
    id: CHANGE,
    header: movement
      ? filled(TEXTS.changeSince, language, { since: movement.since })
      : TEXTS.changeHeader[language],
    format: "text",
    cells: cells.map((_, index) => {
      const moved = movement?.ofCustomer[index];
      return movement && moved ? changeText(moved, movement.tiers, handSet?.[index], language) : "";
    }),
  };
}

/**
 * How the tier that the rule gives changed, and whether the one that stands there is a person's: the two may contradict each
 * other.
 *
 * @param moved of the customer
 * @param tiers best first
 * @param set what a person set by hand; none where the rule's stands
 * @param language of the text
 * @example changeText({ change: "same" }, ["VIP"], "VIP", "en") // => "= same (by hand)"
 */
export function changeText(
  moved: Movement,
  tiers: readonly string[],
  set: string | undefined,
  language: Language,
): string {
  const change = changeCell(moved, tiers, language);
  return set ? filled(TEXTS.changeByHand, language, { change }) : change;
}

/**
 * All movements in a sentence, by the tiers that the rule gives; so it says where a person set some.
 *
 * @param movement of a run
 * @param language of the sentence
 * @param sign of the currency, where no table stands beside it
 * @example sinceText({ byHand: 0, since: "2024-03-31", movements: { counts: { rose: 3, fell: 5, same: 9, new: 2, lost: 1 }, atStake: 84000 } }, "en") // => "Since 2024-03-31: 3 rose, 5 fell, 2 new, 1 lost; value at stake 84,000"
 */
export function sinceText(
  { since, movements, byHand }: Pick<RunMovement, "since" | "movements" | "byHand">,
  language: Language,
  sign = "",
): string {
  const said = filled(TEXTS.since, language, { since, said: movementSummary(movements, language, sign) });
  return byHand > 0 ? filled(TEXTS.movedByRule, language, { said, count: byHand }) : said;
}

/** @private */
function moversBlocks(movement: RunMovement, owners: readonly string[], language: Language): Block[] {
  const movers = moversByMoney(movement.movements.all);
  if (movers.length === 0) return [];
  const listed = movers.slice(0, LISTED_MOVERS);
  const more = movers.length - listed.length;
  return [
    { kind: "heading", text: filled(TEXTS.changeSince, language, { since: movement.since }) },
    withOwners(
      moversGrid(movement, listed, language),
      listed.map(({ nowAt }) => owners[nowAt]),
      language,
    ),
    ...(more > 0 ? [{ kind: "note", text: filled(TEXTS.moreMovers, language, { more }) } as const] : []),
    ...(movement.movements.atStake === null
      ? []
      : [{ kind: "note", text: TEXTS.atStakeMeaning[language] } as const]),
  ];
}

/** @private */
function moversGrid({ tiers, nameOf }: RunMovement, movers: readonly Movement[], language: Language): Grid {
  const header = [
    WORDS.customer,
    TEXTS.tierThen,
    TEXTS.tierNow,
    TEXTS.valueThen,
    TEXTS.valueNow,
    TEXTS.whyHeader,
  ];
  return {
    kind: "grid",
    id: "movers",
    header: header.map((text) => text[language]),
    formats: ["text", "text", "text", "money", "money", "text"],
    total: false,
    rows: movers.map((moved) => movedCells(nameOf(moved), moved, tiers, language)),
    coloured: movedColours(movers, tiers.length),
  };
}
