/** One sentence and one action for a customer, with what contradicts it and what a person chose. */

import { explainCustomer } from "../../../src/app/run/explain";
import { runModels } from "../../../src/app/run/run";
import { type Word, weighed } from "../../../src/app/run/verdict";
import { customers, request } from "../plan/request";
import { reading } from "../reading";

const word = (label: string, standing: number, action: string): Word => ({
  title: `Model of ${label}`,
  label,
  standing,
  action,
  rule: null,
  reason: "",
  since: "",
});

test("models that agree are told in one sentence, and the first one says what to do", () => {
  expect(weighed([word("VIP", 0, "Call."), word("A", 0.2, "Keep.")], "en")).toEqual({
    sentence: "VIP (Model of VIP), A (Model of A).",
    action: "Call.",
    contradiction: "",
    byHand: [],
  });
});

test("a good customer whom another model calls bad is told as that, and what mends it is to be done", () => {
  const { contradiction, action } = weighed(
    [word("VIP", 0, "Call."), word("Costs money", 1, "Charge.")],
    "en",
  );
  expect(contradiction).toBe("VIP by Model of VIP, yet Costs money by Model of Costs money.");
  expect(action).toBe("Charge.");
});

test("a small customer who is loyal stays a small one: the first model's action holds", () => {
  expect(weighed([word("Small", 1, "Self-service."), word("True friend", 0, "Thank.")], "en").action).toBe(
    "Self-service.",
  );
});

test("since when a tier stands that a person chose is told before the reason", () => {
  const chosen = { ...word("VIP", 0, "Call."), rule: "Small", since: "2024-03-31", reason: "Eva: new plant" };
  expect(weighed([chosen], "en").byHand).toEqual([
    "Model of VIP: set by hand to VIP; the rule gives Small. So since the data of 2024-03-31. Reason: Eva: new plant",
  ]);
});

test("a tier that a person chose is told with the rule's and the reason", () => {
  const cells = [
    "Pyramid tier",
    ...Array.from({ length: 20 }, (_, at) => (at === 4 ? "Strategic" : "Small")),
  ];
  const rows = customers(20, cells).map((row, at) => [
    ...row,
    at === 0 ? "Reason" : at === 5 ? "new plant" : "",
  ]);
  const [width] = rows.map((row) => row.length);
  const run = runModels(
    reading(rows, "A1", {
      markedColumns: [
        { model: "pyramid", id: "tier", column: 3 },
        { model: "pyramid", id: "reason", column: width ?? 0 },
      ],
      history: {
        models: ["pyramid"],
        runs: [],
        last: Array.from({ length: 20 }, (_, at) => [
          1,
          "2024-01-30",
          "Data",
          `Customer ${at + 1}`,
          at,
          "Small",
        ]),
      },
    }),
    request(["pyramid"]),
  );
  const { verdict } = explainCustomer(run, 6);
  expect(verdict.sentence).toBe("Strategic (Pyramid).");
  expect(verdict.byHand).toEqual([
    expect.stringMatching(/^Pyramid: set by hand to Strategic; the rule gives \w+\. Reason: new plant$/),
  ]);
});
