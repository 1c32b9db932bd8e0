/** The credit report: customers and exposure by grade, where points are lost, who is at C, who is due. */

import { roundedTo } from "../../core/numbers/decimal";
import { sum } from "../../core/numbers/sum";
import { labelName, NO_LABEL } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { labelBars, labelShares } from "../../core/report/label-chart";
import { labelGrid } from "../../core/report/label-grid";
import { amountText, shareText, totalText } from "../../core/report/plain-number";
import type { Alert, Block, Figure, Grid } from "../../core/report/report";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { alike, filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { gradeFor, type Missing, type Scheme } from "./credit";
import { dueAgain, quarterName } from "./cycle";
import { isGraded } from "./labels";
import { type CreditResult, dueGrid, lastGradeList, lostGrid } from "./report-lists";
import { TEXTS } from "./texts";

/**
 * The report of one rating.
 *
 * @param result what the run found
 * @param language of every text
 * @example creditReportBlocks({ ratings: [], labelling: { id: "grade", header: WORDS.total, labels: [], positions: [] }, scheme: { indicators: [], grades: [] }, missing: "zero", exposure: null, names: [], sheetRows: [], cycle: { current: null, rated: [], shown: [], isStated: false }, previous: [], listed: 10 }, "en")[2].kind // => "heading"
 */
export function creditReportBlocks(result: CreditResult, language: Language): Block[] {
  const { ratings, scheme, exposure, labelling } = result;
  const rated = ratings.filter((rating) => rating !== null);
  const graded = ratings.filter(isGraded);
  const capped = graded.filter(({ cappedBy }) => cappedBy !== null).length;
  const remark = reachNote(result, language) ?? fewKnownNote(result, language);
  const worst = lastGradeList(result, language);
  const due = dueGrid(result, language);
  const lost = lostGrid(result, language);
  const none: Block = { kind: "text", text: WORDS.none[language] };
  const figures: Figure[] = [
    { label: TEXTS.rated[language], value: graded.length, format: "count" },
    ...(rated.length > graded.length
      ? [{ label: TEXTS.ungraded[language], value: rated.length - graded.length, format: "count" as const }]
      : []),
    ...(exposure
      ? [{ label: exposure.name, value: sum(Array.from(exposure.values)), format: "money" as const }]
      : []),
    ...knownFigures(rated, scheme.indicators.length, language),
  ];
  return [
    { kind: "finding", text: findingText(result, language) },
    { kind: "figures", figures },
    { kind: "heading", text: TEXTS.gradesHeading[language] },
    gradeGrid(result, language),
    ...gradeChart(result, language),
    ...(remark === null ? [] : [{ kind: "note" as const, text: remark }]),
    ...(capped > 0 ? [{ kind: "note" as const, text: cappedNote(capped, language) }] : []),
    { kind: "heading", text: TEXTS.lastHeading[language] },
    ...(worst.length > 0 ? worst : [none]),
    { kind: "heading", text: TEXTS.dueHeading[language] },
    { kind: "text", text: dueRule(result, language) },
    due.rows.length > 0 ? due : none,
    { kind: "heading", text: TEXTS.lostHeading[language] },
    lost.rows.length > 0 ? lost : none,
    ...actionBlocks(labelling, language),
    { kind: "details" },
    { kind: "heading", text: WORDS.cutPoints[language] },
    cutGrid(result, language),
    { kind: "text", text: TEXTS.gradeRule[language] },
  ];
}

/** How much is known of the customers. @private */
function knownFigures(
  rated: readonly { readonly known: number }[],
  count: number,
  language: Language,
): Figure[] {
  const known = sum(rated.map((rating) => rating.known));
  return [
    {
      label: TEXTS.complete[language],
      value: rated.filter((one) => one.known === count).length,
      format: "count",
    },
    {
      label: TEXTS.averageKnown[language],
      value: rated.length > 0 ? `${amountText(roundedTo(known / rated.length, 1))}/${count}` : "",
      format: "text",
    },
  ];
}

/** How many customers are at the lowest grade, and the money at risk with them. @private */
function findingText({ ratings, labelling, exposure }: CreditResult, language: Language): string {
  const { labels, positions } = labelling;
  const last = labels.length - 1;
  const at = (label: number) => (_: unknown, row: number) => positions[row] === label;
  const count = ratings.filter(at(last)).length;
  const all = ratings.filter(isGraded).length;
  const name = labels[last]?.label[language] ?? "";
  if (count === 0) return filled(TEXTS.nobodyIsLast, language, { all: amountText(all), name });
  const places = { count: amountText(count), all: amountText(all), name };
  const held = exposure ? sum(Array.from(exposure.values).filter(at(last))) : 0;
  const total = exposure ? sum(Array.from(exposure.values)) : 0;
  if (!exposure || total <= 0) return filled(TEXTS.someAreLast, language, places);
  const money = {
    worth: totalText(held),
    valueName: exposure.name,
    share: shareText(held / total),
  };
  return filled(TEXTS.moneyAtLast, language, { ...places, ...money });
}

/** How customers, and the money at risk with them, share the grades. @private */
function gradeChart({ labelling, exposure, ratings }: CreditResult, language: Language): Block[] {
  const numbers = labelling.labels.map(
    (_, at) => ratings.filter((_rating, row) => labelling.positions[row] === at).length,
  );
  const names = labelling.labels.map(({ label }) => label[language]);
  const name = names[names.length - 1] ?? "";
  const places = {
    count: amountText(numbers[numbers.length - 1] ?? 0),
    all: amountText(ratings.filter(isGraded).length),
    name,
  };
  const title = filled(
    numbers[numbers.length - 1] === 0 ? TEXTS.nobodyIsLast : TEXTS.someAreLast,
    language,
    places,
  );
  return exposure
    ? labelShares(labelling, exposure, { title, grid: "grades", values: [2, 4] }, language)
    : labelBars(
        { id: labelling.id, name: WORDS.customers[language], format: "count", labels: names, numbers },
        { title, grid: "grades", values: [1] },
      );
}

/** @private */
function actionBlocks({ labels, positions }: CreditResult["labelling"], language: Language): Block[] {
  const held = new Set(Array.from(positions));
  const rows = labels.flatMap(({ label, action }, at) =>
    held.has(at) ? [{ at, cells: [label[language], action[language]] }] : [],
  );
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: WORDS.whatToDo[language] },
    {
      kind: "grid",
      id: "actions",
      header: [TEXTS.gradeHeader, WORDS.whatToDo].map((text) => text[language]),
      formats: ["text", "text"],
      rows: rows.map(({ cells }) => cells),
      total: false,
      coloured: [{ column: 0, labels: labels.length, positions: rows.map(({ at }) => at) }],
    },
  ];
}

