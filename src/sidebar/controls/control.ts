/** What every control of an option is handed, and what it gives back. */

import type { BlockView, Description } from "../../app/contract/contract";

export type Option = Description["models"][number]["options"][number];
export type Kind = Option["control"]["kind"];

export interface ControlSetup<Asked extends Kind = Kind> {
  /** Unique on the page. */
  readonly id: string;
  readonly option: Omit<Option, "control"> & {
    readonly control: Extract<Option["control"], { kind: Asked }>;
  };
  readonly value: unknown;
  /** `undefined` says that what stands in the control cannot be used. */
  readonly change: (value: unknown, isTyping: boolean) => void;
}

export interface ControlView {
  readonly element: HTMLElement;
  /** Shows beside the control what the last preview made of it. */
  readonly showEffect?: (report: readonly BlockView[] | null) => void;
}
