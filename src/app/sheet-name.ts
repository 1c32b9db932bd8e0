/** Names for new sheets. */

/**
 * A name that no sheet has yet: the title, or the title with the first free number.
 *
 * Letter case does not matter, as in Sheets.
 *
 * @param title what the sheet should be called
 * @param names of the sheets that exist
 * @example freeName("Pyramid", new Set(["pyramid", "Data"])) // => "Pyramid 2"
 */
export function freeName(title: string, names: ReadonlySet<string>): string {
  const taken = new Set([...names].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
