/** The add-on's sidebar, 300 pixels wide at the right as in Sheets, and its dialogs. */
import type { ShownDialog, ShownPage } from "../gas/host/shown";
import { addOnFrame, type FrameOwner } from "./bridge";
import { button, element, required } from "./elements";
import type { Texts } from "./texts";

/** Shows and closes the add-on's pages. One sidebar at a time, one dialog at a time. */
export interface Panels {
  showSidebar(page: ShownPage, texts: Texts): void;
  showDialog(page: ShownDialog, texts: Texts): void;
  closeSidebar(): void;
  closeDialog(): void;
}

export interface PanelNeeds {
  /** The bridge's code, which goes into every page. */
  readonly bridge: string;
  readonly owner: Omit<FrameOwner, "close" | "resize">;
  /** Called when the room for the grid has changed. */
  readonly onResize: () => void;
}

/** The panels of the page. */
export function makePanels({ bridge, owner, onResize }: PanelNeeds): Panels {
  const panel = required("panel");
  let sidebar: { dispose(): void } | undefined;
  let dialog: { dispose(): void; readonly box: HTMLDialogElement } | undefined;
  const closeSidebar = () => {
    sidebar?.dispose();
    sidebar = undefined;
    panel.replaceChildren();
    panel.hidden = true;
    onResize();
  };
  const closeDialog = () => {
    dialog?.dispose();
    dialog?.box.remove();
    dialog = undefined;
  };
  return {
    closeSidebar,
    closeDialog,
    showSidebar: (page, texts) => {
      closeSidebar();
      const title = page.title || texts.addOn;
      const { frame, dispose } = addOnFrame(page.html, title, bridge, { ...owner, close: closeSidebar });
      sidebar = { dispose };
      const close = button("×", { class: "panel-close", "aria-label": texts.closeSidebar }, closeSidebar);
      panel.setAttribute("aria-label", title);
      panel.replaceChildren(element("div", { class: "panel-head" }, element("h1", {}, title), close), frame);
      panel.hidden = false;
      onResize();
    },
    showDialog: (page, texts) => {
      closeDialog();
      const resize = ({ width, height }: { readonly width?: number; readonly height?: number }) => {
        if (width !== undefined) frame.style.width = `${width}px`;
        if (height !== undefined) frame.style.height = `${height}px`;
      };
      const { frame, dispose } = addOnFrame(page.html, page.title, bridge, {
        ...owner,
        close: closeDialog,
        resize,
      });
      resize({ width: page.width ?? 600, height: page.height ?? 400 });
      const close = button("×", { class: "panel-close", "aria-label": texts.dialogClose }, closeDialog);
      const box = element(
        "dialog",
        { class: "dialog" },
        element("div", { class: "panel-head" }, element("h1", {}, page.title), close),
        frame,
      );
      dialog = { dispose, box };
      document.body.append(box);
      if (page.isModal) box.showModal();
      else box.show();
    },
  };
}
