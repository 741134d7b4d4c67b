// Makes the picture of a scan page zoomable. Without it, and until it is touched, the page shows the plain picture.
//
//   <div class="scan-view" data-info="/iiif/3/<id>/info.json" data-image="/scan/<id>/preview.jpg"
//        data-regions='[{"id": "box-1", "x": 62, "y": 460, "width": 876, "height": 72, "label": "…"}]'
//        data-label="Scan, leaf 12 verso" data-label-in="Zoom in" data-label-out="Zoom out"
//        data-label-whole="Whole page" data-label-turn="Turn" data-label-full="Full screen"
//        data-label-light="…" data-label-brightness="…" data-label-contrast="…" data-label-reset="…"
//        data-beside="/iiif/3/<id of the next page>/info.json" data-label-two="Two pages"
//        data-label-link="Link to this view" data-linked="…" data-addressed="…" data-zoomed="Zoom # %" data-turned="Turned by #°"
//        data-previous="…" data-next="…">
//     <img src="/scan/<id>/preview.jpg" alt="…" width="…" height="…">
//   </div>
//
// Regions are boxes in pixels of the full image. A link to #<id of a region>, or an element with data-region="<id>",
// shows its box: by a touch or by Enter for good, under the pointer for as long as it stays.
// A link to #xywh=<x>,<y>,<width>,<height> (pixels; Media Fragments 1.0), with &turn=90 where it is turned and &text=over
// where the text lies over it, shows that view; with &mark=<words> it marks these (passage.js). A region with "hit": true is marked at once.
// Page Up and Page Down lead to the neighbouring pages while the picture has the focus; so does a finger that wipes over the whole page.
// The viewer itself (viewer.js) is fetched only when it is wanted: on a touch of the picture, of a button or of a box.

import { leadThroughHits } from "./hits.js";
import { PageText } from "./pagetext.js";
import { addressedWords } from "./passage.js";

/** How far a finger wipes to turn the page, in CSS pixels. */
const SWIPE = 60;
const FILTERS = ["brightness", "contrast"];
const VIEW = /^#xywh=(\d+),(\d+),(\d+),(\d+)(?:&turn=(90|180|270))?(?:&text=[a-z]+)?$/;

const here = document.querySelector('script[src$="/scan.js"]').src;

/** The picture on each button, drawn in a square of 20. */
const SIGNS = {
  in: "M10 4v12M4 10h12",
  out: "M4 10h12",
  whole: "M5 2h10v16H5zM8 7h4M8 11h4",
  turn: "M16 10a6 6 0 1 1-2-4.5M15 1v5h-5",
  light: "M10 1v2M10 17v2M1 10h2M17 10h2M4 4l1 1M15 15l1 1M4 16l1-1M15 5l1-1M10 6a4 4 0 1 0 0 8z",
  two: "M2 3h7.5v14H2zM10.5 3H18v14h-7.5z",
  link: "M8 12l4-4M9 5l2-2a4 4 0 0 1 6 6l-2 2M11 15l-2 2a4 4 0 0 1-6-6l2-2",
  full: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
};

class ScanView {
  constructor(root, text) {
    this.root = root;
    this.text = text;
    this.boxes = JSON.parse(root.dataset.regions || "[]");
    this.bar = document.createElement("div");
    this.bar.className = "scan-bar";
    this.said = document.createElement("p");
    this.said.className = "scan-said";
    this.said.setAttribute("role", "status");
    this.layButtons();
    root.append(this.bar, this.said);
    root.classList.add("live");
    this.listen();
    text?.belong(this);
    this.showAddressed();
    if (this.boxes.some((box) => box.hit)) {
      this.viewer().catch(() => {});
    }
  }

  layButtons() {
    const label = this.root.dataset;
    this.button("in", label.labelIn, (viewer) => this.say(label.zoomed, viewer.zoom(1.6)));
    this.button("out", label.labelOut, (viewer) => this.say(label.zoomed, viewer.zoom(1 / 1.6)));
    this.button("whole", label.labelWhole, (viewer) => this.say(label.zoomed, viewer.whole()));
    this.button("turn", label.labelTurn, (viewer) => this.say(label.turned, viewer.turn()));
    this.lightButton = this.button("light", label.labelLight, () => this.toggleLight());
    if (label.beside) {
      const two = this.button("two", label.labelTwo, async (viewer) => this.press(two, await viewer.two(label.beside)));
      this.press(two, false);
    }
    this.button("link", label.labelLink, (viewer) => this.link(viewer));
    if (document.fullscreenEnabled) {
      this.button("full", label.labelFull, (viewer) => viewer.full());
    }
  }

  press(button, isDown) {
    button.setAttribute("aria-pressed", String(isDown));
  }

  /** Tells those who cannot see it, and for a while those who can. */
  say(words, value) {
    this.said.textContent = words ? words.replace("#", value) : "";
    clearTimeout(this.silence);
    this.silence = setTimeout(() => (this.said.textContent = ""), 4000);
  }

  toggleLight() {
    this.light ??= this.layLight();
    this.light.hidden = !this.light.hidden;
    this.lightButton.setAttribute("aria-expanded", String(!this.light.hidden));
    if (!this.light.hidden) {
      this.light.querySelector("input").focus();
    }
  }

