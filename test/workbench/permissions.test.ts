/** Who may change which cells: view-only people, protected ranges, and what is typed at the grid. */
import { onGuarded, setGuard } from "../../workbench/engine/cells/guard";
import { quietly } from "../../workbench/engine/workbook/library";
import { mayEdit } from "../../workbench/gas/face/permission";
import { benchWith } from "./script";

describe("permissions", () => {
  const code = `
    function write() { SpreadsheetApp.getActiveSheet().getRange("B2").setValue(1); }
    function protect() {
      const range = SpreadsheetApp.getActiveSheet().getRange("A1:C3");
      const protection = range.protect().setDescription("Prices");
      protection.removeEditors(protection.getEditors());
    }
    function canEdit() { return SpreadsheetApp.getActiveSheet().getRange("B2").canEdit(); }`;

  test("a view-only person cannot write", () => {
    const bench = benchWith(code, { user: { role: "viewer", email: "v@example.com" } });
    expect(() => bench.addOn.run("write")).toThrow("You do not have permission to perform that action.");
    expect(bench.addOn.call("canEdit")).toBe(false);
  });

  test("a view-only person changes no metadata and no properties of the document", () => {
    const bench = benchWith(`
      function mark() {
        const spreadsheet = SpreadsheetApp.getActive();
        spreadsheet.addDeveloperMetadata("of the workbook", "1");
        spreadsheet.getActiveSheet().addDeveloperMetadata("of the sheet", "1");
        spreadsheet.getActiveSheet().getRange("B:B").addDeveloperMetadata("of a column", "1");
        PropertiesService.getDocumentProperties().setProperty("key", "1");
      }
      function tries() {
        const refused = [];
        const attempt = (name, work) => {
          try { work(); } catch (error) { refused.push(name + ": " + error.message); }
        };
        for (const one of SpreadsheetApp.getActive().createDeveloperMetadataFinder().find()) {
          attempt("value", () => one.setValue("2"));
          attempt("key", () => one.setKey("other"));
          attempt("place", () => one.moveToSpreadsheet());
          attempt("removal", () => one.remove());
        }
        attempt("properties", () => PropertiesService.getDocumentProperties().setProperties({}, true));
        return refused;
      }`);
    bench.addOn.run("mark");
    bench.host.person = { email: "v@example.com", role: "viewer", locale: "en" };
    const refusal = (what: string) => `${what}: You do not have permission to perform that action.`;
    const each = ["value", "key", "place", "removal"].map(refusal);
    expect(bench.addOn.call("tries")).toEqual([...each, ...each, ...each, refusal("properties")]);
  });

  test("a protected range keeps editors out once they are removed, never the owner", () => {
    const bench = benchWith(code, { editors: ["e@example.com"] });
    bench.addOn.run("protect");
    bench.addOn.run("write");
    bench.host.person = { email: "e@example.com", role: "editor", locale: "en" };
    expect(bench.addOn.call("canEdit")).toBe(false);
    expect(() => bench.addOn.run("write")).toThrow("You are trying to edit a protected cell or object.");
  });

  test("a guard keeps what a person types out of a protected range, and nothing else", () => {
    const bench = benchWith(code, { editors: ["e@example.com"] });
    bench.addOn.run("protect");
    const told: string[] = [];
    onGuarded(bench.workbook, () => told.push("refused"));
    const person = { email: "e@example.com", role: "editor", locale: "en" } as const;
    setGuard(bench.workbook, (area) => mayEdit({ host: bench.host, person }, area));
    const write = (row: number) =>
      quietly(() =>
        bench.workbook.model.dispatch("UPDATE_CELL", { sheetId: "0", row, col: 1, content: "typed" }),
      );
    write(1);
    write(5);
    expect([bench.value("B2"), bench.value("B6"), told]).toEqual(["", "typed", ["refused"]]);
  });
});
