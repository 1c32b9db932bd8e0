/** The three answers that MAN asks of a prospect. */

import type { Field } from "../../core/table/field";
import { listed } from "../../core/table/header-words";
import { TEXTS } from "./texts";

export const MONEY: Field = {
  id: "money",
  type: "text",
  isAnswer: true,
  label: TEXTS.moneyField,
  headers: listed("money, can pay, has money, 金钱, 购买力, 购买能力, 有钱, 金錢, 購買力, 購買能力, 有錢"),
  headersAlone: ["资金", "資金"],
};

export const AUTHORITY: Field = {
  id: "authority",
  type: "text",
  isAnswer: true,
  label: TEXTS.authorityField,
  headers: listed(
    "authority, decider, decision maker, decision power, power to decide, 决策权, 决定权, 決策權, 決定權",
  ),
};

export const NEED: Field = {
  id: "need",
  type: "text",
  isAnswer: true,
  label: TEXTS.needField,
  headers: listed(
    "has need, need of product, 有需求, 有无需求, 是否有需求, 产品需求, 对产品的需求, 有無需求, 產品需求, 對產品的需求",
  ),
  // The need of capital is another.
  headersAlone: ["need", "needs", "需求", "需要"],
};
