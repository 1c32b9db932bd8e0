/** How the data is read: its place, its columns, what a row is and what was decided, as flags say and else as is likely. */
import { isDeepStrictEqual } from "node:util";
import type { Description } from "../../src/app/contract/contract";
import type { Decisions } from "../../src/app/contract/decisions";
import type { Period } from "../../src/app/contract/kept";
import type { Change, QuestionView } from "../../src/app/contract/remarks";
import type { Workbook } from "../engine/workbook/workbook";
import type { Workbench } from "../workbench";
import { AddOnRefusal, ask } from "./answers";
import type { Wishes } from "./arguments";
import { CommandRefusal } from "./arguments";
import { chooseMapping } from "./choose";
import { chooseOrders } from "./orders";
import { movedPlace, type Place, withHeaderRow } from "./place";
import { choiceOf, columnQuestion, OpenQuestions } from "./questions";
import { isDescribed, type Settled } from "./settled";
import { describeData } from "./sheets";

/** What a run needs to know of the data. */
export interface Reading {
  /** Of the cells that are read, with the columns and decisions below. */
  readonly description: Description;
  readonly mapping: Record<string, number>;
  readonly decisions: Decisions;
  readonly orders: Period | null;
  /** What the command itself has to say. */
  readonly notes: readonly string[];
}

const ALL: Period = { kind: "all" };
const GOES_ON = "goes-on";

/**
 * Reads the data, answering what flags answer.
 *
 * Throws `OpenQuestions` while something is left to ask, and `CommandRefusal` for flags that do not fit the data.
 */
export function readData(bench: Workbench, workbook: Workbook, wishes: Wishes): Reading {
  const first = describeData(bench, workbook, wishes);
  const used = new Set<string>(
    first.questions.filter(({ id }) => wishes.answers.has(id)).map(({ id }) => id),
  );
  const placed = placeRead(first.description, wishes, used);
  const { sheetId } = first.description.source;
  const isKnown = isSettled(first.description, placed, wishes);
  const description = isKnown
    ? first.description
    : decided(wishes, () =>
        ask(bench, "describe", {
          source: { sheetId, range: placed.place.range },
          headerLines: placed.place.headerLines,
          decisions: placed.decisions,
        }),
      );
  const mapping = chooseMapping(description, wishes);
  const { orders, notes } = chooseOrders(workbook, description, mapping, wishes);
  // Named columns without dates may be orders all the same, which the add-on tells.
  const isTold = wishes.period === undefined && wishes.mapping.size > 0 && mapping.date === undefined;
  const describedWith = (settled: Settled) =>
    isDescribed(description, placed.place, settled)
      ? description
      : ask(bench, "describe", {
          source: { sheetId, range: settled.place.range },
          headerLines: settled.place.headerLines,
          decisions: settled.decisions,
          asked: {
            mapping: settled.mapping,
            areOrders: settled.orders === undefined ? null : settled.orders !== null,
          },
        });
  const place = { range: description.source.range, headerLines: description.headerLines };
  const { decisions } = isKnown ? placed : description;
  const start = { place, mapping, decisions, orders: isTold ? undefined : orders };
  const answers = new Map([...(first.implied ?? []), ...wishes.answers]);
  const { settled, now } = settledBy({ ...wishes, answers }, used, start, describedWith);
  const own = [
    ...first.notes,
    ...notes,
    ...[...wishes.answers.keys()]
      .filter((id) => !used.has(id))
      .map((id) => `--answer ${id}: this was not asked`),
    ...otherTables(first.description, settled.place),
  ];
  const asked = [...first.questions, ...placed.questions, ...now.questions].filter(
    (question) => !used.has(question.id) && !isPeriod(question, wishes),
  );
  const open = [...new Map(asked.map((question) => [question.id, question])).values()];
  if (open.length > 0) throw new OpenQuestions(open, [...own, ...now.remarks.map(({ message }) => message)]);
  return {
    description: now,
    mapping: settled.mapping,
    decisions: settled.decisions,
    orders: settled.orders ?? null,
    notes: own,
  };
}

/**
 * Whether a second look would say what the first one said: nothing was moved, decided or asked, and no other table was told
 * of, which only a first look does. Where nothing is asked, that a flag has answered it changes nothing.
 */
function isSettled(
  { source, headerLines, questions, decisions, remarks }: Description,
  placed: Pick<Settled, "place" | "decisions">,
  wishes: Wishes,
): boolean {
  const isMoved = placed.place.range !== source.range || placed.place.headerLines !== headerLines;
  const isQuiet = questions.length === 0 && remarks.every(({ id }) => id !== "others");
  const isDecided = Object.keys(wishes.decisions).length > 0;
  const { answered } = placed.decisions;
  const isSame = isDeepStrictEqual({ ...placed.decisions, answered }, { ...decisions, answered });
  return isQuiet && !isMoved && !isDecided && isSame;
}

