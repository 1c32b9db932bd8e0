/** The key-account matrix as a segmentation over two columns of scores. */

import type { SegmentationDefinition } from "../../core/model";
import { InputError, type Problem } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import type { Language, Text } from "../../core/texts/language";
import { ATTRACTIVENESS, STRENGTH } from "./fields";
import { NO_PLACE, PLACE_NAMES, PLACE_ORDER } from "./matrix";
import { KEY_ACCOUNT_OPTIONS } from "./options";
import { keyAccountReport } from "./report";
import { product, selectAccounts } from "./selection";
import { TEXTS } from "./texts";

/** @private */
function blanks(table: Table, { values, bad, field, header }: NumberField): Problem[] {
  return table.sheetRows.flatMap((row, index): Problem[] => {
    const isBlank = Number.isNaN(values[index]) && !bad.has(index);
    return isBlank
      ? [{ row, field: field.id, code: "BLANK_VALUE", details: { field: header || field.label } }]
      : [];
  });
}

/** @private */
function nameOf(place: number, language: Language): string {
  return (PLACE_NAMES[place] as Text)[language];
}

export const KEY_ACCOUNT_SEGMENTATION: SegmentationDefinition<typeof KEY_ACCOUNT_OPTIONS> = {
  reads: "customers",
  fields: [ATTRACTIVENESS, STRENGTH],
  needs: [[ATTRACTIVENESS], [STRENGTH]],
  options: KEY_ACCOUNT_OPTIONS,

  check(table) {
    const columns = [ATTRACTIVENESS, STRENGTH].map((field) =>
      numbersIn(table, field, TEXTS.titleKeyAccounts),
    );
    return columns.flatMap((column) => [...problemsIn(table, column), ...blanks(table, column)]);
  },

  run(table, options, language) {
    const first = numbersIn(table, ATTRACTIVENESS, TEXTS.titleKeyAccounts);
    const second = numbersIn(table, STRENGTH, TEXTS.titleKeyAccounts);
    for (const { values, field, letter } of [first, second]) {
      if (values.every(Number.isNaN))
        throw new InputError("NO_VALUES", { field: field.label, column: letter });
    }
    const [attractiveness, strength] = [first.values, second.values];
    const selection = selectAccounts(attractiveness, strength, options.capacity, options.cut);
    const names = textsIn(table, FIELDS.customer);
    return {
      columns: [
        {
          id: "place",
          header: TEXTS.keyAccountPlace[language],
          cells: Array.from(selection.places, (place) => (place === NO_PLACE ? "" : nameOf(place, language))),
          format: "text",
          labels: PLACE_ORDER.map((place) => nameOf(place, language)),
          basis: attractiveness.map((value, row) => product(value, strength[row] as number)),
        },
      ],
      report: keyAccountReport({ selection, attractiveness, strength, names, options }, language),
    };
  },
};
