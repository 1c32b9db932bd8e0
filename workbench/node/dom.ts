/** A DOM for Node, lent only while the engine reads or writes a file. */
import type { DomLender } from "../files/xlsx-read";

const LENT = ["document", "DOMParser", "XMLSerializer", "Element"] as const;

/** Puts a DOM in place, runs the work, and takes it away again. Two works must not overlap. */
export const withDom: DomLender = async (work) => {
  // Only now, because it takes the memory of 40 000 cells, and a list that is no Excel file is read and judged without it.
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM();
  const before = LENT.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of LENT)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  try {
    return await work();
  } finally {
    LENT.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  }
};
