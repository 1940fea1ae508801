import {type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, parse, serialize} from "parse5";
import {normalAddress, pathBetween, resolvedAddress} from "./address-in-site.js";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * The HTML of a page as Framework serves it: addresses relative to the page, links out of the site opened apart, an
 * anchor in each heading that has an id. Framework does this to every page twice, on a whole browser's document, which
 * took most of a build. A test holds the two against each other, page by page.
 *
 * @param path the page's address in the site: `/measures/uasc`
 * @param fileAt what to write for a file that a page shows or lets a reader download, by its address in the site
 */
export function rewrittenHtml(html: string, path: string, fileAt: (address: string) => string): string {
  const document = parse(`<!DOCTYPE html><body>${html}`, {scriptingEnabled: false});
  const body = bodyOf(document);
  for (const element of elementsIn(body)) rewrite(element, path, fileAt);
  return serialize(body, {scriptingEnabled: false});
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): Element {
  const inside = document.childNodes.find((node): node is Element => node.nodeName === "html");
  const body = inside?.childNodes.find((node): node is Element => node.nodeName === "body");
  if (body === undefined) throw new Error("A parsed page has no body.");
  return body;
}

/** Every element below a node, listed before any of them is changed. What is inside a template is left alone. */
function elementsIn(node: Node): readonly Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => [...("tagName" in child ? [child] : []), ...elementsIn(child)]);
}

function rewrite(element: Element, path: string, fileAt: (address: string) => string): void {
  const rel = attribute(element, "rel");
  if (rel !== null && /(?:^|\s)external(?:\s|$)/i.test(rel)) return;
  const {tagName} = element;
  const isDownload = tagName === "a" && attribute(element, "download") !== null;
  if (isDownload || tagName === "link") rewriteFile(element, "href", path, fileAt);
  if (tagName === "img" || tagName === "script") rewriteFile(element, "src", path, fileAt);
  if (tagName === "a" && !isDownload) rewriteLink(element, path);
  if (/^h[1-4]$/.test(tagName)) anchor(element);
}

function rewriteFile(
  element: Element,
  name: string,
  path: string,
  fileAt: (address: string) => string
): void {
  const source = attribute(element, name);
  if (source === null) return;
  const address = resolvedAddress(path, decodeURI(source));
  if (address !== null) setAttribute(element, name, fileAt(address));
}

function rewriteLink(element: Element, path: string): void {
  const written = attribute(element, "href");
  if (written === null) return;
  const href = decodeURI(written);
  const [, pathname = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const leadsOut = /^\w+:/.test(href);
  const address = leadsOut || href.startsWith("#") ? null : resolvedAddress(path, pathname);
  setAttribute(
    element,
    "href",
    encodeURI(address === null ? href : pathBetween(path, normalAddress(address)) + rest)
  );
  if (!leadsOut) return;
  if (attribute(element, "target") === null) setAttribute(element, "target", "_blank");
  if (attribute(element, "rel") === null) setAttribute(element, "rel", "noopener noreferrer");
}

/** What a heading says becomes a link to it. */
function anchor(heading: Element): void {
  const id = attribute(heading, "id");
  if (id === null) return;
  const link = defaultTreeAdapter.createElement("a", names.NS.HTML, [
    {name: "class", value: "observablehq-header-anchor"},
    {name: "href", value: `#${id}`}
  ]);
  for (const child of [...heading.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(link, child);
  }
  defaultTreeAdapter.appendChild(heading, link);
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((held) => held.name === name)?.value ?? null;

function setAttribute(element: Element, name: string, value: string): void {
  const held = element.attrs.find((other) => other.name === name);
  if (held) held.value = value;
  else element.attrs.push({name, value});
}
