/** Short names for Google's interfaces, which the host promises to keep. */

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type GoogleChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GoogleMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GoogleRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GoogleValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GoogleUser = GoogleAppsScript.Base.User;
export type GoogleUi = GoogleAppsScript.Base.Ui;
export type GoogleMenu = GoogleAppsScript.Base.Menu;
export type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
