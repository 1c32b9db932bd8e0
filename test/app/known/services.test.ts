/** The person's own table of services decides what is to be done, in the report and beside the customers. */

import { listedCustomers } from "../../../src/app/file/listed-customers";
import { explainCustomer } from "../../../src/app/run/explain";
import { runModels } from "../../../src/app/run/run";
import { request } from "../plan/request";
import { reading } from "../reading";

const SERVICES = {
  "service-by-tier": [
    ["Tier", "In charge", "Contact every (days)", "Services"],
    ["VIP", "Eva", 3, "Own room"],
  ],
};
const SAID = "In charge: Eva; Contact every (days): 3; Services: Own room";
const ROWS = [
  ["Customer", "Revenue", "Tier"],
  ["Ann", 9, "VIP"],
  ["Bo", 5, "Small"],
];
const MARKED = { markedColumns: [{ model: "pyramid", id: "tier", column: 3 }] };

test("a run says so for the tier that the table names, and its own for the others", () => {
  const run = runModels(reading(ROWS, "A1", { templates: SERVICES }), request(["pyramid"]));
  expect(explainCustomer(run, 2).verdict.action).toBe(SAID);
  expect(explainCustomer(run, 3).verdict.action).toMatch(/low cost/);
  const said = JSON.stringify(run.models[0]?.outcome.report);
  expect(said).toContain(SAID);
  expect(said).not.toContain("own offers");
  expect(JSON.stringify(runModels(reading(ROWS), request(["pyramid"])).models[0]?.outcome.report)).toContain(
    "own offers",
  );
});

test("the customer file has it as the current action", () => {
  const found = listedCustomers(reading(ROWS, "A1", { ...MARKED, templates: SERVICES })) ?? [];
  expect(found.map(({ results }) => results.action)).toEqual([SAID, expect.stringMatching(/low cost/)]);
});
