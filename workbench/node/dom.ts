/** A DOM for Node, lent only while the engine reads or writes a file. */
import { JSDOM } from "jsdom";
import type { DomLender } from "../files/xlsx-read";

const LENT = ["document", "DOMParser", "XMLSerializer", "Element"] as const;

/** Puts a DOM in place, runs the work, and takes it away again. Two works must not overlap. */
export const withDom: DomLender = async (work) => {
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
