/** The three answers that MAN asks of a prospect. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const MONEY: Field = {
  id: "money",
  type: "text",
  label: TEXTS.moneyField,
  headers: ["money", "can pay", "购买力", "资金", "購買力", "資金"],
};

export const AUTHORITY: Field = {
  id: "authority",
  type: "text",
  label: TEXTS.authorityField,
  headers: ["authority", "decider", "decision maker", "决定权", "决策权", "決定權", "決策權"],
};

export const NEED: Field = {
  id: "need",
  type: "text",
  label: TEXTS.needField,
  headers: ["need", "needs", "has need", "需求"],
};
