/** Named ranges as the script sees them. */

import { namedAreas, removeNamedArea, setNamedArea } from "../../engine/workbook/names";
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import { areaBehind } from "../face/handed-in";
import { allowStructure } from "../face/permission";
import { HostError } from "../host/realm";

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const NAMED_CALLS = {
  getName: "navigate",
  getRange: "read",
  remove: "write",
  setRange: "write",
} as const satisfies Calls;

/** The named range of that name. */
export function namedRangeFace(run: Run, name: string): GoogleNamedRange {
  const { workbook } = run.host;
  const build = (self: GoogleNamedRange): Pick<GoogleNamedRange, keyof typeof NAMED_CALLS> => ({
    getName: () => name,
    getRange: () => {
      const named = namedAreas(workbook).find((candidate) => candidate.name === name);
      if (named === undefined) throw new HostError("Range not found");
      return run.faces.range(named.area);
    },
    remove: () => {
      allowStructure(run);
      removeNamedArea(workbook, name);
    },
    setRange: (range) => {
      allowStructure(run);
      setNamedArea(workbook, name, areaBehind(range));
      return self;
    },
  });
  return face(run, "NamedRange", NAMED_CALLS, build);
}
