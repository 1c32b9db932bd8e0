/** Prospects by money, authority and need as a model: three columns of yes and no, one code each. */

import { yesNoOf } from "../../core/cells/yes-no";
import { type Model, segmentation } from "../../core/model";
import { LIST_LENGTH_OPTION } from "../../core/options/list-length";
import type { Problem } from "../../core/problem";
import { type Table, textsIn } from "../../core/table/table";
import { AUTHORITY, MONEY, NEED } from "./fields";
import { PROSPECT_FUNCTIONS } from "./functions";
import { MAN_LABELS } from "./labels";
import { MAN_CODES, manCode } from "./man";
import { prospectBlocks } from "./report";
import { PROSPECTS_TEMPLATE } from "./template";
import { TEXTS } from "./texts";

export const prospectsModel: Model = {
  id: "prospects",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: MAN_LABELS,
  functions: PROSPECT_FUNCTIONS,
  templates: [PROSPECTS_TEMPLATE],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [MONEY, AUTHORITY, NEED],
    needs: [[MONEY], [AUTHORITY], [NEED]],
    options: { listed: LIST_LENGTH_OPTION },

    check(table) {
      return [MONEY, AUTHORITY, NEED].flatMap((field) =>
        textsIn(table, field).flatMap((text, index): Problem[] => {
          const row = table.sheetRows[index] as number;
          const read = yesNoOf(text);
          if (read === null)
            return [{ row, field: field.id, code: "BLANK_VALUE", details: { field: field.label } }];
          return typeof read === "boolean" ? [] : [{ row, field: field.id, ...read }];
        }),
      );
    },

    run(table, { listed }, language) {
      const codes = codesOf(table);
      const told = codes.map((code, row) => table.handSet?.[row] || code);
      return {
        columns: [{ id: "man", header: "MAN", cells: codes, format: "text", labels: MAN_CODES }],
        report: prospectBlocks(told, listed, language),
      };
    },
  }),
};

/** @private */
function codesOf(table: Table): string[] {
  const columns = [MONEY, AUTHORITY, NEED].map((field) => textsIn(table, field).map(yesNoOf));
  return table.sheetRows.map((_, row) => {
    const [money, authority, need] = columns.map((column) => column[row]);
    const isKnown = typeof money === "boolean" && typeof authority === "boolean" && typeof need === "boolean";
    return isKnown ? manCode(money, authority, need) : "";
  });
}
