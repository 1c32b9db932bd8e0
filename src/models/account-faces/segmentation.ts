/** Account faces as a segmentation: face and reason per customer. */

import * as z from "zod/mini";
import { completeRows } from "../../core/compared";
import type { Field } from "../../core/field";
import { FIELDS } from "../../core/fields";
import { labelColumn, NO_LABEL } from "../../core/label";
import { labelGrid } from "../../core/label-grid";
import { inLanguages, type Language, type Text } from "../../core/language";
import type { SegmentationDefinition } from "../../core/model";
import { amountText, shareText } from "../../core/plain-number";
import { InputError, type Problem } from "../../core/problem";
import { numbersIn, problemsIn, textsIn } from "../../core/table";
import { asRead, blankRemarks } from "../../core/value-column";
import { yesNoOf } from "../../core/yes-no";
import { BLACK, DEFAULT_TOP, FACES, type FaceCuts, faceCuts, faceOf, WHITE } from "./faces";

export const TITLE = inLanguages("Account faces", "客户脸谱", "客戶臉譜");

export const INFLUENCE: Field = {
  id: "influence",
  type: "text",
  label: inLanguages("Influence", "影响力", "影響力"),
  headers: ["influence", "reference customer", "影响力", "影響力"],
};

/** Nobody would be in a top share of 0. */
const LEAST_TOP = 0.01;

export interface FaceOptions {
  readonly top: number;
}

/** The numbers that put a customer there. @private */
function reason(face: number, revenue: number, profit: number, cuts: FaceCuts, language: Language): string {
  const [sales, gain] = [revenue, profit].map(amountText);
  const margins = [profit / revenue, cuts.margin].map(shareText);
  const texts: Text =
    face === BLACK
      ? inLanguages(
          `influence; profit ${gain}, median ${amountText(cuts.median)}`,
          `有影响力；利润 ${gain}，中位数 ${amountText(cuts.median)}`,
          `有影響力；利潤 ${gain}，中位數 ${amountText(cuts.median)}`,
        )
      : face === WHITE
        ? inLanguages(
            `revenue ${sales} of the top; margin ${margins[0]} below ${margins[1]}`,
            `收入 ${sales} 居前；利润率 ${margins[0]} 低于 ${margins[1]}`,
            `收入 ${sales} 居前；利潤率 ${margins[0]} 低於 ${margins[1]}`,
          )
        : inLanguages(
            `profit ${gain}, top from ${amountText(cuts.profit)}`,
            `利润 ${gain}，居前下限 ${amountText(cuts.profit)}`,
            `利潤 ${gain}，居前下限 ${amountText(cuts.profit)}`,
          );
  return texts[language];
}

export const FACE_SEGMENTATION: SegmentationDefinition<FaceOptions> = {
  fields: [FIELDS.revenue, FIELDS.profit, INFLUENCE],
  needs: [[FIELDS.revenue], [FIELDS.profit]],
  options: () => ({
    schema: z.object({ top: z._default(z.number().check(z.minimum(LEAST_TOP), z.maximum(1)), DEFAULT_TOP) }),
    fields: {
      top: {
        label: inLanguages("Top share", "前列比例", "前列比例"),
        help: inLanguages("Of the customers, rounded up.", "客户比例，向上取整。", "客戶比例，向上取整。"),
        control: { kind: "number", format: "share", minimum: LEAST_TOP, maximum: 1 },
      },
    },
  }),

  check(table) {
    const columns = [FIELDS.revenue, FIELDS.profit].map((field) => numbersIn(table, field, TITLE));
    const answers = textsIn(table, INFLUENCE).flatMap((text, index): Problem[] => {
      const read = yesNoOf(text);
      if (read === null || typeof read === "boolean") return [];
      return [{ row: table.sheetRows[index] as number, field: INFLUENCE.id, ...read }];
    });
    return [
      ...columns.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
      ...answers,
    ];
  },

  run(table, { top }, language) {
    const revenue = numbersIn(table, FIELDS.revenue, TITLE);
    const profit = numbersIn(table, FIELDS.profit, TITLE);
    const [sales, gains] = completeRows([revenue, profit]).columns as readonly [Float64Array, Float64Array];
    if (sales.every(Number.isNaN))
      throw new InputError("NO_VALUES", { field: FIELDS.profit.label, column: profit.letter });
    const influence = textsIn(table, INFLUENCE).map((text) => yesNoOf(text) === true);
    const cuts = faceCuts(sales, gains, top);
    const faces = Array.from(sales, (value, row) =>
      Number.isNaN(value) ? NO_LABEL : faceOf(value, gains[row] as number, influence[row] === true, cuts),
    );
    const read = [...asRead(revenue, language, "revenue-read"), ...asRead(profit, language, "profit-read")];
    const amounts = [revenue, profit].map(({ header, field, values, fromText }) => ({
      name: header || field.label[language],
      column: fromText > 0 ? `${field.id}-read` : field.id,
      values,
    }));
    return {
      columns: [
        labelColumn("face", FACE, FACES, faces, gains, language),
        {
          id: "why",
          header: WHY[language],
          cells: faces.map((face, row) =>
            face === NO_LABEL ? "" : reason(face, sales[row] as number, gains[row] as number, cuts, language),
          ),
          format: "text",
        },
        ...read,
      ],
      report: [
        {
          kind: "figures",
          figures: [
            { label: TOP_REVENUE[language], value: cuts.revenue, format: "money" },
            { label: TOP_PROFIT[language], value: cuts.profit, format: "money" },
            { label: MEDIAN[language], value: cuts.median, format: "money" },
            {
              label: MARGIN[language],
              value: Number.isNaN(cuts.margin) ? "—" : cuts.margin,
              format: "share",
            },
          ],
        },
        labelGrid("face", FACE, FACES, faces, amounts, language),
        { kind: "text", text: RULE[language] },
      ],
    };
  },
};

const FACE = inLanguages("Face", "脸谱", "臉譜");
const WHY = inLanguages("Why this face", "脸谱理由", "臉譜理由");
const TOP_REVENUE = inLanguages("Top revenue from", "收入前列下限", "收入前列下限");
const TOP_PROFIT = inLanguages("Top profit from", "利润前列下限", "利潤前列下限");
const MEDIAN = inLanguages("Median profit", "利润中位数", "利潤中位數");
const MARGIN = inLanguages("Overall margin", "总体利润率", "總體利潤率");
const RULE = inLanguages(
  "Black first, then white, then red; the others have no face.",
  "依次判断黑脸、白脸、红脸；其余为空。",
  "依次判斷黑臉、白臉、紅臉；其餘為空。",
);
