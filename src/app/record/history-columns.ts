/** The first columns of the record of runs; each model's tiers follow. */

export const HISTORY_COLUMNS = ["run", "date", "sheet", "customer", "value"] as const;
