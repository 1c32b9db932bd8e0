/** Remembered choices: columns are found again where they moved, and never two fields in one column. */

import {
  choicesText,
  draftText,
  readSetups,
  recalledChoices,
  recalledOf,
} from "../../../src/app/run/choices";
import { segmentingModels } from "../../../src/app/run/models";
import { defaultTiers } from "../../../src/core/options/default-tiers";
import { LANGUAGES } from "../../../src/core/texts/language";

const column = (header: string, position: number) => ({
  position,
  header,
  letter: String.fromCharCode(65 + position),
  kind: "number" as const,
  cells: [],
});
const columns = (...headers: string[]) => headers.map(column);
const kept = (mapping: Record<string, number>, ...headers: string[]) =>
  choicesText(
    { mapping, decisions: {}, orders: null, models: [{ id: "pyramid", options: {} }] },
    columns(...headers),
  );
const recalled = (text: string | null, ...headers: string[]) =>
  recalledChoices(text, { columns: columns(...headers) }, "en");

const KEPT = kept({ customer: 0, revenue: 1 }, "Name", "Sales");

test.each<[string, string[], Record<string, number>]>([
  ["as it was", ["Name", "Sales"], { customer: 0, revenue: 1 }],
  ["columns changed places", ["Sales", "Name"], { customer: 1, revenue: 0 }],
  ["a column was put before them", ["Notes", "Name", "Sales"], { customer: 1, revenue: 2 }],
  ["one was renamed in its place", ["Name", "Turnover"], { customer: 0, revenue: 1 }],
  ["one was deleted", ["Name"], { customer: 0 }],
  [
    "one was deleted and another moved into its letter: that letter is claimed by its own header",
    ["Other", "Name"],
    { customer: 1 },
  ],
  ["nothing of it is left", ["x", "y"], { customer: 0, revenue: 1 }],
])("%s", (_law, headers, mapping) => {
  expect(recalled(KEPT, ...headers)).toMatchObject({ remembered: "yes", mapping });
  expect(Object.keys(recalled(KEPT, ...headers).mapping)).toEqual(Object.keys(mapping));
});

describe("tiers that a run remembers", () => {
  const tiersAfter = (tiers: unknown, language: "en" | "zh-CN" | "zh-TW") => {
    const models = [{ id: "pyramid", options: { tiers, listed: 7 } }];
    const text = choicesText({ mapping: {}, decisions: {}, orders: null, models }, columns());
    const { chosen } = recalledChoices(text, { columns: columns() }, language);
    const setup = JSON.stringify({ name: "Mine", columns: {}, models, orders: null });
    const [first] = readSetups([setup], language);
    expect(first?.models).toEqual(chosen);
    expect(chosen[0]?.options).toMatchObject({ listed: 7 });
    return chosen[0]?.options.tiers;
  };

  test.each(LANGUAGES)("follow the language where they are the usual ones in %s", (then) => {
    for (const now of LANGUAGES) expect(tiersAfter(defaultTiers(then), now)).toEqual(defaultTiers(now));
  });

  test("stay where a person named one, or moved a share", () => {
    const [vip, ...others] = defaultTiers("en");
    for (const own of [
      [{ ...vip, name: "Gold" }, ...others],
      [{ ...vip, share: 0.02 }, ...others],
    ])
      expect(tiersAfter(own, "zh-CN")).toEqual(own);
  });
});

test.each<[string, string[], Record<string, number>, Record<string, number>]>([
  ["the first", ["Name", "Sales", "Sales"], { revenue: 1 }, { revenue: 1 }],
  ["the second", ["Name", "Sales", "Sales"], { revenue: 2 }, { revenue: 2 }],
  ["both, each for itself", ["Name", "Sales", "Sales"], { profit: 2, revenue: 1 }, { profit: 2, revenue: 1 }],
])("of two columns of one name %s is found again", (_which, headers, mapping, found) => {
  expect(recalled(kept(mapping, ...headers), ...headers).mapping).toEqual(found);
});

test("two columns of one name keep their order when another is put before them", () => {
  const text = kept({ profit: 2, revenue: 1 }, "Name", "Sales", "Sales");
  expect(recalled(text, "Notes", "Name", "Sales", "Sales").mapping).toEqual({ profit: 3, revenue: 2 });
});

