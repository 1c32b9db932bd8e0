/** What must not be: each kind with how often it was met and the first case of it. */

import type { Cell } from "../src/core/cells/cell";

/** A kind of violation. */
export interface Met {
  count: number;
  readonly first: string;
}

/** Of one part of the report. */
export interface Findings {
  /** What was tried, in words, and how many. */
  readonly tried: Record<string, number>;
  readonly violations: Map<string, Met>;
}

/** Nothing tried yet. */
export function noFindings(): Findings {
  return { tried: {}, violations: new Map() };
}

/** Counts one more of what was tried. */
export function count({ tried }: Findings, what: string, many = 1): void {
  tried[what] = (tried[what] ?? 0) + many;
}

/** Takes note of a violation; the case is shown for its first. */
export function meet({ violations }: Findings, kind: string, first: string): void {
  const before = violations.get(kind);
  if (before) before.count++;
  else violations.set(kind, { count: 1, first: first.slice(0, 300) });
}

/** Text, truth value or finite number. */
export function isPlain(cell: Cell): boolean {
  return typeof cell === "number"
    ? Number.isFinite(cell)
    : typeof cell === "string" || typeof cell === "boolean";
}

/** Words of the engine, which no person should read; those that a text itself brought along do not count. */
const ENGINE_WORDS =
  /\bundefined\b|\bNaN\b|\bInfinity\b|\[object |TypeError|RangeError|SyntaxError|Cannot read|is not a function|is not iterable|Maximum call stack/g;

/** The engine's words in a text, but for those in what was given. */
export function engineWords(text: string, given: string): string[] {
  return (text.match(ENGINE_WORDS) ?? []).filter((word) => !given.includes(word));
}
