/** Questions JavaScript itself asks of any object; a service answers them with silence. */

const QUESTIONS: ReadonlySet<string> = new Set(["toJSON", "then", "constructor", "$$typeof", "nodeType"]);

/** Whether the language asks, not the script. */
export function isLanguageQuestion(property: string): boolean {
  return QUESTIONS.has(property);
}
