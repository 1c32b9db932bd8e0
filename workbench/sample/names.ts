/** Invented names of customers. Any likeness to a real company is chance. */
import { pick } from "./random";

/** The languages that the firms of the sample speak. */
export type SampleLanguage = "en" | "zh";

/** How businesses are called in a language. */
interface Naming {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly cities: readonly string[];
  readonly named: (first: string, second: string, city: string) => string;
  /** Keeps names apart once the words run out. */
  readonly numbered: (name: string, number: number) => string;
}

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

const NAMING: Readonly<Record<SampleLanguage, Naming>> = {
  en: {
    first: ENGLISH_FIRST,
    second: ENGLISH_SECOND,
    cities: ENGLISH_CITIES,
    named: (first, second) => `${first} ${second}`,
    numbered: (name, number) => `${name} ${number}`,
  },
  zh: {
    first: CHINESE_FIRST,
    second: CHINESE_SECOND,
    cities: CHINESE_CITIES,
    named: (first, second, city) => `${city}${first}${second}有限公司`,
    numbered: (name, number) => `${name}（${number}）`,
  },
};

/** A business of a language with its city, called as none before it. */
export function businessName(
  random: () => number,
  language: SampleLanguage,
  taken: Set<string>,
): { readonly name: string; readonly city: string } {
  const { first, second, cities, named, numbered } = NAMING[language];
  const city = pick(random, cities);
  const words = named(pick(random, first), pick(random, second), city);
  let name = words;
  for (let number = 2; taken.has(name); number++) name = numbered(words, number);
  taken.add(name);
  return { name, city };
}
