/** What was read of a built script, kept for the next command: reading it takes longer than segmenting a small list. */
import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { knowProgram, type Program, readProgram } from "../runtime/program";

interface Kept extends Omit<Program, "code"> {
  /** Of the script. */
  readonly hash: string;
}

/**
 * Reads a script as `readProgram` does, or takes it from a file that a command before left.
 *
 * A file that cannot be read or written, or is of another script, is as if not there.
 */
export async function readProgramOnce(code: string, path: string): Promise<void> {
  const hash = createHash("sha256").update(code).digest("hex");
  const kept = await keptIn(path);
  if (kept?.hash === hash) {
    const { functionNames, customFunctions } = kept;
    knowProgram({ code, functionNames, customFunctions });
    return;
  }
  const { functionNames, customFunctions } = readProgram(code);
  const own = `${path}.${process.pid}`;
  try {
    // Put in its place at once, as two commands may run.
    await writeFile(own, JSON.stringify({ hash, functionNames, customFunctions } satisfies Kept));
    await rename(own, path);
  } catch {
    // The next command reads the script again.
  }
}

async function keptIn(path: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
