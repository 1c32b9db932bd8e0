/** The three faces, and what to do about each. */

import type { LabelAction } from "../../core/report/label";
import { TEXTS } from "./texts";

export const RED = 0;
export const WHITE = 1;
export const BLACK = 2;

export const FACES: readonly LabelAction[] = [
  { label: TEXTS.redFace, action: TEXTS.redFaceAction },
  { label: TEXTS.whiteFace, action: TEXTS.whiteFaceAction },
  { label: TEXTS.blackFace, action: TEXTS.blackFaceAction },
];
