/** MAN in words: how many prospects have each code, and the next step for each. */

import { sum } from "../../core/numbers/sum";
import { NO_LABEL } from "../../core/report/label";
import { labelBars } from "../../core/report/label-chart";
import { amountText } from "../../core/report/plain-number";
import type { Block, Grid, ReportCell } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { MAN_ACTIONS, MAN_LABELS } from "./labels";
import { MAN_CODES } from "./man";
import { TEXTS } from "./texts";

/**
 * The blocks of the report.
 *
 * @param codes of the prospects, `""` where an answer is missing
 * @param listed how many prospects are named
 * @param language of every text
 * @example prospectBlocks(["M+A+N", "M+A+n", ""], 10, "en")[0].text // => "1 of 2 prospects has the money, the authority and the need: make an offer now."
 */
export function prospectBlocks(codes: readonly string[], listed: number, language: Language): Block[] {
  const numbers = MAN_CODES.map((code) => codes.filter((one) => one === code).length);
  const graded = sum(numbers);
  const [ideal = 0] = numbers;
  const places = { count: amountText(ideal), all: amountText(graded) };
  const known: readonly string[] = MAN_CODES;
  const positions = codes.map((code) => known.indexOf(code));
  const position = (row: number) => positions[row] ?? -1;
  const rows = [...codes.keys()]
    .filter((row) => position(row) >= 0 && position(row) < MAN_CODES.length - 1)
    .sort((one, other) => position(one) - position(other) || one - other)
    .slice(0, listed);
  return [
    { kind: "finding", text: filled(ideal > 0 ? TEXTS.idealFound : TEXTS.noIdeal, language, places) },
    {
      kind: "figures",
      figures: [
        { label: TEXTS.prospectsWithCode[language], value: graded, format: "count" },
        { label: TEXTS.idealProspects[language], value: ideal, format: "count" },
        { label: TEXTS.withoutCode[language], value: codes.length - graded, format: "count" },
      ],
    },
    { kind: "heading", text: TEXTS.codes[language] },
    codeGrid(codes, language),
    ...labelBars(
      { id: "codes", name: TEXTS.prospectsByCode[language], format: "count", labels: MAN_CODES, numbers },
      { title: filled(TEXTS.idealOfAll, language, { ideal, graded }), grid: "codes", values: [1] },
    ),
    ...(rows.length > 0
      ? [
          { kind: "heading", text: TEXTS.firstProspects[language] } as const,
          {
            kind: "customers",
            id: "listed",
            rows,
            label: {
              header: TEXTS.code[language],
              names: MAN_CODES,
              positions: positions.map((at) => (at < 0 ? NO_LABEL : at)),
            },
            action: (row: number) => MAN_LABELS[position(row)]?.action[language] ?? "",
          } as const,
        ]
      : []),
    { kind: "heading", text: TEXTS.nextStep[language] },
    {
      kind: "grid",
      id: "steps",
      header: [TEXTS.code, TEXTS.nextStep].map((text) => text[language]),
      formats: ["text", "text"],
      rows: MAN_CODES.map((code) => [code, MAN_ACTIONS[code][language]]),
      total: false,
      coloured: [{ column: 0, labels: MAN_CODES.length, positions: [...MAN_CODES.keys()] }],
    },
    { kind: "details" },
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
    header: [TEXTS.code, TEXTS.prospects, TEXTS.prospectsShare].map((header) => header[language]),
    formats: ["text", "count", "share"],
    total: true,
    rows: [
      ...MAN_CODES.map((code, index): ReportCell[] => {
        const count = codes.filter((one) => one === code).length;
        const formula = ["SUMPRODUCT(EXACT(", { column: "man" }, ";", { row: index + 1, of: 0 }, ")*1)"];
        return [code, { value: count, formula }, share(index + 1, count)];
      }),
      [
        WORDS.total[language],
        { value: graded, formula: ["SUM(", { row: 1, of: 1 }, ":", { row: total - 1, of: 1 }, ")"] },
        share(total, graded),
      ],
    ],
    coloured: [{ column: 0, labels: MAN_CODES.length, positions: [...MAN_CODES.keys(), NO_LABEL] }],
  };
}
