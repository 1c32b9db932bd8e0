/** The report of the review: how many are in each list, the lists with their numbers, what could not be answered. */

import { largestAt } from "../../core/numbers/order-statistic";
import { sum } from "../../core/numbers/sum";
import { saying } from "../../core/report/explanation";
import { furthest } from "../../core/report/label-alert";
import { labelBars } from "../../core/report/label-chart";
import { amountText, totalText } from "../../core/report/plain-number";
import type { Alert, Block, Figure, ReportCell } from "../../core/report/report";
import { firstBy, listHeader } from "../../core/table/first-by";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { filled, type Language, type Text } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { actionText, COSTLY } from "./labels";
import { type Measure, shownValue } from "./measures";
import type { Question } from "./questions";
import { TEXTS } from "./texts";

/** A question with the rows that each of its answers holds for, in the order of the table. */
export interface Answered extends Question {
  readonly lists: readonly (readonly number[])[];
}

/**
 * Answers every question for every customer.
 *
 * @param questions with their rules
 * @param count of customers
 * @example answered([{ answers: [[{}, (row) => row > 0]] }], 3)[0].lists // => [[1, 2]]
 */
export function answered(questions: readonly Question[], count: number): Answered[] {
  return questions.map((question) => ({
    ...question,
    lists: question.answers.map(([, judge]) => {
      const rows: number[] = [];
      for (let row = 0; row < count; row++) if (judge(row)) rows.push(row);
      return rows;
    }),
  }));
}

/**
 * The names of the lists that each customer is in, as one text per customer.
 *
 * @param questions with their lists
 * @param count of customers
 * @param language of the names
 * @example listNames([{ answers: [[GOLD], [CONVERT]], lists: [[0, 1], [1]] }], 3, "en") // => ["Gold", "Gold; Convert", ""]
 */
export function listNames(questions: readonly Answered[], count: number, language: Language): string[] {
  const names = Array.from({ length: count }, (): string[] => []);
  for (const { answers, lists } of questions)
    answers.forEach(([{ label }], at) => {
      for (const row of lists[at] ?? []) names[row]?.push(label[language]);
    });
  return names.map((own) => own.join(CORE_TEXTS.partSeparator[language]));
}

/**
 * The measures that a question shows: those that are known, each once.
 *
 * @param question of the review
 * @example shownMeasures({ needs: [{ name: "Profit", isKnown: true }], more: [{ name: "Sales", isKnown: false }] }) // => [{ name: "Profit", isKnown: true }]
 */
export function shownMeasures({ needs, more }: Pick<Question, "needs" | "more">): Measure[] {
  return [...new Set([...needs, ...more])].filter(({ isKnown, isAnswer }) => isKnown && !isAnswer);
}

/** Who is asked about, and the sentence that says so. */
export interface Asked {
  readonly said: Text;
  readonly has: (row: number) => boolean;
}

/**
 * The blocks of the report.
 *
 * @param questions with their lists
 * @param names of the customers
 * @param further blocks, after the lists
 * @param listed how many customers each list names
 * @param language of every text
 * @param asked who counts among all; everybody when left out
 * @param owners who looks after each customer, `""` for nobody
 * @example reviewBlocks([], [], [], 10, "en")[1] // => { kind: "figures", figures: [] }
 */
export function reviewBlocks(
  questions: readonly Answered[],
  names: readonly string[],
  further: readonly Block[],
  listed: number,
  language: Language,
  asked: Asked = { said: TEXTS.someAreListed, has: () => true },
  owners: readonly string[] = [],
): Block[] {
  const known = questions.filter(({ needs: [first] }) => first?.isKnown);
  const lacking = questions.flatMap(({ title, needs }) =>
    needs
      .filter(({ isKnown }) => !isKnown)
      .slice(0, 1)
      .map(({ name }) => saying(title[language], name, language)),
  );
  const figures = known.flatMap(({ answers, lists, untold }) =>
    answers.map(
      ([{ label }], at): Figure =>
        untold === undefined
          ? { label: label[language], value: (lists[at] as readonly number[]).length, format: "count" }
          : { label: label[language], value: "—", format: "text" },
    ),
  );
  const note = saying(
    TEXTS.lackingColumns[language],
    lacking.join(CORE_TEXTS.partSeparator[language]),
    language,
  );
  const inLists = new Set(known.flatMap(({ lists }) => lists.flat()));
  const all = [...names.keys()].filter((row) => inLists.has(row) || asked.has(row)).length;
  const told = figures.filter(({ format }) => format === "count");
  const places = { count: amountText(inLists.size), all: amountText(all), lists: told.length };
  const fullest = [...told].sort((one, other) => Number(other.value) - Number(one.value));
  const longest = { list: fullest[0]?.label, count: amountText(Number(fullest[0]?.value)), all: places.all };
  const said = filled(asked.said, language, places);
  const alerts = reviewAlerts(questions, language).slice(0, MOST_FOUND);
  const found = alerts.map(({ text }) => `${text}${TEXTS.stop[language]}`);
  return [
    { kind: "finding", text: found.length === 0 ? said : found.join(CORE_TEXTS.sentenceGap[language]) },
    { kind: "figures", figures: fullest.slice(0, MOST_FIGURES) },
    ...(found.length === 0 ? [] : [{ kind: "text" as const, text: said }]),
    { kind: "heading", text: TEXTS.listsHeading[language] },
    listGrid(told, language),
    ...labelBars(
      {
        id: "lists",
        name: WORDS.customers[language],
        format: "count",
        labels: told.map(({ label }) => label),
        numbers: told.map(({ value }) => Number(value)),
      },
      { title: filled(TEXTS.longestList, language, longest), grid: "lists", values: [1] },
    ),
    ...known.flatMap((question) => listBlocks(question, { names, owners }, listed, language)),
    ...further,
    ...(lacking.length > 0 ? [{ kind: "note" as const, text: note }] : []),
  ];
}

