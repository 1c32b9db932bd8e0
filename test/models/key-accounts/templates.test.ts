/** The key-account worksheets as a person sees them: the README's example by arithmetic. */

import { KEY_ACCOUNT_MATRIX } from "../../../src/models/key-accounts/matrix-template";
import { ACCOUNT_PLAN } from "../../../src/models/key-accounts/plan-template";
import { expectTable } from "../../tables";
import { liveSheet } from "../live-template";

const matrix = () => liveSheet(KEY_ACCOUNT_MATRIX);

test("Key-account matrix: weights 30, 30, 20, 20 on both sides, capacity 2, high from 50", () => {
  const sheet = matrix();
  expectTable(sheet.values("B20:D26"), [
    ["Key account", 90, 89], // 27 + 27 + 16 + 20; 27 + 24 + 18 + 20
    ["Key account", 79, 71], // 24 + 21 + 18 + 16; 21 + 24 + 12 + 14
    ["Key account, over capacity", 61, 60], // 18 + 21 + 12 + 10; 18 + 18 + 14 + 10
    ["Key development", 81, 39], // 27 + 24 + 14 + 16; 9 + 12 + 8 + 10
    ["Maintenance", 39, 87], // 9 + 12 + 8 + 10; 27 + 24 + 18 + 18
    ["Opportunistic", 29, 20], // 6 + 9 + 6 + 8; 6 + 6 + 6 + 2
    ["", "", ""],
  ]);
  expectTable(sheet.values("E20:F26"), [
    ["Integrated", "Farmer: deepen and retain"], // 4 + 4 + 3 + 4 + 4 + 4 = 23
    ["Interdependent", "Farmer: deepen and retain"], // 17
    ["Cooperative", "Farmer: deepen and retain"], // 13
    ["Basic", "Hunter: win it over"], // 8
    ["Cooperative", "Milk round: fixed visits"], // 12
    ["Exploratory", "Milk round: fixed visits"],
    ["", ""],
  ]);
  expectTable(sheet.values("A8:B13"), [
    ["Key account", 2],
    ["Key account, over capacity", 1],
    ["Key development", 1],
    ["Maintenance", 1],
    ["Opportunistic", 1],
    ["", ""],
  ]);
});

test("whoever is no organisation has no place, and a free one goes to the next", () => {
  const sheet = matrix();
  sheet.type("U20", "No");
  expect(sheet.values("B20:B22").flat()).toEqual(["", "Key account", "Key account"]);
  expect(sheet.values("F20:F20").flat()).toEqual([""]);
});

test("a tie at the edge of the capacity is said", () => {
  const sheet = matrix();
  for (const column of "GHIJKLMN") sheet.type(`${column}22`, sheet.value(`${column}21`) as number);
  expect(sheet.values("B20:B22").flat()).toEqual(["Key account", "Key account", "Key account"]);
  expect([sheet.value("B8"), sheet.value("B9")]).toEqual([3, 0]);
  expect(sheet.value("A13")).toBe(
    "More than the capacity: accounts tie at its edge, and all of them stay in.",
  );
});

test("Account plan: roles in favour, and how far the objectives are reached", () => {
  const sheet = liveSheet(ACCOUNT_PLAN);
  expect(sheet.value("B8")).toBe(0.6); // user, influencer, decider of five
  expect(sheet.values("D32:D35").flat()).toEqual([0.4, 1, 0.5, ""]); // 40 / 100, 6 / 6, 1 / 2
  sheet.type("D22", "For us");
  expect(sheet.value("B8")).toBe(0.8);
});

test.each([
  ["New task", "best people"],
  ["Modified rebuy", "chance to come in"],
  ["Straight rebuy", "Do not sell again"],
])("Account plan: %s calls for its own advice", (purchase, advice) => {
  const sheet = liveSheet(ACCOUNT_PLAN);
  sheet.type("B7", purchase);
  expect(sheet.value("B14")).toContain(advice);
});

test("Account plan: roles and types of purchase have the sources' names", () => {
  const { cells } = ACCOUNT_PLAN.sheet("zh-CN", () => null);
  const first = cells.map(([cell]) => (cell && typeof cell === "object" ? cell : null));
  const roles = ["使用者", "影响者", "采购者", "决定者", "控制者"];
  expect(first.slice(17, 22).map((cell) => cell?.content)).toEqual(roles);
  expect(first[21]?.note).toContain("阻止");
  expect(cells[6]?.[1]).toMatchObject({ choices: ["新购", "修正重购", "直接重购"] });
});

test("Account plan: our side, the eight stages of their purchase, and three years of cost and profit", () => {
  const sheet = liveSheet(ACCOUNT_PLAN);
  const row = (text: string) => sheet.values("A1:A80").flat().indexOf(text) + 1;
  const stage = row("Stage of the purchase");
  sheet.type(`B${stage}`, "6 Supplier chosen");
  expect(sheet.value(`B${stage + 1}`)).toMatch(/^Answer the ten conditions/);
  sheet.type(`B${stage}`, "8 Performance judged");
  expect(sheet.value(`B${stage + 1}`)).toMatch(/serve after the sale/);
  expect(row("Key account manager")).toBeGreaterThan(stage);
  expect(row("Sponsor in top management")).toBe(row("Key account manager") + 1);
  const year = row("This year");
  // 30 - 40, 48 - 36, 75 - 40; 37 in all of 100 + 150 + 220.
  expectTable(sheet.values(`B${year}:E${year + 3}`), [
    [100, 30, 40, -10],
    [150, 48, 36, 12],
    [220, 75, 40, 35],
    [470, 153, 116, 37],
  ]);
});

test("a score left blank says so in its row, once, and advises nothing", () => {
  const sheet = matrix();
  sheet.type("H25", "");
  expect(sheet.values("B25:D25")).toEqual([["⚠ score 2 is blank", "⚠ score 2 is blank", 20]]);
  expect(sheet.value("F25")).toBe("");
});

test("a place goes by the scores as they are shown, so that 50.0 is never below a cut of 50", () => {
  const sheet = matrix();
  for (const column of "GHIJ") sheet.type(`${column}25`, 4.996); // 49.96, shown as 50.0
  for (const column of "KLMN") sheet.type(`${column}25`, 9);
  expect(sheet.values("B25:D25")).toEqual([["Key account, over capacity", expect.closeTo(49.96, 9), 90]]);
  for (const column of "GHIJ") sheet.type(`${column}25`, 4.994); // 49.94, shown as 49.9
  expect(sheet.value("B25")).toBe("Maintenance");
});
