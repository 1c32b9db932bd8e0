/** How well colours can be told apart, by the rule of the accessibility guidelines. */

/**
 * How well one colour stands out from another, as the accessibility guidelines measure it: 1 for equal ones, 21 for
 * black on white; text needs 4.5, bars and lines need 3 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
