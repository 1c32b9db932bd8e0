/** The colours of the product: one for each label, the same beside the customers, in tables, in charts and in the sidebar. */

/** One colour in two strengths. */
export interface Colour {
  /** Of bars, lines and points; white text on it can be read. */
  readonly strong: string;
  /** Behind dark text. */
  readonly tint: string;
}

/** Text on a tint or on white. */
export const INK = "#202124";
/** Text that can wait: subtitles, method, notes. */
export const QUIET = "#5f6368";
/** What a person types into a worksheet is blue, as in models of finance. */
export const TYPED = "#174ea6";
/** Behind all of it. */
export const PAPER = "#ffffff";

const NAVY = { strong: "#174a7c", tint: "#d5e3f3" };
const TEAL = { strong: "#0f7b6c", tint: "#d3ece6" };
const AMBER = { strong: "#9a5b00", tint: "#fbe7c6" };
const GREY = { strong: "#6b7280", tint: "#eef0f2" };
const SKY = { strong: "#2a6fa8", tint: "#dcecf8" };
const VIOLET = { strong: "#7a4fa3", tint: "#e8def2" };
const OLIVE = { strong: "#5f7217", tint: "#e6ecd0" };
const ROSE = { strong: "#b0416b", tint: "#f7dbe5" };
const BROWN = { strong: "#7a4a2b", tint: "#eaddd3" };
const RED = { strong: "#b3261e", tint: "#f9dcd9" };

/** What went well or badly, whatever the label. */
export const MEANINGS = { good: TEAL, bad: RED, plain: NAVY } as const;

/** From best to last; few labels take colours that lie far apart, also for eyes that tell red and green badly. */
const FEW: readonly (readonly Colour[])[] = [
  [NAVY],
  [NAVY, GREY],
  [NAVY, AMBER, GREY],
  [NAVY, TEAL, AMBER, GREY],
  [NAVY, TEAL, AMBER, VIOLET, GREY],
];
/** Every colour, as many labels take them. */
export const COLOURS: readonly Colour[] = [NAVY, TEAL, SKY, OLIVE, VIOLET, AMBER, BROWN, ROSE, RED, GREY];

/**
 * The colour of each of so many labels, from best to last; after ten they begin again.
 *
 * @param count of labels
 * @example labelColours(4).map(({ strong }) => strong) // => ["#174a7c", "#0f7b6c", "#9a5b00", "#6b7280"]
 */
export function labelColours(count: number): Colour[] {
  const own = FEW[count - 1] ?? COLOURS;
  return Array.from({ length: count }, (_, at) => own[at % own.length] ?? GREY);
}
