/** Texts that mean harm, as names, values, headers, tier labels, typed tiers, reasons and names of sheets. */

import type { RunRequest } from "../../src/app/contract/requests";
import { writeValues } from "../../workbench/engine/cells/write";
import { readConditionalRules, writeConditionalRules } from "../../workbench/engine/looks/conditional";
import { renameSheet, sheetIds } from "../../workbench/engine/sheets/sheets";
import { typing } from "./actions";
import { attempt, later, said } from "./broken";
import { call, type Desk, newDesk, type Outcome, OWN_SHEET, requestOf } from "./desk";
import { lasting, type Violation, wrongTier } from "./oracles";
import { afterRun, customerDesk, ours, PYRAMID, undisturbed } from "./scenarios";
import { cellsOf, markedColumns, saysIncomplete } from "./state";

export interface HostileCase {
  readonly label: string;
  readonly violations: () => Violation[];
}

const BLANKS = ["", " ", "\t", "\r", "\n", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u2060"];
const BEGINNINGS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];

/** Beginnings of formulas behind every blank, and what else upsets programs. */
export const TEXTS: readonly string[] = [
  ...BLANKS.flatMap((blank) => BEGINNINGS.map((sign) => `${blank}${sign}1+1`)),
  '=HYPERLINK("http://example.com";"x")',
  "=IMPORTXML(A1,B1)",
  "'=1+1",
  "'",
  "''",
  '"',
  "\ud800",
  "a\udc00b",
  "\u202eevil\u202c",
  "\u200fאבג",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "0012",
  "1e5",
  "１２",
  "TRUE",
  "false",
  "TRUE ",
  "2024-01-31",
  "1/2",
  "12:30",
  "50%",
  "$5",
  "#N/A",
  "#REF!",
  "null",
  "undefined",
  "NaN",
  "重点（A）",
  "Ａ",
  "①",
  "ﬁne",
  "Trailing ",
  " Leading",
  "two\nlines",
  "A:top",
  "{{x}}",
  "%s",
  "*",
  "~?",
  ">5",
  "<>",
  "a,b;c",
  "Q1 #gid=a",
  "é", // decomposed
];

const LONG: readonly (readonly [string, string])[] = [
  ["50 000 letters", "x".repeat(50_000)],
  ["50 000 beginning with =", `'=${"x".repeat(49_999)}`],
  ["49 999 letters", "x".repeat(49_999)],
  ["49 990 letters", "x".repeat(49_990)],
  ["a ligature 2 800 times", "ﷺ".repeat(2800)],
];

/** The cases, smallest first. */
export function hostileCases(): HostileCase[] {
  const chunks = Array.from({ length: Math.ceil(TEXTS.length / 12) }, (_, at) =>
    TEXTS.slice(at * 12, at * 12 + 12),
  );
  const shown = (text: string) => JSON.stringify(text).slice(0, 40);
  const each = (
    part: string,
    work: (text: string) => Violation[],
    texts: readonly string[] = TEXTS,
  ): HostileCase[] =>
    texts.map((text) => ({ label: `${part} ${shown(text)}`, violations: () => named(part, work(text)) }));
  const all = (part: string, work: (texts: readonly string[]) => Violation[]): HostileCase[] =>
    chunks.map((texts) => ({
      label: `${part} ${texts.map(shown).join(" ")}`.slice(0, 120),
      violations: () => named(part, work(texts)),
    }));
  return [
    ...all("names", asNames),
    ...all("values", asValues),
    ...all("remarks", asRemarks),
    ...all("reasons", asReasons),
    ...all("typed tiers", asTypedTiers),
    ...each("header", asHeader),
    ...each("tier label", asLabel),
    ...each("sheet name", asSheetName),
    { label: "a person's rule over our column", violations: () => named("rules", withRule()) },
    ...LONG.flatMap(([name, text]) => [
      { label: `name of ${name}`, violations: () => named("long name", asNames([text])) },
      { label: `value of ${name}`, violations: () => named("long value", asValues([text])) },
      { label: `header of ${name}`, violations: () => named("long header", asHeader(text)) },
    ]),
  ];
}

