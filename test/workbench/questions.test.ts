/** Questions at the page, whose boxes have OK and Cancel only. */

import { answerAtPage } from "../../workbench/page/questions";
import { textsFor } from "../../workbench/page/texts";

const said: string[] = [];

/** A person who answers each box in turn. */
function answering(answers: boolean[], buttons: string[]): string {
  said.length = 0;
  const left = [...answers];
  const confirm = (words: string) => {
    said.push(words);
    return left.shift() ?? false;
  };
  Object.assign(globalThis, { window: { confirm } });
  const question = { kind: "alert" as const, title: "Templates", message: "Yes opens it.", buttons };
  return answerAtPage(question, textsFor("en")).button;
}

afterEach(() => Object.assign(globalThis, { window: undefined }));

test.each([
  [["YES", "NO", "CANCEL"], [true], "YES"],
  [["YES", "NO", "CANCEL"], [false, true], "NO"],
  [["YES", "NO", "CANCEL"], [false, false], "CANCEL"],
  [["YES", "NO"], [false], "NO"],
  [["OK", "CANCEL"], [true], "OK"],
  [["OK", "CANCEL"], [false], "CANCEL"],
])("of %j every one can be chosen: %j", (buttons, answers, button) => {
  expect(answering(answers, buttons)).toBe(button);
});

test("a box says what its OK stands for where that is not OK", () => {
  answering([false, false], ["YES", "NO", "CANCEL"]);
  const question = "Templates\n\nYes opens it.";
  expect(said).toEqual([`${question}\n\nOK stands for Yes.`, `${question}\n\nOK stands for No.`]);
  answering([true], ["OK", "CANCEL"]);
  expect(said).toEqual([question]);
});