/** Which quarter counts now, and when its ratings fall due again. @private */
function dueRule({ cycle: { current } }: CreditResult, language: Language): string {
  if (current === null) return TEXTS.dueRule[language];
  const details = { current: quarterName(current), again: dueAgain(current) };
  return `${TEXTS.dueRule[language]} ${filled(TEXTS.dueNow, language, details)}`;
}

/**
 * What a manager should see first: how many customers are at the lowest grade, or have none because too little is
 * known, and the money at risk with them.
 *
 * @param result what the run found
 * @param language of the sentences
 * @example creditAlerts({ ratings: [], labelling: { labels: [plainLabel("C", WORDS.none)], positions: [0] }, exposure: null }, "en") // => [{ text: "C: 1 customer", action: "None." }]
 */
export function creditAlerts({ ratings, labelling, exposure }: CreditResult, language: Language): Alert[] {
  const amounts = exposure ? [exposure] : [];
  const ungraded = {
    labels: [{ label: TEXTS.ungraded, action: alike("") }],
    positions: ratings.map((rating) => (rating !== null && !isGraded(rating) ? 0 : NO_LABEL)),
  };
  return [
    ...labelAlert(labelling, labelling.labels.length - 1, amounts, language),
    ...labelAlert(ungraded, 0, amounts, language),
  ];
}

/**
 * What customers of the last grade owe or buy; nothing where nobody has it.
 *
 * @param result what the run found
 * @param language of the label
 * @example exposureFigures({ labelling: { labels: [plainLabel("C", WORDS.none)], positions: [0] }, exposure: { name: "Owed", values: [7] } }, "en") // => [{ label: "Owed, grade C", value: 7, format: "money" }]
 */