function named(part: string, violations: readonly Violation[]): Violation[] {
  return violations.map(({ kind, detail }) => ({ kind: `${part}: ${kind}`, detail }));
}

/** A text as a person types it so that it stays text. */
function typed(text: string): string {
  return text.startsWith("'") ? text : `'${text}`;
}

function table(names: readonly string[], value: (at: number) => string | number): Desk {
  return newDesk([
    ["Customer", "Revenue", "Remark"],
    ...names.map((name, at) => [typed(name), value(at), ""]),
  ]);
}

const FEW = ["Ann", "Bo", "Cy", "Dee"];

function asNames(texts: readonly string[]): Violation[] {
  return ranTwice(table([...texts, ...FEW], (at) => 10 + at));
}

function asValues(texts: readonly string[]): Violation[] {
  const names = [...texts.map((_, at) => `Customer ${at}`), ...FEW];
  return ranTwice(table(names, (at) => (at < texts.length ? typed(texts[at] ?? "") : 10 + at)));
}

function asRemarks(texts: readonly string[]): Violation[] {
  const desk = table([...texts.map((_, at) => `Customer ${at}`), ...FEW], (at) => 10 + at);
  for (const [at, text] of texts.entries()) typing("", at + 1, 2, typed(text)).act(desk, null);
  return ranTwice(desk);
}

function asHeader(text: string): Violation[] {
  const desk = customerDesk();
  typing("", 0, 2, typed(text)).act(desk, null);
  return ranTwice(desk);
}

/** A first run, other values and a second run: nothing changes, becomes a formula or freezes. */
function ranTwice(desk: Desk, models: RunRequest["models"] = PYRAMID): Violation[] {
  const first = ran(desk, models);
  if (!first.ok) return [...lasting(desk, first), ...refusal(first), ...half(desk)];
  const found = [...lasting(desk, first), ...foreignFormulas(desk), ...misjudged(desk, models)];
  const last = cellsOf(desk.twin, OWN_SHEET).reduce((row, cell) => (cell.col === 0 ? cell.row : row), 0);
  typing("", last, 1, 9000).act(desk, null);
  typing("", last - 1, 1, 1).act(desk, null);
  const second = ran(desk, models);
  if (!second.ok) return [...found, ...later("run again", [...lasting(desk, second), ...refusal(second)])];
  const after = [...lasting(desk, second), ...foreignFormulas(desk), ...misjudged(desk, models)];
  return [...found, ...later("run again", after)];
}

function ran(desk: Desk, models: RunRequest["models"], changes: Partial<RunRequest> = {}): Outcome {
  return attempt(() => call(desk, "write", requestOf(desk, { models, ...changes })));
}

/** A refusal must be one that a person can act on. */
function refusal(outcome: Outcome): Violation[] {
  const isPlain = outcome.ok || !/UNEXPECTED|THROWN/.test(`${outcome.code} ${outcome.message.slice(0, 20)}`);
  return isPlain ? [] : [{ kind: "an answer nobody can understand", detail: said(outcome) }];
}

/** A run that is refused leaves nothing half done. */
function half({ book }: Desk): Violation[] {
  return saysIncomplete(book) ? [{ kind: "a run that can never end", detail: "a mark stays" }] : [];
}

function misjudged(desk: Desk, models: RunRequest["models"]): Violation[] {
  const wanted = undisturbed(desk, models);
  const wrong = wanted && wrongTier(ours(desk), wanted, desk);
  return wrong ? [{ kind: "ok, though tiers are wrong", detail: wrong }] : [];
}

