/** The seven questions of the review in words. */

import { inLanguages } from "../../core/texts/language";

export const TITLES = {
  gold: inLanguages("Gold customers", "黄金客户", "黃金客戶"),
  costly: inLanguages("Customers that cost more than they bring", "得不偿失的客户", "得不償失的客戶"),
  less: inLanguages("Last year's largest that buy less now", "购买减少的上年大客户", "購買減少的去年大客戶"),
  complaints: inLanguages("Large customers with repeated complaints", "多次投诉的大客户", "多次投訴的大客戶"),
  few: inLanguages("Customers who buy few products", "品类单一的客户", "品類單一的客戶"),
  judged: inLanguages("Customers to convert or let go", "应转化或放弃的客户", "應轉化或放棄的客戶"),
  fresh: inLanguages("New customers to nurture", "待培育的新客户", "待培育的新客戶"),
};
