/** The whole file of one customer, in the explanation of the customer. */

import { explainCustomer } from "../../../src/app/run/explain";
import { runModels } from "../../../src/app/run/run";
import { request } from "../plan/request";
import { reading } from "../reading";

const FILE = {
  headerRow: 1,
  columns: { customer: 1, owner: 2, contact: 3, tier: 4 },
  cells: [
    ["Customer", "Account owner", "Contact name", "Current tier", "Hobby"],
    ["Ann", "Eva", "Mr Li", "VIP", "Golf"],
  ],
};
const LOGS = {
  "contact-log": [
    ["Day", "Customer", "Spoke with", "Our person", "Channel", "Result", "Next step", "Due", "Done on"],
    ["2026-01-02", "Ann", "Mr Li", "Eva", "Visit", "Good", "Send the offer", "2026-03-20", ""],
    ["2026-02-02", "ann", "Mr Li", "Eva", "Phone", "Bad", "", "", ""],
    ["2026-02-03", "Bo", "", "", "", "", "", "", ""],
  ],
  promises: [
    ["Day", "Customer", "Kind", "What", "Why", "Our person", "Due", "Kept on"],
    ["2026-01-02", "Ann", "Promise", "Sample", "", "Eva", "2026-03-01", ""],
    ["2026-01-02", "Ann", "Promise", "Card", "", "Eva", "2026-01-05", "2026-01-05"],
  ],
  complaints: [
    ["Day", "Customer", "What", "Cause", "Our person", "Due", "Settled on"],
    ["2026-02-01", "Ann", "Late", "Delivery", "Bo", "", "2026-02-09"],
  ],
};
const ROWS = [
  ["Customer", "Revenue"],
  ["Ann", 9],
  ["Bo", 5],
  ["Cy", 1],
];
const run = (records: object) =>
  runModels(reading(ROWS, "A1", records), request(["pyramid"], { today: "2026-03-15" }));
const explained = (row: number, records: object = { file: FILE, templates: LOGS }) =>
  explainCustomer(run(records), row).models.find(({ id }) => id === "file");

test("what a person keeps, the last contact, the next step, and all that is open or was complained of", () => {
  expect(explained(2)).toEqual({
    id: "file",
    title: "Customer file",
    report: [
      {
        kind: "figures",
        figures: [
          { label: "Account owner", value: "Eva", format: "text" },
          { label: "Contact name", value: "Mr Li", format: "text" },
          { label: "Hobby", value: "Golf", format: "text" },
          { label: "Last contact", value: "2026-02-02 · Mr Li · Eva · Phone · Bad", format: "text" },
          // What is due first.
          { label: "Next step", value: "Sample, by 2026-03-01", format: "text" },
        ],
      },
      expect.objectContaining({
        id: "file-tasks",
        rows: [
          ["Sample", "Promises", "Eva", "2026-03-01", "Overdue"],
          ["Send the offer", "Contact log", "Eva", "2026-03-20", "To do"],
        ],
      }),
      expect.objectContaining({
        id: "file-contacts",
        rows: [
          ["2026-02-02", "Mr Li", "Eva", "Phone", "Bad"],
          ["2026-01-02", "Mr Li", "Eva", "Visit", "Good"],
        ],
      }),
      expect.objectContaining({ id: "file-complaints", rows: [["Late", "2026-02-01", "Delivery", "Done"]] }),
    ],
  });
});

test("a customer of whom nothing is kept has no such part", () => {
  expect(explained(4)).toBeUndefined();
  expect(explained(2, {})).toBeUndefined();
});

test("what the list lacks is taken from the records, and said", () => {
  const { check, table } = run({ file: FILE, templates: LOGS });
  expect(check.remarks.find(({ id }) => id === "from-file")?.text.en).toBe(
    "Taken from the customer file, because the list has no such column: Last contact (Contact log), Complaints (Complaint register), Reason for leaving (Complaint register), Salesperson (Customer file)",
  );
  expect(table.columns.complaints).toMatchObject({ values: Float64Array.of(1, 0, 0) });
  expect(table.columns.owner).toMatchObject({ texts: ["Eva", "", ""] });
});

test("a column of the list is not overruled", () => {
  const rows = ROWS.map((row, at) => [...row, ["Complaints", 4, 0, 0][at] ?? 0]);
  const { check, table } = runModels(
    reading(rows, "A1", { templates: LOGS }),
    request(["pyramid"], { mapping: { customer: 0, revenue: 1, complaints: 2 }, today: "2026-03-15" }),
  );
  expect(table.columns.complaints).toMatchObject({ values: Float64Array.of(4, 0, 0) });
  expect(check.remarks.find(({ id }) => id === "from-file")?.text.en).not.toContain("Complaints (");
});

test("the customer review finds a large customer who complained in the register", () => {
  const twice = [...LOGS.complaints, ["2026-03-01", "Ann", "Broken", "Quality", "Bo", "", ""]];
  const reviewed = runModels(
    reading(ROWS, "A1", { templates: { complaints: twice } }),
    request(["review"], { mapping: { customer: 0, revenue: 1 }, today: "2026-03-15" }),
  );
  const [lists] = reviewed.models[0]?.outcome.columns ?? [];
  expect(String(lists?.cells[0])).toContain("Complains");
  expect(String(lists?.cells[1])).not.toContain("Complains");
});
