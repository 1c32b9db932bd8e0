/** What customers of a tier get, from a person's own table, in place of the recommended action. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { saying } from "../../core/report/explanation";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language } from "../../core/texts/language";

/**
 * Looks up what a tier gets: every filled cell of its row after its header, `""` for a label that the table lacks or says
 * nothing of.
 *
 * @param table its headers first; the first column names tiers, classes or grades, whatever their letter case
 * @param language of the punctuation
 * @example servicesBook([["Tier", "In charge", "Days"], ["VIP", "Eva", 7], ["Small", "", ""]], "en")("vip") // => "In charge: Eva; Days: 7"
 */
export function servicesBook(
  table: readonly (readonly Cell[])[],
  language: Language,
): (label: string) => string {
  const [header = [], ...rows] = table;
  const book = new Map<string, string>();
  for (const [label, ...cells] of rows) {
    const said = cells.flatMap((cell, at) => {
      const text = tidy(textOf(cell));
      return text === "" ? [] : [saying(tidy(textOf(header[at + 1])), text, language)];
    });
    const key = tidy(textOf(label)).toLowerCase();
    if (!book.has(key)) book.set(key, said.join(CORE_TEXTS.partSeparator[language]));
  }
  return (label) => book.get(tidy(label).toLowerCase()) ?? "";
}