/** More of them could not be read at a glance. */
const MOST_FIGURES = 5;

/** More would not fit beside one another. */
const MOST_FOUND = 2;

/** How many are in each list. @private */
function listGrid(figures: readonly Figure[], language: Language): Block {
  return {
    kind: "grid",
    id: "lists",
    header: [TEXTS.list, WORDS.customers].map((text) => text[language]),
    formats: ["text", "count"],
    rows: figures.map(({ label, value }) => [label, value]),
    total: false,
    coloured: [{ column: 0, labels: figures.length, positions: [...figures.keys()] }],
  };
}

/** @private */
function listBlocks(
  question: Answered,
  { names, owners }: { readonly names: readonly string[]; readonly owners: readonly string[] },
  listed: number,
  language: Language,
): Block[] {
  const { id, title, rule, answers, lists, remarks = [], offer, untold } = question;
  const all = lists.flat();
  const heading: Block = { kind: "heading", text: title[language] };
  // A rule by which nobody was judged would only contradict itself: a loss that is above 0.
  if (untold !== undefined) return [heading, { kind: "note", text: untold }];
  const blocks: Block[] = [
    heading,
    { kind: "note", text: rule.join(CORE_TEXTS.partSeparator[language]) },
    ...remarks.map((text): Block => ({ kind: "text", text })),
  ];
  if (all.length === 0) return [...blocks, { kind: "text", text: WORDS.none[language] }];
  const rows = firstRows(question, all, names, listed);
  const measures = shownMeasures(question);
  const isMixed = answers.length > 1;
  const isOwned = rows.some((row) => (owners[row] ?? "") !== "");
  const actions = (row: number) =>
    answers.flatMap(([label, judge]) => (judge(row) ? [actionText(label, language)] : []));
  return [
    ...blocks,
    ...(isMixed ? [] : actions(all[0] as number)).map((text): Block => ({ kind: "text", text })),
    {
      kind: "grid",
      id,
      header: [listHeader(WORDS.customer[language], rows.length, all.length, language)]
        .concat(isOwned ? WORDS.lookedAfterBy[language] : [])
        .concat(measures.map(({ name }) => name))
        .concat(offer ? offer.header : [])
        .concat(isMixed ? WORDS.whatToDo[language] : []),
      formats: [
        "text",
        ...(isOwned ? ["text" as const] : []),
        ...measures.map(({ format }) => format),
        ...[offer, isMixed].flatMap((has) => (has ? ["text" as const] : [])),
      ],
      rows: rows.map((row) => [
        names[row] as string,
        ...(isOwned ? [owners[row] ?? ""] : []),
        ...measures.map((one): ReportCell => shownValue(one, row)),
        ...(offer ? [offer.of(row)] : []),
        ...(isMixed ? actions(row) : []),
      ]),
      total: false,
    },
  ];
}

/** The first by the question's order, then by name, then by row; only those that can be first are sorted. @private */
function firstRows(
  { order, isDown }: Question,
  rows: readonly number[],
  names: readonly string[],
  listed: number,
): number[] {
  const heightsOf = ({ values }: Measure) => {
    const value = values.map((one) => (Number.isNaN(one) ? -Number.MAX_VALUE : isDown ? one : -one));
    return (row: number) => value[row] as number;
  };
  const heights = order.map(heightsOf);
  const main = Float64Array.from(rows, heights[0] as (row: number) => number);
  const cut = largestAt(main, [Math.min(listed, rows.length)])[0] as number;
  return firstBy(
    rows.filter((_, at) => (main[at] as number) >= cut),
    listed,
    (row) => [...heights.map((height) => -height(row)), names[row] as string, row],
  );
}

/**
 * What a manager should look at first: whose list is part of a whole and not empty.
 *
 * @param questions with their lists
 * @param language of the sentences
 * @example reviewAlerts([], "en") // => []
 */
export function reviewAlerts(questions: readonly Answered[], language: Language): Alert[] {
  return questions.flatMap(({ title, concern, lists, answers }): Alert[] => {
    const rows = lists.flat();
    if (!concern || rows.length === 0) return [];
    const among = new Set(rows);
    const [only] = answers;
    const [whole, { name, values }] = concern;
    const held = sum(rows.map((row) => values[row] as number));
    const said = filled(TEXTS.partOfWhole, language, {
      many: amountText(rows.length),
      all: amountText(whole),
      name,
      total: totalText(held),
    });
    const told = {
      text: saying(title[language], said, language),
      ...(only && { action: only[0].action[language] }),
      amount: Math.abs(held),
      rows: furthest(values, (row) => among.has(row)),
    };
    return [answers.some(([label]) => label === COSTLY) ? { ...told, concern: "losses" } : told];
  });
}
