/** The grid: the engine's own view of a workbook, with formula bar, tabs and charts. */
import "./chart-library";
import { Spreadsheet, setTranslationMethod } from "@odoo/o-spreadsheet";
import { App, Component, xml } from "@odoo/owl";
import type { Workbook } from "../engine/workbook/workbook";
import { engineText } from "./engine-texts";

/** A message of the engine for the person. */
export type Notify = (notification: { readonly text: string }) => void;

class Root extends Component {
  static override template =
    xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError" askConfirmation="props.askConfirmation"/>`;
  static override props = ["*"];
  static components = { Spreadsheet };
}

/** What the grid is shown with. */
interface GridNeeds {
  readonly templates: string;
  /** Of the engine's words. */
  readonly userLocale: string;
  readonly notify: Notify;
}

/** Shows the workbook in an element; the result takes it away again. */
export async function showGrid(
  target: HTMLElement,
  workbook: Workbook,
  { templates, userLocale, notify }: GridNeeds,
): Promise<() => void> {
  const translate = (text: string) => engineText(text, userLocale);
  setTranslationMethod((...[text]) => translate(String(text)));
  const app = new App(Root, {
    templates,
    translateFn: translate,
    warnIfNoStaticProps: false,
    props: {
      model: workbook.model,
      notifyUser: notify,
      raiseError: (text: unknown, done?: () => void) => {
        notify({ text: String(text) });
        done?.();
      },
      askConfirmation: (text: unknown, confirm: () => void, cancel?: () => void) => {
        if (window.confirm(String(text))) confirm();
        else cancel?.();
      },
    },
  });
  await app.mount(target);
  return () => app.destroy();
}
