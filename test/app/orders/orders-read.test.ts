/** What of a list of orders counts: sums by hand, what is said, and the way back. */

import type { Cell } from "../../../src/core/cells/cell";
import { amountsOf, answersTo, clicked, listOf, said } from "./list";

type Rows = readonly (readonly Cell[])[];

const STATES: Rows = [
  ["date", "order-number", "customer", "revenue", "status"],
  ["2024-01-05", 1, "Alder", 500, "Completed"],
  ["2024-02-05", 2, "Birch", 9000, "Cancelled"],
  ["2024-03-05", 3, "Alder", 100, "Refunded"],
  ["2024-03-06", 4, "Birch", 50, "Completed"],
];

describe("states", () => {
  test("orders that came to nothing do not count: 500 and 50 stay of 9,650", () => {
    const read = listOf(STATES);
    expect(amountsOf(read)).toEqual({ 2: 500, 5: 50 });
    expect(said(read)).toEqual([
      "Not counted because of the status Cancelled: 1 row worth 9,000",
      "Not counted because of the status Refunded: 1 row worth 100",
    ]);
    expect([read.leftOut, read.remarks.map(({ rows }) => rows)]).toEqual([2, [[3], [4]]]);
  });

  test("one click counts a state, another leaves it out again", () => {
    const counted = listOf(STATES, clicked(listOf(STATES), "state Cancelled"));
    expect(amountsOf(counted)).toEqual({ 2: 500, 3: 9000, 5: 50 });
    expect(said(counted)).toContain(
      "Counted as you chose although the status is Cancelled: 1 row worth 9,000",
    );
    expect(amountsOf(listOf(STATES, clicked(counted, "state Cancelled")))).toEqual({ 2: 500, 5: 50 });
  });

  /** One order for each state, of 1, 2, 4, 8: the sum says which of them count. */
  const sumOf = (states: readonly string[], decisions = {}) => {
    const rows = states.map((state, at) => [`2024-01-0${at + 1}`, at + 1, "Ann", 2 ** at, state]);
    const read = listOf([STATES[0] ?? [], ...rows], decisions);
    const sum = Object.values(amountsOf(read)).reduce((all, one) => all + one, 0);
    return [sum, read.questions.map(({ id }) => id)];
  };

  test.each([
    ["closed beside paid is called off", ["Paid", "Closed", "Paid"], [1 + 4, []]],
    ["closed beside open is done", ["Open", "Closed", "In progress"], [1 + 2 + 4, []]],
    ["open beside won is an offer", ["Won", "Open", "Lost"], [1, []]],
    ["any other stage beside won is one", ["Closed Won", "Contacted", "Closed Lost"], [1, []]],
    ["closed beside open and paid is done", ["Open", "Closed", "Paid"], [1 + 2 + 4, []]],
    ["closed alone is done", ["Closed", "Closed"], [1 + 2, []]],
    ["closed beside words nobody knows is asked", ["Warm", "Closed"], [1 + 2, ["state Closed"]]],
    ["words nobody knows count", ["Backordered", "Paid", "Paid", "Paid"], [1 + 2 + 4 + 8, []]],
    // 2 is more than a fifth of the 5 that are paid.
    ["those of weight are asked", ["Paid", "Backordered", "Paid"], [1 + 2 + 4, ["state Backordered"]]],
    ["where nothing would be left, all count", ["Unpaid", "Unpaid"], [1 + 2, []]],
    [
      "partly refunded counts where little is in doubt",
      ["Partially refunded", "Paid", "Paid", "Paid"],
      [1 + 2 + 4 + 8, []],
    ],
    ["and is asked where much is", ["Paid", "Partially refunded"], [1 + 2, ["state Partially refunded"]]],
    ["no states", ["", "", ""], [1 + 2 + 4, []]],
  ])("%s", (_law, states, expected) => {
    expect(sumOf(states)).toEqual(expected);
  });

  test("the answer to what closed means: done counts 1 + 2, called off leaves 1", () => {
    const states = ["Warm", "Closed"];
    const rows = states.map((state, at) => [`2024-01-0${at + 1}`, at + 1, "Ann", 2 ** at, state]);
    const answers = answersTo(listOf([STATES[0] ?? [], ...rows]), "state Closed");
    expect(answers.map((answer) => sumOf(states, answer))).toEqual([
      [3, []],
      [1, []],
    ]);
  });

  test("what is invoiced is turnover before it is paid, and one click leaves it out: 1 + 2 of 1, 2 and 4", () => {
    const list = (decisions = {}) =>
      listOf(
        [
          ["date:Invoice Date", "order-number", "customer", "revenue", "status"],
          ["2024-01-05", 1, "Alder", 1, "Paid"],
          ["2024-02-05", 2, "Birch", 2, "Awaiting Payment"],
          ["2024-03-05", 3, "Cedar", 4, "Voided"],
        ],
        decisions,
      );
    expect(amountsOf(list())).toEqual({ 2: 1, 3: 2 });
    expect(said(list())).toContain(
      "Counted, as what is invoiced is turnover before it is paid (Awaiting Payment): 1 row worth 2",
    );
    const without = list(clicked(list(), "states-owed"));
    expect(amountsOf(without)).toEqual({ 2: 1 });
    expect(amountsOf(list(clicked(without, "state Awaiting Payment")))).toEqual({ 2: 1, 3: 2 });
  });

  test("an order that is to be paid is none, though it has the number of an invoice", () => {
    const read = listOf([
      ["date:Order Date", "order-number:Invoice Number", "customer", "revenue", "status"],
      ["2024-01-05", 1, "Alder", 1, "Paid"],
      ["2024-02-05", 2, "Birch", 2, "Unpaid"],
    ]);
    expect(amountsOf(read)).toEqual({ 2: 1 });
  });

  test("a cancelled invoice is none whatever its payment: 1 of 1 and 4", () => {
    const read = listOf([
      ["date:Invoice Date", "customer", "revenue", "status:Payment Status", "Status"],
      ["2024-01-05", "Alder", 1, "Not Paid", "Posted"],
      ["2024-03-05", "Cedar", 4, "Not Paid", "Cancelled"],
    ]);
    expect(amountsOf(read)).toEqual({ 2: 1 });
  });

  test("a refund under its sale is taken off by its type: 3 - 1", () => {
    const read = listOf([
      ["date", "customer", "revenue", "Type"],
      ["2024-01-05", "Alder", 2, "Sale"],
      ["2024-02-05", "Birch", 3, "Sale"],
      ["2024-02-07", "Birch", 1, "Refund"],
    ]);
    expect(amountsOf(read)).toEqual({ 2: 2, 3: 3, 4: -1 });
  });

  test("Rakuten writes 900 for an order that was called off, and 700 for one that is paid", () => {
    const read = listOf([
      ["date", "order-number", "customer", "revenue", "ステータス"],
      ["2024-01-05", 1, "青木", 1, 700],
      ["2024-02-05", 2, "井上", 2, 900],
    ]);
    expect(amountsOf(read)).toEqual({ 2: 1 });
  });

  test("a filled date of cancellation counts, for all lines of its order", () => {
    const read = listOf([
      ["date", "order-number", "customer", "revenue", "Cancelled at"],
      ["2024-01-05", 1, "Ann", 5, ""],
      ["2024-01-06", 2, "Bo", 7, "2024-01-07"],
      ["2024-01-06", 2, "Bo", 9, ""],
    ]);
    expect(amountsOf(read)).toEqual({ 2: 5 });
    expect(said(read)).toEqual(["Not counted because Cancelled at is filled: 2 rows worth 16"]);
  });

  test("in a list of customers a status says nothing", () => {
    expect(Object.keys(amountsOf(listOf(STATES, {}, false)))).toHaveLength(4);
  });
});

