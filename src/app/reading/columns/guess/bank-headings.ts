/** Headings of debits and credits, in ledgers and in the lines of a bank. */

const DEBIT =
  /^((dr|debits?)(amount)?|amountdebit|withdrawals?|moneyout|paidout|soll|debe|cargos?|dare|borc|ma|借方(金额|金額)?|出金(額)?|차변)$/;
const CREDIT =
  /^((cr|credits?)(amount)?|amountcredit|deposits?|moneyin|paidin|haben|haber|abonos?|avere|alacak|dal|贷方(金额)?|貸方(金額)?|入金(額)?|대변)$/;

/**
 * Whether a heading names debits.
 *
 * @param glued words of the heading
 * @example isDebitHeading("debit") // => true
 */
export function isDebitHeading(glued: string): boolean {
  return DEBIT.test(glued);
}

/**
 * Whether a heading names credits; of a bank's lines they are what came in.
 *
 * @param glued words of the heading
 * @example isCreditHeading("haben") // => true
 */
export function isCreditHeading(glued: string): boolean {
  return CREDIT.test(glued);
}