  /** Two sliders and a way back; the file itself stays as it is. */
  layLight() {
    const box = document.createElement("div");
    box.className = "scan-sliders";
    box.hidden = true;
    const sliders = FILTERS.map((name) => slider(name, this.root.dataset[`label${name[0].toUpperCase()}${name.slice(1)}`]));
    const follow = () => this.viewer().then((viewer) => viewer.filter(sliders.map(({ input }) => `${input.name}(${input.value}%)`).join(" ")));
    sliders.forEach(({ row }) => box.append(row));
    const reset = document.createElement("button");
    reset.type = "button";
    reset.className = "plain";
    reset.textContent = this.root.dataset.labelReset;
    reset.addEventListener("click", () => {
      sliders.forEach(({ input }) => (input.value = 100));
      follow();
    });
    box.append(reset);
    box.addEventListener("input", follow);
    box.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") {
        this.toggleLight();
        this.lightButton.focus();
      }
    });
    this.root.append(box);
    return box;
  }

  /** Puts the view into the address, and the address into the clipboard where pages may. */
  async link(viewer) {
    history.replaceState(null, "", viewer.address() + (this.text?.address() ?? ""));
    const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
    this.say(copied ? this.root.dataset.linked : this.root.dataset.addressed, "");
  }

  button(name, label, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = `scan-act scan-${name}`;
    made.title = label;
    made.setAttribute("aria-label", label);
    made.append(sign(SIGNS[name]));
    made.addEventListener("click", () => this.viewer().then(act, () => {}));
    this.bar.append(made);
    return made;
  }

  listen() {
    const wanted = () => this.viewer().catch(() => {});
    this.root.addEventListener("pointerdown", wanted, { once: true });
    this.root.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && wanted());
    this.root.addEventListener("keydown", wanted, { once: true });
    window.addEventListener("hashchange", () => this.showAddressed());
    document.addEventListener("click", (event) => this.touch(event));
    document.addEventListener("pointerover", (event) => this.hover(event));
    this.root.addEventListener("keydown", (event) => this.leaf(event));
    this.listenToSwipes();
  }

  /** Leads to the page before or after. */
  leaf(event) {
    const to = { PageUp: this.root.dataset.previous, PageDown: this.root.dataset.next }[event.key];
    if (to && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      location.assign(to);
    }
  }

  /** A finger that wipes over the whole page turns it; over a part of it, it moves the part. */
  listenToSwipes() {
    let from;
    this.root.addEventListener("pointerdown", (event) => {
      from = event.pointerType === "touch" && event.isPrimary && !this.seen?.inside() ? event : undefined;
    });
    this.root.addEventListener("pointercancel", () => (from = undefined));
    this.root.addEventListener("pointerup", (event) => {
      const across = from ? event.clientX - from.clientX : 0;
      const along = from ? event.clientY - from.clientY : 0;
      const to = across > 0 ? this.root.dataset.previous : this.root.dataset.next;
      from = undefined;
      if (to && Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(along)) {
        location.assign(to);
      }
    });
  }

  /** Fetches the viewer at the first call; afterwards the same one is handed out. */
  viewer() {
    this.opened ??= Promise.resolve(window.variorumViewer ?? import(new URL("viewer.js", here).href))
      .then(({ open }) => open(this.root, this.boxes))
      .then((viewer) => {
        viewer.picking((point) => this.text?.picked(point));
        this.seen = viewer;
        return viewer;
      })
      .catch((failure) => {
        this.opened = undefined; // the next touch tries again
        throw failure;
      });
    return this.opened;
  }

  boxOf(target) {
    const named = target instanceof Element ? target.closest("[data-region], a[href^='#']") : null;
    const id = named?.dataset.region ?? named?.getAttribute("href").slice(1);
    return this.boxes.find((box) => box.id === id);
  }

  touch(event) {
    const box = this.boxOf(event.target);
    if (box && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, "", `#${box.id}`);
      this.show(box);
    }
  }

  hover(event) {
    const box = this.boxOf(event.target);
    if (box && event.pointerType === "mouse") {
      this.viewer().then((viewer) => viewer.mark(box.id), () => {});
    } else if (this.opened) {
      this.opened.then((viewer) => viewer.unmark(), () => {});
    }
  }

  show(box) {
    this.root.scrollIntoView({ block: "nearest" });
    this.text?.quote(document.querySelector(`[data-quote][data-region="${box.id}"]`)?.dataset.quote, box);
    this.viewer().then((viewer) => viewer.show(box.id), () => {});
  }

  showAddressed() {
    const box = this.boxes.find(({ id }) => `#${id}` === location.hash);
    if (box) {
      this.show(box);
    }
    const words = addressedWords();
    if (words) {
      const box = this.text?.quote(words.words, words.box) ?? words.box; // which is older than how the page is shown now
      this.viewer().then((viewer) => viewer.point(box), () => {});
    }
    const view = VIEW.exec(location.hash);
    if (view) {
      const [x, y, width, height, turned] = view.slice(1).map((part) => Number(part ?? 0));
      this.viewer().then((viewer) => viewer.look({ x, y, width, height }, turned), () => {});
    }
  }
}

function slider(name, words) {
  const row = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type: "range", name, min: 40, max: 220, value: 100 });
  row.append(words, input);
  return { row, input };
}

function sign(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

leadThroughHits();
const text = PageText.here();

/** What lies under a content notice waits until somebody asks for it. */
document.querySelectorAll(".scan-view[data-info]").forEach((root) => {
  const cover = root.closest("details");
  if (cover && !cover.open) {
    cover.addEventListener("toggle", () => new ScanView(root, text), { once: true });
  } else {
    new ScanView(root, text);
  }
});
