/** What our marks say: the values of the developer metadata on columns, blocks and sheets that we wrote. */

import * as z from "zod/mini";
import { FILE_COLUMNS, type FileField } from "../../app/known/file-columns";
import { SETTINGS_VERSION, type Settings } from "../../app/reading/sheet/settings";
import type { CustomersMark, HistoryReading } from "../../app/reading/sheet/sheet-reading";
import {
  chartsShape,
  countShape,
  customersShape,
  layoutShape,
  markShape,
  pageShape,
  settingsShape,
} from "../../app/record/kept-shapes";
import type { PackedLayout } from "../../app/record/layout";
import type { PageSetup } from "../../app/record/page-setup";
import type { PlacedChart } from "../../app/record/placed-chart";

export const MARK_KEY = "customer-pyramid";

export interface ColumnValue {
  readonly kind: "column";
  readonly model: string;
  readonly id: string;
  /** Which of the lists of customers on its sheet it belongs to; left out for the first. */
  readonly list?: number | undefined;
  /** Left out where it is not so. */
  readonly isWall?: boolean | undefined;
  /** The run that gave its place to another column, because it is part of another table now; left out where there was none. */
  readonly until?: number | undefined;
}

/** A mark that a copy of its sheet may carry too, where it says nothing: the copy is a person's. */
interface OnSheet {
  readonly on: number;
}

/** On the sheet of a summary block; on its first row where a run of before marked it. */
export interface BlockValue extends OnSheet {
  readonly kind: "block";
  readonly model: string;
  readonly about: number;
  /** What its corner says, to find it again where columns were inserted before it. */
  readonly title: string;
  readonly layout: PackedLayout;
  readonly charts: readonly PlacedChart[];
  /** Left out by runs of before it was kept. */
  readonly page?: PageSetup | undefined;
  /**
   * Until rows were put into its sheet or taken from it: the block has only so many while the sheet has no more than so
   * many. The mark is there before the rows move, so that a run or an undo that breaks off between the two is understood.
   */
  readonly shortWhile?: { readonly rows: number; readonly sheetRows: number } | undefined;
  /** From `blockPrints`; left out while it is written, and by runs of before they were kept. */
  readonly cells?: string | undefined;
}

/** On the first row of a summary block or the header row of customers: a person who deletes the row deletes its marks too. */
interface CornerValue extends OnSheet {
  readonly kind: "corner";
}

/** On a sheet with the customers of a list of orders; on its header row where a run of before marked it. */
export interface CustomersValue
  extends Omit<CustomersMark, "headerRow" | "isDeleted" | "isToBePutIn">,
    OnSheet {
  readonly kind: "customers";
  /** The sheet with the orders. */
  readonly about: number;
}

interface HistoryValue extends Pick<HistoryReading, "models" | "runs"> {
  readonly kind: "history";
  /** Its own sheet, as a copy of the sheet has a copy of the mark; runs of before it was kept have none. */
  readonly on?: number | undefined;
}

interface TemplateValue {
  readonly kind: "template";
  readonly id: string;
}

/** On the spreadsheet itself. */
interface SettingsValue extends Settings {
  readonly kind: "settings";
  readonly version: typeof SETTINGS_VERSION;
}

/** On the spreadsheet itself, while the document's properties take no record of what can be redone. */
interface RedoValue {
  readonly kind: "redo";
  /** As the properties would hold it. */
  readonly text: string;
}

/** On a column of the customer file, which is a person's: unlike the columns of models it is never protected or undone. */
export interface FileValue extends OnSheet {
  readonly kind: "file";
  readonly id: FileField;
}

export type MarkValue =
  | ColumnValue
  | BlockValue
  | CornerValue
  | CustomersValue
  | HistoryValue
  | TemplateValue
  | FileValue
  | SettingsValue
  | RedoValue;

/** Any script of the workbook may have changed a mark. Built when the first is read, because a formula needs none. */
const schema = () =>
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("column"),
      ...markShape(),
      isWall: z.optional(z.boolean()),
      until: z.optional(countShape()),
    }),
    z.object({
      kind: z.literal("block"),
      on: z.int(),
      model: z.string(),
      about: z.int(),
      title: z.string(),
      layout: layoutShape(),
      charts: chartsShape(),
      page: z.optional(pageShape()),
      shortWhile: z.optional(z.object({ rows: countShape(), sheetRows: countShape() })),
      cells: z.optional(z.string()),
    }),
    z.object({ kind: z.literal("corner"), on: z.int() }),
    z.object({
      kind: z.literal("customers"),
      on: z.int(),
      about: z.int(),
      ...customersShape(),
    }),
    z.object({
      kind: z.literal("history"),
      on: z.optional(z.int()),
      models: z.array(z.string()),
      runs: z.array(
        z.object({
          run: z.int(),
          sheetId: z.int(),
          areAddedUp: z.optional(z.boolean()),
          list: z.optional(countShape()),
          stack: z.optional(countShape()),
          isOpen: z.optional(z.boolean()),
          written: z.optional(countShape()),
          rows: countShape(),
          undoRows: countShape(),
          print: z.optional(z.string()),
          forgotten: z.optional(z.array(z.string())),
          date: z.optional(z.string()),
          basis: z.optional(z.string()),
          currency: z.optional(z.string()),
          days: z.optional(countShape()),
          idle: z.optional(z.array(z.string())),
          comparedWith: z.optional(z.int()),
          tierOrder: z.optional(z.record(z.string(), z.string())),
          addedModels: z.optional(countShape()),
        }),
      ),
    }),
    z.object({ kind: z.literal("template"), id: z.string() }),
    z.object({ kind: z.literal("file"), on: z.int(), id: z.enum(FILE_COLUMNS) }),
    z.object({
      kind: z.literal("settings"),
      version: z.literal(SETTINGS_VERSION),
      ...settingsShape(),
    }),
    z.object({ kind: z.literal("redo"), text: z.string() }),
  ]);
let known: ReturnType<typeof schema> | undefined;

/**
 * The value of a mark; `null` when it is none of ours, of another version, or was changed by a script so that it no
 * longer says what a mark says.
 *
 * @param text of the metadata
 */
export function readMark(text: string | null): MarkValue | null {
  try {
    known ??= schema();
    return known.parse(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
}
