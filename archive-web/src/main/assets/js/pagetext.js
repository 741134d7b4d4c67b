// The texts of a page beside its picture: tabs for its layers, a switch for where the text stands, and lines that show
// where they are. Without it all texts stand under each other.
//
//   <div class="page-texts" data-where="Text of the page" data-layers="…" data-beside="Beside" data-over="…" data-off="Off">
//     <section class="text-layer" id="text-transcription"><h3>Transcription</h3> …
//       <div class="page-text"><p><span class="text-line" id="transcription-r1l1" data-box="x,y,width,height">…</span>
//
// Boxes are in pixels of the full image. Where the text stands is kept in the browser, and is the part text=over of an
// address after its #. The key t goes from one to the next.

import { boxOfMarks, forget, markQuoted, markWithin, offerMarked } from "./passage.js";

const MODES = ["beside", "over", "off"];
const KEPT = "scan-text";

export class PageText {
  /** The texts of this page; empty if it has none. */
  static here() {
    const root = document.querySelector(".page-texts");
    return root ? new PageText(root) : undefined;
  }

  constructor(root) {
    this.root = root;
    this.layers = [...root.querySelectorAll(".text-layer")];
    this.placed = root.querySelector("[data-box]") !== null;
    this.laySwitch();
    this.layTabs();
    this.layers.forEach((layer) => this.listen(layer));
    document.addEventListener("keydown", (event) => this.key(event));
    this.choose(this.layers[0]);
    this.set(addressed() ?? kept() ?? "beside");
    offerMarked(root);
  }

  /**
   * Marks cited words in the text that has them; without words, or where they read otherwise now, what stands in the box.
   * Returns the box of the lines in which the words were found; undefined if they were not, or have no place.
   */
  quote(words, box) {
    forget(this.root);
    const said = words && this.markAll((layer) => markQuoted(layer, words));
    if (said) {
      return boxOfMarks(said, this.layer);
    }
    if (box) {
      this.markAll((layer) => markWithin(layer, box));
    }
    return undefined;
  }

  /** Marks in the first layer in which something is found, which is chosen; the marks. */
  markAll(finding) {
    for (const layer of this.layers) {
      const marks = finding(layer);
      if (marks.length > 0) {
        this.choose(layer);
        return marks;
      }
    }
    return undefined;
  }

  /** Connects it with a picture that can be opened. */
  belong(view) {
    this.view = view;
    this.set(this.mode);
  }

  laySwitch() {
    const box = document.createElement("fieldset");
    box.className = "text-switch app";
    const title = document.createElement("legend");
    title.className = "hidden";
    title.textContent = this.root.dataset.where;
    box.append(title);
    this.switch = MODES.filter((mode) => mode !== "over" || this.placed).map((mode) => {
      const label = document.createElement("label");
      const input = document.createElement("input");
      Object.assign(input, { type: "radio", name: "text-where", value: mode });
      input.addEventListener("change", () => this.keep(mode));
      label.append(input, this.root.dataset[mode]);
      box.append(label);
      return input;
    });
    this.root.prepend(box);
  }

  /** One layer is seen at a time; a tab bears the heading of each. */
  layTabs() {
    if (this.layers.length < 2) {
      return;
    }
    const list = document.createElement("div");
    list.className = "text-tabs app";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", this.root.dataset.layers);
    this.tabs = this.layers.map((layer) => {
      const heading = layer.querySelector("h3");
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = `${layer.id}-tab`;
      tab.textContent = heading.textContent;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", layer.id);
      layer.setAttribute("role", "tabpanel");
      layer.setAttribute("aria-labelledby", tab.id);
      heading.hidden = true;
      tab.addEventListener("click", () => this.choose(layer));
      tab.addEventListener("keydown", (event) => this.step(event, layer));
      list.append(tab);
      return tab;
    });
    this.layers[0].before(list);
  }

