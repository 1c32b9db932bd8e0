/** Who is who between two runs: renamed, sorted, added, and two of one name. */

import { customersThen, type KnownCustomer, sameCustomers } from "../../../src/app/record/same-customers";

/** Such as `Ann 9 #7`: name, value, number. */
function customers(...texts: string[]): KnownCustomer[] {
  return texts.map((text) => {
    const [, name = "", value = "", id = ""] = /^(\w*) ?(\d*)(?: #(\d+))?$/.exec(text) ?? [];
    return { name, id, value: value === "" ? Number.NaN : Number(value) };
  });
}

test.each<[law: string, now: string[], before: string[], found: number[]]>([
  ["by name, in any order", ["Ann 1", "Bo 2"], ["Bo 5", "Ann 9"], [1, 0]],
  ["a new one is nobody", ["Ann 1", "Cy 2"], ["Ann 1"], [0, -1]],
  ["by number, whatever the name", ["Anna 1 #7", "Bo 2 #8"], ["Bo 1 #8", "Ann 1 #7"], [1, 0]],
  [
    "names that were exchanged do not mislead where there are numbers",
    ["Ann 1 #8", "Bo 2 #7"],
    ["Ann 1 #7", "Bo 1 #8"],
    [1, 0],
  ],
  ["by name where only one of both runs has numbers", ["Ann 1 #7", "Bo 2 #8"], ["Bo 1", "Ann 1"], [1, 0]],
  [
    "by name where the firm gave everybody another number",
    ["Ann 1 #70", "Bo 2 #80"],
    ["Bo 1 #8", "Ann 1 #7"],
    [1, 0],
  ],
  ["two of one name by their numbers", ["Ann 1 #8", "Ann 9 #7"], ["Ann 1 #7", "Ann 9 #8"], [1, 0]],
  ["two of one name by an equal value, sorted or not", ["Ann 1", "Ann 9"], ["Ann 9", "Ann 1"], [1, 0]],
  ["where one value changed, the other tells both", ["Ann 1", "Ann 9"], ["Ann 9", "Ann 5"], [1, 0]],
  ["where nothing tells them, by their order", ["Ann 1", "Ann 2"], ["Ann 8", "Ann 9"], [0, 1]],
  [
    "where rows were sorted, by the order of their values",
    ["Ann 2", "Cy 5", "Bo 7", "Ann 9"],
    ["Ann 8", "Bo 7", "Cy 5", "Ann 0"],
    [3, 2, 1, 0],
  ],
  [
    "where they were not, by that of their rows, whatever their values",
    ["Ann 2", "Bo 7", "Cy 5", "Ann 9"],
    ["Ann 8", "Bo 7", "Cy 5", "Ann 1"],
    [0, 1, 2, 3],
  ],
  ["one of three is gone: the values tell who", ["Ann 1", "Ann 3"], ["Ann 3", "Ann 2", "Ann 1"], [2, 0]],
  [
    "a number on two rows tells nobody, the names do",
    ["Ann 1 #7", "Bo 2 #7"],
    ["Bo 1 #7", "Ann 2 #7"],
    [1, 0],
  ],
])("%s", (_law, now, before, found) => {
  expect(sameCustomers(customers(...now), customers(...before))).toEqual(found);
});

test("a record's names come back without what told them apart", () => {
  const rows = [
    [1, "2024-01-31", "Data", "Ann (7)", 9, "VIP", "7"],
    [1, "2024-01-31", "Data", "Ann", 8, "VIP", ""],
    [1, "2024-01-31", "Data", "Ann (2)", "", "", ""],
    [1, "2024-01-31", "Data", "Mill (Ltd)", 1, "VIP", "9"],
  ];
  expect(customersThen(rows, ["pyramid", "customer-id"])).toEqual([
    { name: "Ann", id: "7", value: 9 },
    { name: "Ann", id: "", value: 8 },
    { name: "Ann", id: "", value: Number.NaN },
    { name: "Mill (Ltd)", id: "9", value: 1 },
  ]);
});
