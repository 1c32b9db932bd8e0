/** What our marks say: the values of the developer metadata on columns, blocks and sheets that we wrote. */

import * as z from "zod/mini";
import type { PlannedChart } from "../app/chart-plan";
import type { Layout } from "../app/summary-block";

export const MARK_KEY = "customer-pyramid";

const MarkSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("column"), model: z.string(), id: z.string() }),
  /** On the first row of a summary block. */
  z.object({
    kind: z.literal("block"),
    model: z.string(),
    about: z.number(),
    layout: z.custom<Layout>(Array.isArray),
    charts: z.custom<readonly PlannedChart[]>(Array.isArray),
  }),
  /** On its first column. */
  z.object({ kind: z.literal("block column") }),
  z.object({
    kind: z.literal("history"),
    models: z.readonly(z.array(z.string())),
    runs: z.readonly(
      z.array(z.object({ run: z.number(), sheetId: z.number(), rows: z.number(), undoCells: z.number() })),
    ),
  }),
  z.object({ kind: z.literal("template"), id: z.string() }),
]);

export type MarkValue = z.infer<typeof MarkSchema>;

export type BlockValue = Extract<MarkValue, { kind: "block" }>;

/**
 * The value of a mark; `null` when it is none of ours or of another version.
 *
 * @param text of the metadata
 */
export function readMark(text: string | null): MarkValue | null {
  try {
    return MarkSchema.parse(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
}
