/** Files on disk: workbooks opened and saved. */
import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { getHeapStatistics } from "node:v8";
import type { Workbook } from "../engine/workbook/workbook";
import { type FileOptions, openBytes } from "../files/open";
import { FileRefusal } from "../files/refusal";
import { saveXlsx } from "../files/xlsx-write";
import { withDom } from "./dom";

/** What a filled cell takes in the spreadsheet engine with all that a run adds: 1,450 bytes in lists of six columns that one model judges, more with several. */
const BYTES_PER_CELL = 2000;

/** Opens a `.csv`, `.tsv`, `.txt`, `.xls` or `.xlsx` file. Throws `FileRefusal` with one sentence when it cannot be used. */
export async function openFile(path: string, options: FileOptions = {}): Promise<Workbook> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new FileRefusal(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  });
  const mostFilled = getHeapStatistics().heap_size_limit / BYTES_PER_CELL;
  return openBytes(bytes, basename(path), withDom, { mostFilled, ...options });
}

/**
 * Saves the workbook as an xlsx file.
 *
 * The file appears complete or not at all: it is written beside its place and moved there.
 */
export async function saveWorkbook(workbook: Workbook, path: string): Promise<void> {
  const bytes = await saveXlsx(workbook, withDom);
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FileRefusal(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * Whether two paths lead to one file, through whatever links; a file that is not there is no other.
 *
 * A link of the file system that shares its content has the same number on the same disk. Disks
 * without such numbers are told apart by where the paths end.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  if (first === undefined || second === undefined) return false;
  const isNumbered = first.number !== 0n;
  return (
    first.place === second.place ||
    (isNumbered && first.disk === second.disk && first.number === second.number)
  );
}

async function identityOf(path: string) {
  try {
    const [place, { dev: disk, ino: number }] = await Promise.all([
      realpath(path),
      stat(path, { bigint: true }),
    ]);
    return { place, disk, number };
  } catch {
    // What cannot be looked at cannot be opened or written either, and that has a sentence of its own.
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "part of the path is not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

function reasonOf(cause: unknown): string {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
