/** Ranges as the script sees them: place, values, formats and marks in one. */

import { type CopiedPart, copyArea } from "../../engine/cells/copy";
import { writeNotes } from "../../engine/cells/places";
import { setValidation } from "../../engine/cells/validation";
import { clearContents } from "../../engine/cells/write";
import { clearFormats } from "../../engine/looks/style";
import { sheetIds } from "../../engine/sheets/sheets";
import type { Area } from "../../engine/workbook/area";
import { newId } from "../../engine/workbook/marks";
import type { Run } from "../face/calls";
import { nameOf } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleRange } from "../face/google";
import { areaBehind, RangeBacking } from "../face/handed-in";
import { allowWrite } from "../face/permission";
import type { CallKind } from "../host/host";
import { HostError } from "../host/realm";
import { FORMAT_CALLS, rangeFormats } from "./range-formats";
import { MARK_CALLS, rangeMarks } from "./range-marks";
import { PLACE_CALLS, rangePlace } from "./range-place";
import { rangeValues, VALUE_CALLS } from "./range-values";
import { filled } from "./values";

const WHOLE_CALLS = { clear: "write", copyTo: "write" } as const satisfies Calls;

const RANGE_CALLS = {
  ...PLACE_CALLS,
  ...VALUE_CALLS,
  ...FORMAT_CALLS,
  ...MARK_CALLS,
  ...WHOLE_CALLS,
} as const;

/** The range of an area that is known to lie on its sheet. */
export function rangeFace(run: Run, area: Area): GoogleRange {
  const build = (self: GoogleRange): Pick<GoogleRange, keyof typeof RANGE_CALLS> => ({
    ...rangePlace(run, area, self),
    ...rangeValues(run, area, self),
    ...rangeFormats(run, area, self),
    ...rangeMarks(run, area, self),
    ...rangeWhole(run, area, self),
  });
  const check = (kind: CallKind) => {
    if (kind === "read" && !sheetIds(run.host.workbook).includes(area.sheetId))
      throw new HostError("Sheet not found");
  };
  return face(run, "Range", RANGE_CALLS, build, { backing: new RangeBacking(area), check });
}

function rangeWhole(run: Run, area: Area, self: GoogleRange): Pick<GoogleRange, keyof typeof WHOLE_CALLS> {
  const { workbook } = run.host;
  return {
    clear: (options: ClearOptions = {}) => {
      allowWrite(run, area);
      const everything = Object.values(options).every((option) => option !== true);
      if (everything || options.contentsOnly) clearContents(workbook, area);
      if (everything || options.formatOnly) clearFormats(workbook, area);
      if (everything || options.commentsOnly) writeNotes(workbook, area, filled("", area), newId);
      if (everything || options.validationsOnly) setValidation(workbook, area, undefined);
      return self;
    },
    copyTo: (destination: GoogleRange, what?: unknown, transposed?: boolean) => {
      const target = areaBehind(destination);
      if (transposed) throw new HostError("Range.copyTo with transposed is not in the workbench");
      allowWrite(run, target);
      copyArea(workbook, area, target, copiedPart(what));
    },
  };
}

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

const COPIED: Readonly<Record<string, CopiedPart>> = {
  PASTE_NORMAL: "everything",
  PASTE_FORMAT: "formats",
  PASTE_FORMULA: "contents",
  PASTE_VALUES: "values",
};

function copiedPart(what: unknown): CopiedPart {
  if (what === undefined || what === null) return "everything";
  const part = COPIED[nameOf(what)];
  if (part !== undefined) return part;
  const { formatOnly, contentsOnly } = Object(what);
  if (formatOnly === true) return "formats";
  if (contentsOnly === true) return "contents";
  throw new HostError(`Range.copyTo with ${nameOf(what)} is not in the workbench`);
}