  step(event, layer) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const to = (this.layers.indexOf(layer) + by + this.layers.length) % this.layers.length;
      this.choose(this.layers[to]);
      this.tabs[to].focus();
    }
  }

  choose(layer) {
    this.layer = layer;
    this.layers.forEach((one, at) => {
      one.hidden = one !== layer;
      this.tabs?.[at].setAttribute("aria-selected", String(one === layer));
      if (this.tabs) {
        this.tabs[at].tabIndex = one === layer ? 0 : -1;
      }
    });
    this.layOver();
  }

  keep(mode) {
    try {
      localStorage.setItem(KEPT, mode);
    } catch {
      // a browser that keeps nothing forgets it with the page
    }
    this.set(mode);
  }

  set(mode) {
    this.mode = this.switch.some((input) => input.value === mode) ? mode : "beside";
    this.switch.forEach((input) => (input.checked = input.value === this.mode));
    this.root.dataset.mode = this.mode === "over" ? "beside" : this.mode; // until it lies there
    this.layOver();
  }

  /** What an address has to say of it. */
  address() {
    return this.mode === "beside" ? "" : `&text=${this.mode}`;
  }

  layOver() {
    if (this.view && (this.mode === "over" || this.isLaid)) {
      this.isLaid = this.mode === "over";
      const lines = this.isLaid ? this.lines().map(({ box, words }) => ({ box, words })) : [];
      this.view.viewer().then(
        (viewer) => {
          viewer.sheet.lay(lines, this.layer.querySelector(".page-text").lang);
          if (this.mode === "over") {
            this.root.dataset.mode = "over";
          }
        },
        () => (this.isLaid = false),
      );
    }
  }

  /** The lines of the chosen layer that stand somewhere. */
  lines() {
    return [...this.layer.querySelectorAll("[data-box]")].map((line) => ({
      line,
      words: line.textContent,
      box: boxOf(line),
    }));
  }

  listen(layer) {
    const text = layer.querySelector(".page-text");
    if (text.querySelector("[data-box]")) {
      text.tabIndex = 0; // the text has the focus and no line: words of a line that could have it cannot be marked
      text.setAttribute("role", "group");
      text.setAttribute("aria-labelledby", layer.querySelector("h3").id);
    }
    layer.addEventListener("pointerover", (event) => {
      const line = event.target.closest("[data-box]");
      if (line && event.pointerType === "mouse") {
        this.mark(line);
      }
    });
    layer.addEventListener("pointerleave", () => this.unmark());
    text.addEventListener("focus", () => text.matches(":focus-visible") && this.mark(this.lineOf(text)));
    text.addEventListener("blur", () => this.unmark());
    layer.addEventListener("click", (event) => {
      const line = event.target.closest("[data-box]");
      if (line && getSelection().isCollapsed) {
        this.show(line);
      }
    });
    text.addEventListener("keydown", (event) => this.go(event, text));
  }

  /** The arrows lead from line to line; Enter brings the picture of the line near. */
  go(event, text) {
    const lines = [...text.querySelectorAll("[data-box]")];
    const at = lines.indexOf(this.here);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || lines.length === 0) {
      return;
    }
    if (to !== undefined) {
      event.preventDefault();
      this.here = lines[Math.min(lines.length - 1, Math.max(0, to))];
      this.mark(this.here);
      this.here.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      this.show(this.lineOf(text));
    }
  }

  /** The line that the keys are at; the first one to begin with. */
  lineOf(text) {
    this.here = text.contains(this.here) ? this.here : text.querySelector("[data-box]");
    return this.here;
  }

  mark(line) {
    this.light(line);
    this.view?.viewer().then((viewer) => viewer.sheet.mark(boxOf(line)), () => {});
  }

  unmark() {
    this.light(undefined);
    this.view?.opened?.then((viewer) => viewer.sheet.mark(undefined), () => {});
  }

  light(line) {
    this.root.querySelectorAll(".text-line.marked").forEach((one) => one.classList.toggle("marked", one === line));
    line?.classList.add("marked");
  }

  show(line) {
    this.light(line);
    this.view?.viewer().then(
      (viewer) => {
        this.view.root.scrollIntoView({ block: "nearest" });
        viewer.sheet.mark(boxOf(line));
        viewer.near(boxOf(line));
      },
      () => {},
    );
  }

  /** Marks the line that stands at a point of the picture; where several do, the smallest. */
  picked({ x, y }) {
    const area = ({ box }) => box.width * box.height;
    const [found] = this.lines()
      .filter(({ box }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height)
      .sort((one, other) => area(one) - area(other));
    if (found) {
      this.here = found.line;
      this.mark(found.line);
    }
  }

  key(event) {
    const isTyping = event.target instanceof Element && event.target.closest("input:not([type=radio]), textarea, select, [contenteditable]");
    if (event.key === "t" && !isTyping && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const at = this.switch.findIndex((input) => input.value === this.mode);
      this.keep(this.switch[(at + 1) % this.switch.length].value);
    }
  }
}

function boxOf(line) {
  const [x, y, width, height] = line.dataset.box.split(",").map(Number);
  return { x, y, width, height };
}

function addressed() {
  return /[#&]text=(beside|over|off)\b/.exec(location.hash)?.[1];
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return undefined;
  }
}
