/** A run that starts from the place that a person chose for the one before. */

import { filledText, type Text } from "../../core/texts/language";
import type { DescribeRequest } from "../contract/requests";
import { placeAgain } from "../reading/place/chosen-place";
import { type Source, sourceOf, tableIn } from "../reading/place/source";
import { listed, type Remark, rowNamed } from "../reading/remark";
import { areaText } from "../reading/sheet/address";
import type { WorkbookReading } from "../reading/sheet/sheet-reading";
import { READING_TEXTS } from "../reading/texts";
import { namesRemembered, rememberedPlace } from "./choices";

/**
 * The rows of the last run with the sentence that says so, where a person chose their place then and names none now;
 * `null` for none.
 *
 * @param reading the sheet
 * @param request whether a place or a header is named
 * @example sourceAgain({ choices: null }, { headerLines: null }) // => null
 */
export function sourceAgain(
  reading: WorkbookReading,
  request: Pick<Partial<DescribeRequest>, "source" | "headerLines">,
): { readonly source: Source; readonly remarks: readonly Remark[] } | null {
  const { choices } = reading;
  const chosen = request.source || request.headerLines !== null ? null : rememberedPlace(choices);
  const selection = chosen && placeAgain(reading, chosen);
  if (!chosen || !selection || choices === null || selection.rows <= chosen.headerLines) return null;
  const source = sourceOf({ ...reading, selection }, chosen.headerLines);
  if (!namesRemembered(choices, source.columns)) return null;
  const usual = tableIn(reading, null);
  const change = usual && {
    label: filledText(READING_TEXTS.takeOther, { range: areaText(usual.whole) }),
    to: { range: areaText(usual.whole), headerLines: usual.lines },
  };
  const text = filledText(READING_TEXTS.placeAgain, { range: source.range, header: headerNamed(source) });
  return { source, remarks: [{ id: "place-again", text, rows: [], change }] };
}

/** @private */
function headerNamed({ headerRow, headerLines }: Source): Text {
  if (headerRow === null) return READING_TEXTS.withoutHeader;
  const rows = Array.from({ length: headerLines }, (_, at) => rowNamed(headerRow - headerLines + 1 + at));
  return filledText(READING_TEXTS.withHeader, { rows: listed(rows) });
}
