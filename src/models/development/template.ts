/** The Development effect worksheet: four quarters of developed and new customers, live through DEVELOPMENT_EFFECT. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result, saying } from "../../core/template/template-cell";
import { namedHeaders } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** Developed customers a year ago and now, customers won, hours spent on development. */
const EXAMPLE = [
  [50, 55, 12, 20],
  [50, 62, 10, 24],
  [45, 60, 9, 30],
  [55, 83, 9, 26],
];
const COLUMNS = "quarter before after won hours growth rate -";
/** What the function spills below its header; then a sentence, which runs on into free cells. */
const EFFECT = [
  [TEXTS.change, "money"],
  [TEXTS.rateOfChange, "share"],
  [TEXTS.companyChange, "money"],
  [TEXTS.shareOfCompanyChange, "share"],
  [TEXTS.againstNewCustomers, "cents"],
] as const;

/** @private */
function rows(language: Language): NamedRow[] {
  return [
    namedHeaders(TEXTS.quarterHeader, language, COLUMNS, EXAMPLE.length),
    ...EXAMPLE.map(([before = 0, after = 0, won = 0, hours = 0], index) => [
      input(`Q${index + 1}`, "text"),
      input(before, "money"),
      input(after, "money"),
      input(won, "money", TEXTS.wonNote[language]),
      input(hours, "asTyped", TEXTS.hoursNote[language]),
      result("={.after}-{.before}", "money"),
      result('=IF({.before}>0;{.growth}/{.before};"")', "share"),
      result('=IF({.hours}>0;SALES_ROI({.growth};{.hours});"")', "cents"),
    ]),
    [],
    [
      label(TEXTS.wholeCompany[language]),
      named("companyBefore", input(1000, "money")),
      named("companyAfter", input(1200, "money")),
    ],
    [],
    [
      saying(
        [TEXTS.measure[language]],
        label("=DEVELOPMENT_EFFECT({before};{after};{companyBefore};{companyAfter};{won})", "header"),
      ),
      saying([TEXTS.result[language]], label("", "header")),
    ],
    ...EFFECT.map(([measure, format]) => [saying([measure[language]], label("")), result("", format)]),
    [saying([TEXTS.conclusion[language]], label("")), { content: "", look: "result" }],
    [label(TEXTS.lasting[language]), { content: lastingRise(language), look: "result" }],
  ];
}

/** Each rate against the one of the quarter before. @private */
function lastingRise(language: Language): string {
  const [rises, falls, unknown] = [TEXTS.lastingRise, TEXTS.noLastingRise, TEXTS.lastingUnknown].map(
    (text) => `"${text[language]}"`,
  );
  const pairs = EXAMPLE.slice(1).map((_, at) => {
    const [before, after] = [`{rate/${at + 1}}`, `{rate/${at + 2}}`];
    return `IF(AND(ISNUMBER(${before});ISNUMBER(${after}));IF(${after}>${before};0;1);0)`;
  });
  return `=IF(SUMPRODUCT(ISNUMBER({rate})*1)<3;${unknown};IF(${pairs.join("+")}=0;${rises};${falls}))`;
}

export const DEVELOPMENT_TEMPLATE = worksheet({
  id: "development-effect",
  group: "value",
  title: TEXTS.title,
  notes: [withExample(TEXTS.worksheetPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.chartTitle,
      labels: "quarter",
      values: ["growth", "won"],
      beside: "companyBefore",
      column: 4,
      width: 400,
      verticalTitle: TEXTS.change,
    },
  ],
});
