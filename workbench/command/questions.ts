/** Questions of the add-on: those that flags answer, and those that a person has to be asked. */
import type { QuestionView } from "../../src/app/contract/remarks";
import { CommandRefusal } from "./arguments";

/** Nothing is written before these are answered. */
export class OpenQuestions extends CommandRefusal {
  readonly questions: readonly QuestionView[];
  readonly remarks: readonly string[];

  constructor(questions: readonly QuestionView[], remarks: readonly string[]) {
    super([heading(questions.length), ...questions.flatMap(linesOf)].join("\n"));
    this.questions = questions;
    this.remarks = remarks;
  }
}

/** The choice that was answered with, by its number from 1 or its words. Throws `CommandRefusal` when there is none. */
export function choiceOf({ id, choices }: QuestionView, answer: string): QuestionView["choices"][number] {
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const found =
    choices.find(({ label }) => same(label, answer)) ??
    (/^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined);
  if (found) return found;
  const known = choices.map(({ label }, at) => `${at + 1} (${label})`).join(", ");
  throw new CommandRefusal(`--answer ${id}: there is no choice "${answer}"; choices are ${known}`);
}

/** The id of the question for a field's column. */
export function columnQuestion(field: string): string {
  return `column ${field}`;
}

function heading(count: number): string {
  return count === 1
    ? "a question must be answered before anything is written:"
    : `${count} questions must be answered before anything is written:`;
}

function linesOf({ id, message, choices }: QuestionView): string[] {
  const field = /^column (.+)$/.exec(id)?.[1];
  const flags = choices.map(({ label }, at) => `    ${flag(`${id}=${at + 1}`)}  ${label}`);
  const other =
    id === "header"
      ? ["    or --header-row ROW"]
      : id === "sheet"
        ? ["    or --sheet NAME"]
        : field === undefined
          ? []
          : [`    or --map ${field}="COLUMN"`];
  return [`  ${message}`, ...flags, ...other];
}

function flag(answer: string): string {
  return `--answer ${/^[\w=-]+$/.test(answer) ? answer : `"${answer}"`}`;
}
