/** A list as the built add-on reads it for a person who chooses nothing, and what comes of an answer. */
import type { Answer, Description, Preview } from "../../../src/app/contract/contract";
import type { Change } from "../../../src/app/contract/remarks";
import type { DescribeRequest } from "../../../src/app/contract/requests";
import { readArguments } from "../../../workbench/command/arguments";
import { selectData } from "../../../workbench/command/select";
import { openBytes } from "../../../workbench/files/open";
import { FileRefusal } from "../../../workbench/files/refusal";
import { withDom } from "../../../workbench/node/dom";
import { vmSandbox } from "../../../workbench/node/sandbox";
import type { LoadedScript, SandboxMaker } from "../../../workbench/runtime/sandbox";
import { type ScriptFiles, startWorkbench, type Workbench } from "../../../workbench/workbench";

/** What came of a list. */
export interface Outcome {
  /** The sentence of a refusal; what else is here says nothing then. */
  readonly refusal: string | null;
  readonly range: string;
  readonly headerLines: number;
  /** Field to the heading of its column. */
  readonly headings: Readonly<Record<string, string>>;
  readonly areOrders: boolean;
  /** Ids. */
  readonly questions: readonly string[];
  /** Every sentence beside the result. */
  readonly said: readonly string[];
  /** Sheet rows that do not count. */
  readonly leftOut: readonly number[];
  readonly result: Result;
  /** What comes of the choice with such a label, of a question or a remark. Throws when there is none. */
  answered(label: RegExp): Outcome;
}

export interface Result {
  /** The first of them. */
  readonly customers: readonly {
    readonly name: string;
    readonly tier: unknown;
    readonly value: unknown;
    readonly days: readonly [first: unknown, last: unknown];
  }[];
  /** Customers with a number, and what they are worth together. */
  readonly count: unknown;
  readonly total: unknown;
  /** Cells. */
  readonly problems: readonly string[];
}

/** Of the run: no order of the lists is later, but for those with a wrong year. */
const TODAY = "2026-11-28";
const NO_RESULT: Result = { customers: [], count: 0, total: 0, problems: [] };
const NOTHING = {
  range: "",
  headerLines: 0,
  headings: {},
  areOrders: false,
  questions: [],
  said: [],
  leftOut: [],
  result: NO_RESULT,
};
/** Remarks whose rows do not count. */
const LEFT_OUT = ["totals", "nameless", "notes", "headings", "unwanted"];

/** Opens a file and reads what is in it, as the flags of the command say. */
export async function readList(
  files: ScriptFiles,
  bytes: Uint8Array,
  name: string,
  flags: readonly string[] = [],
): Promise<Outcome> {
  const wishes = readArguments([name, ...flags]);
  try {
    const locale = wishes.locale === undefined ? {} : { locale: wishes.locale };
    const workbook = await openBytes(bytes, name, withDom, locale);
    const bench = startWorkbench({ files, workbook, userLocale: "en", makeSandbox: oneScript });
    selectData(workbook, wishes);
    return described(bench, { source: null, headerLines: null });
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.message);
    throw error;
  }
}

/**
 * Each call of the add-on starts the script anew; for hundreds of small lists it is started once, with services that
 * are those of the call at hand.
 */
const oneScript: SandboxMaker = (program) => {
  kept.sandbox ??= vmSandbox(program);
  const { realm, load } = kept.sandbox;
  return {
    realm,
    load: (services, now) => {
      kept.services = services;
      kept.script ??= load(
        Object.fromEntries(
          Object.keys(services).map((name) => [
            name,
            new Proxy({}, { get: (_target, member) => Reflect.get(kept.services[name] ?? {}, member) }),
          ]),
        ),
        now,
      );
      return kept.script;
    },
  };
};
const kept: {
  sandbox?: ReturnType<SandboxMaker>;
  script?: LoadedScript;
  services: Readonly<Record<string, object>>;
} = { services: {} };

function called<Result>(bench: Workbench, name: string, request: unknown): Answer<Result> {
  // JSON that keeps to the contract, which tests of the contract check.
  return bench.addOn.call(name, request) as Answer<Result>;
}

