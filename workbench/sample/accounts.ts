/** Candidates for key accounts: two scores from 1 to 10, and two that tie where the capacity of 15 ends. */
import { businessName } from "./names";
import { between, pick, rounded, seededRandom } from "./random";
import type { SampleCell, SampleSheet } from "./sheet";

/**
 * How attractive an account is, and how strong we are with it. Seventeen are high in both; the 15th and the 16th tie at
 * 33.6. One account stands on the edge of high, one has no score yet.
 */
const SCORES =
  "9.1 8.8|8.4 7.9|7.9 3.2|8.8 6.5|3.4 7.7|7.2 8.1|6.9 6.8|2.8 2.5|9.4 5.9|8.1 4.4|7.5 7.4|4.2 8.3|6.4 4.6|6 5.6|" +
  "5.6 9.2|3.1 4.6|8.7 8.2|7.8 6|5.6 6|2.2 6.4|7.1 2.9|6.6 7.3|8 7.1|4.8 3.9|9 7.6|6.3 8.9|5 5|4.4 6.1|3.9 1.8|8.3 ";

/** About thirty accounts with their yearly sales. */
export function accountSheet(): SampleSheet {
  const random = seededRandom(59);
  const taken = new Set<string>();
  const rows = SCORES.split("|").map((pair): SampleCell[] => {
    const { name, city } = businessName(random, "en", taken);
    const [attractiveness = "", strength = ""] = pair.split(" ");
    const sales = rounded(
      Number(attractiveness) * (Number(strength) || 1) * between(random, 4_000, 16_000),
      -2,
    );
    return [
      name,
      pick(random, ["Retail", "Wholesale", "Industry", "Public sector"]),
      city,
      { number: sales, format: "#,##0" },
      score(attractiveness),
      score(strength),
    ];
  });
  return {
    name: "Large accounts",
    heading: ["Account", "Sector", "City", "Yearly sales", "Attractiveness", "Our strength"],
    rows,
  };
}

function score(text: string): SampleCell {
  return text === "" ? "" : { number: Number(text), format: "0.0" };
}
