/** Files dropped onto the page. */
import { element } from "./elements";

/** Opens a file that is dropped anywhere; says so while one is held over the page. */
export function listenForFiles(target: HTMLElement, hint: () => string, open: (file: File) => void): void {
  let sign: HTMLElement | undefined;
  const remove = () => {
    sign?.remove();
    sign = undefined;
  };
  target.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (sign !== undefined) return;
    sign = element("div", { class: "drop" }, element("p", {}, hint()));
    target.append(sign);
  });
  target.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) remove();
  });
  target.addEventListener("drop", (event) => {
    remove();
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  });
}
