/** What a person reads when the add-on refused or did not answer. */

import type { Text } from "../../core/texts/language";
import type { Context } from "../context";
import { dataText, element } from "../dom";
import type { Break, Refusal } from "../server";
import { FAILURES } from "../texts/failures";
import { button } from "./button";
import { notice } from "./notice";

type Words = readonly [title: Text, text: Text];

/** Failures that never reached the add-on's own words. */
const OWN_WORDS: Readonly<Record<Break["code"], Words> & Partial<Record<Refusal["code"], Words>>> = {
  OFFLINE: [FAILURES.offlineTitle, FAILURES.offline],
  ACCOUNTS: [FAILURES.accountsTitle, FAILURES.accounts],
  SLOW: [FAILURES.slowTitle, FAILURES.slow],
  BUSY: [FAILURES.busyTitle, FAILURES.busy],
  BROKEN: [FAILURES.brokenTitle, FAILURES.broken],
  UNREADABLE: [FAILURES.brokenTitle, FAILURES.unreadable],
};

/** What can be mended while the sidebar stays as it is. */
const WARNINGS: ReadonlySet<Refusal["code"]> = new Set([
  "QUESTIONS_OPEN",
  "CANCELLED",
  "PAUSED",
  "RUNNING",
  "DATA_CHANGED",
  "OFFLINE",
  "NOT_A_CUSTOMER",
  "NOT_A_CUSTOMER_NAME",
  "CUSTOMER_LOST",
  "SEVERAL_OF_NAME",
]);

export interface FailureSetup {
  /** What to try again; without it the notice has no button. */
  readonly retry?: () => void;
  /** Whether that button is the coloured one. */
  readonly isPrimary?: boolean;
  /** What is said in place of the usual words. */
  readonly instead?: Text | null;
}

/**
 * The notice for a failure.
 *
 * @param context words
 * @param refusal what came back
 * @param setup its button and words
 */
export function failureNotice({ say }: Context, refusal: Refusal, setup: FailureSetup = {}): HTMLElement {
  const { retry, isPrimary = false, instead } = setup;
  const own = OWN_WORDS[refusal.code];
  const again = retry && {
    label: say(FAILURES.retry),
    click: retry,
    tone: isPrimary ? ("primary" as const) : ("plain" as const),
    attributes: { "data-key": "retry" },
  };
  const buttons = again ? [button(again)] : [];
  const tone = WARNINGS.has(refusal.code) ? "warning" : "error";
  if (!own) return alerting(notice({ tone, text: sentence(refusal.message), buttons }));
  const [title, text] = own;
  const more = refusal.message
    ? element(
        "details",
        { class: "fold", "data-key": "failure" },
        element("summary", {}, say(FAILURES.details)),
        element("p", { class: "code" }, dataText(refusal.message)),
      )
    : null;
  return alerting(notice({ tone, title: say(title), text: say(instead ?? text), more, buttons }));
}

/**
 * A message as a sentence: the add-on's messages begin small and end open, as they stand in cells too.
 *
 * @param message from the add-on
 */
export function sentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  if (/[.!?。！？…]$/.test(begun)) return begun;
  // The language of the reader, because a name in the message may be of another.
  return begun + (document.documentElement.lang.startsWith("zh") ? "。" : ".");
}

/** @private */
function alerting(made: HTMLElement): HTMLElement {
  made.setAttribute("role", "alert");
  return made;
}
