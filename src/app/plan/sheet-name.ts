/** Names for new sheets. */

/**
 * A name that no sheet has yet: the title, or the title with the first free number.
 *
 * @param title what the sheet should be called
 * @param isTaken whether a sheet has a name
 * @example freeName("Pyramid", (name) => name === "Pyramid") // => "Pyramid 2"
 */
export function freeName(title: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} ${number}`;
    if (!isTaken(name)) return name;
  }
}
