// The zoomable picture of a scan page; fetched by scan.js when it is wanted.
import OpenSeadragon from "openseadragon";
import { TextSheet } from "./textsheet.js";

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * OpenSeadragon adds a style element of its own, which our security policy forbids, unless it finds one of that name;
 * this one has no namespace and so no meaning.
 */
function forestallInlineStyle() {
  const style = document.createElementNS(null, "style");
  style.setAttribute("data-openseadragon-mobile-css", "true");
  document.head.append(style);
}

/** A page that is shown in a smaller size: one picture, spread over the pixels of the page, which boxes are counted in. */
/** Where the picture comes from: in a smaller size, from the files of a copy, or from the image service. */
function sources(data, size) {
  if (data.small) {
    return whole(data, size);
  }
  return data.tiles ? JSON.parse(data.tiles) : data.info;
}

function whole({ small }, { width, height }) {
  const [wide, high] = [width, height].map(Number);
  return { width: wide, height: high, tileSize: Math.max(wide, high), minLevel: 0, maxLevel: 0, getTileUrl: () => small };
}

/** Lays the viewer over the plain picture, which stays if the tiles cannot be had. */
export function open(root, boxes) {
  const canvas = document.createElement("div");
  canvas.className = "scan-canvas";
  root.prepend(canvas);
  forestallInlineStyle();
  const size = { width: root.querySelector("img")?.getAttribute("width"), height: root.querySelector("img")?.getAttribute("height") };
  const viewer = OpenSeadragon({
    element: canvas,
    tileSources: sources(root.dataset, size),
    drawer: "canvas",
    showNavigationControl: false,
    animationTime: still ? 0 : 0.4,
    springStiffness: 9,
    visibilityRatio: 0.6,
    maxZoomPixelRatio: root.dataset.small ? Math.min(2, (2 * root.dataset.side) / Math.max(size.width, size.height)) : 2,
    minZoomImageRatio: 0.9,
    gestureSettingsMouse: { scrollToZoom: false, clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: { dblClickToZoom: true },
  });
  return new Promise((resolve, reject) => {
    viewer.addOnceHandler("open", () => resolve(new ScanViewer(root, viewer, boxes)));
    viewer.addOnceHandler("open-failed", () => {
      viewer.destroy();
      canvas.remove();
      root.classList.remove("live");
      reject(new Error("The tiles of this scan cannot be had"));
    });
  });
}

class ScanViewer {
  constructor(root, viewer, boxes) {
    this.root = root;
    this.viewer = viewer;
    this.sheet = new TextSheet(viewer, this.page());
    this.boxes = new Map(boxes.map((box) => [box.id, this.lay(box)]));
    root.classList.add("open");
    this.nameCanvas();
    this.letThePageScroll();
    viewer.addHandler("canvas-key", leaveOtherKeys);
  }

  /** Returns how large the page is then, in percent of its pixels. */
  zoom(by) {
    this.viewer.viewport.zoomBy(by);
    this.viewer.viewport.applyConstraints();
    return this.percent();
  }

  whole() {
    this.viewer.viewport.goHome();
    return this.percent();
  }

  /** Whether one looks at a part of the page, so that a finger moves it. */
  inside() {
    const { viewport } = this.viewer;
    return viewport.getZoom() > viewport.getHomeZoom() * 1.02;
  }

  percent() {
    const { viewport } = this.viewer;
    return Math.round(this.page().viewportToImageZoom(viewport.getZoom(false)) * 100);
  }

  /** Returns by how many degrees it is turned then. */
  turn() {
    this.viewer.viewport.rotateBy(90);
    return this.turned();
  }

  turned() {
    return ((this.viewer.viewport.getRotation(false) % 360) + 360) % 360;
  }

  /** Lets the pages appear brighter or darker, in words of CSS. */
  filter(words) {
    this.viewer.drawer.canvas.style.filter = words;
  }

  /** Lays the next page beside this one, or takes it away; returns whether it lies there. */
  async two(info) {
    const { world } = this.viewer;
    await this.adding;
    if (world.getItemCount() > 1) {
      world.removeItem(world.getItemAt(1));
    } else {
      this.adding = this.add(info).catch(() => {});
      await this.adding;
    }
    this.viewer.viewport.goHome();
    return world.getItemCount() > 1;
  }

  add(info) {
    const { x, y, width, height } = this.page().getBounds();
    return new Promise((success, error) =>
      this.viewer.addTiledImage({ tileSource: info, x: x + width * 1.02, y, height, success, error }),
    );
  }

  page() {
    return this.viewer.world.getItemAt(0);
  }

  /** The part of an address that leads to what is seen now. */
  address() {
    const seen = this.page().viewportToImageRectangle(this.viewer.viewport.getBounds(false)).getBoundingBox();
    const { x: widest, y: highest } = this.page().getContentSize();
    const left = Math.round(Math.min(widest - 1, Math.max(0, seen.x)));
    const top = Math.round(Math.min(highest - 1, Math.max(0, seen.y)));
    const right = Math.round(Math.min(widest, seen.x + seen.width));
    const bottom = Math.round(Math.min(highest, seen.y + seen.height));
    const turned = this.turned();
    return `#xywh=${left},${top},${Math.max(1, right - left)},${Math.max(1, bottom - top)}${turned ? `&turn=${turned}` : ""}`;
  }

  /** Shows a part of the page, in its pixels. */
  look({ x, y, width, height }, turned) {
    this.viewer.viewport.setRotation(turned, true);
    this.viewer.viewport.fitBoundsWithConstraints(this.page().imageToViewportRectangle(x, y, width, height), true);
  }

  full() {
    const leaving = document.fullscreenElement ? document.exitFullscreen() : this.root.requestFullscreen();
    leaving.catch(() => {});
  }

  /** Marks a box and brings it near, with room around it. */
  show(id) {
    this.mark(id, true);
    this.approach(this.boxes.get(id).area);
  }

  /** Brings a part of the page near, in its pixels. */
  near({ x, y, width, height }) {
    this.approach(this.page().imageToViewportRectangle(x, y, width, height));
  }

  /** Marks a part of the page for good, and brings it near. */
  point(area) {
    this.sheet.point(area);
    this.near(area);
  }

  /** Calls back with the point of the page, in its pixels, that is clicked or touched. */
  picking(picked) {
    this.viewer.addHandler("canvas-click", (event) => {
      if (event.quick) {
        picked(this.page().viewerElementToImageCoordinates(event.position));
      }
    });
  }

  approach(area) {
    const near = area.clone();
    near.x -= area.width * 0.3;
    near.width *= 1.6;
    near.y -= near.width * 0.2;
    near.height += near.width * 0.4;
    this.viewer.viewport.fitBoundsWithConstraints(near, still);
  }

  mark(id, forGood = false) {
    this.unmark(forGood);
    this.boxes.get(id)?.element.classList.add(forGood ? "kept" : "marked");
  }

  unmark(all = false) {
    this.boxes.forEach(({ element }) => element.classList.remove("marked", ...(all ? ["kept"] : [])));
  }

  lay(box) {
    const area = this.page().imageToViewportRectangle(box.x, box.y, box.width, box.height);
    const element = document.createElement("div");
    element.className = box.hit ? "evidence-box hit" : "evidence-box";
    if (box.label) {
      const label = document.createElement("span");
      label.textContent = box.label;
      element.append(label);
    }
    this.viewer.addOverlay({ element, location: area });
    return { element, area };
  }

  nameCanvas() {
    this.viewer.canvas.setAttribute("role", "application");
    const shown = this.root.querySelector("img")?.alt;
    this.viewer.canvas.setAttribute("aria-label", [this.root.dataset.label, shown].filter(Boolean).join(": "));
    if (document.activeElement === this.root) {
      this.viewer.canvas.focus();
    }
    this.root.removeAttribute("tabindex");
  }

  /** A wheel and a finger scroll the page while the whole scan is seen; zoomed in, or with the focus, they move it. */
  letThePageScroll() {
    const { viewer } = this;
    const follow = () => {
      viewer.canvas.style.touchAction = this.inside() ? "none" : "pan-y";
    };
    viewer.addHandler("canvas-drag", (event) => {
      event.preventDefaultAction = event.pointerType === "touch" && !this.inside(); // it turns the leaf
    });
    viewer.addHandler("animation-finish", follow);
    viewer.addHandler("zoom", follow);
    follow();
    const wheel = () => {
      viewer.gestureSettingsMouse.scrollToZoom = this.root.matches(":focus-within") || document.fullscreenElement !== null;
    };
    viewer.addHandler("canvas-scroll", (event) => {
      event.preventDefault = viewer.gestureSettingsMouse.scrollToZoom;
    });
    ["focusin", "focusout", "pointerdown"].forEach((name) => this.root.addEventListener(name, () => setTimeout(wheel)));
    document.addEventListener("fullscreenchange", wheel);
  }
}

/** The arrows, +, - and 0 belong to the viewer; letters stay the browser's and the reader's. */
function leaveOtherKeys(event) {
  if (/^[a-z]$/i.test(event.originalEvent.key)) {
    event.preventDefaultAction = true;
  }
}
