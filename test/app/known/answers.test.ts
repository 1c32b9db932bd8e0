/** A column of answers in which all say no: 无 says no there, and nothing elsewhere. */

import { describeSelection } from "../../../src/app/run/describe";
import { runModels } from "../../../src/app/run/run";
import { request } from "../plan/request";
import { reading } from "../reading";

const described = (rows: string[][]) =>
  describeSelection(reading(rows, "A1", { locale: "zh_CN" }), { headerLines: null }, "zh-CN");

test.each(["无", "無", "没有", "否"])("nobody has the need where all say %s", (no) => {
  const rows = [
    ["客户", "金钱", "决策权", "需求"],
    ["甲", "有", no, no],
    ["乙", "有", "有", no],
  ];
  const { mapping } = described(rows);
  expect(mapping).toEqual({ customer: 0, money: 1, authority: 2, need: 3 });
  const run = runModels(reading(rows, "A1", { locale: "zh_CN" }), request(["prospects"], { mapping }));
  expect(run.models[0]?.outcome.columns[0]?.cells).toEqual(["M+a+n", "M+A+n"]);
});

test("a column of dashes answers nothing", () => {
  const { mapping } = described([
    ["客户", "金钱", "决策权", "需求"],
    ["甲", "有", "有", "-"],
    ["乙", "有", "无", "-"],
  ]);
  expect(mapping).toEqual({ customer: 0, money: 1, authority: 2 });
});
