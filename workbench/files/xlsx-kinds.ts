/** The kinds of parts of an xlsx file that are read. */

/** Where parts of a kind are put, and what they are said to be. */
export interface Kind {
  readonly path: string;
  readonly contentType: string;
  /** Without a number there is one such part. */
  readonly isNumbered?: boolean;
  readonly isOrnament?: boolean;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The part from which all others are found. */
export const WORKBOOK: Kind = { path: "xl/workbook", contentType: `${SPREADSHEET}.sheet.main+xml` };
/** How the type of every relation begins. */
export const PART_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The kinds of parts that are read, by the last word of their relation. All others stay behind. */
export const KINDS: Readonly<Record<string, Kind>> = {
  worksheet: {
    path: "xl/worksheets/sheet",
    contentType: `${SPREADSHEET}.worksheet+xml`,
    isNumbered: true,
  },
  sharedStrings: { path: "xl/sharedStrings", contentType: `${SPREADSHEET}.sharedStrings+xml` },
  styles: { path: "xl/styles", contentType: `${SPREADSHEET}.styles+xml` },
  theme: {
    path: "xl/theme/theme1",
    contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
  },
  table: { path: "xl/tables/table", contentType: `${SPREADSHEET}.table+xml`, isNumbered: true },
  externalLink: {
    path: "xl/externalLinks/externalLink",
    contentType: `${SPREADSHEET}.externalLink+xml`,
    isNumbered: true,
  },
  drawing: {
    path: "xl/drawings/drawing",
    contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
    isNumbered: true,
    isOrnament: true,
  },
  chart: {
    path: "xl/charts/chart",
    contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    isNumbered: true,
    isOrnament: true,
  },
};

/** The styles of a file that has none. */
export const NO_STYLES =
  "<styleSheet><fonts><font></font></fonts><fills><fill></fill></fills><borders><border></border></borders><cellXfs><xf></xf></cellXfs></styleSheet>";

/** Parts with many cells or texts, which are read straight from their XML. */
export const LARGE = ["worksheet", "sharedStrings"];
