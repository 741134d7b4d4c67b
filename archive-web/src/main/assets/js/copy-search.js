// The search of a copy that has no server.
//
//   <div data-copy-search="<folder with pages-<n>.js and words-<beginning>.js>" data-root="<the copy>"
//        data-none="Nothing found" data-some="Found: #" data-more="Show more"></div>
//
// Words are compared without accents and case. Each query loads the files of the beginnings of its words as scripts,
// since a page on a disk may load nothing else, and then those that hold the pages it shows.

const BEGINNING = 2;
const IN_A_FILE = 500;
const AT_ONCE = 25;
const IN_A_HEADING = 8;
const IN_A_NAME = 10;

const root = document.querySelector("[data-copy-search]");
const words = new Map();
const pages = new Map();

window.variorumSearch = {
  words: (beginning, found) => words.set(beginning, found),
  pages: (number, found) => pages.set(number, found),
};

const folded = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
const asked = (text) => [...new Set(folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean))];
const beginning = (word) => [...word].slice(0, BEGINNING).map((sign) => sign.codePointAt(0).toString(16)).join("-");

function load(name) {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.src = root.dataset.copySearch + name;
    script.onload = script.onerror = done;
    document.head.append(script);
  });
}

async function loaded(held, key, name) {
  if (!held.has(key)) {
    await load(name);
    if (!held.has(key)) {
      held.set(key, undefined);
    }
  }
  return held.get(key);
}

/** The pages on which a word stands, or one that begins so, with how well that fits. */
async function standing(word) {
  const key = beginning(word);
  const all = (await loaded(words, key, `words-${key}.js`)) ?? {};
  const fits = new Map();
  for (const [found, places] of Object.entries(all)) {
    if (found.startsWith(word)) {
      const whole = found === word ? 2 : 1;
      fitting(places).forEach((fit, page) => fits.set(page, Math.max(fits.get(page) ?? 0, whole * fit)));
    }
  }
  return fits;
}

/** Who bears a name comes before what is called after him: it stands in the heading and in a form of the name. */
function fitting([headings, names, texts]) {
  const fits = new Map(texts.map((page) => [page, 1]));
  headings.forEach((page) => fits.set(page, IN_A_HEADING));
  new Set(names).forEach((page) => fits.set(page, (fits.get(page) ?? 0) + IN_A_NAME - 1));
  names.forEach((page) => fits.set(page, fits.get(page) + 1));
  return fits;
}

/** The numbers of the pages that have all words, best first. */
async function found(query) {
  const each = await Promise.all(asked(query).map(standing));
  if (each.length === 0) {
    return [];
  }
  const [first, ...others] = each.sort((one, other) => one.size - other.size);
  return [...first.keys()]
    .filter((page) => others.every((other) => other.has(page)))
    .map((page) => [page, each.reduce((sum, one) => sum + one.get(page), 0)])
    .sort(([one, fit], [other, fitOfOther]) => fitOfOther - fit || one - other)
    .map(([page]) => page);
}

async function hit(number) {
  const file = Math.floor(number / IN_A_FILE);
  const [address, title, label, line] = (await loaded(pages, file, `pages-${file}.js`))[number % IN_A_FILE];
  const item = document.createElement("li");
  const part = item.appendChild(document.createElement("div"));
  part.append(text("p", "label", label));
  const heading = part.appendChild(document.createElement("h2"));
  const link = heading.appendChild(document.createElement("a"));
  link.href = root.dataset.root + address;
  link.textContent = title;
  part.append(text("p", "app snippet", line));
  return item;
}

function text(tag, className, content) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = content;
  return made;
}

async function show(query) {
  const numbers = await found(query);
  const list = document.createElement("ol");
  list.className = "hit-list";
  const said = numbers.length === 0 ? root.dataset.none : root.dataset.some.replace("#", numbers.length.toLocaleString(document.documentElement.lang));
  root.replaceChildren(text("p", "app quiet", said), list);
  const more = text("button", "button second", root.dataset.more);
  more.type = "button";
  more.addEventListener("click", () => next());
  async function next() {
    const from = list.children.length;
    list.append(...(await Promise.all(numbers.slice(from, from + AT_ONCE).map(hit))));
    more.remove();
    if (from > 0) {
      list.children[from].querySelector("a").focus();
    }
    if (list.children.length < numbers.length) {
      root.append(more);
    }
  }
  await next();
}

const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
if (query) {
  document.querySelectorAll("input[type=search]").forEach((input) => {
    input.value = query;
  });
  show(query);
}