export function exposureFigures(
  { labelling: { labels, positions }, exposure }: Pick<CreditResult, "labelling" | "exposure">,
  language: Language,
): Figure[] {
  const last = labels.length - 1;
  if (!exposure || !Array.from(positions).includes(last)) return [];
  const held = Array.from(exposure.values).filter((_, row) => positions[row] === last);
  const grade = labelName(labels, last, language);
  const label = filled(TEXTS.exposureIn, language, { name: exposure.name, grade });
  return [{ label, value: sum(held), format: "money" }];
}

/**
 * What was done with the options that were chosen: the cut points, and what unknown indicators did.
 *
 * @param scheme in use
 * @param missing what unknown indicators do
 * @param language of the sentences
 * @example creditMethod({ indicators: [{ max: 100, financial: false }], grades: [{ label: "A", from: 50 }, { label: "B", from: 0 }] }, "zero", "en") // => "Rates each customer by 1 indicator, 100 points, 100 of them non-financial: A from 50, else B. What is not known earns no points. Repeated every quarter on the figures of the quarter before."
 */
export function creditMethod({ indicators, grades }: Scheme, missing: Missing, language: Language): string {
  const cuts = grades
    .slice(0, -1)
    .map(({ label, from }) => filled(TEXTS.cutOfMethod, language, { label, from: amountText(from) }));
  return filled(TEXTS.method, language, {
    count: indicators.length,
    nonFinancial: amountText(sum(indicators.map(({ max, financial }) => (financial ? 0 : max)))),
    cuts: cuts.join(CORE_TEXTS.listSeparator[language]),
    last: grades[grades.length - 1]?.label,
    unknown: UNKNOWN[missing][language],
  });
}

const UNKNOWN = {
  withhold: TEXTS.unknownWithholds,
  zero: TEXTS.unknownEarnsNothing,
  rescale: TEXTS.unknownIsRescaled,
};

/** Which grades could be reached at all with what is known of anybody; `null` when all could. @private */
function reachNote({ ratings, scheme, missing }: CreditResult, language: Language): string | null {
  const { indicators, grades } = scheme;
  const graded = ratings.filter(isGraded);
  if (missing === "rescale" || graded.length === 0) return null;
  const isKnown = indicators.map((_, at) => graded.some(({ points }) => !Number.isNaN(points[at])));
  const most = sum(indicators.map(({ max }, at) => (isKnown[at] ? max : 0)));
  const best = gradeFor(most, grades);
  if (best === 0) return null;
  return filled(TEXTS.reachNote, language, {
    known: isKnown.filter(Boolean).length,
    count: indicators.length,
    most: amountText(most),
    best: grades[best]?.label,
  });
}

/** How many grades rest on so little that there would be none, if nobody had insisted; `null` for none. @private */
function fewKnownNote({ ratings, scheme: { indicators } }: CreditResult, language: Language): string | null {
  const graded = ratings.filter(isGraded);
  const few = graded.filter(({ known }) => known * 2 < indicators.length).length;
  return few === 0 ? null : filled(TEXTS.fewKnownNote, language, { few, all: graded.length });
}

/** @private */
function gradeGrid({ labelling, exposure }: CreditResult, language: Language): Grid {
  const amounts = exposure ? [{ ...exposure, share: TEXTS.shareOf }] : [];
  return labelGrid(labelling, amounts, language, { id: "grades", withoutActions: true });
}

/** Where each grade begins, and what it makes of a limit. @private */
function cutGrid({ scheme }: CreditResult, language: Language): Grid {
  return {
    kind: "grid",
    id: "cuts",
    header: [TEXTS.gradeHeader, TEXTS.fromPointsHeader, TEXTS.coefficient].map((text) => text[language]),
    formats: ["text", "number", "number"],
    rows: scheme.grades.map(({ label, from, coefficient }) => [label, from, coefficient]),
    total: false,
  };
}

/** @private */
function cappedNote(capped: number, language: Language): string {
  return filled(TEXTS.cappedNote, language, { capped });
}
