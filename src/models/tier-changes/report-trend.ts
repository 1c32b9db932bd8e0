/** The trend of the report: customers, tiers and concentration at all times. */

import { shareText } from "../../core/report/plain-number";
import type { Block, Chart, Format } from "../../core/report/report";
import { filled, type Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { ChangesResult } from "./changes-result";
import { TEXTS } from "./texts";
import { trendPoint } from "./tier-changes";

/**
 * How many customers and how much money there was at each time, in which tiers, and what the best fifth brought.
 *
 * @param result what was found
 * @param language of every text
 * @example trendBlocks({ all: [], tiers: ["All"], valueName: "Revenue" }, "en").map(({ kind }) => kind) // => ["heading", "grid"]
 */
export function trendBlocks(
  { all, tiers, valueName }: Pick<ChangesResult, "all" | "tiers" | "valueName">,
  language: Language,
): Block[] {
  const points = all.map((one) => trendPoint(one, tiers.length));
  const concentration = 3 + tiers.length;
  return [
    { kind: "heading", text: TEXTS.trendHeading[language] },
    {
      kind: "grid",
      id: "trend",
      header: [
        TEXTS.day[language],
        WORDS.customers[language],
        valueName,
        ...tiers,
        TEXTS.bestFifthBring[language],
      ],
      formats: ["text", "count", "money", ...new Array<Format>(tiers.length).fill("count"), "share"],
      total: false,
      rows: points.map(({ day, customers, value, sizes, concentration: share }) => [
        day,
        customers,
        value,
        ...sizes,
        share ?? "",
      ]),
    },
    ...(points.length > 1
      ? [
          {
            kind: "chart",
            picture: "line",
            ...concentratedTitles(points, language),
            grid: "trend",
            labels: 0,
            values: [concentration],
          } as const,
        ]
      : []),
  ];
}

/** @private */
function concentratedTitles(
  points: readonly ReturnType<typeof trendPoint>[],
  language: Language,
): Pick<Chart, "title" | "shortTitle"> {
  const told = points.flatMap(({ day, concentration }) =>
    concentration === null ? [] : [{ day, concentration }],
  );
  const [first, last] = [told[0], told[told.length - 1]];
  if (!first || !last || first === last) return { title: TEXTS.concentrationTitle[language] };
  const places = {
    now: shareText(last.concentration),
    earlier: shareText(first.concentration),
    day: first.day,
  };
  return {
    title: filled(TEXTS.concentrated, language, places),
    shortTitle: filled(TEXTS.concentratedShort, language, places),
  };
}
