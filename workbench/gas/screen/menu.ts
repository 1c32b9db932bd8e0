/** Menus as add-ons make them. */
import type { Run } from "../face/calls";
import { behind, type Calls, face } from "../face/face";
import type { GoogleMenu } from "../face/google";
import { HostError } from "../host/realm";
import type { MenuEntry } from "../host/shown";

const MENU_CALLS = {
  addItem: "navigate",
  addSeparator: "navigate",
  addSubMenu: "navigate",
  addToUi: "navigate",
} as const satisfies Calls;

/** Stands behind a menu that is being made. */
class MenuBacking {
  readonly entries: MenuEntry[] = [];
  constructor(readonly caption: string) {}
}

/** A new menu, of the add-on or of the sheet's own menu bar. */
export function menuFace(run: Run, caption: string, isAddOn: boolean): GoogleMenu {
  const backing = new MenuBacking(caption);
  const build = (self: GoogleMenu): Pick<GoogleMenu, keyof typeof MENU_CALLS> => {
    const add = (entry: MenuEntry) => {
      backing.entries.push(entry);
      return self;
    };
    return {
      addItem: (text, functionName) => add({ caption: text, functionName }),
      addSeparator: () => add({ caption: "", isSeparator: true }),
      addSubMenu: (menu) => {
        const inner = behind(menu);
        if (!(inner instanceof MenuBacking)) throw new HostError("Invalid argument: menu");
        return add({ caption: inner.caption, entries: inner.entries });
      },
      addToUi: () => {
        const { shown } = run.host;
        const others = shown.menus.filter((menu) => menu.isAddOn !== isAddOn || menu.caption !== caption);
        shown.menus = [...others, { caption, entries: backing.entries, isAddOn }];
        shown.onChange();
      },
    };
  };
  return face(run, "Menu", MENU_CALLS, build, { backing });
}