/** The place as flags move it, and what is asked of it: once it is named, the add-on asks no more. */
function placeRead(
  { source, headerLines, questions, decisions }: Description,
  wishes: Wishes,
  used: Set<string>,
): Pick<Settled, "place" | "decisions"> & { readonly questions: readonly QuestionView[] } {
  const isOnPlace = ({ choices }: QuestionView) => choices.some(({ to }) => to.range !== undefined);
  const { headerRow, answers } = wishes;
  let place: Place = { range: source.range, headerLines };
  let decided: Decisions = { ...decisions };
  if (headerRow !== undefined) {
    place = withHeaderRow(place, headerRow);
    used.add("header");
  }
  // Who names the range means no row more.
  if (wishes.range !== undefined && questions.some(({ id }) => id === GOES_ON)) {
    decided = { ...decided, answered: [...(decided.answered ?? []), GOES_ON] };
    used.add(GOES_ON);
  }
  const onPlace = questions.filter(isOnPlace);
  for (const question of onPlace) {
    const answer = answers.get(question.id);
    if (answer === undefined || used.has(question.id)) continue;
    const { to } = choiceOf(question, answer);
    used.add(question.id);
    place = movedPlace(place, to, source.range);
    decided = { ...decided, ...to.decisions };
  }
  return {
    place,
    decisions: withNamedColumns({ ...decided, ...wishes.decisions }, wishes),
    questions: onPlace,
  };
}

/** Answers one question after the other, as each answer may bring up or settle others. */
function settledBy(
  { answers }: Wishes,
  used: Set<string>,
  start: Settled,
  describedWith: (settled: Settled) => Description,
): { readonly settled: Settled; readonly now: Description } {
  let settled = start;
  for (;;) {
    const now = describedWith(settled);
    if (settled.orders === undefined) settled = { ...settled, orders: now.orders };
    const next = now.questions.find(({ id }) => answers.has(id) && !used.has(id));
    if (!next) return { settled, now };
    const { to } = choiceOf(next, answers.get(next.id) ?? "");
    used.add(next.id);
    settled = {
      place: movedPlace(settled.place, to, settled.place.range),
      mapping: mappingWith(settled.mapping, to.mapping ?? {}),
      decisions: { ...settled.decisions, ...to.decisions },
      orders: to.areOrders === undefined ? settled.orders : to.areOrders ? ALL : null,
    };
  }
}

function mappingWith(
  mapping: Record<string, number>,
  changed: NonNullable<Change["mapping"]>,
): Record<string, number> {
  const merged = Object.entries({ ...mapping, ...changed });
  return Object.fromEntries(
    merged.flatMap(([field, position]) => (position === null ? [] : [[field, position] as const])),
  );
}

/** Which orders count says that rows are orders, and that none does that they are customers. */
function isPeriod({ id }: QuestionView, { period }: Wishes): boolean {
  return id === "rows-are" && period !== undefined;
}

/** A column that a flag names is an answer to the question about it. */
function withNamedColumns(decisions: Decisions, { mapping }: Wishes): Decisions {
  const { answered = [] } = decisions;
  const named = [...mapping.keys()].map(columnQuestion).filter((id) => !answered.includes(id));
  return named.length === 0 ? decisions : { ...decisions, answered: [...answered, ...named] };
}

/** Checks `--decide`: the add-on gives back the decisions that it knows, and refuses a value that it cannot use. */
function decided({ decisions }: Wishes, describe: () => Description): Description {
  const description = refusedValue(describe);
  const unknown = Object.keys(decisions).find((name) => !Object.hasOwn(description.decisions, name));
  if (unknown === undefined) return description;
  throw new CommandRefusal(`--decide: there is no decision "${unknown}"; workbench/README.md lists them`);
}

function refusedValue(describe: () => Description): Description {
  try {
    return describe();
  } catch (error) {
    const refused = error instanceof AddOnRefusal ? /\bdecisions\.(\w+)/.exec(error.message)?.[1] : undefined;
    if (refused === undefined) throw error;
    throw new CommandRefusal(`--decide ${refused}: this value is not possible`, { cause: error });
  }
}

/** Told only of the first look, as the place is named afterwards. */
function otherTables({ source, remarks }: Description, { range }: Place): string[] {
  if (range !== source.range) return [];
  return remarks.filter(({ id }) => id === "others").map(({ message }) => message);
}
