/** What Google is reported to do, and the ways it may go where nobody knows: docs/host-rules.md and the workbench's README. */

import type { Ways } from "../../workbench/gas/host/ways";
import { benchWith, resultOf } from "./script";

/** What a script function with this body returns where Google goes these ways. */
function resultOn(ways: Partial<Ways>, body: string, userLocale = "en"): unknown {
  const code = `function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`;
  return benchWith(code, { ways, userLocale }).addOn.call("main");
}

const DROPDOWN = `
  const cell = sheet.getRange("C2");
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"]).setAllowInvalid(false).build());`;
const VIOLATES =
  "The data you entered in cell C2 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.";

describe("cells with data validation", () => {
  test("a value that the rule rejects is refused, and nothing of the call is written", () => {
    const body = `${DROPDOWN}
      try { sheet.getRange("C1:C2").setValues([["Tier"], ["VIP"]]); }
      catch (error) { return [error.message, sheet.getRange("C1").getValue()]; }`;
    expect(resultOf(body)).toEqual([VIOLATES, ""]);
  });

  test("what it accepts, a blank and a rule that only warns are written", () => {
    const body = `${DROPDOWN}
      cell.setValue("Yes").setValue("");
      cell.setDataValidation(cell.getDataValidation().copy().setAllowInvalid(true).build()).setValue("VIP");
      return cell.getValue();`;
    expect(resultOf(body)).toBe("VIP");
  });

  test("late: the next reading call throws it, and what was written after it is lost", () => {
    const body = `${DROPDOWN}
      cell.setValue("VIP");
      sheet.getRange("D1").setValue("after");
      try { sheet.getRange("A1").getValue(); } catch (error) { return [error.message, sheet.getRange("D1").getValue()]; }`;
    expect(resultOn({ refusals: "late" }, body)).toEqual([VIOLATES, ""]);
  });
});

test("a cell in plain text keeps an apostrophe and makes text of a number", () => {
  const body = `return sheet.getRange("A1:C1").setNumberFormat("@").setValues([["'M+a", 5, "=1+1"]]).getValues();`;
  expect(resultOf(body)).toEqual([["'M+a", "5", "=1+1"]]);
});

test("a fresh cell tells the format 0.###############; general is taken in any letters, null is not", () => {
  const body = `const cell = sheet.getRange("A1"); const fresh = cell.getNumberFormat();
    cell.setNumberFormat("0.00").setNumberFormat("general");
    try { cell.setNumberFormat(null); } catch (error) { return [fresh, cell.getNumberFormat(), error.message]; }`;
  expect(resultOf(body)).toEqual(["0.###############", "0.###############", "Invalid argument: null"]);
});

describe("charts", () => {
  const CHART = `const chart = sheet.newChart().setChartType(Charts.ChartType.LINE).setNumHeaders(1)
    .addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("B1:B3")).setPosition(5, 1, 0, 0)`;

  test("a range is added once, and a type is not a text", () => {
    expect(resultOf(`${CHART}; return chart.getRanges().length;`)).toBe(2);
    expect(() => resultOf(`sheet.newChart().setChartType("BAR");`)).toThrow("method signature");
  });

  test("ranges may be told in another order", () => {
    const body = `${CHART}; sheet.insertChart(chart.build());
      return sheet.getCharts()[0].getRanges().map((range) => range.getA1Notation());`;
    expect(resultOn({ chartRanges: "sorted" }, body)).toEqual(["B1:B3", "A1:A3"]);
  });

  test.each([
    ["", undefined],
    [`.setOption("useFirstColumnAsDomain", true)`, "'Sheet1'!A1:A3"],
  ])("a first column of numbers may be taken for a series%s", (option, labels) => {
    const code = `function main() { const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:B3").setValues([["Year", "Sum"], [2023, 1], [2024, 2]]); ${CHART}${option};
      sheet.insertChart(chart.build()); }`;
    const { addOn, workbook } = benchWith(code, { ways: { numericLabels: "series" } });
    addOn.run("main");
    const { getters } = workbook.model;
    const [id = ""] = getters.getChartIds(getters.getActiveSheetId());
    expect(getters.getChartDefinition(id)).toMatchObject({
      dataSource: {
        dataSets: labels ? [{}] : [{}, {}],
        ...(labels ? { labelRange: expect.anything() } : {}),
      },
    });
  });
});

