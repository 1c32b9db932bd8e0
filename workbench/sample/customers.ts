/** Invented customers: few that bring most, a long tail, some that cost more than they bring. */
import { LAST_DAY } from "./days";
import { businessName, type SampleLanguage } from "./names";
import { pick, seededRandom } from "./random";

/** One customer in numbers; money in the currency of the sheet, dates as serial numbers. */
export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly owner: string;
  readonly since: number;
  readonly lastOrder: number;
  readonly orders: number;
  readonly revenue: number;
  readonly profit: number;
  readonly complaints: number;
  readonly products: number;
}

const OWNERS: Readonly<Record<SampleLanguage, readonly string[]>> = {
  en: ["Alice", "Ben", "Carla", "Dev"],
  zh: ["王敏", "李强", "陈静", "赵磊"],
};

/** Customers as skewed as real ones: revenue falls with rank by Zipf's law, roughened by chance. */
export function sampleCustomers(
  language: SampleLanguage,
  count: number,
  seed: number,
  largest: number,
): SampleCustomer[] {
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const ranked = Array.from({ length: count }, (_customer, index) => {
    const { name, city } = businessName(random, language, taken);
    const revenue = Math.round((largest / (index + 1) ** 0.85) * (0.75 + 0.5 * random()) * 100) / 100;
    const complaints = random() < 0.8 ? 0 : Math.ceil(random() * 6);
    const margin = 0.32 * random() - (random() < 0.12 ? 0.25 : 0) - complaints * 0.015;
    const since = LAST_DAY - Math.floor(30 + random() * 2600);
    const orders = 1 + Math.floor(random() * 30 * (1 + 3 / (index + 1)));
    return {
      name,
      city,
      owner: pick(random, OWNERS[language]),
      since,
      lastOrder: Math.max(since, LAST_DAY - Math.floor(random() ** 2 * 420)),
      orders,
      revenue,
      profit: Math.round(revenue * margin * 100) / 100,
      complaints,
      products: 1 + Math.floor(random() * 9),
    };
  });
  // In a real file the best customers do not stand at the top.
  const shuffled = ranked
    .map((customer) => ({ customer, place: random() }))
    .sort((one, other) => one.place - other.place);
  return shuffled.map(({ customer }, index) => ({ id: String(index + 1).padStart(5, "0"), ...customer }));
}
