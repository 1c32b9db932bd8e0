/** The page's memory: the workbook and the person's settings, kept in the browser across reloads. */
import type { WorkbookSnapshot } from "../engine/workbook/workbook";

/** Everything that survives a reload. */
export interface Memory {
  readonly snapshot: WorkbookSnapshot;
  readonly userLocale: string;
  readonly personId: string;
  readonly userProperties: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly scriptProperties: Readonly<Record<string, string>>;
}

const DATABASE = "customer-pyramid-workbench";
const STORE = "memory";
const KEY = "workbook";

/** What was kept, `undefined` the first time. A browser that forbids keeping anything has nothing kept. */
export async function recall(): Promise<Memory | undefined> {
  try {
    return await request<Memory | undefined>("readonly", (store) => store.get(KEY));
  } catch {
    return undefined;
  }
}

/** Keeps the memory for the next time. */
export async function keep(memory: Memory): Promise<void> {
  await request("readwrite", (store) => store.put(memory, KEY));
}

/** Forgets everything. */
export async function forget(): Promise<void> {
  await request("readwrite", (store) => store.delete(KEY));
}

async function request<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await settled<IDBDatabase>(opening());
  try {
    return await settled<Result>(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const open = indexedDB.open(DATABASE, 1);
  open.onupgradeneeded = () => open.result.createObjectStore(STORE);
  return open;
}

function settled<Result>(asked: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
