/** What is asked and answered of queries for a database: JSON only, as all that travels. */

import * as z from "zod/mini";
import { PeriodSchema } from "./kept";

const LONGEST_NAME = 1000;
const NameSchema = z.string().check(z.maxLength(LONGEST_NAME));

/** The table is only named: nothing is sent to it. */
export const QueryRequestSchema = z.object({
  model: z.string(),
  options: z.record(z.string(), z.unknown()),
  source: z.object({
    engine: z.enum(["bigquery", "duckdb"]),
    /** Whether a row is a line of an order or a customer. */
    rows: z.enum(["orders", "customers"]),
    table: NameSchema,
    /** Column by field. */
    columns: z.record(z.string(), NameSchema),
    period: PeriodSchema,
    /** The columns that say in which part of the table a line is: of its day, or of its year and its month. */
    partition: z.optional(z.array(NameSchema).check(z.maxLength(2))),
  }),
  /** The 12 months that end with this one, as rows of a table that keeps them month by month. */
  month: z.optional(
    z.object({
      month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
      history: z.nullable(NameSchema),
    }),
  ),
});

export const QueriesSchema = z.object({
  /** Fills the table `judged` once, for an engine that then answers from it. */
  judged: z.string(),
  queries: z.array(
    z.object({
      name: z.enum(["customers", "summary", "curve", "figure", "matrix", "cohorts", "history"]),
      /** The whole query. */
      text: z.string(),
      /** The same over the table `judged`. */
      overJudged: z.string(),
    }),
  ),
});

/** What a person has filled in so far about a table that no sheet holds; `isAsked` asks for its queries. */
export const LargeListRequestSchema = z.object({
  values: z.record(z.string(), z.unknown()),
  isAsked: z.boolean(),
});

export type LargeListRequest = z.infer<typeof LargeListRequestSchema>;
export type QueryRequest = z.infer<typeof QueryRequestSchema>;
export type Queries = z.infer<typeof QueriesSchema>;
