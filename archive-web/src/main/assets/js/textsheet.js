// A sheet over the zoomable picture, as large as the page, on which lines of its text can be marked or read.
import OpenSeadragon from "openseadragon";

const SVG = "http://www.w3.org/2000/svg";
/** What of the height of a line its letters take, and where they stand. */
const LETTERS = 0.72;
const BASE = 0.76;

export class TextSheet {
  /**
   * @param viewer of OpenSeadragon
   * @param page the picture in it that the text belongs to
   */
  constructor(viewer, page) {
    const { x: width, y: height } = page.getContentSize();
    this.svg = make("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", class: "text-sheet" });
    this.text = make("g", {});
    this.marked = make("rect", { class: "text-mark", visibility: "hidden" });
    this.pointed = make("rect", { class: "text-mark", visibility: "hidden" });
    this.svg.append(this.text, this.pointed, this.marked);
    const whole = page.imageToViewportRectangle(new OpenSeadragon.Rect(0, 0, width, height));
    viewer.addOverlay({ element: this.svg, location: whole });
  }

  /** Marks a box, or none. */
  mark(box) {
    if (box) {
      place(this.marked, box);
    }
    this.marked.setAttribute("visibility", box ? "visible" : "hidden");
  }

  /** Marks a box that stays marked. */
  point(box) {
    place(this.pointed, box).setAttribute("visibility", "visible");
  }

  /** Lays lines over the page in place of all before. */
  lay(lines, language) {
    this.text.setAttribute("lang", language);
    this.text.replaceChildren(...lines.flatMap(({ box, words }) => [place(make("rect", { class: "text-ground" }), box), letters(box, words)]));
  }
}

/** The words of a line, stretched to the length that they have on the page. */
function letters({ x, y, width, height }, words) {
  const text = make("text", {
    x,
    y: y + height * BASE,
    "font-size": height * LETTERS,
    textLength: width,
    lengthAdjust: "spacingAndGlyphs",
  });
  text.textContent = words;
  return text;
}

function place(rect, { x, y, width, height }) {
  Object.entries({ x, y, width, height }).forEach(([name, value]) => rect.setAttribute(name, value));
  return rect;
}

function make(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}
