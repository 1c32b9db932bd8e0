/** The head of the page: the file's name, and what Sheets leaves to Drive and the account menu. */
import { LOCALES } from "../engine/workbook/locale";
import { button, choice, element } from "./elements";
import { ACTORS, type Actor } from "./people";
import { LANGUAGES, type Texts } from "./texts";

/** What the head shows and what it can do. */
export interface HeadNeeds {
  readonly texts: Texts;
  readonly fileName: string;
  readonly locale: string;
  readonly userLocale: string;
  readonly actor: Actor;
  open(file: File): void;
  save(): void;
  reset(): void;
  setLocale(code: string): void;
  setUserLocale(locale: string): void;
  setActor(id: string): void;
}

/** Draws the head into an element. */
export function drawHead(target: HTMLElement, needs: HeadNeeds): void {
  const { texts } = needs;
  const chooser = element("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,.xlsx,.xls",
    hidden: "",
    id: "file",
  });
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file !== undefined) needs.open(file);
    chooser.value = "";
  });
  const letter = needs.actor.email.charAt(0).toUpperCase();
  target.replaceChildren(
    element("span", { class: "logo", "aria-hidden": "true" }),
    element("span", { class: "file-name", title: needs.fileName }, needs.fileName),
    element("span", { class: "saved", id: "saved" }, texts.saved),
    element("span", { class: "space" }),
    choice(
      texts.locale,
      LOCALES.map(({ code, name }) => [code, name] as const),
      needs.locale,
      needs.setLocale,
    ),
    choice(texts.language, LANGUAGES, needs.userLocale, needs.setUserLocale),
    choice(
      texts.person,
      ACTORS.map(({ id, label }) => [id, texts[label]] as const),
      needs.actor.id,
      needs.setActor,
    ),
    chooser,
    button(texts.reset, { class: "quiet" }, needs.reset),
    button(texts.open, { class: "quiet" }, () => chooser.click()),
    button(texts.save, { class: "strong" }, needs.save),
    element(
      "span",
      { class: `face ${needs.actor.id}`, title: needs.actor.email, "aria-hidden": "true" },
      letter,
    ),
  );
}

/** Tells whether the work is safe. */
export function tellSaved(text: string): void {
  const place = document.getElementById("saved");
  if (place !== null) place.textContent = text;
}
