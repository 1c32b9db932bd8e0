/** The grid: the engine's own view of a workbook, with formula bar, tabs and charts. */
import "./chart-library";
import { Spreadsheet } from "@odoo/o-spreadsheet";
import { App, Component, xml } from "@odoo/owl";
import type { Workbook } from "../engine/workbook/workbook";

/** A message of the engine for the person. */
export type Notify = (notification: { readonly text: string }) => void;

class Root extends Component {
  static override template =
    xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError" askConfirmation="props.askConfirmation"/>`;
  static override props = ["*"];
  static components = { Spreadsheet };
}

/** Shows the workbook in an element; the result takes it away again. */
export async function showGrid(
  target: HTMLElement,
  workbook: Workbook,
  templates: string,
  notify: Notify,
): Promise<() => void> {
  const app = new App(Root, {
    templates,
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