describe("of columns of one name that which was chosen", () => {
  type Cells = readonly (string | number)[];
  type Named = [string, ...Cells];
  const filled = (...all: [string, ...Cells][]) =>
    all.map(([header, ...cells], position) => ({ ...column(header, position), cells }));
  const [NAME, FIRST, SECOND, NOTE, NEW]: readonly [Named, Named, Named, Named, Named] = [
    ["Name", "Ann", "Bo"],
    ["Sales", 900, 10],
    ["Sales", 5, 800],
    ["Note", "x", "y"],
    ["Sales", 7, 7],
  ];
  const chosen = choicesText(
    { mapping: { customer: 0, revenue: 2 }, decisions: {}, orders: null, models: [] },
    filled(NAME, FIRST, SECOND),
  );
  const only = choicesText(
    { mapping: { customer: 0, revenue: 1 }, decisions: {}, orders: null, models: [] },
    filled(NAME, SECOND),
  );

  test.each<[string, string, [string, ...Cells][], number | undefined]>([
    ["a column put before all", chosen, [NOTE, NAME, FIRST, SECOND], 3],
    ["a column put between", chosen, [NAME, NOTE, FIRST, SECOND], 3],
    ["one before them deleted", chosen, [FIRST, SECOND], 1],
    ["both exchanged", chosen, [NAME, SECOND, FIRST], 1],
    ["the other deleted", chosen, [NAME, SECOND], 1],
    ["another of the name put before", chosen, [NAME, NEW, FIRST, SECOND], 3],
    ["new numbers in both, one place further", chosen, [NOTE, NAME, NEW, NEW], 3],
    // Nothing tells any more which one is meant.
    ["itself deleted", chosen, [NAME, FIRST], undefined],
    ["itself deleted and another put in, with new numbers", chosen, [NAME, NEW, NEW, FIRST], undefined],
    ["the only one, and another put before it", only, [NAME, NEW, SECOND], 2],
    ["the only one, and another put before it, with new numbers", only, [NAME, NEW, FIRST], undefined],
    ["rows sorted, and a column put before", chosen, [NOTE, NAME, FIRST, ["Sales", 800, 5]], 3],
  ])("is found with %s", (_what, text, now, revenue) => {
    expect(recalledChoices(text, { columns: filled(...now) }, "en").mapping.revenue).toBe(revenue);
  });
});

test("in a list of more or fewer columns a letter tells nothing, nor in a column of another kind", () => {
  const text = kept({ customer: 0, revenue: 1 }, "Name", "Sales");
  expect(recalled(text, "Name", "Visits", "More").mapping).toEqual({ customer: 0 });
  expect(recalled(text, "Name", "Visits", "More").lost).toEqual([{ field: "revenue", name: "Sales" }]);
  const words = [column("Name", 0), { ...column("Remark", 1), kind: "text" as const }];
  expect(recalledChoices(text, { columns: words }, "en").mapping).toEqual({ customer: 0 });
});

describe("a column that was renamed", () => {
  const filled = (...all: [string, ...(string | number)[]][]) =>
    all.map(([header, ...cells], position) => ({ ...column(header, position), cells }));
  const NAME: [string, ...string[]] = ["Name", "Ann", "Bo"];
  const text = choicesText(
    { mapping: { customer: 0, revenue: 1 }, decisions: {}, orders: null, models: [] },
    filled(NAME, ["Sales", 900, 10]),
  );
  const found = (guessed: Record<string, number>, ...now: [string, ...(string | number)[]][]) =>
    recalledChoices(text, { columns: filled(...now) }, "en", () => guessed).mapping.revenue;

  test("is the one that holds what it held, wherever it stands and whatever has its letter", () => {
    expect(found({ revenue: 1 }, NAME, ["Discount", 1, 2], ["Turnover", 10, 900])).toBe(2);
  });

  test("with new numbers is the one of its letter, unless that seems to hold something else", () => {
    expect(found({ revenue: 1 }, NAME, ["Turnover", 3, 4])).toBe(1);
    expect(found({}, NAME, ["x", 3, 4])).toBe(1);
    expect(found({ revenue: 0 }, NAME, ["Discount", 1, 2])).toBeUndefined();
    expect(found({ profit: 1 }, NAME, ["Profit", 1, 2])).toBeUndefined();
  });
});

