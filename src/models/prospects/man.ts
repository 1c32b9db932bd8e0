/** MAN: whether a prospect has the money, the authority to buy and the need. */

/** Best first; a capital letter means the prospect has it. */
export const MAN_CODES = ["M+A+N", "M+A+n", "M+a+N", "m+A+N", "M+a+n", "m+A+n", "m+a+N", "m+a+n"] as const;

export type ManCode = (typeof MAN_CODES)[number];

/**
 * The MAN code of a prospect.
 *
 * @param money whether it can pay
 * @param authority whether we speak with the one who decides
 * @param need whether it needs what we sell
 * @example manCode(true, false, true) // => "M+a+N"
 */
export function manCode(money: boolean, authority: boolean, need: boolean): ManCode {
  return `${money ? "M" : "m"}+${authority ? "A" : "a"}+${need ? "N" : "n"}`;
}
