/** The user interface: menus, sidebar, dialogs and questions. */
import type { Run } from "../face/calls";
import { BUTTON_SETS, BUTTONS, nameOf } from "../face/enums";
import { type Calls, face } from "../face/face";
import type { GoogleUi } from "../face/google";
import type { Answer, Question } from "../host/shown";
import { pageBehind } from "./html";
import { menuFace } from "./menu";

type GoogleButton = GoogleAppsScript.Base.Button;
type GoogleResponse = GoogleAppsScript.Base.PromptResponse;

const UI_CALLS = {
  alert: "navigate",
  createAddonMenu: "navigate",
  createMenu: "navigate",
  prompt: "navigate",
  showModalDialog: "navigate",
  showModelessDialog: "navigate",
  showSidebar: "navigate",
} as const satisfies Calls;

const RESPONSE_CALLS = {
  getResponseText: "navigate",
  getSelectedButton: "navigate",
} as const satisfies Calls;

/** The name of the add-on's menu when it makes one; Sheets takes it from the manifest's owner. */
const ADD_ON_MENU = "";

/** The user interface of the spreadsheet. */
export function uiFace(run: Run): GoogleUi {
  const { shown } = run.host;
  const dialog = (page: unknown, title: string, isModal: boolean) => {
    shown.dialog = { ...pageBehind(page), title, isModal };
    shown.onChange();
  };
  const build = (): Pick<GoogleUi, keyof typeof UI_CALLS> => ({
    alert: (...given: readonly unknown[]) => buttonOf(ask(run, question("alert", given))),
    createAddonMenu: () => menuFace(run, ADD_ON_MENU, true),
    createMenu: (caption) => menuFace(run, caption, false),
    prompt: (...given: readonly unknown[]) => {
      const answer = ask(run, question("prompt", given));
      return face<GoogleResponse>(run, "PromptResponse", RESPONSE_CALLS, () => ({
        getResponseText: () => answer.text ?? "",
        getSelectedButton: () => buttonOf(answer),
      }));
    },
    showModalDialog: (page: unknown, title) => dialog(page, title, true),
    showModelessDialog: (page: unknown, title) => dialog(page, title, false),
    showSidebar: (page: unknown) => {
      shown.sidebar = pageBehind(page);
      shown.onChange();
    },
  });
  return face(run, "Ui", UI_CALLS, build, { constants: { Button: BUTTONS, ButtonSet: BUTTON_SETS } });
}

/** `alert(message)`, `alert(message, buttons)` and `alert(title, message, buttons)`; `prompt` likewise. */
function question(kind: Question["kind"], given: readonly unknown[]): Question {
  const texts = given.filter((item) => typeof item === "string").map(String);
  const buttons = given.find((item) => typeof item === "object" && item !== null) ?? BUTTON_SETS.OK;
  return {
    kind,
    title: texts[1] === undefined ? "" : (texts[0] ?? ""),
    message: texts.at(-1) ?? "",
    buttons: nameOf(buttons).split("_"),
  };
}

function ask(run: Run, asked: Question): Answer {
  const { shown } = run.host;
  // The script is suspended meanwhile, and "LockService locks don't persist across the suspension" (reference, Ui.alert).
  if (run.host.lock?.owner === run) run.host.lock = undefined;
  shown.questions.push(asked);
  return shown.answer(asked);
}

function buttonOf({ button }: Answer): GoogleButton {
  const known = Object.values(BUTTONS).find((candidate) => candidate.name() === button) ?? BUTTONS.CLOSE;
  return known as unknown as GoogleButton;
}
