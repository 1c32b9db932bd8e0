/** Lists of ranges: what a person selects with the control key held. */

import { selectAreas, unmergeCells } from "../../engine/cells/cells";
import { clearContents, writeValues } from "../../engine/cells/write";
import type { Area } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import { type Calls, face } from "../face/face";
import type { GoogleRangeList } from "../face/google";
import { allowWrite } from "../face/permission";
import { cellInput, filled } from "./values";

const LIST_CALLS = {
  activate: "navigate",
  breakApart: "write",
  clearContent: "write",
  getRanges: "navigate",
  setValue: "write",
} as const satisfies Calls;

/** The list of several areas. */
export function rangeListFace(run: Run, areas: readonly Area[]): GoogleRangeList {
  const { workbook } = run.host;
  const build = (self: GoogleRangeList): Pick<GoogleRangeList, keyof typeof LIST_CALLS> => ({
    activate: () => {
      selectAreas(workbook, areas);
      return self;
    },
    breakApart: () => {
      for (const area of areas) {
        allowWrite(run, area);
        unmergeCells(workbook, area);
      }
      return self;
    },
    clearContent: () => {
      for (const area of areas) {
        allowWrite(run, area);
        clearContents(workbook, area);
      }
      return self;
    },
    getRanges: () => areas.map((area) => run.faces.range(area)),
    setValue: (value: unknown) => {
      for (const area of areas) {
        allowWrite(run, area);
        writeValues(workbook, area, filled(cellInput(run, value), area));
      }
      return self;
    },
  });
  return face(run, "RangeList", LIST_CALLS, build);
}
