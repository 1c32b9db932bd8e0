/** Toasts and the working state: what the page tells without being asked. */
import { button, element, required } from "./elements";

const SECONDS = 5;
/** How long a run waits for its sign to be painted, at most; a page in the background is not painted at all. */
const LONGEST_WAIT_MS = 1000;

/** How much goes on. */
let going = 0;

/** Shows a message at the bottom for some seconds; less than 0 keeps it until it is closed. */
export function toast(message: string, title = "", seconds = SECONDS, closeLabel = "Close"): void {
  const close = button("×", { class: "notice-close", "aria-label": closeLabel }, () => box.remove());
  const words = element(
    "div",
    {},
    ...(title === "" ? [] : [element("strong", {}, title)]),
    element("span", {}, message),
  );
  const box = element("div", { class: "notice" }, words, close);
  required("toasts").append(box);
  if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
}

/** Shows that a script runs or a file is opened, lets the page be painted, then does it; one sign stands for all that goes on. */
export async function whileWorking<Result>(
  label: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  going += 1;
  if (going === 1) {
    const sign = element("div", { class: "working", role: "status" }, element("span", { class: "spinner" }));
    sign.append(label);
    document.body.append(sign);
    document.body.setAttribute("aria-busy", "true");
  }
  try {
    await painted();
    return await work();
  } finally {
    going -= 1;
    if (going === 0) {
      document.querySelector(".working")?.remove();
      document.body.removeAttribute("aria-busy");
    }
  }
}

/** Waits until what was changed can be seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const fallback = setTimeout(resolve, document.hidden ? 0 : LONGEST_WAIT_MS);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(fallback);
        resolve();
      }, 0);
    });
  });
}