test("names under another heading are the customers' only where the heading says so", () => {
  const column = (header: string, ...cells: string[]) => [
    { position: 0, header, letter: "A", kind: "text" as const, cells },
  ];
  const text = choicesText(
    { mapping: { customer: 0 }, decisions: {}, orders: null, models: [] },
    column("Customer", "Ann", "Bo"),
  );
  const found = (guessed: Record<string, number>, header: string, ...names: string[]) => {
    const { mapping, lost } = recalledChoices(
      text,
      { columns: column(header, ...names) },
      "en",
      () => guessed,
    );
    return [mapping.customer, lost.map(({ name }) => name)];
  };
  expect(found({}, "Seller", "Tom", "Kim")).toEqual([undefined, ["Customer"]]);
  expect(found({}, "Seller", "Bo", "Ann")).toEqual([0, []]);
  expect(found({ customer: 0 }, "Client", "Tom", "Kim")).toEqual([0, []]);
});

test("columns without a header are found by their letter", () => {
  expect(recalled(kept({ customer: 0, revenue: 1 }, "", ""), "", "").mapping).toEqual({
    customer: 0,
    revenue: 1,
  });
});

test("options are filled up with what a model takes when nothing is said", () => {
  const pyramid = segmentingModels().find(({ model }) => model.id === "pyramid");
  const { defaults } = pyramid?.segmentation.form("en") ?? {};
  expect(recalled(KEPT, "Name", "Sales").chosen).toEqual([{ id: "pyramid", options: defaults }]);
});

test("the period of the orders comes back", () => {
  const text = choicesText(
    { mapping: {}, decisions: {}, orders: { kind: "quarter", quarter: "2024-Q1" }, models: [] },
    columns("Name"),
  );
  expect(recalled(text, "Name").orders).toEqual({ kind: "quarter", quarter: "2024-Q1" });
});

test("nothing kept is no failure", () => {
  expect(recalled(null, "Name")).toEqual({
    remembered: "no",
    mapping: {},
    lost: [],
    chosen: [],
    orders: null,
    decisions: {},
  });
});

test.each([
  ["broken", KEPT.slice(0, -1)],
  ["of a later version", KEPT.replace('"version":1', '"version":2')],
  ["of a model that is gone", KEPT.replace('"pyramid"', '"magic"')],
  ["null", "null"],
])("what is %s is left aside as a whole, never an error", (_what, text) => {
  expect(recalled(text, "Name", "Sales")).toEqual({
    remembered: "unreadable",
    mapping: {},
    lost: [],
    chosen: [],
    orders: null,
    decisions: {},
  });
});

describe("what was chosen after the last run", () => {
  const draft = draftText({
    columns: { revenue: { header: "Profit", letter: "B" } },
    models: [{ id: "abc", options: {} }],
    orders: null,
    decisions: { leftOut: ["Walk-in"] },
  });
  const found = (draftKept: string, ...headers: string[]) => {
    const { remembered, mapping, decisions } = recalledOf(
      { choices: KEPT, draft: draftKept },
      { columns: columns(...headers) },
      "en",
    );
    return { remembered, mapping, decisions };
  };

  test("comes before the run's own choices", () => {
    expect(found(draft, "Name", "Sales", "Profit")).toEqual({
      remembered: "draft",
      mapping: { revenue: 2 },
      decisions: { leftOut: ["Walk-in"] },
    });
  });

  test.each([
    ["about columns that are gone", draft, ["Name", "Sales"]],
    ["broken", "{", ["Name", "Sales"]],
    ["of a model that is gone", draft.replace('"abc"', '"magic"'), ["Name", "Sales", "Profit"]],
  ])("gives way to them when it is %s", (_what, text, headers) => {
    const mapping = { customer: 0, revenue: 1 };
    expect(found(text, ...headers)).toEqual({ remembered: "yes", mapping, decisions: {} });
  });
});

test("set-ups come by name, those that can no longer be used are left out", () => {
  const setup = (name: string, id: string, options = {}) =>
    JSON.stringify({ name, columns: {}, models: [{ id, options }], orders: null });
  const texts = [setup("Weekly", "abc"), setup("Old", "magic"), "null", setup("Monthly", "pyramid")];
  const bad = setup("Bad", "pyramid", { value: "shoe size" });
  expect(readSetups([...texts, bad], "en").map(({ name }) => name)).toEqual(["Monthly", "Weekly"]);
});
