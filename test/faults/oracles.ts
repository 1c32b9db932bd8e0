/** The oracles: what must be true of a desk after any run, whatever happened meanwhile. */

import { areaOf } from "../../src/app/reading/sheet/address";
import { sheetIds, sheetName } from "../../workbench/engine/sheets/sheets";
import { type Desk, type Outcome, OWN_SHEET } from "./desk";
import { ours, type Study, undisturbed } from "./scenarios";
import {
  cellsOf,
  customersSheet,
  markedColumns,
  notesOf,
  rulesOf,
  type SeenCell,
  saysIncomplete,
  type Tiers,
} from "./state";

/** One thing that must not be, in the words that the table of figures uses. */
export interface Violation {
  readonly kind: string;
  readonly detail: string;
}

const violation = (kind: string, detail: string): Violation => ({ kind, detail });

/** The sheet that a run over orders makes. */
const CUSTOMERS_TITLE = "Customers";

/** Words of the language or the engine that no person should read. */
const ENGINE_WORDS =
  /Cannot read|Cannot destructure|undefined|not iterable|is not a function|\bNaN\b|\[object|spreadsheet engine/;

/** Whatever the answer is: persons' cells, remarks and typed tiers are there, the lock is free, the words are for people. */
export function lasting(desk: Desk, outcome: Outcome): Violation[] {
  if (!outcome.ok) for (const address of cellsNamed(outcome.message)) desk.told.add(address);
  return [...personsCells(desk), ...remarks(desk), ...typedTiers(desk), ...manners(desk, outcome)];
}

/** The cells that a refusal names as formulas of which it left the results: wrong, but not silently. */
function cellsNamed(message: string): string[] {
  const [, named = ""] = /incomplete; ([A-Z0-9:, ]+) held formulas/.exec(message) ?? [];
  return named.split(", ").flatMap((text) => {
    if (text === "") return [];
    const { row, column, rows } = areaOf(text);
    return Array.from({ length: rows }, (_, offset) => `${row - 1 + offset},${column - 1}`);
  });
}

/** Every cell of the persons is what the persons made of it, in the twin. */
export function personsCells({
  book,
  twin,
  told,
}: Pick<Desk, "book" | "twin"> & Partial<Pick<Desk, "told">>): Violation[] {
  const found: Violation[] = [];
  for (const sheetId of sheetIds(twin)) {
    if (!sheetIds(book).includes(sheetId)) {
      found.push(violation("a person's sheet is gone", sheetName(twin, sheetId)));
      continue;
    }
    if (sheetName(book, sheetId) !== sheetName(twin, sheetId))
      found.push(violation("a person's sheet has another name", sheetName(book, sheetId)));
    found.push(...sheetDifferences({ book, twin, told: told ?? new Set() }, sheetId));
  }
  return found;
}

function sheetDifferences(
  { book, twin, told }: Pick<Desk, "book" | "twin" | "told">,
  sheetId: string,
): Violation[] {
  const found: Violation[] = [];
  const place = ({ row, col }: SeenCell) => `${sheetName(book, sheetId)} ${row},${col}`;
  const key = ({ row, col }: SeenCell) => `${row},${col}`;
  const actual = new Map(cellsOf(book, sheetId).map((cell) => [key(cell), cell]));
  const wanted = new Map(cellsOf(twin, sheetId).map((cell) => [key(cell), cell]));
  const marked = markedColumns(book, sheetId);
  for (const cell of wanted.values()) {
    const now = actual.get(key(cell));
    const isResult = told.has(key(cell)) && now?.shown === cell.shown;
    const isSame =
      isResult ||
      (now?.content === cell.content && now.isFormula === cell.isFormula && now.shown === cell.shown);
    if (!isSame && cell.content !== "")
      found.push(
        violation(
          "a person's cell changed",
          `${place(cell)}: ${cell.content} became ${now?.content ?? "blank"}`,
        ),
      );
    else if ((now?.look ?? "") !== cell.look && !marked.has(cell.col))
      found.push(violation("a person's format changed", `${place(cell)}: ${cell.look} became ${now?.look}`));
  }
  const filledRows = new Set(
    [...wanted.values()].filter(({ content }) => content !== "").map(({ row }) => row),
  );
  for (const cell of actual.values()) {
    const isOurs = marked.has(cell.col) && filledRows.has(cell.row);
    if (cell.content !== "" && !isOurs && (wanted.get(key(cell))?.content ?? "") === "")
      found.push(violation("a cell of ours where none belongs", `${place(cell)}: ${cell.content}`));
  }
  const [notes, before] = [notesOf(book, sheetId).join(), notesOf(twin, sheetId).join()];
  if (notes !== before) found.push(violation("a person's note changed", `${before} became ${notes}`));
  const rules = new Set(rulesOf(book, sheetId));
  const gone = rulesOf(twin, sheetId).filter((rule) => !rules.has(rule));
  for (const rule of gone) found.push(violation("a person's conditional format is gone", rule));
  return found;
}

/** A remark stands in a row with its customer. */
function remarks({ book, remarks: known }: Desk): Violation[] {
  if (known.length === 0) return [];
  const rows = sheetIds(book).flatMap((sheetId) => {
    const byRow = new Map<number, string[]>();
    for (const { row, content } of cellsOf(book, sheetId))
      byRow.set(row, [...(byRow.get(row) ?? []), content]);
    return [...byRow.values()];
  });
  return known.flatMap(({ text, customer }) => {
    const row = rows.find((contents) => contents.includes(text));
    if (!row) return [violation("a person's remark is gone", text)];
    return row.includes(customer)
      ? []
      : [violation("a remark beside another customer", `${text} beside ${row[0]}`)];
  });
}

/** A tier that a person typed is still beside its customer. */
function typedTiers(desk: Desk): Violation[] {
  const tiers = [...ours(desk).values()];
  return desk.typed.flatMap(({ customer, text }) => {
    const isThere = tiers.some((column) => column.get(customer) === text);
    return isThere ? [] : [violation("a tier typed by hand is lost", `${customer}: ${text}`)];
  });
}

function manners({ bench }: Desk, outcome: Outcome): Violation[] {
  const found: Violation[] = [];
  if (bench.host.lock !== undefined) found.push(violation("the lock is left", "held after the run"));
  if (outcome.ok) return found;
  if (outcome.code === "THROWN") found.push(violation("the call threw", outcome.message));
  if (outcome.code !== "STOPPED" && ENGINE_WORDS.test(outcome.message))
    found.push(violation("engine words", outcome.message));
  return found;
}

/** An answer ok says: nothing is incomplete, and every tier is right. */
export function kept(desk: Desk, study: Study): Violation[] {
  if (study.scenario.kind === "template") return [];
  const found: Violation[] = [];
  if (saysIncomplete(desk.book)) found.push(violation("ok, though something says incomplete", ""));
  if (isGone(desk, study)) return found;
  const wrong = wrongNow(desk, study);
  return wrong === null ? found : [...found, violation("ok, though tiers are wrong", wrong)];
}

/** Where a person deleted the sheet that the tiers stand on, at the last moment too, they are gone with it. */
function isGone({ book }: Desk, { scenario, after }: Study): boolean {
  if (after.contents.has(CUSTOMERS_TITLE)) return customersSheet(book) === undefined;
  return (
    !sheetIds(book).includes(OWN_SHEET) && (scenario.kind === "run" || customersSheet(book) === undefined)
  );
}

/** What a person changed during a run may count or not; a mixture may not. */
function wrongNow(desk: Desk, { tiers, scenario }: Study): string | null {
  const wrong = wrongTier(ours(desk), tiers, desk);
  if (wrong === null || scenario.kind === "undo") return wrong;
  const now = undisturbed(desk, scenario.models);
  return now && wrongTier(ours(desk), now, desk) === null ? null : wrong;
}

/** The first tier that is not what it should be, or `null`. Customers that came meanwhile have none. */
export function wrongTier(
  actual: Tiers,
  wanted: Tiers,
  { typed, twin }: Pick<Desk, "typed"> & Partial<Pick<Desk, "twin">>,
): string | null {
  const byHand = new Set(typed.map(({ customer, text }) => `${customer}\n${text}`));
  // What a person typed into the column before it was ours stays too.
  const persons = new Set(
    twin && sheetIds(twin).includes(OWN_SHEET) ? cellsOf(twin, OWN_SHEET).map(({ content }) => content) : [],
  );
  for (const [column, tiers] of wanted) {
    const found = actual.get(column);
    if (!found) return `${column} is missing`;
    for (const [customer, tier] of found) {
      const right = tiers.get(customer) ?? "";
      if (tier !== right && !byHand.has(`${customer}\n${tier}`) && (tier === "" || !persons.has(tier)))
        return `${column} of ${customer}: ${tier || "blank"} instead of ${right || "blank"}`;
    }
  }
  const more = [...actual.keys()].find((column) => !wanted.has(column));
  return more === undefined ? null : `${more} is one too many`;
}
