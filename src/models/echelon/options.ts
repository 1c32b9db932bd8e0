/** What a user can choose for the echelons: weights, contact intervals, capacity. */

import * as z from "zod/mini";
import type { OptionField, OptionForm } from "../../core/option";
import { filledText, type Text } from "../../core/texts/language";
import { FACTORS } from "./fields";
import { TEXTS } from "./texts";
import { WEEKS } from "./weeks";

const MOST_WEIGHT = 100;
const MOST_CONTACTS = 100_000;
/** Weekly, every two weeks, monthly, quarterly. */
const INTERVALS = [1, 2, 4, WEEKS] as const;

export interface EchelonOptions {
  /** One per factor. */
  readonly weight1: number;
  readonly weight2: number;
  readonly weight3: number;
  readonly weight4: number;
  /** Weeks from one contact to the next, per echelon. */
  readonly weeks1: number;
  readonly weeks2: number;
  readonly weeks3: number;
  readonly weeks4: number;
  /** Contacts a week that one salesperson can make, or the team where no salespeople are known; 0 when not known. */
  readonly capacity: number;
}

/** @private */
function numberOption(label: Text, help: Text, minimum: number, maximum: number): OptionField {
  return { label, help, control: { kind: "number", format: "count", minimum, maximum } };
}

/** @private */
function weightOption(at: 0 | 1 | 2 | 3): OptionField {
  const help = TEXTS.help;
  return numberOption(FACTORS[at].label, help, 0, MOST_WEIGHT);
}

/** @private */
function weeksOption(echelon: number): OptionField {
  const label = filledText(TEXTS.echelon, { echelon });
  return numberOption(label, TEXTS.weeksBetweenContacts, 1, WEEKS);
}

/**
 * Schema with defaults and form.
 *
 * @example echelonOptions().schema.parse({}).weeks3 // => 4
 */
export function echelonOptions(): OptionForm<EchelonOptions> {
  const weight = z._default(z.number().check(z.minimum(0), z.maximum(MOST_WEIGHT)), 1);
  const weeks = (at: 0 | 1 | 2 | 3) =>
    z._default(z.int().check(z.minimum(1), z.maximum(WEEKS)), INTERVALS[at]);
  return {
    schema: z.object({
      weight1: weight,
      weight2: weight,
      weight3: weight,
      weight4: weight,
      weeks1: weeks(0),
      weeks2: weeks(1),
      weeks3: weeks(2),
      weeks4: weeks(3),
      capacity: z._default(z.int().check(z.minimum(0), z.maximum(MOST_CONTACTS)), 0),
    }),
    fields: {
      weight1: weightOption(0),
      weight2: weightOption(1),
      weight3: weightOption(2),
      weight4: weightOption(3),
      weeks1: weeksOption(1),
      weeks2: weeksOption(2),
      weeks3: weeksOption(3),
      weeks4: weeksOption(4),
      capacity: numberOption(
        TEXTS.contactsAWeekPerSalesperson,
        TEXTS.from0WhenNotKnownWithout,
        0,
        MOST_CONTACTS,
      ),
    },
  };
}
