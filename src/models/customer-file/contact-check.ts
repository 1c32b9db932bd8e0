/** Contact check: eight ways to test how customers reach the firm and seven to adapt to them, each with what was found. */

import { named } from "../../core/template/named-cells";
import { answer, input, label } from "../../core/template/template-cell";
import { choice, namedHeaders, wordsOf } from "../../core/template/template-rows";
import { worksheet } from "../../core/template/worksheet";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

/** @private */
function asked(language: Language): string[] {
  return [...wordsOf(TEXTS.contactActions, language), ...wordsOf(TEXTS.adaptations, language)];
}

export const CONTACT_CHECK = worksheet({
  id: "contact-check",
  group: "accounts",
  title: TEXTS.checkTitle,
  notes: [TEXTS.checkPurpose],
  frozenAbove: "state",
  rows: (language) => {
    const states = wordsOf(TEXTS.checkStates, language);
    const questions = asked(language);
    return [
      [
        label(TEXTS.checkDone[language]),
        named("share", answer(`=COUNTIF({$state};"${states[0]}")/ROWS({$state})`, "share")),
      ],
      [],
      namedHeaders(TEXTS.checkHeaders, language, "- state - - - -", questions.length),
      ...questions.map((question) => [
        input(question, "text"),
        choice("", states),
        input("", "text"),
        input("", "text"),
        input("", "date"),
        input("", "date"),
      ]),
    ];
  },
});
