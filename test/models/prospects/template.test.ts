/** The Prospects worksheet as a person sees it: the README's example by arithmetic. */

import { MAN_ACTIONS } from "../../../src/models/prospects/labels";
import { MAN_CODES } from "../../../src/models/prospects/man";
import { PROSPECTS_TEMPLATE } from "../../../src/models/prospects/template";
import { liveSheet } from "../live-template";

const live = () => liveSheet(PROSPECTS_TEMPLATE);

test("codes, points (need 50, money 30, authority 20), stages and next steps", () => {
  const sheet = live();
  // Need, money, authority; code; points; stage (develop from 80).
  expect(sheet.values("B17:G24")).toEqual([
    ["Yes", "Yes", "Yes", "M+A+N", 100, "Develop"],
    ["Yes", "Yes", "No", "M+a+N", 80, "Develop"],
    ["Yes", "No", "Yes", "m+A+N", 70, "Screen"],
    ["No", "Yes", "Yes", "M+A+n", 50, "Screen"],
    ["No", "Yes", "No", "M+a+n", 30, "Screen"],
    ["No", "No", "No", "m+a+n", 0, "Stop"],
    ["Yes", "", "", "", 50, "Search"],
    ["", "", "", "", "", ""],
  ]);
  expect(sheet.values("H17:H24").flat()).toEqual([
    ...(["M+A+N", "M+a+N", "m+A+N", "M+A+n", "M+a+n", "m+a+n"] as const).map((code) => MAN_ACTIONS[code].en),
    "",
    "",
  ]);
});

test("counts tell a capital from a small letter", () => {
  const sheet = live();
  expect(sheet.values("M17:O24").map(([code, , count]) => [code, count])).toEqual(
    MAN_CODES.map((code) => [
      code,
      ["M+A+N", "M+a+N", "m+A+N", "M+A+n", "M+a+n", "m+a+n"].includes(code) ? 1 : 0,
    ]),
  );
  sheet.type("D23", "Yes");
  sheet.type("C23", "No");
  expect(sheet.values("E23:G23")).toEqual([["m+A+N", 70, "Screen"]]);
  expect(sheet.value("O20")).toBe(2);
});

test("points for whatever MAN_GRADE takes for yes: a checkbox, 1, a word of another language", () => {
  const sheet = live();
  for (const yes of [true, 1, "有", "YES "] as const) {
    for (const column of "BCD") sheet.type(`${column}17`, yes);
    expect(sheet.values("E17:G17")).toEqual([["M+A+N", 100, "Develop"]]);
  }
  for (const no of [false, 0, "?"] as const) {
    sheet.type("C17", no);
    expect(sheet.value("F17")).toBe(no === "?" ? 0 : 70); // 50 for the need and 20 for the authority; no code, no points
  }
  // Only the need is known yet.
  for (const yes of [true, 1, "Yes"] as const) {
    sheet.type("B23", yes);
    expect(sheet.values("E23:G23")).toEqual([["", 50, "Search"]]);
  }
});

test("each source has its yield, each region its future key accounts", () => {
  const sheet = live();
  // One example prospect each for the first seven sources; the first two have 80 points or more.
  expect(sheet.values("M27:O30")).toEqual([
    ["People we know", 1, 1],
    ["Business contacts", 1, 1],
    ["Statistics", 0, 1],
    ["Directories", 0, 1],
  ]);
  expect(sheet.values("M34:O35")).toEqual([
    ["Yellow pages", "", 0],
    ["Trade shows", "", 0],
  ]);
  sheet.type("I18", "People we know");
  sheet.type("I19", "People we know");
  expect(sheet.value("N27")).toBeCloseTo(2 / 3, 9);
  for (const row of [17, 18, 19]) sheet.type(`J${row}`, "North");
  sheet.type("M41", "North");
  // Of the three the first is to be developed and expected to be a key account; the second is ordinary.
  expect(sheet.values("N41:O42")).toEqual([
    [1, 3],
    ["", ""],
  ]);
  // A source of one's own has a row: of its two prospects the first has 80 points. Free rows say nothing.
  sheet.type("I20", "A friend of a friend");
  sheet.type("I18", "A friend of a friend");
  sheet.type("M36", "A friend of a friend");
  expect(sheet.values("M36:O37")).toEqual([
    ["A friend of a friend", 0.5, 2],
    ["", "", ""],
  ]);
  // A prospect below the rows that were ready is graded and counted too.
  sheet.type("A60", "One more");
  sheet.type("I60", "A friend of a friend");
  for (const column of "BCD") sheet.type(`${column}60`, "Yes");
  expect(sheet.value("E60")).toBe("M+A+N");
  expect(sheet.value("O36")).toBe(3);
  expect(sheet.value("O17")).toBe(2);
});
