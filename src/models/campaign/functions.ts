/** CAMPAIGN_PROFIT, CAMPAIGN_BREAKEVEN and PRICE_CUT_BREAKEVEN as data. */

import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import { ABOVE_ZERO, NOT_NEGATIVE, numberRule } from "../../core/functions/number-rule";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { refused } from "../../core/functions/row-result";
import { filledText, type Text } from "../../core/texts/language";
import { breakEvenRate, campaignProfit, extraVolume } from "./campaign";
import { TEXTS } from "./texts";

const RATE = numberRule(TEXTS.shareAllowed, { least: 0, most: 1 });

const HELP = {
  contacts: TEXTS.addressedParameterHelp,
  response_rate: TEXTS.responseRateParameterHelp,
  quantity: TEXTS.piecesParameterHelp,
  price: TEXTS.priceParameterHelp,
  unit_cost: TEXTS.unitCostParameterHelp,
  contact_cost: TEXTS.contactCostOptionalHelp,
  new_price: TEXTS.newPriceParameterHelp,
} satisfies Record<string, Text>;

/** @private */
function named(name: keyof typeof HELP, optional = false): Parameter {
  return optional ? { name, optional, help: HELP[name] } : { name, help: HELP[name] };
}

/** @private */
function aboveCost(unitCost: number): Text {
  return filledText(TEXTS.newPriceAllowed, { unitCost });
}

const CONTACTS = numberArgument("contacts", NOT_NEGATIVE);
const RESPONSE_RATE = numberArgument("response_rate", RATE);
const QUANTITY = numberArgument("quantity", NOT_NEGATIVE);
const SOME_QUANTITY = numberArgument("quantity", ABOVE_ZERO);
const PRICE = numberArgument("price", NOT_NEGATIVE);
const UNIT_COST = numberArgument("unit_cost", NOT_NEGATIVE);
const CONTACT_COST = numberArgument("contact_cost", NOT_NEGATIVE);
const CONTACT_COST_OR_NONE = numberArgument("contact_cost", NOT_NEGATIVE, 0);
const NEW_PRICE = numberArgument("new_price", NOT_NEGATIVE);

export const CAMPAIGN_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "CAMPAIGN_PROFIT",
    summary: TEXTS.campaignProfitSummary,
    parameters: [
      named("contacts"),
      named("response_rate"),
      named("quantity"),
      named("price"),
      named("unit_cost"),
      named("contact_cost", true),
    ],
    examples: [
      { formula: "=CAMPAIGN_PROFIT(1000,5%,2,100,60,1.5)", gives: "2500" },
      { formula: "=CAMPAIGN_PROFIT(1000,{1%;2%},2,100,60,1)", gives: "-200, 600" },
    ],
    call: (given, reader) =>
      rowByRow(
        [CONTACTS, RESPONSE_RATE, QUANTITY, PRICE, UNIT_COST, CONTACT_COST_OR_NONE],
        given,
        reader,
        (contacts, rate, quantity, price, unitCost, contactCost) =>
          campaignProfit(contacts, rate, { quantity, price, unitCost }, contactCost),
      ),
  },
  {
    name: "CAMPAIGN_BREAKEVEN",
    summary: TEXTS.campaignBreakevenSummary,
    shares: "result",
    parameters: [
      named("quantity"),
      named("price"),
      named("unit_cost"),
      {
        name: "contact_cost",
        help: TEXTS.contactCostParameterHelp,
      },
    ],
    examples: [{ formula: "=CAMPAIGN_BREAKEVEN(2,100,60,2)", gives: "0.025" }],
    call: (given, reader) =>
      rowByRow(
        [SOME_QUANTITY, PRICE, UNIT_COST, CONTACT_COST],
        given,
        reader,
        (quantity, price, unitCost, contactCost) => {
          if (price <= unitCost) return refused("price", aboveCost(unitCost), price);
          return breakEvenRate({ quantity, price, unitCost }, contactCost);
        },
      ),
  },
  {
    name: "PRICE_CUT_BREAKEVEN",
    summary: TEXTS.priceCutBreakevenSummary,
    shares: "result",
    parameters: [named("price"), named("unit_cost"), named("new_price")],
    examples: [
      { formula: "=PRICE_CUT_BREAKEVEN(100,60,90)", gives: "0.3333" },
      { formula: "=PRICE_CUT_BREAKEVEN(100,60,{80;110})", gives: "1, -0.2" },
    ],
    call: (given, reader) =>
      rowByRow([PRICE, UNIT_COST, NEW_PRICE], given, reader, (price, unitCost, newPrice) => {
        if (price <= unitCost) return refused("price", aboveCost(unitCost), price);
        if (newPrice <= unitCost) return refused("new_price", aboveCost(unitCost), newPrice);
        return extraVolume(price, unitCost, newPrice);
      }),
  },
];