describe("refunds", () => {
  const rows = (...lines: Rows): Rows => [
    ["date", "order-number", "customer", "revenue", "refund:Amount refunded", "status"],
    ...lines,
  ];

  test("are taken off exactly, 10.10 - 3.3 = 6.8, whichever sign they have", () => {
    const read = listOf(
      rows(
        ["2024-01-05", 1, "Ann", 10.1, 3.3, "Paid"],
        ["2024-01-06", 2, "Bo", 20, -5, "Partially refunded"],
        ["2024-01-07", 3, "Bo", 7, "", "Paid"],
      ),
    );
    expect(amountsOf(read)).toEqual({ 2: 6.8, 3: 15, 4: 7 });
    expect(said(read)).toEqual(["Refunds in Amount refunded are taken off: 8.3 in 2 rows"]);
  });

  test("one click leaves them on", () => {
    const given = rows(["2024-01-05", 1, "Ann", 10, 4, "Paid"]);
    const left = listOf(given, clicked(listOf(given), "refunds"));
    expect([amountsOf(left), clicked(left, "refunds")]).toEqual([{ 2: 10 }, { refundsNetted: true }]);
  });

  const ASKED =
    "Are the amounts already without the refunds in Amount refunded (20 in 5 rows)? ODD of 5 refunded orders come to less than was paid back, the others to as much or more";
  describe.each([
    // Of five refunds of 4 so many are of orders of 1, which come to less.
    [0, { taken: true, said: "Refunds in Amount refunded are taken off: 20 in 5 rows", isAsked: false }],
    [
      1,
      {
        taken: true,
        said: "Refunds in Amount refunded are taken off, though 1 of 5 refunded orders comes to less than was paid back: 20 in 5 rows",
        isAsked: false,
      },
    ],
    [2, { taken: true, said: ASKED.replace("ODD", "2"), isAsked: true }],
    [3, { taken: false, said: ASKED.replace("ODD", "3"), isAsked: true }],
    [
      4,
      {
        taken: false,
        said: "Refunds in Amount refunded are not taken off: the amounts seem to be already without them, as 4 of 5 refunded orders come to less than was paid back; 20 in 5 rows",
        isAsked: false,
      },
    ],
  ])("of %i of five orders that are more than is left of it", (odd, { taken, said: expected, isAsked }) => {
    const given = rows(
      ...[0, 1, 2, 3, 4].map((at) => ["2024-01-05", at, "Ann", at < odd ? 1 : 10, 4, "Paid"]),
      ["2024-01-06", 9, "Bo", 7, "", "Paid"],
    );
    const sumOf = (decisions = {}) =>
      Object.values(amountsOf(listOf(given, decisions))).reduce((a, b) => a + b, 0);
    const worth = odd + 10 * (5 - odd) + 7;

    test("decide by nearly all, else it is asked", () => {
      const read = listOf(given);
      expect(sumOf()).toBe(taken ? worth - 20 : worth);
      expect(said(read)).toEqual([expected]);
      expect(read.questions.map(({ id }) => id)).toEqual(isAsked ? ["refunds"] : []);
      if (isAsked) expect(answersTo(read, "refunds").map(sumOf)).toEqual([worth - 20, worth]);
    });
  });

  test("of an order that does not count are not taken off once more", () => {
    const read = listOf(
      rows(["2024-01-05", 1, "Ann", 10, 0, "Paid"], ["2024-01-06", 2, "Bo", 20, 20, "Refunded"]),
    );
    expect([amountsOf(read), said(read).length]).toEqual([{ 2: 10 }, 1]);
  });

  test("an order refunded in full is no purchase; a return is not refunded again", () => {
    const read = listOf(
      rows(
        ["2024-01-05", 1, "Ann", 10, 10, ""],
        ["2024-01-06", 2, "Bo", -20, 20, ""],
        ["2024-01-06", 3, "Bo", 50, "", ""],
      ),
    );
    expect([amountsOf(read), read.withoutOrder]).toEqual([{ 3: -20, 4: 50 }, ["Ann"]]);
  });

  test("of a whole order on each line are taken off once: 20 + 30 + 50 - 100 = 0", () => {
    const read = listOf(
      rows(
        ["2024-01-05", 1, "Ann", 20, 100, ""],
        ["2024-01-05", 1, "Ann", 30, 100, ""],
        ["2024-01-05", 1, "Ann", 50, 100, ""],
        ["2024-01-06", 2, "Bo", 5, "", ""],
      ),
    );
    expect(Object.values(amountsOf(read)).reduce((sum, one) => sum + one, 0)).toBe(0 + 5);
  });
});

