/** Large workbooks with every model that fits: service calls, time, memory, cells. Each in a process of its own. */

import { execFileSync } from "node:child_process";
import { argv, execPath, resourceUsage } from "node:process";
import type { Answer, Description, Preview, Receipt } from "../src/app/contract/contract";
import { dayText } from "../src/core/cells/date-column";
import { seeded } from "../test/core/seeded";
import { readDist } from "../test/faults/dist";
import { previewedRequest, requestFor } from "../test/request";
import { workbookFromSheets } from "../workbench/engine/workbook/workbook";
import { openWorkbench } from "../workbench/node/open";

/** What came of one large workbook. */
export interface Load {
  readonly what: string;
  readonly models: number;
  readonly reads: number;
  readonly writes: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly cells: number;
}

interface Size {
  readonly what: string;
  readonly rows: number;
  readonly areOrders: boolean;
  readonly models: "all that fit" | "pyramid";
}

const SIZES: readonly Size[] = [
  { what: "50 000 customers", rows: 50_000, areOrders: false, models: "all that fit" },
  { what: "50 000 order lines", rows: 50_000, areOrders: true, models: "all that fit" },
  { what: "200 000 customers", rows: 200_000, areOrders: false, models: "pyramid" },
];
const DAY = 20_000;

/** Every size, one after the other. */
export function loads(): Load[] {
  const [, script = ""] = argv;
  return SIZES.map((_, at) => {
    const told = execFileSync(execPath, ["--max-old-space-size=6000", script, "load", String(at)], {
      encoding: "utf8",
    });
    return JSON.parse(told) as Load;
  });
}

/** The work of one process: prints what came of it. */
export function load(at: number): void {
  const size = SIZES[at];
  if (!size) throw new Error(`no size ${at}`);
  const { what, rows, areOrders, models } = size;
  const random = seeded(at + 1);
  const cells: Record<string, string> = areOrders
    ? { A1: "Customer", B1: "Order date", C1: "Amount", D1: "Order number" }
    : { A1: "Customer", B1: "Revenue", C1: "Days since last order", D1: "Orders" };
  for (let row = 2; row <= rows + 1; row++) {
    const amount = String(Math.round(Math.exp(6 + 2 * random()) * 100) / 100);
    const customer = areOrders ? Math.floor(random() * 8000) : row;
    cells[`A${row}`] = `Customer ${customer}`;
    if (areOrders) {
      cells[`B${row}`] = dayText(DAY - Math.floor(random() * 700));
      cells[`C${row}`] = amount;
      cells[`D${row}`] = `N-${row}`;
    } else {
      cells[`B${row}`] = amount;
      cells[`C${row}`] = String(Math.floor(random() * 700));
      cells[`D${row}`] = String(1 + Math.floor(random() * 40));
    }
  }
  const workbook = workbookFromSheets([{ name: "Customers", rows: rows + 100, columns: 12, cells }]);
  const bench = openWorkbench({ files: readDist(), workbook });
  bench.select("A1");
  const describe = bench.addOn.call("describe", { source: null, headerLines: null }) as Answer<Description>;
  if (!describe.ok) throw new Error(describe.message);
  const fitting = describe.result.models.filter(({ missing }) => missing.length === 0);
  const wanted = requestFor(describe.result, {
    models:
      models === "pyramid"
        ? describe.result.chosen.filter(({ id }) => id === "pyramid")
        : fitting.map(({ id, defaults }) => ({ id, options: defaults })),
  });
  const preview = bench.addOn.call("preview", wanted) as Answer<Preview>;
  if (!preview.ok) throw new Error(preview.message);
  const request = previewedRequest(wanted, preview.result);
  const before = process.cpuUsage();
  const answer = bench.addOn.call("write", request) as Answer<Receipt>;
  const { user, system } = process.cpuUsage(before);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  const { getters } = workbook.model;
  const told: Load = {
    what,
    models: request.models.length,
    reads: bench.addOn.calls.read,
    writes: bench.addOn.calls.write,
    seconds: (user + system) / 1e6,
    megabytes: Math.round(resourceUsage().maxRSS / 1024),
    cells: getters.getSheetIds().reduce((sum, id) => sum + getters.getCells(id).length, 0),
  };
  process.stdout.write(JSON.stringify(told));
}
