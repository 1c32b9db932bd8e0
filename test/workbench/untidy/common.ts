/** What comes of several of the files. */
import type { Expected, Worth } from "./expected";

export type UntidyFile = readonly [file: string, expected: Expected, flags?: readonly string[]];

export const ABC: Worth = [
  ["Alder Ltd", 500],
  ["Birch & Co", 200],
  ["Cedar GmbH", 100],
];

export const ABC_SHORT: Worth = [
  ["Alder Ltd", 500],
  ["Birch & Co", 200],
  ["Cedar", 100],
];

export const TWO: Worth = [
  ["Alder Ltd", 500],
  ["Birch & Co", 200],
];

/** Alder 500 + 100, Birch 200. */
export const THREE_ORDERS: Expected = {
  orders: true,
  worth: [
    ["Alder Ltd", 600],
    ["Birch & Co", 200],
  ],
};
