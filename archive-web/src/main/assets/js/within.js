// A box to find words within a long entry: its headings, paragraphs, accounts and notes. Without it the browser's own
// search does the same, though not into notes that are folded.

const LEAST_TEXT = 6000;
const MOST = 30;
const BLOCKS = "h2, h3, .prose p, .lead, .facts > div, .notes li, .cards > li, .time > li, .dispute li, #names li, #names tr, .groups > div";

const entry = document.querySelector("[data-find-within]");
if (entry && entry.textContent.length > LEAST_TEXT) grow(entry);

function grow(root) {
  const words = root.dataset;
  const box = document.createElement("form");
  box.className = "find-within";
  box.setAttribute("role", "search");
  box.setAttribute("aria-label", words.findWithin);
  const label = document.createElement("label");
  label.htmlFor = "find-within";
  label.className = "label";
  label.textContent = words.findWithin;
  const field = document.createElement("input");
  field.className = "input";
  field.id = "find-within";
  field.type = "search";
  field.autocomplete = "off";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.className = "quiet";
  const list = document.createElement("ol");
  box.append(label, field, said, list);
  (root.querySelector(".overview-links") ?? root.querySelector(".entry-head")).after(box);
  box.addEventListener("submit", (event) => { event.preventDefault(); list.querySelector("button")?.click(); });
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(root, field.value, said, list, words), 150);
  });
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ");
}

function show(root, typed, said, list, words) {
  const sought = plain(typed.trim());
  list.replaceChildren();
  said.textContent = "";
  root.querySelectorAll(".found-within").forEach((one) => one.classList.remove("found-within"));
  if (sought.length < 2) return;
  const found = [...root.querySelectorAll(BLOCKS)].filter((block) => !block.closest(".find-within") && plain(block.textContent).includes(sought));
  const inner = found.filter((block) => !found.some((other) => other !== block && block.contains(other)));
  said.textContent = words.findFound.replace("{0}", inner.length);
  inner.slice(0, MOST).forEach((block) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = around(read(block), sought);
    button.addEventListener("click", () => open(block));
    item.append(button);
    list.append(item);
  });
}

/** Its words without the numbers of notes, and with a space between what stands in columns. */
function read(block) {
  const copy = block.cloneNode(true);
  copy.querySelectorAll("sup, .ref, .hidden").forEach((one) => one.remove());
  copy.querySelectorAll("dt, dd, th, td, li, div, p, summary").forEach((one) => one.append(" "));
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** Some words before and after, none of them cut. */
function around(text, sought) {
  const place = Math.max(0, plain(text).indexOf(sought));
  const end = place + sought.length;
  const before = text.slice(0, place).split(" ").slice(-6).join(" ");
  const after = text.slice(end).split(" ").slice(0, 11).join(" ");
  return `${before.length < place ? "… " : ""}${before}${text.slice(place, end)}${after}${end + after.length < text.length ? " …" : ""}`;
}

function open(block) {
  for (let fold = block.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  block.classList.add("found-within");
  block.tabIndex = -1;
  block.scrollIntoView({ block: "center" });
  block.focus({ preventScroll: true });
}