describe("totals of orders", () => {
  const rows = (heading: string, ...lines: Rows): Rows => [
    ["order-number", "date", "customer", "product", `revenue:${heading}`],
    ...lines.map(([number, customer, amount]) => [number, "2024-01-05", customer, "Lamp", amount]),
  ];
  const sumOf = (given: Rows, decisions = {}) => {
    const read = listOf(given, decisions);
    return [
      Object.values(amountsOf(read)).reduce((sum, one) => sum + one, 0),
      read.questions.map(({ id }) => id),
    ];
  };
  const ONE: Rows = [
    [1, "Ann", 500],
    [1, "Ann", 500],
    [1, "Ann", 500],
    [2, "Bo", 900],
  ];
  const TWO: Rows = [...ONE, [3, "Bo", 70], [3, "Bo", 70]];

  test.each([
    ["the heading says total: 500 + 900", "Order Total", ONE, 500 + 900, []],
    ["the heading says it in Chinese", "订单总额", ONE, 500 + 900, []],
    ["the heading says line: 3 x 500 + 900", "Line amount", ONE, 1500 + 900, []],
    ["one order and a plain heading: asked", "Amount", ONE, 1500 + 900, ["order-totals"]],
    ["two such orders: 500 + 900 + 70", "Amount", TWO, 500 + 900 + 70, []],
    [
      "two of one amount: asked",
      "Amount",
      [
        [1, "Ann", 9],
        [1, "Ann", 9],
        [2, "Bo", 9],
        [2, "Bo", 9],
      ],
      36,
      ["order-totals"],
    ],
    [
      "other orders whose lines differ",
      "Amount",
      [...TWO, [4, "Cy", 5], [4, "Cy", 6]],
      1500 + 900 + 140 + 11,
      [],
    ],
    [
      "one number of two customers is two orders",
      "Order Total",
      [
        [1, "Ann", 5],
        [1, "Bo", 5],
      ],
      10,
      [],
    ],
    [
      "amounts on first lines only",
      "Total",
      [
        [1, "Ann", 5],
        [1, "Ann", ""],
        [2, "Bo", 7],
      ],
      12,
      [],
    ],
  ] as const)("%s", (_law, heading, lines, sum, questions) => {
    expect(sumOf(rows(heading, ...lines))).toEqual([sum, questions]);
  });

  test("it is said with both sums, and one click counts each line", () => {
    const given = rows("Order Total", ...ONE);
    const read = listOf(given);
    expect(said(read)).toContain(
      "Order Total is the same on every line of 1 order and counts once for each: 1,400, not 2,400",
    );
    expect(sumOf(given, clicked(read, "order-totals"))).toEqual([1500 + 900, []]);
  });

  test("the answers to what it is: 500 + 900 as totals, 1500 + 900 as amounts of lines", () => {
    const given = rows("Amount", ...ONE);
    const answers = answersTo(listOf(given), "order-totals");
    expect(answers.map((answer) => sumOf(given, answer))).toEqual([
      [1400, []],
      [2400, []],
    ]);
  });

  test.each([
    ["each line is worth what it says", [2, 5, 10], 20],
    ["the lines together are worth it", [1, 5, 10], 10],
  ])("quantity times price settles it: %s", (_law, [quantity, price, amount], sum) => {
    const line = [1, "2024-01-05", "Ann", quantity, price, amount];
    const header = ["order-number", "date", "customer", "quantity", "unit-price", "revenue"];
    expect(sumOf([header, line, line])).toEqual([sum, []]);
  });

  test("blank amounts below the first of an order are no problem", () => {
    const read = listOf(rows("Total", [1, "Ann", 5], [1, "Ann", ""]));
    expect(amountsOf(read)).toEqual({ 2: 5, 3: 0 });
  });
});

