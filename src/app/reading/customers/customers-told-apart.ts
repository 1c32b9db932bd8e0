/** Who is one customer: by number, by what a person said, else by name. */

import { type Cell, textOf, tidy } from "../../../core/cells/cell";
import { FIELDS } from "../../../core/table/fields";
import { alike, filledText, type Text } from "../../../core/texts/language";
import { hasLetter } from "../../../core/texts/letters";
import { oncePerText } from "../../../core/texts/once-per-text";
import type { Decisions } from "../../contract/decisions";
import { columnOf, type Mapping } from "../columns/mapping";
import type { Source } from "../place/source";
import { listed, type Question, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";
import { bareNumber, identified, isNumber, likelySame, likeness, type NamedCustomer } from "./same-customer";

export interface ToldApart {
  /** The source with the name in the customer's column under which each row is added up. */
  readonly source: Source;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/**
 * The orders with each customer under one name.
 *
 * @param source the orders
 * @param mapping field to column
 * @param decisions of a person
 * @example customersToldApart({ columns: [{ position: 0, cells: ["Ann", "ANN"] }] }, { customer: 0 }, { same: [["Ann", "ANN"]] }).source.columns[0].cells // => ["Ann", "Ann"]
 */
export function customersToldApart(source: Source, mapping: Mapping, decisions: Decisions): ToldApart {
  const column = columnOf(source.columns, mapping, FIELDS.customer);
  const numbers = columnOf(source.columns, mapping, FIELDS.customerId);
  if (!column) return { source, remarks: [], questions: [] };
  const { customers, alikeNumbers } = withoutZerosInFront(
    column.cells.map((cell, at) => ({ name: nameIn(cell), id: nameIn(numbers?.cells[at]) })),
  );
  const { same = [], apart = [] } = decisions;
  const known = [...same, ...apart];
  const present = new Set(customers.map(({ name }) => name));
  const joined = same.filter((group) => group.filter((name) => present.has(name)).length > 1);
  const { names, renamed, shared } = identified(customers, same);
  const namesOf = new Map<string, Set<string>>();
  customers.forEach(({ name }, at) => {
    namesOf.set(name, (namesOf.get(name) ?? new Set()).add(names[at] ?? name));
  });
  // Names of one number are one customer already.
  const areApart = (group: readonly string[]) =>
    new Set(group.flatMap((name) => [...(namesOf.get(name) ?? [])])).size > 1;
  const open = likelySame(customers).filter(
    (group) => areApart(group) && !known.some((one) => covers(one, group)),
  );
  const cells = column.cells.map((cell, at) => (names[at] === tidy(textOf(cell)) ? cell : names[at]));
  const columns = source.columns.map((one) => (one === column ? { ...one, cells } : one));
  const remark = (id: string, text: Text, change: Remark["change"] = null): Remark => {
    return { id, text, rows: [], change };
  };
  return {
    source: { ...source, columns },
    remarks: [
      ...(alikeNumbers.length > 0
        ? [
            remark(
              "zeros-in-front",
              filledText(READING_TEXTS.zerosInFront, { groups: groupsListed(alikeNumbers) }),
            ),
          ]
        : []),
      ...(joined.length > 0
        ? [
            remark("same", filledText(READING_TEXTS.countedAsOne, { groups: groupsListed(joined) }), {
              label: READING_TEXTS.countApart,
              to: { decisions: { same: [], apart: [...apart, ...joined] } },
            }),
          ]
        : []),
      ...(renamed.length > 0
        ? [
            remark(
              "renamed",
              filledText(READING_TEXTS.renamed, {
                groups: groupsListed(renamed.map((one) => [one.id, ...one.names])),
              }),
            ),
          ]
        : []),
      ...(shared.length > 0
        ? [remark("shared-name", filledText(READING_TEXTS.sharedName, { names: listed(shared.map(alike)) }))]
        : []),
    ],
    questions: open.length > 0 ? [sameQuestion(open, decisions)] : [],
  };
}

/** Comparing more names takes long at each look; of a longer list the run points out each that comes again. */
const MOST_COMPARED = 10_000;

/**
 * The question whether names that look alike in a list of customers are one: their rows are then added up, as orders are. None where
 * nothing looks alike, a person has said it, or there are more than 10,000.
 *
 * @param source the customers
 * @param mapping field to column
 * @param skipped rows that do not count, from 0
 * @param decisions of a person
 * @example alikeInList({ columns: [{ position: 0, cells: ["Ann Ltd", "ANN"] }] }, { customer: 0 }, new Set(), {})[0].choices[0].to.areOrders // => true
 */
export function alikeInList(
  source: Pick<Source, "columns">,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
  decisions: Decisions,
): Question[] {
  const column = columnOf(source.columns, mapping, FIELDS.customer);
  const numbers = columnOf(source.columns, mapping, FIELDS.customerId);
  if (!column || column.cells.length > MOST_COMPARED) return [];
  const customers = column.cells.flatMap((cell, at) =>
    skipped.has(at) ? [] : [{ name: nameIn(cell), id: nameIn(numbers?.cells[at]) }],
  );
  const { same = [], apart = [] } = decisions;
  // 3-4 and 34 are two customers.
  const open = likelySame(customers).filter(
    (group) =>
      (group.every(hasLetter) || group.every(isNumber)) &&
      ![...same, ...apart].some((one) => covers(one, group)),
  );
  if (open.length === 0) return [];
  const { choices, ...question } = sameQuestion(open, decisions);
  return [
    {
      ...question,
      choices: choices.map(({ label, to }) =>
        label === READING_TEXTS.sameYes
          ? { label: READING_TEXTS.sameAddUp, to: { ...to, areOrders: true } }
          : { label, to },
      ),
    },
  ];
}

/**
 * The numbers of one name that differ by zeros in front, as a spreadsheet takes them off of 00017, as the first of them.
 * @private
 */
function withoutZerosInFront(customers: readonly NamedCustomer[]) {
  const first = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  const likenessOf = oncePerText(likeness);
  const told = customers.map(({ name, id }): NamedCustomer => {
    if (!isNumber(id)) return { name, id };
    const key = `${bareNumber(id)} ${likenessOf(name)}`;
    const known = first.get(key) ?? id;
    first.set(key, known);
    if (known !== id) groups.set(known, (groups.get(known) ?? new Set([known])).add(id));
    return { name, id: known };
  });
  return { customers: told, alikeNumbers: [...groups.values()].map((group) => [...group]) };
}

/** @private */
function nameIn(cell: Cell): string {
  // How many blanks are between words says nothing.
  return tidy(textOf(cell)).replace(/\s+/gu, " ");
}

/** @private */
function covers(decided: readonly string[], group: readonly string[]): boolean {
  return group.every((name) => decided.includes(name));
}

/** @private */
function sameQuestion(
  groups: readonly (readonly string[])[],
  { same = [], apart = [] }: Decisions,
): Question {
  const open = groups.map((group) => [...group]);
  return {
    id: "same-customers",
    text: filledText(READING_TEXTS.sameCustomers, { groups: groupsListed(groups) }),
    choices: [
      { label: READING_TEXTS.sameYes, to: { decisions: { same: [...same, ...open] } } },
      { label: READING_TEXTS.sameNo, to: { decisions: { apart: [...apart, ...open] } } },
    ],
  };
}

/** @private */
function groupsListed(groups: readonly (readonly string[])[]): Text {
  return listed(groups.map((names) => alike(names.slice(0, 4).join(" = "))));
}
