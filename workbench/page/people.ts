/** The people one can act as, to see the add-on with their rights. */
import type { Person } from "../gas/host/host";
import type { Texts } from "./texts";

/** A person without a language, which is chosen apart. */
export interface Actor extends Omit<Person, "locale"> {
  readonly id: string;
  readonly label: keyof Texts;
}

export const ACTORS: readonly Actor[] = [
  { id: "owner", label: "owner", email: "owner@example.com", role: "owner" },
  { id: "editor", label: "secondEditor", email: "anna@example.com", role: "editor" },
  { id: "viewer", label: "viewer", email: "viewer@example.com", role: "viewer" },
];

/** The actor of that id; the owner for any other. */
export function actorOf(id: string): Actor {
  const [owner] = ACTORS;
  const actor = ACTORS.find((candidate) => candidate.id === id) ?? owner;
  if (actor === undefined) throw new Error("there is nobody to act as");
  return actor;
}
