/** The Development effect worksheet: four quarters of developed and new customers, live through DEVELOPMENT_EFFECT. */

import { type NamedRow, named } from "../../core/template/named-cells";
import { input, label, result } from "../../core/template/template-cell";
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
const COLUMNS = "quarter before after won hours growth - -";
/** What the function spills below its header. */
const EFFECT = ["money", "share", "money", "share", "text", "text"] as const;

/** @private */
function rows(language: Language): NamedRow[] {
  return [
    namedHeaders(TEXTS.quarterHeader, language, COLUMNS, EXAMPLE.length),
    ...EXAMPLE.map(([before = 0, after = 0, won = 0, hours = 0], index) => [
      input(`Q${index + 1}`, "text"),
      input(before, "money"),
      input(after, "money"),
      input(won, "money", TEXTS.wonNote[language]),
      input(hours, "count", TEXTS.hoursNote[language]),
      result("={.after}-{.before}", "money"),
      result('=IF({.before}>0;{.growth}/{.before};"")', "share"),
      result('=IF({.hours}>0;SALES_ROI({.growth};{.hours});"")', "money"),
    ]),
    [],
    [
      label(TEXTS.wholeCompany[language]),
      named("companyBefore", input(1000, "money")),
      named("companyAfter", input(1200, "money")),
    ],
    [],
    [
      label("=DEVELOPMENT_EFFECT({before};{after};{companyBefore};{companyAfter};{won})", "header"),
      label("", "header"),
    ],
    ...EFFECT.map((format) => [label(""), result("", format)]),
  ];
}

export const DEVELOPMENT_TEMPLATE = worksheet({
  id: "development-effect",
  title: TEXTS.title,
  notes: [withExample(TEXTS.worksheetPurpose)],
  rows,
  columnWidths: [230, 140, 140],
  charts: [
    {
      picture: "bars",
      title: TEXTS.chartTitle,
      labels: "quarter",
      values: ["growth", "won"],
      beside: "companyBefore",
      column: 5,
    },
  ],
});
