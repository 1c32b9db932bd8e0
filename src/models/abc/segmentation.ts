/** ABC classes as a segmentation: classes, cuts in money, concentration. */

import { concentrationBlocks } from "../../core/concentration";
import { FIELDS } from "../../core/fields";
import { labelColumn } from "../../core/label";
import { labelGrid } from "../../core/label-grid";
import { inLanguages, type Language } from "../../core/language";
import type { SegmentationDefinition } from "../../core/model";
import { numbersOnly } from "../../core/number-column";
import { InputError } from "../../core/problem";
import type { Block } from "../../core/report";
import { sum } from "../../core/sum";
import { problemsIn } from "../../core/table";
import { asRead, valueColumn, valueRemarks } from "../../core/value-column";
import { abcClasses, abcCuts } from "./abc";
import { CLASSES } from "./labels";
import { type AbcOptions, abcOptions } from "./options";
import { gini } from "./pareto";

export const TITLE = inLanguages("ABC & Pareto", "ABC 与帕累托", "ABC 與柏拉圖");

/** Where each class begins; a class that nobody can be in begins nowhere. @private */
function cutBlock(shares: readonly number[], cuts: readonly number[], language: Language): Block {
  const rows = CLASSES.map(({ label }, at) => {
    const from = cuts[at];
    return [label[language], shares[at] ?? 1, from !== undefined && Number.isFinite(from) ? from : "—"];
  });
  const header = [CLASS, TO_SHARE, FROM_VALUE].map((text) => text[language]);
  return { kind: "grid", id: "cuts", header, formats: ["text", "share", "money"], rows, total: false };
}

export const ABC_SEGMENTATION: SegmentationDefinition<AbcOptions> = {
  fields: [FIELDS.revenue, FIELDS.profit],
  needs: [[FIELDS.revenue, FIELDS.profit]],
  options: abcOptions,

  check(table, { value }) {
    const column = valueColumn(table, value, TITLE);
    return [...problemsIn(table, column), ...valueRemarks(table, column)];
  },

  run(table, { value, a, b }, language) {
    if (!(a > 0 && a < b))
      throw new InputError("BAD_OPTION", { model: TITLE, option: "A, B", allowed: RISING });
    const column = valueColumn(table, value, TITLE);
    const { values, field, header, letter } = column;
    const numbers = numbersOnly(values);
    if (numbers.length === 0) throw new InputError("NO_VALUES", { field: field.label, column: letter });
    const cuts = abcCuts(numbers, [a, b]);
    const classes = abcClasses(values, cuts);
    const read = asRead(column, language);
    const name = header || field.label[language];
    const amount = { name, column: read[0]?.id ?? field.id, values };
    const total = sum(numbers);
    const isEven = total > 0 && numbers.every((number) => number >= 0);
    return {
      columns: [labelColumn("class", TITLE, CLASSES, classes, values, language), ...read],
      report: [
        {
          kind: "figures",
          figures: [
            { label: name, value: total, format: "money" },
            { label: GINI[language], value: isEven ? Number(gini(numbers).toFixed(3)) : "—", format: "text" },
          ],
        },
        labelGrid("class", CLASS, CLASSES, classes, [amount], language),
        { kind: "chart", picture: "bars", title: name, grid: "class", labels: 0, values: [3] },
        cutBlock([a, b], cuts, language),
        { kind: "text", text: RULE[language] },
        ...concentrationBlocks(values, name, language),
      ],
    };
  },
};

const CLASS = inLanguages("Class", "类别", "類別");
const GINI = inLanguages("Gini coefficient", "基尼系数", "基尼係數");
const TO_SHARE = inLanguages("Up to share", "累计至", "累計至");
const FROM_VALUE = inLanguages("From value", "数值不低于", "數值不低於");
const RISING = inLanguages("rising shares", "递增的比例", "遞增的比例");
const RULE = inLanguages(
  "A class takes customers until the sum before them reaches its share; equal values stay together, 0 or less is C.",
  "之前累计未达该比例者归入该类；数值相同类别相同，0 或负数为 C。",
  "之前累計未達該比例者歸入該類；數值相同類別相同，0 或負數為 C。",
);
