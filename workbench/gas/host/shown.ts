/** What the add-on shows to the person: menus, the sidebar, dialogs, messages. The page draws it, tests look at it. */

/** A page of the add-on: a sidebar or a dialog. */
export interface ShownPage {
  readonly html: string;
  readonly title: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface ShownDialog extends ShownPage {
  readonly isModal: boolean;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Seconds it stays; negative until it is closed. */
  readonly seconds: number;
}

/** An entry of a menu. An entry without a function is a line or a submenu. */
export interface MenuEntry {
  readonly caption: string;
  readonly functionName?: string;
  readonly entries?: readonly MenuEntry[];
  readonly isSeparator?: boolean;
}

export interface ShownMenu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
  /** Whether it stands under Extensions, as the menu of an add-on does. */
  readonly isAddOn: boolean;
}

/** A question to the person. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  /** The names of the buttons, such as `YES` and `NO`. */
  readonly buttons: readonly string[];
}

export interface Answer {
  readonly button: string;
  readonly text?: string;
}

/** Everything shown so far, and who answers questions. */
export interface Shown {
  menus: readonly ShownMenu[];
  sidebar: ShownPage | undefined;
  dialog: ShownDialog | undefined;
  readonly toasts: Toast[];
  readonly questions: Question[];
  /** Answers a question; the default closes the window. */
  answer: (question: Question) => Answer;
  /** Called after anything above has changed. */
  onChange: () => void;
}

/** Nothing shown yet. */
export function nothingShown(): Shown {
  return {
    menus: [],
    sidebar: undefined,
    dialog: undefined,
    toasts: [],
    questions: [],
    answer: () => ({ button: "CLOSE" }),
    onChange: () => undefined,
  };
}
