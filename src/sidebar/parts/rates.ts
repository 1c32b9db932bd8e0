/** What one unit of each other currency is worth: a small table under the remark that leaves them out or converts them. */

import type { RemarkView } from "../../app/contract/remarks";
import type { Context } from "../context";
import { element, listening } from "../dom";

/**
 * One line for each currency; a rate that is taken away leaves its currency out again.
 *
 * @param context actions
 * @param rates of a remark
 * @param key the controls' place is kept by it
 */
export function ratesForm(
  { actions }: Context,
  { into, of }: NonNullable<RemarkView["rates"]>,
  key: string,
): HTMLElement {
  const lines = of.map(({ currency, rate }) => {
    const input = element("input", {
      type: "number",
      min: "0",
      step: "any",
      "data-key": `${key}-${currency}`,
    });
    input.value = rate === null ? "" : String(rate);
    return { currency, input };
  });
  const give = () => {
    const given = lines.map(({ currency, input }) => [currency, Number(input.value)] as const);
    const rates = Object.fromEntries(given.filter(([, rate]) => rate > 0 && Number.isFinite(rate)));
    actions.take({ decisions: { rates } });
  };
  return element(
    "div",
    { class: "rates" },
    ...lines.map(({ currency, input }) =>
      element("label", {}, `1 ${currency} = `, listening(input, { change: give }), ` ${into}`),
    ),
  );
}