/** Formulas of ours are built from references; none holds a person's text. */
function foreignFormulas({ book }: Desk): Violation[] {
  const marked = markedColumns(book, OWN_SHEET);
  const ourCells = sheetIds(book).flatMap((id) =>
    cellsOf(book, id).filter(({ col }) => id !== OWN_SHEET || marked.has(col)),
  );
  return ourCells
    .filter(
      ({ isFormula, content }) => isFormula && /^=\s*(1\+1|[+@-]?1|HYPERLINK\("http|IMPORT)/i.test(content),
    )
    .map(({ content }) => ({ kind: "a text became a formula", detail: content }));
}

function asLabel(text: string): Violation[] {
  const labels = [text, "Mid", "Low"].map((name, at) => ({ name, share: [0.3, 0.6, 1][at] }));
  return ranTwice(customerDesk(), [{ id: "pyramid", options: { tiers: labels } }]);
}

/** What a person writes in our reason column is never touched again. */
function asReasons(texts: readonly string[]): Violation[] {
  return keptAsTyped("reason", [...texts, ...RAW]);
}

/** As typed without an apostrophe: formulas, truth values, dates. */
const RAW = ["=1+1", "TRUE", "2024-01-31", "12"];

function asTypedTiers(texts: readonly string[]): Violation[] {
  return keptAsTyped("tier", texts);
}

function keptAsTyped(id: string, texts: readonly string[]): Violation[] {
  const desk = customerDesk();
  const changes = { reasonColumn: true };
  const first = ran(desk, PYRAMID, changes);
  const left = [...markedColumns(desk.book, OWN_SHEET)].find(([, name]) => name === `pyramid.${id}`)?.[0];
  if (!first.ok || left === undefined) return [{ kind: "no column to type into", detail: said(first) }];
  const rows = texts.slice(0, 15).map((text) => [RAW.includes(text) ? text : typed(text)]);
  const area = { sheetId: OWN_SHEET, top: 1, left, rows: rows.length, columns: 1 };
  writeValues(desk.book, area, rows);
  const column = () =>
    cellsOf(desk.book, OWN_SHEET).filter(({ col, row }) => col === left && row <= rows.length && row > 0);
  const before = column();
  const second = ran(desk, PYRAMID, changes);
  if (!second.ok) return refusal(second);
  const now = new Map(column().map((cell) => [cell.row, cell]));
  return before.flatMap(({ row, content, isFormula, shown }) => {
    const cell = now.get(row);
    if (cell?.content === content && cell.isFormula === isFormula && cell.shown === shown) return [];
    return [{ kind: "what a person typed changed", detail: `${content} became ${cell?.content ?? "blank"}` }];
  });
}

/**
 * The summary counts the same whatever the sheet is called. A name holds whole characters only: what the engine would
 * take of others no formula could name, as a script writes none.
 */
function asSheetName(text: string): Violation[] {
  const desk = customerDesk();
  const name = text.replace(/\p{Surrogate}/gu, "\ufffd");
  try {
    for (const workbook of [desk.book, desk.twin]) renameSheet(workbook, OWN_SHEET, name);
  } catch {
    return [];
  }
  const outcome = ran(desk, PYRAMID);
  const found = [...lasting(desk, outcome), ...refusal(outcome)];
  if (!outcome.ok) return found;
  const figures = ({ book }: Desk) => {
    const made = sheetIds(book).find((id) => book.model.getters.getSheetName(id) === "Pyramid") ?? "";
    return cellsOf(book, made)
      .filter(({ isFormula }) => isFormula)
      .map(
        ({ row, col, shown }) =>
          `${row},${col}:${row === WATCHED ? shown.slice(shown.lastIndexOf(". ")) : shown}`,
      )
      .join();
  };
  plainFigures ??= figures(afterRun(customerDesk(), PYRAMID));
  const now = figures(desk);
  return now === plainFigures ? found : [...found, { kind: "formulas of the summary broke", detail: now }];
}

/** The line that watches the data, counted from 0: it begins with the name. */
const WATCHED = 1;
let plainFigures: string | undefined;

/** A rule that a person put over our column stays when the run is taken back. */
function withRule(): Violation[] {
  const desk = afterRun(customerDesk(), PYRAMID);
  const area = { sheetId: OWN_SHEET, top: 1, left: 4, rows: 15, columns: 1 };
  const rule = { areas: [area], condition: "isEqual", values: ["Top"], style: { bold: true } };
  const { twin, book } = desk;
  writeConditionalRules(twin, OWN_SHEET, [rule]);
  writeConditionalRules(book, OWN_SHEET, [...readConditionalRules(book, OWN_SHEET), rule]);
  return lasting(desk, call(desk, "undo", { force: false }));
}