test("a rule of colours that reaches over to another sheet refuses the whole list", () => {
  const body = `const other = SpreadsheetApp.getActive().insertSheet("Other");
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([other.getRange("A1")]).build();
    sheet.setConditionalFormatRules([rule]);`;
  expect(() => resultOf(body)).toThrow("Conditional format rule cannot reference a different sheet.");
});

test("a sheet keeps 30 000 characters of metadata, also where it is set anew", () => {
  const body = `sheet.addDeveloperMetadata("k", "x");
    const [found] = sheet.getDeveloperMetadata();
    found.setValue("x".repeat(29999));
    found.setValue("x".repeat(30000));`;
  expect(() => resultOf(body)).toThrow("exceed the storage limit of 30000 characters");
});

test.each([
  ["whole sheet", 2],
  ["sheet alone", 1],
] as const)("a search on a sheet finds marks of the %s", (sheetScope, count) => {
  const body = `sheet.addDeveloperMetadata("k", "x"); sheet.getRange("5:5").addDeveloperMetadata("k", "y");
    return sheet.createDeveloperMetadataFinder().withKey("k").find().length;`;
  expect(resultOn({ sheetScope }, body)).toBe(count);
});

test("all rows below frozen ones cannot be deleted", () => {
  expect(() => resultOf(`sheet.setFrozenRows(1); sheet.deleteRows(2, 999);`)).toThrow(
    "Sorry, it is not possible to delete all non-frozen rows.",
  );
});

test("a lock does not outlive a question to the person", () => {
  const body = `const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert("?"); return lock.hasLock();`;
  expect(resultOf(body)).toBe(false);
});

test("where there is no document to speak of, its lock and its properties are null", () => {
  const body = `return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties()];`;
  expect(resultOn({ document: "missing" }, body)).toEqual([null, null]);
});

test("the script's time zone is the manifest's, whatever the spreadsheet's", () => {
  const bench = benchWith(`function main() { return Session.getScriptTimeZone(); }`, {
    timeZone: "Asia/Shanghai",
  });
  expect(bench.addOn.call("main")).toBe("Etc/UTC");
});

test("all scopes can be asked for at once, which is refused where not all were granted", () => {
  const code = `function main() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return true; }`;
  expect(benchWith(code).addOn.call("main")).toBe(true);
  expect(() => benchWith(code, { authMode: "LIMITED" }).addOn.call("main")).toThrow(
    "Authorization is required",
  );
});

test("half a character is stored as another", () => {
  expect(resultOf(`return sheet.getRange("A1").setValue("a\\ud842").getValue();`)).toBe("a\ufffd");
});

test("a protection is told of in the language of the person's account", () => {
  const code = `function main() { SpreadsheetApp.getActiveSheet().protect().removeEditors(["b@example.com"]); }
    function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }`;
  const bench = benchWith(code, { editors: ["b@example.com"] });
  bench.addOn.run("main");
  bench.host.person = { email: "b@example.com", role: "editor", locale: "ru" };
  expect(() => bench.addOn.run("write")).toThrow("Эта область защищена.");
});

describe("pages", () => {
  test.each(["<p>open", "<p><b>crossed</p></b>", "<div", "</p>"])("%s is malformed", (html) => {
    expect(() => resultOf(`HtmlService.createHtmlOutput(${JSON.stringify(html)});`)).toThrow(
      "Malformed HTML content",
    );
  });

  test("ends that HTML lets nobody write, quoted marks, scripts and comments are well formed", () => {
    const html = `<!doctype html><!-- <p> --><p title="a > b">a<br><img src='x'/></p><script>if (1 < 2) "<p>";</script>`;
    expect(resultOf(`return HtmlService.createHtmlOutput(${JSON.stringify(html)}).getContent();`)).toBe(html);
  });

  test("title and meta tags of the text are not shown, the title that was set is", () => {
    const html = `<head><meta charset="utf-8"><title>Mine</title></head><p>page</p>`;
    const bench = benchWith(
      `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('${html}').setTitle("Set")); }`,
    );
    bench.addOn.run("main");
    expect(bench.host.shown.sidebar).toMatchObject({ html: "<head></head><p>page</p>", title: "Set" });
  });
});

