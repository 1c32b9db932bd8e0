/** MAN as a segmentation over three columns of yes and no. */

import { yesNoOf } from "../../core/cells/yes-no";
import type { SegmentationDefinition } from "../../core/model";
import type { NoOptions } from "../../core/options/option";
import type { Problem } from "../../core/problem";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import type { Field } from "../../core/table/field";
import { type Table, textsIn } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { MAN_ACTIONS } from "./actions";
import { MAN_CODES, manCode } from "./man";
import { TEXTS } from "./texts";

export const MONEY: Field = {
  id: "money",
  type: "text",
  label: TEXTS.moneyField,
  headers: ["money", "can pay", "购买力", "资金", "購買力", "資金"],
};
export const AUTHORITY: Field = {
  id: "authority",
  type: "text",
  label: TEXTS.authorityField,
  headers: ["authority", "decider", "decision maker", "决定权", "决策权", "決定權", "決策權"],
};
export const NEED: Field = {
  id: "need",
  type: "text",
  label: TEXTS.needField,
  headers: ["need", "needs", "has need", "需求"],
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

/** @private */
function codeGrid(codes: readonly string[], language: Language): Grid {
  const graded = codes.filter((code) => code !== "").length;
  const total = MAN_CODES.length + 1;
  const all = { row: total, of: 1, fixedRow: true };
  const share = (row: number, count: number): ReportCell => ({
    value: graded > 0 ? count / graded : "",
    formula: ["IF(", all, ">0;", { row, of: 1 }, "/", all, ';"")'],
  });
  return {
    kind: "grid",
    id: "codes",
    header: [TEXTS.code, TEXTS.prospects, TEXTS.share, TEXTS.nextStep].map((header) => header[language]),
    formats: ["text", "count", "share", "text"],
    total: true,
    rows: [
      ...MAN_CODES.map((code, index): ReportCell[] => {
        const count = codes.filter((one) => one === code).length;
        // COUNTIF does not tell M from m.
        const formula = ["SUMPRODUCT(EXACT(", { column: "man" }, ";", { row: index + 1, of: 0 }, ")*1)"];
        return [code, { value: count, formula }, share(index + 1, count), MAN_ACTIONS[code][language]];
      }),
      [
        WORDS.total[language],
        { value: graded, formula: ["SUM(", { row: 1, of: 1 }, ":", { row: total - 1, of: 1 }, ")"] },
        share(total, graded),
        "",
      ],
    ],
  };
}

export const PROSPECT_SEGMENTATION: SegmentationDefinition<NoOptions> = {
  reads: "customers",
  fields: [MONEY, AUTHORITY, NEED],
  needs: [[MONEY], [AUTHORITY], [NEED]],
  options: {},

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

  run(table, _, language) {
    const codes = codesOf(table);
    const report: Block[] = [
      codeGrid(codes, language),
      {
        kind: "chart",
        picture: "bars",
        title: TEXTS.prospects[language],
        grid: "codes",
        labels: 0,
        values: [1],
      },
      { kind: "text", text: TEXTS.rule[language] },
    ];
    return {
      columns: [{ id: "man", header: "MAN", cells: codes, format: "text", labels: MAN_CODES }],
      report,
    };
  },
};
