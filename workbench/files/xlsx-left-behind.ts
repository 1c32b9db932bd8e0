/** What of an xlsx file the workbench does not read, and so cannot save again: counted, that a person is told before. */
import type { LeftBehind } from "../engine/workbook/kept-results";

/** What is counted: the parts of a kind, or what stands in them. Paths are in small letters. */
const KINDS: readonly (readonly [kind: keyof LeftBehind, path: RegExp, inside?: RegExp])[] = [
  // Some programs number them and some put them into a folder; what stands in threads stands here too.
  ["comments", /^xl\/(.*\/)?comments?\d*\.xml$/, /<(?:\w+:)?comment[\s/>]/g],
  ["links", /^xl\/worksheets\/[^/]*\.xml$/, /<(?:\w+:)?hyperlink[\s/>]/g],
  ["filters", /^xl\/worksheets\/[^/]*\.xml$/, /<(?:\w+:)?autoFilter[\s/>]/g],
  ["colourScales", /^xl\/worksheets\/[^/]*\.xml$/, /<(?:\w+:)?colorScale[\s/>]/g],
  ["otherFiles", /^xl\/externallinks\/[^/]*\.xml$/],
  ["slicers", /^xl\/(?:slicers|timelines)\/[^/]*\.xml$/],
  ["pictures", /^xl\/drawings\/[^/]*\.xml$/, /<(?:\w+:)?pic[\s/>]/g],
  ["pivotTables", /^xl\/pivottables\/[^/]*\.xml$/],
  ["protectedSheets", /^xl\/worksheets\/[^/]*\.xml$/, /<(?:\w+:)?sheetProtection[\s/>]/g],
  ["controls", /^xl\/(ctrlprops|activex|embeddings)\/[^/]*\.(xml|bin|xlsx|docx|pptx)$/],
  ["macros", /^xl\/vbaproject\.bin$/],
];

/**
 * How many of each kind there are.
 *
 * @param files by path in small letters
 */
export function leftBehind(files: ReadonlyMap<string, string>): LeftBehind {
  const counts: { -readonly [Kind in keyof LeftBehind]: LeftBehind[Kind] } = {
    comments: 0,
    links: 0,
    filters: 0,
    colourScales: 0,
    otherFiles: 0,
    slicers: 0,
    pictures: 0,
    pivotTables: 0,
    protectedSheets: 0,
    controls: 0,
    macros: 0,
  };
  for (const [path, content] of files)
    for (const [kind, place, inside] of KINDS)
      if (place.test(path)) counts[kind] += inside === undefined ? 1 : [...content.matchAll(inside)].length;
  return counts;
}
