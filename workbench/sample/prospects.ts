/** Prospects of two offices: one answers with yes and no, the other with 有 and 无; some do not know yet. */
import { businessName } from "./names";
import { between, pick, seededRandom } from "./random";
import { put, type SampleCell, type SampleSheet } from "./sheet";

const OFFICES = [
  { language: "en", people: ["Alice", "Ben"], yes: "yes", no: "no" },
  { language: "zh", people: ["王敏", "李强"], yes: "有", no: "无" },
] as const;

const SOURCES = ["Trade fair", "Referral", "Web form", "Cold call"];
const PROSPECTS = 26;

/** The prospects with what is known of their money, their authority to buy and their need. */
export function prospectSheet(): SampleSheet {
  const random = seededRandom(71);
  const taken = new Set<string>();
  const rows = Array.from({ length: PROSPECTS }, (): SampleCell[] => {
    const office = pick(random, OFFICES);
    const { name, city } = businessName(random, office.language, taken);
    const warmth = between(random, -0.15, 0.25);
    const answer = (share: number) => (random() < share + warmth ? office.yes : office.no);
    return [
      name,
      city,
      pick(random, office.people),
      pick(random, SOURCES),
      answer(0.6),
      answer(0.5),
      answer(0.65),
    ];
  });
  put(rows, 9, 5, "");
  put(rows, 17, 4, "");
  put(rows, 22, 6, "ask again");
  return {
    name: "Prospects",
    heading: ["Company", "City", "Salesperson", "Source", "Money", "Authority", "Need"],
    rows,
  };
}