function described(bench: Workbench, request: DescribeRequest, chosen: Partial<Description> = {}): Outcome {
  const answer = called<Description>(bench, "describe", request);
  if (!answer.ok) return refused(answer.message);
  const description = { ...answer.result, ...chosen };
  const { source, headerLines, mapping, orders, decisions, columns } = description;
  const preview = called<Preview>(bench, "preview", {
    source,
    headerLines,
    mapping,
    orders,
    decisions,
    models: description.chosen,
    fingerprint: null,
    today: TODAY,
    keepOverrides: true,
    reasonColumn: false,
  });
  const remarks = [...description.remarks, ...(preview.ok ? preview.result.check.remarks : [])];
  const headingOf = (position: number) => columns.find((column) => column.position === position)?.header;
  return {
    // Without its answer a question leaves some lists without what a model needs; nobody is refused anything yet.
    refusal: preview.ok || description.questions.length > 0 ? null : preview.message,
    range: source.range,
    headerLines,
    headings: Object.fromEntries(
      Object.entries(mapping).map(([field, position]) => [field, headingOf(position) ?? ""]),
    ),
    areOrders: orders !== null,
    questions: description.questions.map(({ id }) => id),
    said: [...remarks.map(({ message }) => message), ...(preview.ok ? saidBeside(preview.result) : [])],
    leftOut: [...new Set(remarks.filter(({ id }) => LEFT_OUT.includes(id)).flatMap(({ rows }) => rows))].sort(
      (one, other) => one - other,
    ),
    result: preview.ok ? resultOf(preview.result) : NO_RESULT,
    answered: (label) => {
      const offered = [
        ...description.questions.flatMap(({ choices }) => choices),
        ...remarks.flatMap(({ change }) => change ?? []),
      ];
      const choice = offered.find((one) => label.test(one.label));
      if (!choice) throw new Error(`no choice is ${label}: ${offered.map((one) => one.label).join(", ")}`);
      return after(bench, description, choice.to);
    },
  };
}

function refused(refusal: string): Outcome {
  return {
    ...NOTHING,
    refusal,
    answered: () => {
      throw new Error(refusal);
    },
  };
}

/** As the sidebar changes its choices. */
function after(bench: Workbench, before: Description, change: Change): Outcome {
  const decisions = { ...before.decisions, ...change.decisions };
  const isElsewhere = change.range !== undefined && change.range !== before.source.range;
  const source = { ...before.source, range: change.range ?? before.source.range };
  const headerLines = change.headerLines ?? (isElsewhere ? null : before.headerLines);
  if (isElsewhere || change.headerLines !== undefined)
    return described(bench, { source, headerLines, decisions });
  const mapping = Object.fromEntries(
    Object.entries({ ...before.mapping, ...change.mapping }).flatMap(([field, position]) =>
      position === null ? [] : [[field, position]],
    ),
  );
  // Of changes to what a row is, only those that offer it know.
  const areOrders = new Map<string, unknown>(Object.entries(change)).get("areOrders");
  const asked = { mapping, areOrders: areOrders === undefined ? before.orders !== null : areOrders === true };
  const orders =
    areOrders === undefined ? {} : { orders: asked.areOrders ? ({ kind: "all" } as const) : null };
  return described(bench, { source, headerLines, decisions, asked }, { mapping, ...orders });
}

function saidBeside({ check, customers, models }: Preview): string[] {
  const blocks = models.flatMap(({ report }) => report);
  return [
    ...check.problems.map(({ message }) => message),
    ...(customers?.notes ?? []),
    ...blocks.flatMap((block) => ("text" in block ? [block.text] : [])),
  ];
}

function resultOf({ firstRows, columns, models, check }: Preview): Result {
  const at = (header: string) => columns.findIndex((column) => column.header === header) + 1;
  const [tier, value, first, last] = [at("Pyramid tier"), at("Revenue"), at("First order"), at("Last order")];
  const figures = models.flatMap(({ report }) => report).find(({ kind }) => kind === "figures");
  const [count, total] = figures && "figures" in figures ? figures.figures : [];
  return {
    customers: firstRows.map(({ cells }) => ({
      name: String(cells[0]),
      tier: cells[tier],
      value: cells[value],
      days: [cells[first], cells[last]],
    })),
    count: count?.value,
    total: total?.value,
    problems: check.problems.map(({ cell }) => cell),
  };
}