describe("lines without what their order says", () => {
  const LINES: Rows = [
    ["order-number", "date", "customer", "revenue"],
    [1, "2024-01-05", "Ann", 5],
    [1, "", "", 6],
    [2, "2024-01-06", "Bo", 7],
    ["", "2024-01-06", "", 8],
  ];
  const customers = (decisions = {}) => {
    const column = listOf(LINES, decisions).table.columns.customer;
    return column?.type === "text" ? column.texts : [];
  };

  test("take its customer and date, and it is said", () => {
    expect(customers()).toEqual(["Ann", "Ann", "Bo", ""]);
    expect(said(listOf(LINES))).toEqual([
      "Lines without customer or date that take those of their order: row 3",
    ]);
  });

  test("one click leaves them out", () => {
    expect(customers(clicked(listOf(LINES), "lines-completed"))).toEqual(["Ann", "", "Bo", ""]);
  });
});

describe("cancellations by number", () => {
  const rows = (amount: number): Rows => [
    ["order-number", "date", "customer", "revenue"],
    [500001, "2024-01-05", "Ann", 15],
    [500002, "2024-01-06", "Bo", 80],
    ["C500003", "2024-01-07", "Bo", amount],
  ];

  test("below 0 they net out by themselves", () => {
    expect([amountsOf(listOf(rows(-80))), said(listOf(rows(-80)))]).toEqual([{ 2: 15, 3: 80, 4: -80 }, []]);
  });

  test("above 0 it is asked: taken off, -80, or counted, 80", () => {
    const read = listOf(rows(80));
    expect(said(read)).toEqual([
      "1 row has a number as cancellations have (C500003), but an amount above 0: 80 in all. What are they?",
    ]);
    const answers = answersTo(read, "cancellation-numbers").map((answer) => listOf(rows(80), answer));
    expect(answers.map((answer) => amountsOf(answer)[4])).toEqual([-80, 80]);
    expect(answers.map((answer) => clicked(answer, "cancellation-numbers"))).toEqual([
      { cancellationNumbers: "orders" },
      { cancellationNumbers: "returns" },
    ]);
  });
});

