/** The three answers that MAN asks of a prospect. */

import type { Field } from "../../core/table/field";
import { TEXTS } from "./texts";

export const MONEY: Field = {
  id: "money",
  type: "text",
  isAnswer: true,
  label: TEXTS.moneyField,
  headers: ["money", "can pay", "金钱", "购买力", "购买能力", "资金", "金錢", "購買力", "購買能力", "資金"],
};

export const AUTHORITY: Field = {
  id: "authority",
  type: "text",
  isAnswer: true,
  label: TEXTS.authorityField,
  headers: ["authority", "decider", "decision maker", "决策权", "决定权", "決策權", "決定權"],
};

export const NEED: Field = {
  id: "need",
  type: "text",
  isAnswer: true,
  label: TEXTS.needField,
  headers: ["need", "needs", "has need", "需求"],
};
