import type { ReactNode } from "react";

/** What a static component returns: a node, text, or nothing, alone or in lists. */
export type Drawn = Node | string | number | boolean | null | undefined | readonly Drawn[];

type Props = Readonly<Record<string, unknown>> & { readonly children?: Drawn };
type StaticComponent = (props: Props) => Drawn;

/**
 * What TSX becomes in the embed's build: DOM nodes, made once.
 *
 * The static components have no state, so a virtual DOM has nothing to compare; without one the embed fits its
 * budget of bytes. Attributes go by React's names. `tests/embed` holds the result against React's.
 */
export function jsx(type: string | StaticComponent, props: Props): Drawn {
  if (typeof type === "function") return type(props);
  const svg = SVG_TAGS.has(type);
  const node = svg
    ? document.createElementNS("http://www.w3.org/2000/svg", type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === "children") append(node, props.children);
    else if (typeof value === "function")
      node.addEventListener(name.slice(2).toLowerCase(), () => void value());
    else if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(attribute(name, svg), value === true ? "" : String(value));
    }
  }
  return node;
}

export const jsxs = jsx;
/** What TSX becomes while developing. */
export const jsxDEV = jsx;

export function Fragment({ children }: Props): Drawn {
  return children;
}

/** Puts what was drawn into `host` in place of what was there. TSX is typed as React's, and is `Drawn` here. */
export function draw(host: Element, drawn: ReactNode): void {
  host.replaceChildren();
  append(host, drawn as Drawn);
}

const SVG_TAGS: ReadonlySet<string> = new Set(["svg", "g", "path", "rect", "text", "circle", "line"]);

/** `className` is `class` and `tabIndex` `tabindex`; in SVG `fontSize` is `font-size`, but `viewBox` stays. */
function attribute(name: string, svg: boolean): string {
  if (name === "className") return "class";
  if (!svg) return name.toLowerCase();
  return name === "viewBox" ? name : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function append(parent: Element, child: Drawn): void {
  if (isList(child)) for (const part of child) append(parent, part);
  else if (child !== undefined && child !== null && typeof child !== "boolean") {
    parent.append(typeof child === "number" ? String(child) : child);
  }
}

function isList(drawn: Drawn): drawn is readonly Drawn[] {
  return Array.isArray(drawn);
}
