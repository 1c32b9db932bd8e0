/** What a credit department knows of its customers: levels as letters or words, rates, ratios, and gaps. */
import { CREDIT_WORDS, type CreditWords } from "./credit-words";
import { LAST_DAY, quarterOf } from "./days";
import { businessName, type SampleLanguage } from "./names";
import { between, pick, rounded, seededRandom } from "./random";
import { put, type SampleCell, type SampleSheet } from "./sheet";

type Chance = () => number;

const GRADES = ["AAA", "AA", "A", "B", "C"];
/** Columns of the sheet: the litigation of all customers, and the first of the nine financial figures. */
const [LITIGATION, FINANCIAL] = [13, 17];
const LOST_LAWSUIT_ROW = 12;
/** In days. */
const QUARTER = 91;
const WITHOUT_STATEMENTS = [8, 21, 35];

const FIRMS = { en: { seed: 89, customers: 40 }, zh: { seed: 97, customers: 36 } } as const;

/** The credit records of about forty customers at the end of a quarter. */
export function creditSheet(language: SampleLanguage, lastDay = LAST_DAY): SampleSheet {
  const words = CREDIT_WORDS[language];
  const { seed, customers } = FIRMS[language];
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const rows = Array.from({ length: customers }, (_customer, index): SampleCell[] => {
    // The customer with the lost lawsuit is a good one otherwise, so that one sees what holds the grade down.
    const quality =
      index + 2 === LOST_LAWSUIT_ROW ? 0.95 : between(random, 0.3, 0.65) + between(random, 0, 0.35);
    const { name } = businessName(random, language, taken);
    return [name, ...terms(random, quality, words, lastDay), ...answers(random, quality, words)];
  });
  const lost = words.levels.at(-1)?.at(-1) ?? "";
  put(rows, LOST_LAWSUIT_ROW, LITIGATION, `D · ${lost}`);
  for (const row of WITHOUT_STATEMENTS) {
    for (let column = FINANCIAL; column < FINANCIAL + 9; column++) put(rows, row, column, "");
  }
  put(rows, 15, 7, "");
  put(rows, 27, 15, "");
  put(rows, 30, 3, "");
  return { name: words.sheet, heading: [...words.before, ...words.indicators], rows };
}

/** When it was rated and how, what it buys and what it owes. */
function terms(random: Chance, quality: number, { money }: CreditWords, lastDay: number): SampleCell[] {
  const sales = rounded(quality * between(random, 8_000, 160_000), -2);
  const days = pick(random, [30, 30, 45, 60]);
  const grade = Math.floor((1 - quality) * 6 + between(random, -0.5, 0.8));
  return [
    quarterOf(random() < 0.1 ? lastDay - QUARTER : lastDay),
    GRADES[Math.min(4, Math.max(0, grade))] ?? "",
    { number: sales, format: money },
    { number: days },
    { number: rounded((sales * days * between(random, 0.5, 1.5)) / 30, -2), format: money },
  ];
}

/** The twenty answers; the better the customer, the better most of them. */
function answers(random: Chance, quality: number, { levels, money }: CreditWords): SampleCell[] {
  const near = (spread: number) => Math.min(1, Math.max(0, quality + between(random, -spread, spread)));
  const share = (value: number): SampleCell => ({ number: rounded(value, 3), format: "0.0%" });
  const ratio = (value: number): SampleCell => ({ number: rounded(value, 2), format: "0.00" });
  const whole = (value: number, digits = 0, format = "0"): SampleCell => ({
    number: rounded(value, digits),
    format,
  });
  // Roughened, or the best customers would all be of one size.
  const size = (most: number, digits: number, format: string) =>
    whole(most * (0.03 + near(0.3) ** 3) * between(random, 0.7, 1.1), digits, format);
  const chosen = levels.slice(0, -1).map((texts) => level(random, texts, (1 - near(0.3)) ** 1.4));
  const litigation = level(random, levels.at(-1)?.slice(0, 3) ?? [], random() < 0.85 ? 0 : random());
  const quick = 0.4 + 0.9 * near(0.3);
  return [
    ...chosen,
    size(260, 0, "0"),
    litigation,
    share(Math.min(1, 0.66 + 0.36 * near(0.15))),
    share(Math.min(1, 0.52 + 0.46 * near(0.15))),
    whole(near(0.15) > 0.38 ? 0 : 1),
    whole(105 - 70 * near(0.3)),
    ratio(quick + between(random, 0.2, 0.6)),
    ratio(quick),
    share(0.85 - 0.5 * near(0.3)),
    size(14_000_000, -5, money),
    size(68_000_000, -5, money),
    share(0.04 + 0.24 * near(0.4)),
    share(-0.03 + 0.15 * near(0.3)),
    share(-0.04 + 0.24 * near(0.3)),
  ];
}

/** A level `place` of the way down the list, written as people do: the letter, the words, or both. */
function level(random: Chance, texts: readonly string[], place: number): string {
  const position = Math.min(texts.length - 1, Math.floor(place * texts.length));
  const [letter, text] = ["ABCD".charAt(position), texts[position] ?? ""];
  return pick(random, [letter, text, `${letter} · ${text}`]);
}
