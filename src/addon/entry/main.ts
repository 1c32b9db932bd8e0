/** Everything Apps Script can call by name; the build makes one top-level function of each export. */

export { callCellFunction } from "./cell-functions";
export { insertTemplate, onInstall, onOpen, showExplanation, showSidebar, undoFromMenu } from "./menu";
export { describe, explain, preview, show, undo, write } from "./server";
