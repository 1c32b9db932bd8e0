/** Runs the `@example` of every doc comment in core, models, app and sql, so that no example can lie. */

import { join } from "node:path";
import { layerOf, ROOT, SOURCES, type Source } from "./sources";

const PURE = SOURCES.filter(({ path }) => ["core", "models", "app", "sql"].includes(layerOf(path)));
const EXAMPLE = /@example ([\s\S]*?)(?=\n \* @|\n \*\/| \*\/)/g;

interface Example {
  readonly path: string;
  readonly expression: string;
  readonly gives: string | undefined;
  readonly throws: string | undefined;
}

const EXAMPLES: readonly Example[] = PURE.flatMap(({ path, text }) =>
  [...text.matchAll(EXAMPLE)].map(([, body = ""]) => {
    const line = body.replace(/\n \* ?/g, " ").trim();
    const [, expression = line, kind, result] = /^([\s\S]*?) \/\/ (=>|throws) ([\s\S]*)$/.exec(line) ?? [];
    return {
      path,
      expression,
      gives: kind === "=>" ? result : undefined,
      throws: kind === "throws" ? result : undefined,
    };
  }),
);

const exportsOf = ({ path }: Source): object => require(join(ROOT, path)) as object;

const scopes = new Map<string, Record<string, unknown>>();

/** A file's own exports, and those of core that an example may need to set the scene. */
function scopeOf(path: string): Record<string, unknown> {
  const known = scopes.get(path);
  if (known) return known;
  const shared = PURE.filter((source) => layerOf(source.path) === "core");
  const near = PURE.filter((source) => source.path.startsWith(path.replace(/[^/]*$/, "")));
  const own = PURE.filter((source) => source.path === path);
  const scope = Object.assign({}, ...[...shared, ...near, ...own].map(exportsOf));
  scopes.set(path, scope);
  return scope;
}

function evaluate(expression: string, path: string): unknown {
  const scope = scopeOf(path);
  // Only the names it holds: core has more than a thousand.
  const names = [...new Set(expression.match(/[A-Za-z_$][\w$]*/g))].filter((name) =>
    Object.hasOwn(scope, name),
  );
  return new Function(...names, `return (${expression});`)(...names.map((name) => scope[name]));
}

/** Numbers to twelve digits: an example shows a result, not its last bit. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

test("there are examples, and each says what it gives", () => {
  expect(EXAMPLES.length).toBeGreaterThan(50);
  const silent = EXAMPLES.filter(({ gives, throws }) => gives === undefined && throws === undefined);
  expect(silent.map(({ path, expression }) => `${path}: ${expression}`)).toEqual([]);
});

test.each(EXAMPLES.filter(({ gives }) => gives !== undefined))("$path: $expression", (example) => {
  const { path, expression, gives = "" } = example;
  expect(rounded(evaluate(expression, path))).toEqual(rounded(evaluate(gives, path)));
});

const THROWING = EXAMPLES.filter(({ throws }) => throws !== undefined);
if (THROWING.length > 0) {
  test.each(THROWING)("$path: $expression throws", ({ path, expression, throws = "" }) => {
    expect(() => evaluate(expression, path)).toThrow(new Error(String(evaluate(throws, path))));
  });
}
