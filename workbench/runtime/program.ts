/** Programs: what a built script file offers, read from its text: functions and the help in their comments. */
import { type Comment, type FunctionDeclaration, parse } from "acorn";
import type { ScriptFunction } from "../engine/functions/functions";

/** A script and what can be called in it. */
export interface Program {
  readonly code: string;
  /** The names of its top-level functions. */
  readonly functionNames: readonly string[];
  /** Those that formulas may call: a comment with `@customfunction` stands directly above them. */
  readonly customFunctions: readonly ScriptFunction[];
}

const read = new Map<string, Program>();

/** Takes a script for read that another process read. */
export function knowProgram(program: Program): void {
  read.set(program.code, program);
}

/** Reads a script, the same text once. Throws when it is not the kind of JavaScript that Apps Script accepts. */
export function readProgram(code: string): Program {
  const known = read.get(code) ?? parsed(code);
  read.set(code, known);
  return known;
}

function parsed(code: string): Program {
  const comments: Comment[] = [];
  const tree = parse(code, { ecmaVersion: 2020, sourceType: "script", onComment: comments });
  const functions = tree.body.filter(
    (node): node is FunctionDeclaration => node.type === "FunctionDeclaration",
  );
  const ends = new Map(
    comments.filter(({ type }) => type === "Block").map((comment) => [comment.end, comment.value]),
  );
  return {
    code,
    functionNames: functions.map(({ id }) => id.name),
    customFunctions: functions.flatMap((node) => {
      const comment = ends.get(code.slice(0, node.start).trimEnd().length);
      if (comment === undefined || !/@customfunction\b/i.test(comment) || node.id.name.endsWith("_"))
        return [];
      return [describe(node, comment)];
    }),
  };
}

function describe(node: FunctionDeclaration, comment: string): ScriptFunction {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*?\s?/, "").trimEnd());
  const [description = "", ...tags] = lines.join("\n").split(/^(?=@)/m);
  const helps = new Map(tags.flatMap(parameterHelp));
  return {
    name: node.id.name,
    description: oneLine(description),
    parameters: node.params.map((parameter, index) => {
      const name = parameter.type === "Identifier" ? parameter.name : `argument${index + 1}`;
      return { name, description: helps.get(name) ?? "" };
    }),
  };
}

/** `@param {type} name text` as a pair of name and text. */
function parameterHelp(tag: string): [string, string][] {
  const match = /^@param\s+(?:\{.*?\}\s+)?\[?([A-Za-z_$][\w$]*)[^\s\]]*\]?\s*([\s\S]*)$/.exec(tag);
  if (match === null) return [];
  return [[match[1] ?? "", oneLine((match[2] ?? "").replace(/^-\s*/, ""))]];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
