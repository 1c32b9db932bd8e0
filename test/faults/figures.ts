/** The figures: how many cases of each part there were, what was violated how often, and the smallest case that shows it. */

import type { Violation } from "./oracles";

export interface Found {
  count: number;
  /** Where it was seen first; cases come smallest first. */
  readonly smallest: string;
  readonly detail: string;
}

export interface PartFigures {
  cases: number;
  readonly kinds: Map<string, Found>;
}

/** By part. */
export type Figures = Map<string, PartFigures>;

/** Counts a case with what it violated; a kind counts once a case. */
export function record(
  figures: Figures,
  part: string,
  label: string,
  violations: readonly Violation[],
): void {
  const known = figures.get(part) ?? { cases: 0, kinds: new Map<string, Found>() };
  figures.set(part, known);
  known.cases += 1;
  const seen = new Set<string>();
  for (const { kind, detail } of violations) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    const found = known.kinds.get(kind) ?? { count: 0, smallest: label, detail };
    found.count += 1;
    known.kinds.set(kind, found);
  }
}

/** The kinds found, as `part: kind`, sorted. */
export function kindsIn(figures: Figures): string[] {
  return [...figures]
    .flatMap(([part, { kinds }]) => [...kinds.keys()].map((kind) => `${part}: ${kind}`))
    .sort();
}

/** Adds the figures of another share of the same cases. */
export function added(figures: Figures, others: Figures): void {
  for (const [part, { cases, kinds }] of others) {
    const known = figures.get(part) ?? { cases: 0, kinds: new Map<string, Found>() };
    figures.set(part, known);
    known.cases += cases;
    for (const [kind, found] of kinds) {
      const before = known.kinds.get(kind);
      known.kinds.set(kind, before ? { ...before, count: before.count + found.count } : found);
    }
  }
}

/** The figures as a table in Markdown. */
export function tableOf(figures: Figures): string {
  const lines = [...figures].flatMap(([part, { cases, kinds }]) => {
    const rows = [...kinds].sort(([, one], [, other]) => other.count - one.count);
    if (rows.length === 0) return [`| ${part} | ${cases} | none | 0 | |`];
    return rows.map(
      ([kind, { count, smallest, detail }]) =>
        `| ${part} | ${cases} | ${kind} | ${count} | ${smallest}: ${oneLine(detail)} |`,
    );
  });
  return [
    "| part | cases | violation | in cases | smallest |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "¦").slice(0, 170);
}
