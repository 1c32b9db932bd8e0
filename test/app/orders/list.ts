/** Lists of orders as they stand on a sheet, read as the add-on reads them. */

import type { Decisions } from "../../../src/app/contract/decisions";
import { type ListRead, listRead } from "../../../src/app/orders/orders-read";
import { allFields } from "../../../src/app/reading/fields";
import { sourceOf } from "../../../src/app/reading/place/source";
import type { Cell } from "../../../src/core/cells/cell";
import { FIELDS } from "../../../src/core/table/fields";
import { reading } from "../reading";

/** A list whose first row names the fields by their ids; a heading that should read otherwise goes after a colon. */
export function listOf(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  decisions: Decisions = {},
  areOrders = true,
): ListRead {
  const names = header.map((name) => String(name).split(":"));
  const titles = names.map(([field = "", title]) => title ?? field);
  const last = String.fromCharCode(64 + header.length);
  const source = sourceOf(reading([titles, ...rows], `A1:${last}${rows.length + 1}`), 1);
  const known = new Set(Object.values(FIELDS).map(({ id }) => id as string));
  const mapping = Object.fromEntries(
    names.flatMap(([field = ""], at) => (known.has(field) ? [[field, at] as const] : [])),
  );
  return listRead(source, mapping, allFields(), { decisions, areOrders });
}

/** The amounts that count, by sheet row. */
export function amountsOf({ table }: Pick<ListRead, "table">): Record<number, number> {
  const revenue = table.columns.revenue;
  const values = revenue?.type === "number" ? revenue.values : [];
  return Object.fromEntries(table.sheetRows.map((row, at) => [row, values[at] ?? Number.NaN]));
}

/** What is said, in English. */
export function said({ remarks, questions }: Pick<ListRead, "remarks" | "questions">): string[] {
  return [...remarks, ...questions].map(({ text }) => text.en);
}

/** What the click on the remark of an id decides. */
export function clicked({ remarks }: Pick<ListRead, "remarks">, id: string): Decisions {
  return remarks.find((remark) => remark.id === id)?.change?.to.decisions ?? {};
}

/** What each choice of the question of an id decides. */
export function answersTo({ questions }: Pick<ListRead, "questions">, id: string): Decisions[] {
  const question = questions.find((one) => one.id === id);
  return question?.choices.map(({ to }) => to.decisions ?? {}) ?? [];
}
