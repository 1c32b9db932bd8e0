/** The language of a person's account. */

/** Its locale, such as `zh_CN`; English where Google does not tell it, because nothing is worth less for that. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return "en";
  }
}