test("rows that are hidden are left out of a chart", () => {
  const code = `function main() { const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B4").setValues([["Tier", "Sum"], ["A", 1], ["B", 2], ["C", 3]]);
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).setNumHeaders(1)
      .addRange(sheet.getRange("A1:A4")).addRange(sheet.getRange("B1:B4")).setPosition(6, 1, 0, 0).build());
    sheet.hideRows(3); }`;
  const { addOn, workbook } = benchWith(code);
  addOn.run("main");
  const { getters } = workbook.model;
  const [id = ""] = getters.getChartIds(getters.getActiveSheetId());
  expect(getters.getChartRuntime(id)).toMatchObject({
    chartJsConfig: { data: { labels: ["A", "C"], datasets: [{ data: [1, 3] }] } },
  });
});

test.each([
  ["=TWICE(TODAY())", "Loading..."],
  ["=TWICE(IF(1=1,RAND(),2))", "Loading..."],
  ["=TWICE(5)+0*RAND()", 10],
  ['=TWICE(5)&" RAND()"', "10 RAND()"],
  ["=TWICE(A1)-2*A1", 0],
])("an argument that changes by itself: %s", (formula, shown) => {
  const bench = benchWith("/** @customfunction */ function TWICE(value) { return 2 * value; }");
  bench.type("A1", [["=RAND()"]]);
  bench.type("B1", [[formula]]);
  expect(bench.value("B1")).toBe(shown);
});

test("with several accounts what a page calls may run as one that allowed nothing; the menu still works", () => {
  const bench = benchWith(`function main() { return SpreadsheetApp.getActiveSheet().getName(); }`, {
    ways: { accounts: "several" },
  });
  expect(() => bench.addOn.call("main")).toThrow("Authorization is required");
  expect(bench.addOn.run("main")).toBe("Sheet1");
});

test.each([
  ["every cell", ["a", "b"]],
  ["first cell", ["a", ""]],
] as const)("merged cells keep what is written into %s", (merged, kept) => {
  const body = `return sheet.getRange("A1:B1").merge().setValues([["a", "b"]]).getValues()[0];`;
  expect(resultOn({ merged }, body)).toEqual(kept);
});

test("a sheet's name is taken whatever its capitals, for a new sheet as for an old one", () => {
  const body = `const book = SpreadsheetApp.getActive(); book.insertSheet("Pyramid");
    const refused = (work) => { try { work(); return "taken"; } catch (error) { return error.message; } };
    return [refused(() => book.insertSheet("pyramid")), refused(() => sheet.setName("PYRAMID")), book.getSheets().length];`;
  const told = (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`;
  expect(resultOf(body)).toEqual([told("pyramid"), told("PYRAMID"), 2]);
});

test("a percentage arrives as a number, a day and a time as a Date, an error as text, a tick as true", () => {
  const body = `const [row] = sheet.getRange("A1:E1").getValues();
    return row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell));`;
  expect(resultOf(body, [["12.5%", "2024-01-05", "1:30", "=1/0", true]])).toEqual([
    0.125,
    "2024-01-05T00:00:00.000Z",
    // Times are of the day 0 of spreadsheets.
    "1899-12-30T01:30:00.000Z",
    "#DIV/0!",
    true,
  ]);
});

test.each([
  ["en_US", ["Wahr", "VRAI", true, false]],
  ["de_DE", [true, "VRAI", true, false]],
  ["fr_FR", ["Wahr", true, true, false]],
])("words for true and false in a spreadsheet of %s", (spreadsheetLocale, read) => {
  const bench = benchWith(
    `function main() {
      return SpreadsheetApp.getActiveSheet().getRange("A1:D1").setValues([["Wahr", "VRAI", "true", "FALSE"]]).getValues()[0];
    }`,
    { spreadsheetLocale },
  );
  expect(bench.addOn.call("main")).toEqual(read);
});

test.each([
  ["one script", [1, 2]],
  ["script each", [1, 1]],
] as const)("formulas that count their calls, with %s", (formulas, counted) => {
  const bench = benchWith("let calls = 0; /** @customfunction */ function CALLS() { return ++calls; }", {
    ways: { formulas },
  });
  bench.type("A1", [["=CALLS()"], ["=CALLS()"]]);
  expect(bench.values("A1:A2").flat()).toEqual(counted);
});

test("where each formula has a script of its own, a date is one of that script's", () => {
  const bench = benchWith("/** @customfunction */ function IS_DATE(day) { return day instanceof Date; }", {
    ways: { formulas: "script each" },
  });
  bench.type("A1", [["2024-01-05"], ["=IS_DATE(A1)"], ["=IS_DATE(A1)"]]);
  expect(bench.values("A2:A3").flat()).toEqual([true, true]);
});
