/** The sidebar's entry point: paints first, asks the add-on afterwards. */

import { filled, languageOf } from "../core/texts/language";
import { PANEL_WORDS } from "../core/texts/panel-words";
import { actionsOn } from "./actions";
import type { Context } from "./context";
import { element } from "./dom";
import { formatsFor } from "./number-format";
import { branding } from "./parts/branding";
import { server } from "./server";
import { START, storeOf } from "./state";
import { checkStep } from "./steps/check";
import { dataStep } from "./steps/data";
import { explainStep } from "./steps/explain";
import { modelsStep } from "./steps/models";
import { previewStep } from "./steps/preview";
import { writeStep } from "./steps/write";
import { FAILURES } from "./texts/failures";

const panel = document.getElementById("steps") as HTMLElement;
const { lang, dataset } = panel;
const language = languageOf(lang);
const clock = () => Date.now();
const store = storeOf(START);
const voice = element("div", { class: "hidden-label", role: "status", "aria-live": "polite" });
const context: Context = {
  say: (text, values = {}) => filled(text, language, values),
  formats: formatsFor(dataset.locale ?? lang, () => {
    const { preview, explaining } = store.get();
    return preview?.sign ?? (explaining.state === "done" ? explaining.result.sign : undefined) ?? "";
  }),
  actions: actionsOn(store, server, clock),
  announce: (text) => {
    voice.textContent = text;
  },
};

const isExplaining = dataset.first === "explanation";
const explanation = explainStep(context, isExplaining);
const steps = [
  ...(isExplaining ? [explanation] : []),
  dataStep(context),
  checkStep(context),
  modelsStep(context),
  previewStep(context),
  writeStep(context, clock),
  ...(isExplaining ? [] : [explanation]),
];
document.title = context.say(PANEL_WORDS.addOn);
const title = element("h1", { class: "hidden-label" }, document.title);
panel.append(title, ...steps.map((step) => step.element), voice);
document.body.append(branding(context));
store.listen((state) => {
  for (const step of steps) step.update(state);
});

addEventListener("online", () => {
  context.announce(context.say(FAILURES.isOnline));
  context.actions.resume();
});

// Nothing can be done with what is out of date before one of these: no need to ask by the clock.
addEventListener("focus", context.actions.look);
document.documentElement.addEventListener("pointerenter", context.actions.look);
document.addEventListener("visibilitychange", context.actions.look);

// The second frame begins when the first one, with the skeleton, has gone to the screen.
const { explainSelection, useSelection } = context.actions;
requestAnimationFrame(() => requestAnimationFrame(isExplaining ? explainSelection : useSelection));
