/**
 * A drawing as a file of its own, with a title, a white background and its colours written out: the programs that people
 * paste pictures into do not have a page's style tokens.
 */
export function standaloneSvg(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("aria-hidden");
  copy.removeAttribute("class");
  const {ownerDocument} = svg;
  const named = ownerDocument.createElementNS("http://www.w3.org/2000/svg", "title");
  named.textContent = title;
  const ground = ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", "#FFFFFF");
  copy.prepend(named, ground);
  return copy.outerHTML
    .replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/var\(--[a-z0-9-]+,\s*([^)]*)\)/g, "$1");
}
