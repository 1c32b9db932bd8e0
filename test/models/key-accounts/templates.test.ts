/** The key-account worksheets as a person sees them: the README's example by arithmetic. */

import { KEY_ACCOUNT_MATRIX } from "../../../src/models/key-accounts/matrix-template";
import { ACCOUNT_PLAN } from "../../../src/models/key-accounts/plan-template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

const matrix = () => liveSheet(KEY_ACCOUNT_MATRIX);

test("Key-account matrix: weights 30, 30, 20, 20 on both sides, capacity 2, high from 50", () => {
  const sheet = matrix();
  expectTable(sheet.values("J11:L17"), [
    [90, 89, "Key account"], // 27 + 27 + 16 + 20; 27 + 24 + 18 + 20
    [79, 71, "Key account"], // 24 + 21 + 18 + 16; 21 + 24 + 12 + 14
    [61, 60, "Key account, over capacity"], // 18 + 21 + 12 + 10; 18 + 18 + 14 + 10
    [81, 39, "Key development"], // 27 + 24 + 14 + 16; 9 + 12 + 8 + 10
    [39, 87, "Maintenance"], // 9 + 12 + 8 + 10; 27 + 24 + 18 + 18
    [29, 20, "Opportunistic"], // 6 + 9 + 6 + 8; 6 + 6 + 6 + 2
    ["", "", ""],
  ]);
  expectTable(sheet.values("S11:T17"), [
    ["Integrated", "Farmer: deepen and retain"], // 4 + 4 + 3 + 4 + 4 + 4 = 23
    ["Interdependent", "Farmer: deepen and retain"], // 17
    ["Cooperative", "Farmer: deepen and retain"], // 13
    ["Basic", "Hunter: win it over"], // 8
    ["Cooperative", "Milk round: fixed visits"], // 12
    ["Exploratory", "Milk round: fixed visits"],
    ["", ""],
  ]);
  expect([sheet.value("B6"), sheet.value("A7"), sheet.value("B8")]).toEqual([2, "", 1]);
});

test("a tie at the edge of the capacity is said", () => {
  const sheet = matrix();
  for (const column of "BCDEFGHI") sheet.type(`${column}13`, sheet.value(`${column}12`) as number);
  expect(sheet.values("L11:L13").flat()).toEqual(["Key account", "Key account", "Key account"]);
  expect([sheet.value("B6"), sheet.value("B8")]).toEqual([3, 0]);
  expect(sheet.value("A7")).toBe(
    "More than the capacity: accounts tie at its edge, and all of them stay in.",
  );
});

test("Account plan: roles in favour, and how far the objectives are reached", () => {
  const sheet = liveSheet(ACCOUNT_PLAN);
  expect(sheet.value("B7")).toBe(0.6); // user, influencer, decider of five
  expect(sheet.values("D18:D21").flat()).toEqual([0.4, 1, 0.5, ""]); // 40 / 100, 6 / 6, 1 / 2
  sheet.type("D14", "For us");
  expect(sheet.value("B7")).toBe(0.8);
});

test.each([
  ["New task", "best people"],
  ["Modified rebuy", "chance to come in"],
  ["Straight rebuy", "Do not sell again"],
])("Account plan: %s calls for its own advice", (purchase, advice) => {
  const sheet = liveSheet(ACCOUNT_PLAN);
  sheet.type("B5", purchase);
  expect(sheet.value("B6")).toContain(advice);
});

test("Account plan: roles and types of purchase have the sources' names", () => {
  const { cells } = ACCOUNT_PLAN.sheet("zh-CN", () => null);
  const first = cells.map(([cell]) => (cell && typeof cell === "object" ? cell : null));
  const roles = ["使用者", "影响者", "采购者", "决定者", "控制者"];
  expect(first.slice(9, 14).map((cell) => cell?.content)).toEqual(roles);
  expect(first[13]?.note).toContain("阻止");
  expect(cells[4]?.[1]).toMatchObject({ choices: ["新购", "修正重购", "直接重购"] });
});

test("a score left blank says so in its row, once, and advises nothing", () => {
  const sheet = matrix();
  sheet.type("C16", "");
  expect(sheet.values("J16:L16")).toEqual([["⚠ score 2 is blank", 20, "⚠ score 2 is blank"]]);
  expect(sheet.value("T16")).toBe("");
});
