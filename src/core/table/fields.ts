/** The fields that more than one model reads; a model's own live in its folder. */

import { WORDS } from "../texts/words";
import type { Field } from "./field";
import { listed } from "./header-words";
import { AMOUNT_HEADINGS } from "./headings/amount-headings";
import { CUSTOMER_HEADINGS } from "./headings/customer-headings";
import type { Headings } from "./headings/headings";
import { ORDER_HEADINGS } from "./headings/order-headings";

/** Every list of a field as one, made when it is first asked for. @private */
function known<const Own extends Omit<Field, "headers" | "headersAlone">>(own: Own, headings: Headings) {
  const { alone = "", ...languages } = headings;
  let all: readonly string[] | undefined;
  let weak: readonly string[] | undefined;
  return {
    ...own,
    get headers(): readonly string[] {
      all ??= [...new Set(Object.values(languages).flatMap(listed))];
      return all;
    },
    get headersAlone(): readonly string[] {
      weak ??= alone === "" ? [] : listed(alone);
      return weak;
    },
  };
}

const customerId = known(
  { id: "customer-id", type: "text", label: WORDS.customerId },
  CUSTOMER_HEADINGS.customerId,
);

/** By name; the customer comes first wherever fields are listed. */
export const FIELDS = {
  customer: known(
    { id: "customer", type: "text", label: WORDS.customer, standIn: customerId },
    CUSTOMER_HEADINGS.customer,
  ),
  revenue: known(
    { id: "revenue", type: "number", label: WORDS.revenue, addsUp: true },
    AMOUNT_HEADINGS.revenue,
  ),
  profit: known({ id: "profit", type: "number", label: WORDS.profit, addsUp: true }, AMOUNT_HEADINGS.profit),
  date: known({ id: "date", type: "date", label: WORDS.date }, ORDER_HEADINGS.date),
  orders: known({ id: "orders", type: "number", label: WORDS.orders }, ORDER_HEADINGS.orders),
  lastOrder: known({ id: "last-order", type: "date", label: WORDS.lastOrder }, ORDER_HEADINGS.lastOrder),
  firstOrder: known({ id: "first-order", type: "date", label: WORDS.firstOrder }, ORDER_HEADINGS.firstOrder),
  previousRevenue: known(
    { id: "previous-revenue", type: "number", label: WORDS.previousRevenue },
    AMOUNT_HEADINGS.previousRevenue,
  ),
  costToServe: known(
    { id: "cost-to-serve", type: "number", label: WORDS.costToServe, addsUp: true },
    AMOUNT_HEADINGS.costToServe,
  ),
  product: known({ id: "product", type: "text", label: WORDS.product }, ORDER_HEADINGS.product),
  productsBought: known(
    { id: "products-bought", type: "number", label: WORDS.productsBought },
    ORDER_HEADINGS.productsBought,
  ),
  complaints: known(
    { id: "complaints", type: "number", label: WORDS.complaints, addsUp: true },
    CUSTOMER_HEADINGS.complaints,
  ),
  orderNumber: known(
    { id: "order-number", type: "text", label: WORDS.orderNumber },
    ORDER_HEADINGS.orderNumber,
  ),
  owner: known({ id: "owner", type: "text", label: WORDS.owner }, CUSTOMER_HEADINGS.owner),
  /** Tells customers of one name apart. */
  customerId,
  quantity: known({ id: "quantity", type: "number", label: WORDS.quantity }, ORDER_HEADINGS.quantity),
  unitPrice: known({ id: "unit-price", type: "number", label: WORDS.unitPrice }, AMOUNT_HEADINGS.unitPrice),
  status: known(
    { id: "status", type: "text", label: WORDS.status, neverNumbers: true },
    ORDER_HEADINGS.status,
  ),
  refund: known({ id: "refund", type: "number", label: WORDS.refund }, AMOUNT_HEADINGS.refund),
  currency: known(
    { id: "currency", type: "text", label: WORDS.currency, neverNumbers: true },
    AMOUNT_HEADINGS.currency,
  ),
} as const satisfies Record<string, Field>;