describe("orders of 0", () => {
  const ZEROS: Rows = [
    ["date", "customer", "order-number", "revenue"],
    ["2024-01-05", "Alder", 1, 500],
    ["2024-09-06", "Birch", 2, 0],
    ["2024-10-06", "Birch", 3, 0],
    ["2024-01-06", "Birch", 4, 100],
    ["2024-02-06", "Elm", 5, 0],
    ["2024-01-05", "Alder", 1, 0],
  ];

  test("are no purchases, a line of 0 in another order is none of them, and their customers stay", () => {
    const read = listOf(ZEROS);
    expect([amountsOf(read), read.withoutOrder]).toEqual([{ 2: 500, 5: 100, 7: 0 }, ["Elm"]]);
    expect(said(read)).toEqual(["3 orders of 0 are no purchases and do not count: row 3, row 4, row 6"]);
  });

  test("one click counts them, another does not", () => {
    const counted = listOf(ZEROS, clicked(listOf(ZEROS), "zero-orders"));
    expect(Object.keys(amountsOf(counted))).toHaveLength(6);
    expect(clicked(counted, "zero-orders")).toEqual({ zeroIsPurchase: false });
  });
});

test("without dates it is said what cannot be said", () => {
  const read = listOf([
    ["order-number", "customer", "revenue"],
    [1, "Ann", 5],
    [2, "Ann", 6],
  ]);
  expect(read.remarks.map(({ id }) => id)).toEqual(["undated"]);
});

test("where dates stand in columns that are not taken, it is not said that there are none", () => {
  const read = listOf([
    ["side:Birthday", "side:Due", "customer", "revenue"],
    ["1980-01-05", "2024-01-05", "Ann", 5],
    ["1981-02-06", "2024-02-06", "Ann", 6],
  ]);
  const [told = ""] = said(read).filter((text) => text.includes("order date"));
  expect(told).toContain("dates stand in Birthday (A), Due (B)");
});

describe("returns of which some are below 0 and some above", () => {
  const returns = (...amounts: readonly number[]): Rows => [
    ["date", "customer", "revenue", "side:Type"],
    ["2024-01-01", "Ann", 100, "sale"],
    ...amounts.map((amount, at) => [`2024-01-0${at + 2}`, "Ann", amount, "return"]),
  ];

  test("most above: their sign was forgotten, so they are taken off", () => {
    const read = listOf(returns(8, 4, -2));
    expect(amountsOf(read)).toEqual({ 2: 100, 3: -8, 4: -4, 5: -2 });
    expect(said(read)).toEqual(["Taken off because Type is return: 2 rows worth 12"]);
    const counted = listOf(returns(8, 4, -2), clicked(read, "credit return"));
    expect(amountsOf(counted)).toEqual({ 2: 100, 3: 8, 4: 4, 5: -2 });
    expect(said(counted)).toEqual(["Counted as you chose although Type is return: 2 rows worth 12"]);
  });

  test("most below: those above count as corrections, which is told and can be had otherwise", () => {
    const read = listOf(returns(-8, 4, -2));
    expect(amountsOf(read)).toEqual({ 2: 100, 3: -8, 4: 4, 5: -2 });
    expect(said(read)).toEqual([
      "Counted as corrections although Type is return, because most returns are below 0: 1 row worth 4",
    ]);
    const off = listOf(returns(-8, 4, -2), clicked(read, "credit return"));
    expect(amountsOf(off)).toEqual({ 2: 100, 3: -8, 4: -4, 5: -2 });
  });
});

