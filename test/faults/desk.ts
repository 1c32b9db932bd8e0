/** A desk: a workbook with the add-on at work, and beside it a twin to which the same persons do the same without the add-on. */

import type { Answer, Description, Receipt, Undone } from "../../src/app/contract/contract";
import type { RunRequest } from "../../src/app/contract/requests";
import { selectArea } from "../../workbench/engine/cells/cells";
import { writeNotes } from "../../workbench/engine/cells/places";
import { writeValues } from "../../workbench/engine/cells/write";
import { setStyles } from "../../workbench/engine/looks/style";
import { activeSheet } from "../../workbench/engine/sheets/sheets";
import { newId } from "../../workbench/engine/workbook/marks";
import {
  openSnapshot,
  takeSnapshot,
  type Workbook,
  type WorkbookSnapshot,
  workbookFromSheets,
} from "../../workbench/engine/workbook/workbook";
import { handClock } from "../../workbench/gas/host/clock";
import { openWorkbench } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/workbench";
import { requestFor } from "../request";
import { readDist } from "./dist";
import { cellsOf } from "./state";

export type Rows = readonly (readonly (string | number | boolean)[])[];

/** The persons' own sheet, in workbook and twin. */
export const OWN_SHEET = "0";

/** A text that a person typed on a sheet of ours, and the customer in whose row it must stay. */
export interface Remark {
  readonly text: string;
  readonly customer: string;
}

/** A tier that a person typed into one of our columns. */
export interface TypedTier {
  readonly customer: string;
  readonly text: string;
}

/** Everything of a desk that a case starts from. */
export interface PreparedDesk {
  readonly book: WorkbookSnapshot;
  readonly twin: WorkbookSnapshot;
  readonly remarks: readonly Remark[];
  readonly typed: readonly TypedTier[];
}

export interface Desk {
  readonly bench: Workbench;
  readonly book: Workbook;
  readonly twin: Workbook;
  readonly remarks: Remark[];
  readonly typed: TypedTier[];
  /** Cells of the persons' sheet that a refusal named as changed: row and column, counted from 0. */
  readonly told: Set<string>;
}

/** What came of a call: an answer, or a run that was stopped or threw. */
export type Outcome =
  | Answer<Receipt | Undone | null>
  /** What was thrown past the add-on, refused before it was asked, or told in a window. */
  | {
      readonly ok: false;
      readonly code: "STOPPED" | "THROWN" | "REFUSED" | "TOLD";
      readonly message: string;
    };

/** A new desk over rows typed from A1 of the persons' sheet; a second sheet keeps the first from being the last. */
export function newDesk(rows: Rows, beside: Readonly<Record<string, Rows>> = {}): Desk {
  const sheets = [
    { name: "Sheet1", rows: 100, columns: 20 },
    { name: "Other", rows: 20, columns: 5 },
  ];
  const start = workbookFromSheets(sheets, { locale: "en_US" });
  const put = (top: number, left: number, values: Rows) =>
    writeValues(
      start,
      { sheetId: OWN_SHEET, top, left, rows: values.length, columns: values[0]?.length ?? 0 },
      values,
    );
  put(0, 0, rows);
  for (const [place, values] of Object.entries(beside)) {
    const [top = 0, left = 0] = place.split(",").map(Number);
    put(top, left, values);
  }
  const corner = { sheetId: OWN_SHEET, top: 0, left: 0, rows: 1, columns: 1 };
  writeNotes(start, corner, [["a note of a person"]], newId);
  setStyles(start, { ...corner, top: 2, left: 1 }, [[{ bold: true, fillColor: "#FF0000" }]]);
  const snapshot = takeSnapshot(start);
  return openDesk({ book: snapshot, twin: snapshot, remarks: [], typed: [] });
}

/** A desk as it was prepared; every case opens its own. */
export function openDesk({ book, twin, remarks, typed }: PreparedDesk): Desk {
  const workbook = openSnapshot(copyOf(book));
  const bench = openWorkbench({ files: readDist(), workbook, clock: handClock(Date.UTC(2024, 0, 31)) });
  return {
    bench,
    book: workbook,
    twin: openSnapshot(copyOf(twin)),
    remarks: [...remarks],
    typed: [...typed],
    told: new Set(),
  };
}

/** A workbook works in its snapshot. Not a structured clone: its objects would be of another realm under Jest. */
function copyOf(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return JSON.parse(JSON.stringify(snapshot)) as WorkbookSnapshot;
}

/** The desk as it is now, to open it again and again. */
export function prepared({ book, twin, remarks, typed }: Omit<Desk, "bench" | "told">): PreparedDesk {
  return { book: takeSnapshot(book), twin: takeSnapshot(twin), remarks: [...remarks], typed: [...typed] };
}

/** Calls the add-on; what is thrown past it is an outcome too. */
export function call({ bench }: Desk, name: string, ...args: readonly unknown[]): Outcome {
  try {
    return (bench.addOn.call(name, ...args) ?? { ok: true, result: null }) as Outcome;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isStopped = message === "Exceeded maximum execution time";
    return { ok: false, code: isStopped ? "STOPPED" : "THROWN", message };
  }
}

/** What a person would ask for who opens the sidebar at the persons' sheet. Throws when there is nothing to ask for. */
export function requestOf(desk: Desk, changes: Partial<RunRequest> = {}): RunRequest {
  selectCustomers(desk);
  const answer = desk.bench.addOn.call("describe", {
    source: null,
    headerLines: null,
  }) as Answer<Description>;
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return requestFor(answer.result, changes);
}

/** Goes to the table of the persons' sheet. */
export function selectCustomers({ book }: Desk): void {
  const corner = cellsOf(book, OWN_SHEET).find(({ content }) => content === "Customer");
  const { row: top, col: left } = corner ?? { row: 0, col: 0 };
  selectArea(book, { sheetId: OWN_SHEET, top, left, rows: 1, columns: 1 });
}

/**
 * Everything that what is done next can depend on, as a text: two desks of the same text come to the same. Ids that are new each time
 * are told by the order in which they come.
 */
export function stateOf({ bench, book, twin, remarks, typed, told }: Desk): string {
  const { clock, lock, scriptProperties, userProperties, cache } = bench.host;
  const state = [
    takeSnapshot(book),
    takeSnapshot(twin),
    activeSheet(book),
    remarks,
    typed,
    [...told],
    clock.now(),
    lock === undefined,
    [...scriptProperties],
    [...userProperties].map(([person, kept]) => [person, [...kept]]),
    [...cache],
  ];
  const ids = new Map<string, string>();
  return JSON.stringify(state).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const known = ids.get(id) ?? `id ${ids.size}`;
    ids.set(id, known);
    return known;
  });
}
