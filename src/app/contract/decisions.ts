/** What a person decides about untidy data, and where the data stand. */

import * as z from "zod/mini";

z.config({ jitless: true });

const NamesSchema = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(1000));

const SomeNamesSchema = z.optional(NamesSchema);
const GroupsSchema = z.optional(z.array(NamesSchema).check(z.maxLength(1000)));
const YesOrNoSchema = z.optional(z.boolean());

/** By the heading of a column, or its letter where it has none. */
function byColumn<Answer extends z.ZodMiniType>(answer: Answer) {
  const isShort = (given: object) => Object.keys(given).length <= 1000;
  return z.record(z.string().check(z.maxLength(500)), answer).check(z.refine(isShort));
}

const YesOrNoByColumnSchema = z.optional(byColumn(z.boolean()));

/** Only what a person decided is in it; of all else the add-on takes what is likely, and says so. */
export const DecisionsSchema = z.object({
  /** Questions that a person answered, by their id, where the answer itself does not show it. */
  answered: SomeNamesSchema,
  /** Rows that look like totals, notes or headings and count all the same, by their key. */
  takenIn: SomeNamesSchema,
  /** Customers that do not count, by name: a walk-in account, a test account. */
  leftOut: SomeNamesSchema,
  /** Names that are one customer; the first of each group stands for it. */
  same: GroupsSchema,
  /** Names that look alike and are different customers. */
  apart: GroupsSchema,
  /** Whether rows without a customer name belong to the customer above them. */
  fillDown: YesOrNoSchema,
  /** States such as Cancelled whose orders count all the same, as they are written. */
  statesCounted: SomeNamesSchema,
  /** States whose orders do not count although it cannot be told from the word. */
  statesLeftOut: SomeNamesSchema,
  /** Whether lines without customer or date take those of their order. */
  linesCompleted: YesOrNoSchema,
  /** Whether an amount that is the same on every line of an order is the order's, counted once, or each line's. */
  orderTotals: z.optional(z.enum(["once", "each"])),
  /** Whether the column of refunds is taken off the amounts. */
  refundsNetted: YesOrNoSchema,
  /** What orders above 0 are whose number begins as those of cancellations do, such as C500003. */
  cancellationNumbers: z.optional(z.enum(["returns", "orders"])),
  /** What becomes of returns above 0 in a list that has others below 0. */
  returnsAboveZero: z.optional(z.enum(["off", "counts"])),
  /** What becomes of the fewer of debits and credits, where a column says which is which. */
  otherSide: z.optional(z.enum(["off", "out", "counts"])),
  /** Whether amounts of which nearly all are below 0 are sales, written as credits. */
  signsTurned: YesOrNoSchema,
  /** What discounts are beside quantity times unit price. */
  discounts: z.optional(z.enum(["share", "percent", "line", "no"])),
  /** Whether amounts are taken in the units that a column names beside them, such as 万元. */
  unitsTaken: YesOrNoSchema,
  /** Whether lines of taxes, shipping and the like count as what was bought does. */
  chargesCounted: YesOrNoSchema,
  /** Whether an order of 0 is a purchase. */
  zeroIsPurchase: YesOrNoSchema,
  /** The currency that counts, as code or sign. */
  currency: z.optional(z.string().check(z.maxLength(20))),
  /** What one unit of other currencies is worth in the one that counts. */
  rates: z.optional(z.record(z.string().check(z.maxLength(20)), z.number().check(z.positive()))),
  /** Which decimal mark a column has where 1.500 could be two numbers. */
  decimal: z.optional(byColumn(z.enum([".", ","]))),
  /** Whether 1/2/2024 is in February in a column where it could be in January. */
  dayFirst: YesOrNoByColumnSchema,
  /** Whether the sheet took day and month for each other in the dates of a column. */
  datesMisread: YesOrNoByColumnSchema,
  /** Whether amounts that a comma split over two columns, as 1,500 without quotes, are put together. */
  splitAmounts: YesOrNoSchema,
  /** Whether the amounts of several months or quarters, each in a column, are added up. */
  periodsSummed: YesOrNoSchema,
});

/** What does not change while a person looks at a preview: names of sheets, which a run verifies, and how it is to read. */
export const WorkbookSchema = z.object({
  /** The sheet with the rows. */
  sheet: z.string().check(z.maxLength(200)),
  /** The sheet with the customers of a list of orders; left out where there is none yet. */
  customers: z.optional(z.string().check(z.maxLength(200))),
  /** How many of its rows and columns are in use. */
  rows: z.int().check(z.positive()),
  columns: z.int().check(z.positive()),
  locale: z.string().check(z.maxLength(40)),
  timeZone: z.string().check(z.maxLength(80)),
  /** Columns into which nothing new goes because a person hid them, counted from 1; left out where nobody asked. */
  hidden: z.optional(z.array(z.int().check(z.positive())).check(z.maxLength(20_000))),
});

/** Where the customers stand and how many of the first lines are their header. */
export const SourceSchema = z.object({
  sheetId: z.int(),
  /** In A1 notation, without the sheet; header included. */
  range: z.string().check(z.maxLength(40)),
});

export type Decisions = z.infer<typeof DecisionsSchema>;
