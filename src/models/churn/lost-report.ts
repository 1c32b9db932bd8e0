/** Who was lost in the last 12 months, by name: whom to call first. */

import { dayText } from "../../core/cells/date-column";
import type { Block, Grid } from "../../core/report/report";
import { withOwners } from "../../core/report/whom-to-ask";
import { firstBy, listHeader } from "../../core/table/first-by";
import type { Language } from "../../core/texts/language";
import { WORDS } from "../../core/texts/words";
import type { YearFigures } from "./orders";
import { TEXTS } from "./texts";

/**
 * The lost customers with what they had spent, the largest first, without amounts those who bought last; nothing where nobody
 * was lost.
 *
 * @param year whose losses they are
 * @param listed how many are named at most
 * @param owners who looks after a customer, by its name; none for nobody
 * @param hasRevenue whether amounts were given
 * @param language of every text
 * @example lostBlocks({ gone: [{ name: "Bo", revenue: 6, lastDay: 9 }] }, 10, new Map(), true, "en")[2].rows // => [["Bo", 6, "1970-01-10"]]
 */
export function lostBlocks(
  { gone }: Pick<YearFigures, "gone">,
  listed: number,
  owners: ReadonlyMap<string, string>,
  hasRevenue: boolean,
  language: Language,
): Block[] {
  if (gone.length === 0) return [];
  const first = firstBy(gone, listed, ({ name, revenue, lastDay }) => [
    hasRevenue ? -revenue : -lastDay,
    name,
  ]);
  const list: Grid = {
    kind: "grid",
    id: "lost",
    header: [
      listHeader(WORDS.customer[language], first.length, gone.length, language),
      ...(hasRevenue ? [TEXTS.spentBefore[language]] : []),
      WORDS.lastOrder[language],
    ],
    formats: ["text", ...(hasRevenue ? ["money" as const] : []), "text"],
    rows: first.map(({ name, revenue, lastDay }) => [
      name,
      ...(hasRevenue ? [revenue] : []),
      dayText(lastDay),
    ]),
    total: false,
  };
  return [
    { kind: "heading", text: TEXTS.lostTitle[language] },
    { kind: "text", text: TEXTS.askTheLost[language] },
    withOwners(
      list,
      first.map(({ name }) => owners.get(name)),
      language,
    ),
  ];
}
