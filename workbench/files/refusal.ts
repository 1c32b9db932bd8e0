/** Files that cannot be opened or saved, said in one sentence. */

/** A file is not what it should be; the message is for the person who chose it. */
export class FileRefusal extends Error {}