describe("debits and credits in a column of their own", () => {
  const sides = (header: string, words: readonly string[], amounts: readonly number[]): Rows => [
    ["date", "customer", "revenue", `side:${header}`],
    ...words.map((word, at) => [`2024-01-0${at + 1}`, "Ann", amounts[at] ?? 0, word]),
  ];

  test.each([
    ["letters of SAP", "S/H", ["S", "S", "H"]],
    ["letters in a heading that says so", "D/C", ["D", "D", "C"]],
    ["words in any column", "Remark", ["Debit", "Debit", "Credit"]],
    ["Chinese", "方向", ["借", "借", "贷"]],
    ["sales that are the credits", "Cr/Dr", ["Cr", "Cr", "Dr"]],
  ])("%s: the fewer ones are taken off, 100 and 80 less 10", (_, header, words) => {
    const read = listOf(sides(header, words, [100, 80, 10]));
    expect(amountsOf(read)).toEqual({ 2: 100, 3: 80, 4: -10 });
    expect(said(read)).toContain(`Taken off because ${header} is ${words[2]}: 1 row worth 10`);
    const out = listOf(sides(header, words, [100, 80, 10]), clicked(read, "other-side"));
    expect(amountsOf(out)).toEqual({ 2: 100, 3: 80 });
    const counted = listOf(sides(header, words, [100, 80, 10]), clicked(out, "other-side"));
    expect(amountsOf(counted)).toEqual({ 2: 100, 3: 80, 4: 10 });
  });

  test("credits are read as the debits beside them are written, also as a person answered", () => {
    const book = (debits: readonly string[]): Rows => [
      ["date", "customer", "Vch Type", "revenue:Debit", "Credit"],
      ["2024-01-05", "Alder", "Sales", debits[0] ?? "", ""],
      ["2024-01-06", "Birch", "Sales", debits[1] ?? "", ""],
      ["2024-01-07", "Alder", "Credit Note", "", "1.500"],
    ];
    // The sheet is American: 1.500 is a number with a fraction unless 987,10 or a person says otherwise.
    expect(amountsOf(listOf(book(["2.250", "987,10"])))).toEqual({ 2: 2250, 3: 987.1, 4: -1500 });
    const commas = { decimal: { Debit: "," as const } };
    expect(amountsOf(listOf(book(["2.250", "3.125"]), commas))).toEqual({ 2: 2250, 3: 3125, 4: -1500 });
  });

  test("one discount below 0 among the debits does not make the credits sales", () => {
    const rows = sides("Dr/Cr", ["Dr", "Dr", "Dr", "Cr"], [100, 80, -5, 10]);
    expect(amountsOf(listOf(rows))).toEqual({ 2: 100, 3: 80, 4: -5, 5: -10 });
  });

  test("more than a fifth may be payments: 150 of 180 is asked, and each answer counts", () => {
    const rows = sides("Dr/Cr", ["Dr", "Dr", "Cr"], [100, 80, 150]);
    expect(said(listOf(rows))).toEqual([
      "Dr/Cr is Dr in 2 rows worth 180 and Cr in 1 worth 150. What are the Cr ones?",
    ]);
    const after = answersTo(listOf(rows), "other-side").map((answer) => amountsOf(listOf(rows, answer)));
    expect(after).toEqual([
      { 2: 100, 3: 80, 4: -150 },
      { 2: 100, 3: 80 },
      { 2: 100, 3: 80, 4: 150 },
    ]);
  });

  test("of customers a balance on the other side is below 0, without a question", () => {
    const rows = sides("Dr/Cr", ["Dr", "Dr", "Cr"], [100, 80, 150]);
    const read = listOf(rows, {}, false);
    expect([amountsOf(read), read.questions]).toEqual([{ 2: 100, 3: 80, 4: -150 }, []]);
  });

  test.each([
    ["letters under another heading", sides("Class", ["C", "D", "D"], [1, 2, 4])],
    ["amounts with their sign", sides("Dr/Cr", ["Dr", "Dr", "Cr"], [1, 2, -4])],
    ["one side alone", sides("Dr/Cr", ["Dr", "Dr", "Dr"], [1, 2, 4])],
  ])("nothing is changed: %s", (_, rows) => {
    const given = Object.fromEntries(rows.slice(1).map((row, at) => [at + 2, row[2]]));
    expect(amountsOf(listOf(rows))).toEqual(given);
  });
});
