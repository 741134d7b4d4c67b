// Makes the picture of a scan page zoomable. Without it, and until it is touched, the page shows the plain picture.
//
//   <div class="scan-view" data-info="/iiif/3/<id>/info.json" data-image="/scan/<id>/preview.jpg"
//        data-regions='[{"id": "box-1", "x": 62, "y": 460, "width": 876, "height": 72, "label": "…"}]'
//        data-label="Scan, leaf 12 verso" data-label-in="Zoom in" data-label-out="Zoom out"
//        data-label-whole="Whole page" data-label-turn="Turn" data-label-full="Full screen">
//     <img src="/scan/<id>/preview.jpg" alt="…" width="…" height="…">
//   </div>
//
// Regions are boxes in pixels of the full image. A link to #<id of a region>, or an element with data-region="<id>",
// shows its box: by a touch or by Enter for good, under the pointer for as long as it stays.
// The viewer itself (viewer.js) is fetched only when it is wanted: on a touch of the picture, of a button or of a box.

const here = document.querySelector('script[src$="/scan.js"]').src;

/** The picture on each button, drawn in a square of 20. */
const SIGNS = {
  in: "M10 4v12M4 10h12",
  out: "M4 10h12",
  whole: "M5 2h10v16H5zM8 7h4M8 11h4",
  turn: "M16 10a6 6 0 1 1-2-4.5M15 1v5h-5",
  full: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
};

class ScanView {
  constructor(root) {
    this.root = root;
    this.boxes = JSON.parse(root.dataset.regions || "[]");
    this.bar = document.createElement("div");
    this.bar.className = "scan-bar";
    this.layButtons();
    root.append(this.bar);
    root.classList.add("live");
    this.listen();
    this.showAddressed();
  }

  layButtons() {
    const { labelIn, labelOut, labelWhole, labelTurn, labelFull } = this.root.dataset;
    this.button("in", labelIn, (viewer) => viewer.zoom(1.6));
    this.button("out", labelOut, (viewer) => viewer.zoom(1 / 1.6));
    this.button("whole", labelWhole, (viewer) => viewer.whole());
    this.button("turn", labelTurn, (viewer) => viewer.turn());
    if (document.fullscreenEnabled) {
      this.button("full", labelFull, (viewer) => viewer.full());
    }
  }

  button(name, label, act) {
    if (!label) {
      return;
    }
    const made = document.createElement("button");
    made.type = "button";
    made.className = `scan-act scan-${name}`;
    made.title = label;
    made.setAttribute("aria-label", label);
    made.append(sign(SIGNS[name]));
    made.addEventListener("click", () => this.viewer().then(act, () => {}));
    this.bar.append(made);
  }

  listen() {
    const wanted = () => this.viewer().catch(() => {});
    this.root.addEventListener("pointerdown", wanted, { once: true });
    this.root.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && wanted());
    this.root.addEventListener("keydown", wanted, { once: true });
    window.addEventListener("hashchange", () => this.showAddressed());
    document.addEventListener("click", (event) => this.touch(event));
    document.addEventListener("pointerover", (event) => this.hover(event));
  }

  /** Fetches the viewer at the first call; afterwards the same one is handed out. */
  viewer() {
    this.opened ??= import(new URL("viewer.js", here).href).then(({ open }) => open(this.root, this.boxes));
    return this.opened;
  }

  boxOf(target) {
    const named = target instanceof Element ? target.closest("[data-region], a[href^='#']") : null;
    const id = named?.dataset.region ?? named?.getAttribute("href").slice(1);
    return this.boxes.find((box) => box.id === id);
  }

  touch(event) {
    const box = this.boxOf(event.target);
    if (box) {
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
    this.viewer().then((viewer) => viewer.show(box.id), () => {});
  }

  showAddressed() {
    const box = this.boxes.find(({ id }) => `#${id}` === location.hash);
    if (box) {
      this.show(box);
    }
  }
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

/** What lies under a content notice waits until somebody asks for it. */
document.querySelectorAll(".scan-view[data-info]").forEach((root) => {
  const cover = root.closest("details");
  if (cover && !cover.open) {
    cover.addEventListener("toggle", () => new ScanView(root), { once: true });
  } else {
    new ScanView(root);
  }
});
