/** Every model with every hostile cell in each of its columns, as a heading, in each of its settings and as the name of a tier. */

import { type FilledField, SEGMENTATION_CASES, tableOfFilled } from "../bench/segmentation-cases";
import { segmentingModels } from "../src/app/run/models";
import type { Cell } from "../src/core/cells/cell";
import type { PreparedModel } from "../src/core/model";
import { InputError, problemText } from "../src/core/problem";
import type { Block, Outcome } from "../src/core/report/report";
import type { Table } from "../src/core/table/table";
import { LANGUAGES } from "../src/core/texts/language";
import { HOSTILE_CELLS } from "./hostile-cells";
import { count, engineWords, type Findings, isPlain, meet, noFindings } from "./violations";

const ROWS = 12;
/** The row that has the hostile cell; it has clean ones before and behind it. */
const AT = 5;

/** What is tried, in the place where the hostile cell stands. */
interface Attempt {
  readonly place: string;
  readonly cell: Cell;
  readonly table: Table;
  readonly prepared: PreparedModel;
}

/**
 * Runs every model.
 *
 * @param every of how many cells one is tried; 1 for all
 */
export function hostileModels(every = 1): Findings {
  const findings = noFindings();
  const cells = HOSTILE_CELLS.filter((_, at) => at % every === 0);
  count(findings, "hostile cells", cells.length);
  for (const { model, filled, prepared } of SEGMENTATION_CASES) {
    count(findings, "models and rows");
    const columns = filled(ROWS);
    const clean = tableOfFilled(columns);
    const { segmentation } = segmentingModels().find((one) => one.model.id === model) ?? {};
    for (const cell of cells) {
      for (const [at, [{ id }]] of columns.entries()) {
        count(findings, "in a column");
        const place = `${model}, ${id}`;
        tryRun(findings, { place, cell, prepared, table: tableOfFilled(withCell(columns, at, cell)) });
        if (typeof cell !== "string") continue;
        count(findings, "as a heading");
        tryRun(findings, {
          place: `${place} as heading`,
          cell,
          prepared,
          table: withHeading(clean, id, cell),
        });
      }
      for (const [name, options] of optionsWith(prepared.options, cell)) {
        count(findings, "in a setting");
        refusing(findings, `${model}, ${name}`, cell, () => {
          const settled = segmentation?.prepare(options, "en");
          if (settled)
            tryRun(findings, { place: `${model}, ${name}`, cell, prepared: settled, table: clean });
        });
      }
    }
  }
  return findings;
}

/** @private */
function withCell(columns: readonly FilledField[], column: number, cell: Cell): FilledField[] {
  return columns.map(([field, cells], at) => [field, at === column ? cells.with(AT, cell) : cells]);
}

/** @private */
function withHeading(table: Table, id: string, header: string): Table {
  const column = table.columns[id];
  return column ? { ...table, columns: { ...table.columns, [id]: { ...column, header } } } : table;
}

/** Each setting in turn being the cell, and each list of tiers with a tier of that name. @private */
function* optionsWith(options: object, cell: Cell): Iterable<[name: string, options: object]> {
  for (const [name, value] of Object.entries(options)) {
    yield [name, { ...options, [name]: cell }];
    if (!Array.isArray(value) || typeof cell !== "string") continue;
    const renamed = value.map((one, at) => (at === 0 ? { ...one, name: cell } : one));
    yield [`name in ${name}`, { ...options, [name]: renamed }];
  }
}

/** @private */
function tryRun(findings: Findings, { place, cell, table, prepared }: Attempt): void {
  const shown = () => `${place}: ${JSON.stringify(cell)?.slice(0, 60)}`;
  const before = JSON.stringify(table);
  refusing(findings, place, cell, () => {
    checkProblems(findings, { place, cell, table, prepared });
    const outcome = prepared.run(table);
    const explained = prepared.explain?.(table, AT) ?? [];
    count(findings, "runs");
    if (!outcome.columns.every(({ cells }) => cells.every(isPlain)))
      meet(findings, "a result that no cell can hold", shown());
    checkReport(findings, outcome, explained, cell, shown);
  });
  if (JSON.stringify(table) !== before) meet(findings, "a table changed", shown());
}

/** Whatever is refused is refused in a sentence. @private */
function refusing(findings: Findings, place: string, cell: Cell, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) {
      count(findings, "refusals in a sentence");
      checkSentences(findings, "engine words in a refusal", error, place, cell);
    } else meet(findings, "an error that is no sentence", `${place}: ${String(cell)}: ${String(error)}`);
  }
}

/** A cell that is left out is told with its row, in a sentence. @private */
function checkProblems(findings: Findings, { place, cell, table, prepared }: Attempt): void {
  for (const problem of prepared.check(table)) {
    count(findings, "cells listed as left out");
    if (!table.sheetRows.includes(problem.row) || !table.columns[problem.field])
      meet(findings, "a cell listed without its place", `${place}: ${JSON.stringify(problem).slice(0, 120)}`);
    checkSentences(findings, "engine words about a cell", problem, place, cell);
  }
}

/** @private */
function checkSentences(
  findings: Findings,
  kind: string,
  { code, details }: Pick<InputError, "code" | "details">,
  place: string,
  cell: Cell,
): void {
  for (const language of LANGUAGES) {
    const sentence = problemText(code, details, language);
    if (engineWords(sentence, String(cell)).length > 0) meet(findings, kind, `${place}: ${sentence}`);
  }
}

/** @private */
function checkReport(
  findings: Findings,
  { columns, report }: Outcome,
  explained: readonly Block[],
  cell: Cell,
  shown: () => string,
): void {
  const text = JSON.stringify([columns, report, explained]);
  if (JSON.stringify(JSON.parse(text)) !== text) meet(findings, "a report that JSON changes", shown());
  if (engineWords(text, String(cell)).length > 0) meet(findings, "engine words in a report", shown());
}
