/** What travels between the sidebar and the script, and what is refused, as `google.script.run` does. */
import { benchWith } from "./script";

describe("google.script.run", () => {
  const bench = benchWith(`
    function echo(value) { return value; }
    function give(kind) { return { date: new Date(0), nan: NaN, call: () => 1, undef: undefined, list: [undefined, 1] }[kind]; }
    function nested() { return { a: { when: new Date(0) } }; }
    function secret_() { return 1; }`);

  test("carries JSON both ways", () => {
    expect(bench.addOn.call("echo", { a: [1, "x", null, true] })).toEqual({ a: [1, "x", null, true] });
  });

  test.each([[new Date(0)], [Number.NaN], [() => 1]])("refuses %s as an argument", (value) => {
    expect(() => bench.addOn.call("echo", value)).toThrow("Failed due to illegal value in property");
  });

  test.each(["date", "nan", "call"])("refuses to return %s", (kind) => {
    expect(() => bench.addOn.call("give", kind)).toThrow("Failed due to illegal value in property");
  });

  test("names the property of an illegal value inside an object", () => {
    expect(() => bench.addOn.call("nested")).toThrow("Failed due to illegal value in property: when");
  });

  test("turns undefined into null", () => {
    expect([bench.addOn.call("give", "undef"), bench.addOn.call("give", "list")]).toEqual([null, [null, 1]]);
  });

  test.each([
    ["secret_", "is private"],
    ["nowhere", "Script function not found: nowhere"],
  ])("refuses %s", (name, message) => {
    expect(() => bench.addOn.call(name)).toThrow(message);
  });
});
