/** The Extensions menu: the add-on's own entries, under its name. */
import { registries } from "../engine/workbook/library";
import type { MenuEntry, ShownMenu } from "../gas/host/shown";

/** What the menu needs of the page; asked afresh each time it opens. */
export interface MenuSource {
  title(): string;
  addOnName(): string;
  menus(): readonly ShownMenu[];
  run(functionName: string): void;
}

interface Item {
  readonly id: string;
  readonly name: string;
  readonly separator?: boolean;
  readonly execute?: () => void;
  readonly children?: readonly (() => Item[])[];
}

/** Puts the Extensions menu between Data and the end of the menu bar. */
export function installExtensionsMenu(source: MenuSource): void {
  registries.topbarMenuRegistry.add("extensions", { name: () => source.title(), sequence: 90 });
  registries.topbarMenuRegistry.addChild("add_ons", ["extensions"], () => {
    const entries = source
      .menus()
      .filter(({ isAddOn }) => isAddOn)
      .flatMap((menu) => menu.entries);
    if (entries.length === 0) return [];
    return [{ id: "add_on", name: source.addOnName(), children: [() => itemsOf(entries, source, "add_on")] }];
  });
}

/** Entries as the engine's menu items; a line belongs to the item above it. */
function itemsOf(entries: readonly MenuEntry[], source: MenuSource, path: string): Item[] {
  return entries.flatMap((entry, index): Item[] => {
    if (entry.isSeparator) return [];
    const id = `${path}_${index}`;
    const separator = entries[index + 1]?.isSeparator ?? false;
    const { caption: name, functionName, entries: inner } = entry;
    if (inner !== undefined) return [{ id, name, separator, children: [() => itemsOf(inner, source, id)] }];
    return functionName === undefined
      ? []
      : [{ id, name, separator, execute: () => source.run(functionName) }];
  });
}
