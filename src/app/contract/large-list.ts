/** What the add-on says of a table that no sheet holds: JSON only. */

import * as z from "zod/mini";
import { OptionSchema } from "./contract";

/** The form for such a table, and what came of it. */
export const LargeListSchema = z.object({
  /** What is asked; those without a control take any text, and another choice asks for the form anew. */
  fields: z.array(
    z.object({ ...OptionSchema.shape, control: z.nullable(OptionSchema.shape.control), value: z.unknown() }),
  ),
  ask: z.string(),
  queries: z.array(z.object({ title: z.string(), text: z.string() })),
  /** What to do with them, in order. */
  steps: z.array(z.string()),
});

export type LargeList = z.infer<typeof LargeListSchema>;
