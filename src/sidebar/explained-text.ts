/** An explanation as plain text, for an email or a note. */

import type { BlockView, Explanation } from "../app/contract/contract";
import { PANEL_WORDS } from "../core/texts/panel-words";
import type { Context } from "./context";
import { EXPLAIN } from "./texts/explain";
import { FRAME } from "./texts/frame";

type Words = Pick<Context, "say" | "formats">;

/**
 * All that an explanation says, line by line. No line begins with a customer's name: pasted into a sheet, a name that
 * begins with `=` would become a formula there.
 *
 * @param words of the reader's language, and numbers of the reader's locale
 * @param explanation of one customer
 * @param cell of the customer in A1 notation; empty where it is not known
 */
export function explanationText(words: Words, explanation: Explanation, cell: string): string {
  const { say } = words;
  const { customer, row, verdict, models } = explanation;
  const name = customer || say(PANEL_WORDS.row, { row });
  const parts = [
    [
      said(words, say(PANEL_WORDS.customer), cell === "" ? name : `${name} (${cell})`),
      verdict.contradiction,
      verdict.sentence,
      ...verdict.byHand,
      verdict.action === "" ? "" : said(words, say(PANEL_WORDS.whatToDo), verdict.action),
    ],
    ...models.map(({ title, report }) => [
      title,
      ...(report.length > 0 ? report.flatMap((block) => blockLines(words, block)) : [say(EXPLAIN.nothing)]),
    ]),
  ];
  return parts.map((lines) => lines.filter((line) => line !== "").join("\n")).join("\n\n");
}

/** What a chart shows stands in its table. @private */
function blockLines(words: Words, block: BlockView): string[] {
  const { formats } = words;
  if (block.kind === "chart") return [];
  if (block.kind === "figures")
    return block.figures.map(({ label, value, format }) => said(words, label, formats.value(value, format)));
  if (block.kind !== "grid") return [block.text];
  return block.rows.map((row) =>
    row
      .map(
        (value, at) => [block.header[at] ?? "", formats.value(value, block.formats[at] ?? "text")] as const,
      )
      .filter(([, value]) => value !== "")
      .map(([label, value]) => said(words, label, value))
      .join(words.say(EXPLAIN.between)),
  );
}

/** @private */
function said({ say }: Words, label: string, value: string): string {
  return say(FRAME.line, { label, value });
}
