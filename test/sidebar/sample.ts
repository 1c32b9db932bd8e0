/** Invented customers as a sales admin's sheet has them: skewed, with blanks, bad cells and a loss-maker. */

import type { Workbench, WorkbenchOptions } from "../../workbench/workbench";
import { opened } from "../addon/opened";

export type Rows = (string | number)[][];

const FIRST = "Northwind Alder Harbor Summit Juniper Meridian Copper Lantern Orchard Falcon".split(" ");
const SECOND = "Foods Logistics Tools Textiles Medical Paper Optics Marine Bakery Chemicals".split(" ");
const CITIES = ["上海", "广州", "成都", "苏州", "青岛", "宁波", "厦门", "西安"];
const TRADES = ["食品有限公司", "机电设备公司", "纺织贸易行", "医疗器械公司", "包装材料厂"];

/**
 * A table with customer, region, revenue and profit.
 *
 * @param count of customers
 * @param isChinese whether names and headers are Chinese
 */
export function sampleRows(count: number, isChinese = false): Rows {
  const header = isChinese
    ? ["客户", "地区", "销售额", "利润"]
    : ["Customer", "Region", "Net sales", "Profit"];
  const rows = Array.from({ length: count }, (_, index) => {
    const name = isChinese
      ? `${CITIES[index % CITIES.length]}${TRADES[(index * 3) % TRADES.length]}${index + 1}`
      : `${FIRST[index % FIRST.length]} ${SECOND[(index * 7) % SECOND.length]} ${index + 1}`;
    // Zipf: the first customers bring most of it, as in life.
    const sales = Math.round(1_800_000 / (1 + ((index * 37) % count)) ** 0.9);
    return [name, isChinese ? "华东" : ["North", "South"][index % 2], sales, Math.round(sales * 0.18 - 900)];
  });
  return [header, ...rows] as Rows;
}

/**
 * The same with everything that goes wrong in real sheets.
 *
 * @param isChinese whether names and headers are Chinese
 */
export function untidyRows(isChinese = false): Rows {
  const rows = sampleRows(240, isChinese);
  const put = (row: number, column: number, value: string | number) => {
    (rows[row] as Rows[number])[column] = value;
  };
  put(6, 2, isChinese ? "待定" : "to follow");
  put(19, 2, "n/a");
  put(33, 2, "");
  put(34, 2, "");
  put(35, 2, "");
  put(41, 2, -5200);
  put(52, 2, "1,234");
  put(77, 0, (rows[12] as Rows[number])[0] as string);
  rows[60] = ["", "", "", ""];
  return rows;
}

/**
 * The built add-on over rows, with A1 selected.
 *
 * @param rows typed from A1
 * @param options of the workbench
 */
export function bookWith(rows: Rows, options: Partial<WorkbenchOptions> = {}): Workbench {
  return opened(rows, options);
}
