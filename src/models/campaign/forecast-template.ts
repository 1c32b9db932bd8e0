/** The Campaign forecast: three scenarios of one campaign, live through the campaign functions. */

import type { NamedRow } from "../../core/template/named-cells";
import { input, result } from "../../core/template/template-cell";
import { namedHeaders, wordsOf } from "../../core/template/template-rows";
import { withExample, worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import { TEXTS } from "./texts";

/** Contacts, response rate, quantity, price, unit cost, contact cost of each scenario. */
const EXAMPLE = [
  [1000, 0.02, 1, 100, 60, 1],
  [1000, 0.04, 2, 100, 60, 1],
  [1000, 0.06, 2, 100, 55, 1],
];
const FORMATS = ["count", "share", "asTyped", "cents", "cents", "cents"] as const;
const COLUMNS = "scenario contacts response quantity price unitCost contactCost buyers sales cost profit -";

/** @private */
function rows(language: Language): NamedRow[] {
  const notes = wordsOf(TEXTS.scenarioNotes, language);
  const scenarios = wordsOf(TEXTS.scenarioNames, language);
  return [
    namedHeaders(TEXTS.forecastHeader, language, COLUMNS, EXAMPLE.length),
    ...EXAMPLE.map((values, index) => [
      input(scenarios[index] ?? "", "text"),
      ...values.map((value, place) => input(value, FORMATS[place] ?? "count", notes[place])),
      result("={.contacts}*{.response}", "decimal"),
      result("={.buyers}*{.quantity}*{.price}", "money"),
      result("={.buyers}*{.quantity}*{.unitCost}+{.contacts}*{.contactCost}", "money"),
      result(
        "=CAMPAIGN_PROFIT({.contacts};{.response};{.quantity};{.price};{.unitCost};{.contactCost})",
        "money",
      ),
      result("=CAMPAIGN_BREAKEVEN({.quantity};{.price};{.unitCost};{.contactCost})", "share"),
    ]),
  ];
}

export const CAMPAIGN_FORECAST = worksheet({
  id: "campaign-forecast",
  group: "winning",
  title: TEXTS.forecastTitle,
  notes: [withExample(TEXTS.forecastPurpose)],
  rows,
  charts: [
    {
      picture: "bars",
      title: TEXTS.profitByScenario,
      labels: "scenario",
      values: ["profit"],
      below: "scenario",
      width: 560,
      height: 300,
      verticalTitle: WORDS.profit,
    },
  ],
});
