// Moves the map where it stands. Without it the arrows, plus and minus are links, each to the map as it then is; with it
// they are fetched and laid in place, and the map can be dragged, pinched and moved by keys as well.

const WIDTH = 960;
const HEIGHT = 640;
const KEYS = { ArrowUp: "north", ArrowDown: "south", ArrowLeft: "west", ArrowRight: "east", "+": "in", "=": "in", "-": "out" };
const FAR = 6;

const part = document.getElementById("map-part");
let asked = 0;
if (part) start();

function start() {
  part.addEventListener("click", (event) => {
    const link = event.target.closest(".map-nav a, .map-cluster");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(address(link), link.dataset.act);
  });
  part.addEventListener("keydown", (event) => {
    const act = event.target.closest(".map-view") && !event.ctrlKey && !event.altKey && !event.metaKey && KEYS[event.key];
    const link = act && part.querySelector(`[data-act=${act}]`);
    if (!link) return;
    event.preventDefault();
    go(address(link), "view");
  });
  addEventListener("popstate", () => go(location.href, "", true));
  listen();
}

function address(link) {
  return new URL(link.getAttribute("href"), location.href).href;
}

async function go(to, focus, back) {
  const turn = ++asked;
  try {
    const answer = await fetch(to, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("map-part");
    if (turn !== asked || !fresh) return;
    part.replaceChildren(...document.importNode(fresh, true).childNodes);
    for (const name of ["at", "zoom"]) keep(name, new URL(to).searchParams.get(name));
    if (!back) history.pushState(null, "", to);
    listen();
    const next = focus === "view" ? part.querySelector(".map-view") : focus && part.querySelector(`[data-act=${focus}]`);
    (next || part.querySelector(".map-view"))?.focus({ preventScroll: true });
    say("moved");
  } catch {
    say("failed");
    reset();
  }
}

/** The form asks for what is seen. */
function keep(name, value) {
  const form = document.querySelector(".occurrences-form");
  let field = form?.querySelector(`[name=${name}]`);
  if (!form || !value) return;
  if (!field) {
    field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    form.append(field);
  }
  field.value = value;
}

function say(what) {
  const said = document.getElementById("map-said");
  if (said) said.textContent = part.querySelector(".map").dataset[what];
}

function reset() {
  part.querySelector(".map-view")?.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
}

function listen() {
  const view = part.querySelector(".map-view");
  if (!view) return;
  view.parentElement.classList.add("live");
  const fingers = new Map();
  let from = null;
  let spread = 0;
  let scale = 1;

  const perPixel = () => 1 / Math.max(view.clientWidth / WIDTH, view.clientHeight / HEIGHT);
  const apart = () => {
    const [one, other] = [...fingers.values()];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };
  const moved = (event) => ({ x: (from.x - event.clientX) * perPixel(), y: (from.y - event.clientY) * perPixel() });

  view.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) from = { x: event.clientX, y: event.clientY };
    if (fingers.size === 2) spread = apart();
  });
  view.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2) {
      scale = apart() / spread;
      const width = WIDTH / scale;
      const height = HEIGHT / scale;
      view.setAttribute("viewBox", `${(WIDTH - width) / 2} ${(HEIGHT - height) / 2} ${width} ${height}`);
    } else if (from && spread === 0) {
      const by = moved(event);
      if (Math.hypot(by.x, by.y) > FAR) {
        view.setPointerCapture(event.pointerId);
        view.setAttribute("viewBox", `${by.x} ${by.y} ${WIDTH} ${HEIGHT}`);
      }
    }
  });
  const end = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    if (spread > 0 && fingers.size === 0) {
      const steps = Math.round(Math.log2(scale));
      spread = 0;
      scale = 1;
      if (steps === 0) reset();
      else go(at(view, 0, 0, steps), "view");
    } else if (from && spread === 0) {
      const by = moved(event);
      if (Math.hypot(by.x, by.y) > FAR) {
        addEventListener("click", (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
        setTimeout(() => dispatchEvent(new Event("click")), 0); // no click follows where nothing was under the pointer
        go(at(view, by.x, by.y, 0), "view");
      }
    }
    if (fingers.size === 0) from = null;
  };
  view.addEventListener("pointerup", end);
  view.addEventListener("pointercancel", (event) => { fingers.delete(event.pointerId); from = null; spread = 0; reset(); });
  view.addEventListener("dragstart", (event) => event.preventDefault());
  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const link = part.querySelector(`[data-act=${event.deltaY < 0 ? "in" : "out"}]`);
    if (link) go(address(link), "view");
  }, { passive: false });
}

/** The address of the map moved by parts of its window, and nearer by some steps. */
function at(view, right, down, nearer) {
  const zoom = Math.max(2, Math.min(12, Number(view.dataset.zoom) + nearer));
  const world = 256 * 2 ** Number(view.dataset.zoom);
  const x = Math.max(0, Math.min(1, Number(view.dataset.x) + right / world));
  const y = Math.max(0.01, Math.min(0.99, Number(view.dataset.y) + down / world));
  const north = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
  const to = new URL(location.href);
  to.searchParams.set("at", `${north.toFixed(4)},${(x * 360 - 180).toFixed(4)}`);
  to.searchParams.set("zoom", zoom);
  to.hash = "";
  return to.href;
}
