/** The lists of the report: who is lost, fell, rose, is back and grows. */

import type { Movement } from "../../core/movement/movement";
import { movedCells, movedColours, moversByMoney } from "../../core/movement/movement-texts";
import type { Block, Grid } from "../../core/report/report";
import { withOwners } from "../../core/report/whom-to-ask";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language, Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { type ChangesResult, nameOf } from "./changes-result";
import { TEXTS } from "./texts";
import { fastestGrowing } from "./tier-changes";

/**
 * Who is lost from the best tiers, fell or left otherwise, rose, is back and grows fastest; a list of nobody is left out.
 *
 * @param result what was found
 * @param language of every text
 * @example listsOfCustomers({ tiers: ["All"], moved: { all: [] }, elsewhere: { back: [], again: 0 }, listed: 5, valueName: "Revenue" }, "en") // => []
 */
export function listsOfCustomers(result: ChangesResult, language: Language): Block[] {
  const movers = moversByMoney(result.moved.all);
  const isKey = ({ change, from }: Movement) => change === "lost" && from < KEY_TIERS;
  const others = movers.filter((one) => one.change !== "rose" && !isKey(one));
  const risers = movers.filter(({ change }) => change === "rose");
  return [
    ...listBlocks("lost-key", TEXTS.lostKeyHeading, movers.filter(isKey), result, language),
    ...listBlocks("fallers", TEXTS.fallersHeading, others, result, language),
    ...listBlocks("risers", TEXTS.risersHeading, risers, result, language),
    ...backBlocks(result, language),
    ...growingBlocks(result, language),
  ];
}

/** Tiers whose loss is told first: the best two. */
const KEY_TIERS = 2;

/** @private */
function listBlocks(
  id: string,
  heading: Text,
  movers: readonly Movement[],
  result: ChangesResult,
  language: Language,
): Block[] {
  if (movers.length === 0) return [];
  const { tiers, listed, valueName, ownerOf } = result;
  const named = movers.slice(0, listed);
  const separator = CORE_TEXTS.clauseSeparator[language];
  const list: Grid = {
    kind: "grid",
    id,
    header: [
      WORDS.customer[language],
      TEXTS.before[language],
      TEXTS.after[language],
      [valueName, TEXTS.before[language]].join(separator),
      [valueName, TEXTS.after[language]].join(separator),
      TEXTS.why[language],
    ],
    formats: ["text", "text", "text", "money", "money", "text"],
    total: false,
    rows: named.map((one) => movedCells(nameOf(result, one), one, tiers, language)),
    coloured: movedColours(named, tiers.length),
  };
  return [{ kind: "heading", text: heading[language] }, withOwners(list, named.map(ownerOf), language)];
}

/** Who had a tier once, none at the time before and has one again. @private */
function backBlocks(result: ChangesResult, language: Language): Block[] {
  const { tiers, elsewhere, listed, valueName, ownerOf } = result;
  const back = elsewhere.back.slice(0, listed);
  if (back.length === 0) return [];
  const separator = CORE_TEXTS.clauseSeparator[language];
  const list: Grid = {
    kind: "grid",
    id: "back",
    header: [
      WORDS.customer[language],
      TEXTS.lastSeen[language],
      TEXTS.after[language],
      [valueName, TEXTS.lastSeen[language]].join(separator),
      [valueName, TEXTS.after[language]].join(separator),
      TEXTS.day[language],
    ],
    formats: ["text", "text", "text", "money", "money", "text"],
    total: false,
    rows: back.map(({ moved, day, tier, value }) => [
      nameOf(result, moved),
      tiers[tier] ?? "",
      tiers[moved.to] ?? "",
      value,
      moved.valueNow,
      day,
    ]),
    coloured: movedColours(
      back.map(({ moved: { to }, tier }) => ({ from: tier, to })),
      tiers.length,
    ),
  };
  const owners = back.map(({ moved }) => ownerOf(moved));
  return [{ kind: "heading", text: TEXTS.backHeading[language] }, withOwners(list, owners, language)];
}

/** @private */
function growingBlocks(result: ChangesResult, language: Language): Block[] {
  const { tiers, moved, listed, valueName, ownerOf } = result;
  const separator = CORE_TEXTS.clauseSeparator[language];
  const growing = fastestGrowing(moved.all, tiers.length - 1).slice(0, listed);
  if (tiers.length < 2 || growing.length === 0) return [];
  const list: Grid = {
    kind: "grid",
    id: "growing",
    header: [
      WORDS.customer[language],
      [valueName, TEXTS.before[language]].join(separator),
      [valueName, TEXTS.after[language]].join(separator),
      TEXTS.growth[language],
    ],
    formats: ["text", "money", "money", "share"],
    total: false,
    rows: growing.map((one) => [nameOf(result, one), one.valueThen, one.valueNow, one.growth]),
  };
  return [
    { kind: "heading", text: TEXTS.growingHeading[language] },
    withOwners(list, growing.map(ownerOf), language),
  ];
}
