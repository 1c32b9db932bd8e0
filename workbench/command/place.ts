/** Which cells are read: the add-on's range, with the edges that answers and flags move. */
import type { Change } from "../../src/app/contract/remarks";
import { CommandRefusal } from "./arguments";

/** A range in A1 notation and how many of its first lines are a header; `null` to find out. */
export interface Place {
  readonly range: string;
  readonly headerLines: number | null;
}

/**
 * The place with its header in another row: the lines above it are left out.
 *
 * Throws `CommandRefusal` for a row with nothing below it.
 */
export function withHeaderRow({ range, headerLines }: Place, row: number): Place {
  const { left, top, right, bottom } = edgesOf(range);
  if (row === 0) return { range, headerLines: 0 };
  if (headerLines !== null && row === top + headerLines - 1) return { range, headerLines };
  if (row >= bottom) throw new CommandRefusal(`--header-row ${row}: no rows of ${range} are below it`);
  return { range: `${left}${row}:${right}${bottom}`, headerLines: 1 };
}

/**
 * The place after an answer that was offered for another one: the edges that the answer moves are moved, the others stay,
 * so that answers on the header and on the last row go together.
 */
export function movedPlace(place: Place, offered: Change, offeredFor: string): Place {
  if (offered.range === undefined) return { ...place, headerLines: offered.headerLines ?? place.headerLines };
  const [now, wanted, before] = [place.range, offered.range, offeredFor].map(edgesOf) as [
    Edges,
    Edges,
    Edges,
  ];
  const edge = <Name extends keyof Edges>(name: Name) =>
    wanted[name] === before[name] ? now[name] : wanted[name];
  const isHeaderMoved = wanted.top !== before.top || wanted.left !== before.left;
  return {
    range: `${edge("left")}${edge("top")}:${edge("right")}${edge("bottom")}`,
    headerLines: isHeaderMoved ? (offered.headerLines ?? null) : place.headerLines,
  };
}

interface Edges {
  readonly left: string;
  readonly top: number;
  readonly right: string;
  readonly bottom: number;
}

function edgesOf(range: string): Edges {
  const [, left = "A", top = "1", right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return { left, top: Number(top), right, bottom: Number(bottom) };
}
