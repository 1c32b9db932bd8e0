/** MAN in words: how many prospects have each code, and the next step for each. */

import type { Block, Grid, ReportCell } from "../../core/report/report";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { MAN_ACTIONS } from "./labels";
import { MAN_CODES } from "./man";
import { TEXTS } from "./texts";

/**
 * The blocks of the report.
 *
 * @param codes of the prospects, `""` where an answer is missing
 * @param language of every text
 * @example prospectBlocks(["M+A+N", "M+A+n", ""], "en")[0].rows[0].slice(0, 3).map((cell) => cell.value ?? cell) // => ["M+A+N", 1, 0.5]
 */
export function prospectBlocks(codes: readonly string[], language: Language): Block[] {
  return [
    codeGrid(codes, language),
    {
      kind: "chart",
      picture: "bars",
      title: TEXTS.prospectsByCode[language],
      grid: "codes",
      labels: 0,
      values: [1],
    },
    { kind: "text", text: TEXTS.rule[language] },
  ];
}

/** Not the table by label of other models, because COUNTIF does not tell M from m. @private */
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
    header: [TEXTS.code, TEXTS.prospectsByCode, TEXTS.prospectsShare, TEXTS.nextStep].map(
      (header) => header[language],
    ),
    formats: ["text", "count", "share", "text"],
    total: true,
    rows: [
      ...MAN_CODES.map((code, index): ReportCell[] => {
        const count = codes.filter((one) => one === code).length;
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
