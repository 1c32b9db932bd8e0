/** The columns that every row of the record of runs begins with. */

/** The first columns of the record; each model's tiers follow, and the firm's own numbers of customers. */
export const HISTORY_COLUMNS = ["run", "date", "sheet", "customer", "value"] as const;
