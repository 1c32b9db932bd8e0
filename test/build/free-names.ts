/** The names a script uses and does not define: what it expects its surroundings to offer. */

import { type AnyNode, type Node, parse } from "acorn";

/** Free names of a script, by a walk over its scopes. Block scopes are merged into their function's. */
export function freeNames(code: string): Set<string> {
  const free = new Set<string>();
  visitFunction(parse(code, { ecmaVersion: 2022, sourceType: "script" }), [], free);
  return free;
}

type Scope = Set<string>;

function visitFunction(node: Node, outer: readonly Scope[], free: Set<string>): void {
  const own: Scope = new Set();
  const inner: Node[] = [];
  const used: string[] = [];
  collect(node, own, used, inner, true);
  const scopes = [...outer, own];
  for (const name of used) if (!scopes.some((scope) => scope.has(name))) free.add(name);
  for (const one of inner) visitFunction(one, scopes, free);
}

function collect(given: Node, own: Scope, used: string[], inner: Node[], isTop: boolean): void {
  const node = given as AnyNode;
  const isFunction = /^(Function|ArrowFunction)/.test(node.type);
  if (isFunction && !isTop) {
    if (node.type === "FunctionDeclaration" && node.id) own.add(node.id.name);
    inner.push(node);
    return;
  }
  if (node.type === "FunctionExpression" && node.id) own.add(node.id.name);
  if (node.type === "VariableDeclarator") bind(node.id, own);
  if (node.type === "ClassDeclaration" && node.id) own.add(node.id.name);
  if (node.type === "CatchClause" && node.param) bind(node.param, own);
  if ("params" in node) for (const parameter of node.params) bind(parameter as Node, own);
  if (node.type === "Identifier") used.push(node.name);
  for (const [key, child] of Object.entries(node)) {
    const isPropertyName =
      ((node.type === "MemberExpression" && key === "property") ||
        ((node.type === "Property" || node.type === "MethodDefinition") &&
          key === "key" &&
          !("shorthand" in node && node.shorthand))) &&
      !node.computed;
    const isLabel = key === "label";
    if (isPropertyName || isLabel) continue;
    for (const one of Array.isArray(child) ? child : [child])
      if (isNode(one)) collect(one, own, used, inner, false);
  }
}

function bind(pattern: Node, scope: Scope): void {
  const node = pattern as AnyNode;
  if (node.type === "Identifier") scope.add(node.name);
  else if (node.type === "ObjectPattern")
    for (const property of node.properties)
      bind(property.type === "Property" ? property.value : property.argument, scope);
  else if (node.type === "ArrayPattern") for (const element of node.elements) element && bind(element, scope);
  else if (node.type === "AssignmentPattern") bind(node.left, scope);
  else if (node.type === "RestElement") bind(node.argument, scope);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
