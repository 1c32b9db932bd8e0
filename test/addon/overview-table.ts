/** A customer table that several models can judge, for the tests of the overview. */

export const HEADER = ["Customer", "Revenue", "Profit", "Orders", "Last order", "Money", "Authority", "Need"];
export const ROWS = Array.from({ length: 40 }, (_, at): (string | number)[] => [
  `Customer ${at + 1}`,
  (at * 7919) % 1000,
  ((at * 104_729) % 400) - 50,
  1 + (at % 9),
  `2024-0${1 + (at % 9)}-11`,
  at % 3 ? "yes" : "no",
  at % 2 ? "yes" : "no",
  at % 5 ? "yes" : "no",
]);

/** The header and 40 customers. */
export const TABLE = [HEADER, ...ROWS];
