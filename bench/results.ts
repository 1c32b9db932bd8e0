/** What the sections write: tables, and which target is met or missed. */

const lines: string[] = [];
const missed: string[] = [];

/** Begins a section with its table. */
export function heading(title: string, text: string, header: readonly string[]): void {
  lines.push(
    "",
    `## ${title}`,
    "",
    text,
    "",
    `| ${header.join(" | ")} |`,
    `|${" --- |".repeat(header.length)}`,
  );
}

/** A row of the table, also shown at once. */
export function row(...cells: readonly (string | number)[]): void {
  lines.push(`| ${cells.join(" | ")} |`);
  console.log(cells.join("  "));
}

/** A target below the table. */
export function require(condition: boolean, what: string): void {
  lines.push("", `${condition ? "Met" : "**Missed**"}: ${what}.`);
  if (!condition) missed.push(what);
}

/** All that was written, and the targets that were missed. */
export function results(): { readonly lines: readonly string[]; readonly missed: readonly string[] } {
  return { lines, missed };
}

export const ms = (time: number): string => (time < 1000 ? time.toPrecision(3) : time.toFixed(0));
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} x`;
