import { parseAst } from "vite";

/** What a module says of another: at load, for its types only, later, or as a worker of its own. */
export interface Import {
  readonly specifier: string;
  readonly kind: "value" | "type" | "dynamic" | "worker";
}

export interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** A module's syntax tree and every import and re-export in it, in reading order. */
export interface Module {
  readonly body: readonly Node[];
  readonly nodes: readonly Node[];
  readonly imports: readonly Import[];
}

const KINDS: ReadonlyMap<string, Import["kind"]> = new Map([
  ["ImportDeclaration", "value"],
  ["ExportAllDeclaration", "value"],
  ["ExportNamedDeclaration", "value"],
  ["TSImportType", "type"],
  ["ImportExpression", "dynamic"],
  ["NewExpression", "worker"],
]);

/** Reads a TypeScript module with the bundler's own parser. @throws when it is not valid TypeScript */
export function readModule(name: string, source: string): Module {
  const program: unknown = parseAst(source, { lang: name.endsWith("x") ? "tsx" : "ts", astType: "ts" }, name);
  const nodes = [...walk(program)];
  const body = nodes[0]?.["body"];
  if (!Array.isArray(body)) throw new Error(`${name} has no body`);
  return { body: body.filter(isNode), nodes, imports: nodes.flatMap(importOf) };
}

function* walk(part: unknown): Generator<Node> {
  if (Array.isArray(part)) {
    for (const item of part) yield* walk(item);
  } else if (isNode(part)) {
    yield part;
    for (const child of Object.values(part)) yield* walk(child);
  }
}

function isNode(part: unknown): part is Node {
  return typeof part === "object" && part !== null && "type" in part && typeof part.type === "string";
}

function importOf(node: Node): Import[] {
  const kind = importKind(node);
  const source = kind === "worker" ? workerModule(node) : node["source"];
  if (kind === undefined || !isNode(source) || typeof source["value"] !== "string") return [];
  return [{ specifier: source["value"], kind }];
}

function importKind(node: Node): Import["kind"] | undefined {
  if (node["importKind"] === "type" || node["exportKind"] === "type" || hasOnlyTypes(node)) return "type";
  return KINDS.get(node.type);
}

/** `import { type A }`: nothing is left of it when it runs. */
function hasOnlyTypes(node: Node): boolean {
  const specifiers = Array.isArray(node["specifiers"]) ? node["specifiers"].filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier["importKind"] === "type");
}

/** The module of `new URL("./x.ts", import.meta.url)`; any other address is no import. */
function workerModule(node: Node): unknown {
  const [first] = Array.isArray(node["arguments"]) ? node["arguments"] : [];
  const callee = node["callee"];
  if (!isNode(callee) || callee["name"] !== "URL") return undefined;
  return isNode(first) && /\.tsx?$/.test(String(first["value"])) ? first : undefined;
}
