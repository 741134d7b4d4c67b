// A reader's own list: identifiers of entries, kept in this browser and nowhere else. Beside each entry a button puts it
// on the list or takes it off; the page of the list is asked for with what stands on it in its address, so that it can
// be printed, sent and taken away. Without script there are no buttons.

const KEY = "variorum-list";
const MOST = 200;
const words = document.querySelector("[data-own-link]")?.dataset ?? {};

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter((id) => /^[0-9a-z]{8}$/.test(id)).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function write(list) {
  localStorage.setItem(KEY, JSON.stringify(list));
  say();
}

function isOpen() {
  try {
    localStorage.setItem(`${KEY}-open`, "1");
    localStorage.removeItem(`${KEY}-open`);
    return true;
  } catch {
    return false;
  }
}

const buttons = [];

function button(place) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain own";
  made.addEventListener("click", () => toggle(place.dataset.own, made));
  buttons.push({ made, id: place.dataset.own });
  place.append(made);
}

function toggle(id, made) {
  const list = read();
  if (list.includes(id)) {
    write(list.filter((other) => other !== id));
  } else if (list.length < MOST) {
    write([...list, id]);
  } else {
    made.textContent = words.full;
  }
}

/** Says on all buttons, and in the link to the list, how things stand. */
function say() {
  const list = read();
  for (const { made, id } of buttons) {
    const on = list.includes(id);
    made.textContent = on ? words.drop : words.add;
    made.setAttribute("aria-pressed", String(on));
  }
  document.querySelectorAll("[data-own-link]").forEach((place) => {
    place.hidden = false;
    place.firstElementChild.textContent = list.length ? `${place.dataset.ownLink} (${list.length})` : place.dataset.ownLink;
  });
}

function address(page, list) {
  return list.length ? `${page}?entries=${list.join(".")}` : page;
}

/** The list itself: led to what stands on it; with a list from elsewhere it can be taken over. */
function show(page) {
  const home = page.dataset.ownPage;
  const given = (new URLSearchParams(location.search).get("entries") ?? "").split(".").filter(Boolean);
  const list = read();
  if (!given.length && list.length) {
    location.replace(address(home, list));
    return;
  }
  const acts = document.createElement("p");
  acts.className = "own-acts";
  if (given.length && given.some((id) => !list.includes(id))) {
    acts.append(act(page.dataset.keep, () => {
      write([...new Set([...read(), ...given])].slice(0, MOST));
      location.replace(home);
    }));
  }
  if (given.length) {
    acts.append(act(page.dataset.print, () => print()));
  }
  page.append(acts);
}

function act(text, done) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button second";
  made.textContent = text;
  made.addEventListener("click", done);
  return made;
}

if (isOpen()) {
  document.querySelectorAll("[data-own]").forEach(button);
  document.querySelectorAll("[data-own-page]").forEach(show);
  say();
  addEventListener("storage", (event) => event.key === KEY && say());
}
