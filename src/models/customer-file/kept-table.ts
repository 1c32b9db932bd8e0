/** A table that a firm keeps about its customers, from columns declared as data: one row per event, its state beside it. */

import { problemText } from "../../core/problem";
import { type NamedRow, named } from "../../core/template/named-cells";
import type { Template, TemplateCell } from "../../core/template/template";
import { input, label, result, saying, verdict } from "../../core/template/template-cell";
import { choice, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
import type { Language, Text } from "../../core/texts/language";
import { TEXTS } from "./texts";

export interface KeptTable {
  /** Stable, as that of every template. */
  readonly id: string;
  readonly title: Text;
  /** What belongs into it. */
  readonly purpose: Text;
  /** Of the columns that a person fills in, with blanks between them; `task` is what is to be done by `due` and is done when `closed`. */
  readonly columns: string;
  /** One for each column, with bars between them. */
  readonly headers: Text;
  /** What the dropdown of a column offers, by the column's name, with bars between the words. */
  readonly choices: Readonly<Record<string, Text>>;
}

/** Rows with dropdowns and a state; who copies the last one down has more. */
const READY_ROWS = 20;
/** Rows that are counted, so that those a person adds below are as well; a new sheet has 1,000. */
const COUNTED_ROWS = 900;
const DATES = new Set(["date", "due", "closed"]);

/**
 * What became of the task of a row. The day it is seen from is typed into a cell and no clock is asked, so that a saved
 * sheet shows tomorrow what it shows today.
 * @private
 */
function stateOf([closed, open, overdue]: readonly string[], language: Language): string {
  const wrong = `"⚠ ${problemText("NOT_A_DATE", { found: '"&{.due}' }, language)}`;
  const late = `IF(AND(ISNUMBER({$asOf});{.due}<{$asOf});"${overdue}";"${open}")`;
  const byDay = `IF({.due}="";"${open}";IF(ISNUMBER({.due});${late};${wrong}))`;
  return `=IF({.task}="";"";IF({.closed}="";${byDay};"${closed}"))`;
}

/** @private */
function rowsOf({ columns, headers, choices }: KeptTable, language: Language): NamedRow[] {
  const states = wordsOf(TEXTS.states, language);
  const [, open = "", overdue = ""] = states;
  const isOpen = `COUNTIF({$state};"${open}")`;
  const isOverdue = `COUNTIF({$state};"${overdue}")`;
  const undated = TEXTS.undated[language];
  const cellOf = (name: string): TemplateCell => {
    const offered = choices[name];
    if (offered) return choice("", wordsOf(offered, language));
    return input("", DATES.has(name) ? "date" : "text");
  };
  return [
    [label(TEXTS.asOf[language]), named("asOf", input("", "date", TEXTS.asOfNote[language]))],
    [label(TEXTS.openOnes[language]), result(`=${isOpen}+${isOverdue}`, "count")],
    [
      label(TEXTS.overdueOnes[language]),
      saying([undated], result(`=IF(ISNUMBER({$asOf});${isOverdue};"${undated}")`, "count")),
    ],
    [],
    [
      ...namedHeaders(headers, language, columns, COUNTED_ROWS),
      ...namedHeaders(TEXTS.state, language, "state", COUNTED_ROWS),
    ],
    ...Array.from({ length: READY_ROWS }, () => [
      ...columns.split(" ").map(cellOf),
      verdict(states, stateOf(states, language)),
    ]),
  ];
}

/**
 * The worksheet of a kept table. It comes without example rows, because what is in it is the firm's from the first row on.
 *
 * @param table its columns and words
 * @example keptTable({ id: "calls", title: TEXTS.state, purpose: TEXTS.asOf, columns: "task due closed", headers: { en: "Call|Due|Made", "zh-CN": "", "zh-TW": "" }, choices: {} }).sheet("en", () => null).cells[7]?.length // => 4
 */
export function keptTable(table: KeptTable): Template {
  return worksheet({
    id: table.id,
    group: "accounts",
    title: table.title,
    notes: [table.purpose],
    rows: (language) => rowsOf(table, language),
    frozenAbove: "state",
  });
}
