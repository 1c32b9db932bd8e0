/** Invented names of customers. Any likeness to a real company is chance. */
import { pick } from "./random";

const ENGLISH_FIRST = [
  "Alder",
  "Birch",
  "Copper",
  "Dalton",
  "Ember",
  "Falcon",
  "Granite",
  "Harbour",
  "Ivory",
  "Juniper",
  "Kestrel",
  "Linden",
  "Marlow",
  "Northgate",
  "Orchard",
  "Pebble",
  "Quarry",
  "Ridgeway",
  "Sterling",
  "Thistle",
  "Umber",
  "Vale",
  "Willow",
  "Yarrow",
];
const ENGLISH_SECOND = [
  "Bakery",
  "Bikes",
  "Catering",
  "Clinic",
  "Dental",
  "Fitness",
  "Foods",
  "Furniture",
  "Garage",
  "Gardens",
  "Hotel",
  "Interiors",
  "Logistics",
  "Markets",
  "Optics",
  "Outdoor",
  "Paper",
  "Pharmacy",
  "Print",
  "School Supplies",
  "Textiles",
  "Toys",
  "Travel",
  "Wines",
];
const ENGLISH_CITIES = [
  "Bristol",
  "Chicago",
  "Dublin",
  "Leeds",
  "Manchester",
  "Melbourne",
  "Portland",
  "Seattle",
  "Toronto",
  "Wellington",
];
const CHINESE_FIRST = [
  "宏远",
  "金泰",
  "华晨",
  "瑞丰",
  "永盛",
  "嘉禾",
  "东方",
  "新锐",
  "天佑",
  "百川",
  "和顺",
  "明德",
  "长青",
  "盛世",
  "润泽",
  "恒通",
  "启航",
  "安康",
  "锦绣",
  "卓越",
];
const CHINESE_SECOND = [
  "商贸",
  "食品",
  "科技",
  "物流",
  "服饰",
  "家居",
  "电器",
  "医药",
  "文具",
  "餐饮",
  "建材",
  "美容",
  "汽配",
  "茶业",
  "印刷",
];
const CHINESE_CITIES = ["上海", "北京", "广州", "深圳", "杭州", "成都", "武汉", "南京", "西安", "苏州"];

/** An English or a Chinese business with its city; the number keeps names apart once the words run out. */
export function businessName(
  random: () => number,
  language: "en" | "zh",
  taken: Set<string>,
): { readonly name: string; readonly city: string } {
  const [first, second, cities] =
    language === "en"
      ? [ENGLISH_FIRST, ENGLISH_SECOND, ENGLISH_CITIES]
      : [CHINESE_FIRST, CHINESE_SECOND, CHINESE_CITIES];
  const city = pick(random, cities);
  const words =
    language === "en"
      ? `${pick(random, first)} ${pick(random, second)}`
      : `${city}${pick(random, first)}${pick(random, second)}有限公司`;
  let name = words;
  for (let number = 2; taken.has(name); number++)
    name = language === "en" ? `${words} ${number}` : `${words}（${number}）`;
  taken.add(name);
  return { name, city };
}
