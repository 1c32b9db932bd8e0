/** Refusals of the command: what the person typed cannot be done. */

/** One sentence for the person; the command ends with exit code 2. */
export class CommandRefusal extends Error {}
