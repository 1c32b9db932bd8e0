/** Prospects as an English and a Chinese office keep them: answers of yes and no, or 有 and 无; some are not known yet. */
import { businessName, type SampleLanguage } from "./names";
import { between, pick, seededRandom } from "./random";
import { put, type SampleCell, type SampleSheet } from "./sheet";

/** Who keeps the sheet, and how it writes. */
interface Office {
  readonly name: string;
  readonly seed: number;
  readonly heading: readonly string[];
  readonly people: readonly string[];
  readonly sources: readonly string[];
  readonly answers: readonly [yes: string, no: string];
  /** Written where an answer should stand. */
  readonly note: string;
}

const OFFICES: Readonly<Record<SampleLanguage, Office>> = {
  en: {
    name: "Prospects",
    seed: 71,
    heading: ["Company", "City", "Salesperson", "Source", "Money", "Authority", "Need"],
    people: ["Alice", "Ben"],
    sources: ["Trade fair", "Referral", "Web form", "Cold call"],
    answers: ["yes", "no"],
    note: "ask again",
  },
  zh: {
    name: "潜在客户",
    seed: 73,
    heading: ["公司名称", "城市", "销售员", "来源", "购买力", "决策权", "需求"],
    people: ["王敏", "李强"],
    sources: ["展会", "转介绍", "网络表单", "陌生拜访"],
    answers: ["有", "无"],
    note: "再问",
  },
};

const PROSPECTS = 26;

/** The prospects of an office with what is known of their money, their authority to buy and their need. */
export function prospectSheet(language: SampleLanguage): SampleSheet {
  const { name, seed, heading, people, sources, answers, note } = OFFICES[language];
  const [yes, no] = answers;
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const rows = Array.from({ length: PROSPECTS }, (): SampleCell[] => {
    const business = businessName(random, language, taken);
    const warmth = between(random, -0.15, 0.25);
    const answer = (share: number) => (random() < share + warmth ? yes : no);
    return [
      business.name,
      business.city,
      pick(random, people),
      pick(random, sources),
      answer(0.6),
      answer(0.5),
      answer(0.65),
    ];
  });
  put(rows, 9, 5, "");
  put(rows, 17, 4, "");
  put(rows, 22, 6, note);
  return { name, heading, rows };
}
