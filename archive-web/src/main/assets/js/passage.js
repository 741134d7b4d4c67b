// Words of a page that belong together: those that a reader marks and may cite, and those that are cited, which are
// marked for whoever comes to their place.
//
//   <div class="page-texts" data-link="Copy link to these words" data-cite="Copy citation" data-copied="…" data-closed="…">
//
// A link to marked words is #xywh=<x>,<y>,<width>,<height>&mark=<first words>~<last words>: boxes stand at lines, so a part
// of one is guessed by its letters.

const MARKED = /^#xywh=(\d+),(\d+),(\d+),(\d+)&mark=([^&]+)$/;
const MANY = 8;
const FEW = 3;
const QUOTES = { en: "“”", ru: "«»", de: "„“" };

/** The words that an address names, and their box; undefined if it names none. */
export function addressedWords() {
  const [, x, y, width, height, words] = MARKED.exec(location.hash) ?? [];
  try {
    return words ? { words: decodeURIComponent(words), box: { x: +x, y: +y, width: +width, height: +height } } : undefined;
  } catch {
    return undefined;
  }
}

/** Words as an address names them: many by their first and last. */
function named(words) {
  const all = words.split(" ");
  return encodeURIComponent(all.length > MANY ? `${all.slice(0, FEW).join(" ")}~${all.slice(-FEW).join(" ")}` : words);
}

/** All texts below an element with the letters before each, all white space told as one blank. */
function letters(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places = [];
  let text = "";
  let line;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (line !== parentElement.closest(".text-line") && text !== "" && !text.endsWith(" ")) {
      text += " ";
      places.push({ node: walker.currentNode, at: -1 });
    }
    line = parentElement.closest(".text-line");
    for (let at = 0; at < data.length; at += 1) {
      const letter = /\s/.test(data[at]) ? " " : data[at];
      if (letter !== " " || !text.endsWith(" ")) {
        text += letter;
        places.push({ node: walker.currentNode, at });
      }
    }
  }
  return { text, places };
}

/** Wraps letters in marks, node by node. */
function wrap(places) {
  const nodes = new Map();
  places.filter(({ at }) => at >= 0).forEach(({ node, at }) => {
    const known = nodes.get(node) ?? [at, at];
    nodes.set(node, [Math.min(known[0], at), Math.max(known[1], at)]);
  });
  return [...nodes].filter(([node, [first, last]]) => node.data.slice(first, last + 1).trim() !== "").map(([node, [first, last]]) => {
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, last + 1);
    const mark = document.createElement("mark");
    mark.className = "cited-words";
    range.surroundContents(mark);
    return mark;
  });
}

export function forget(root) {
  root.querySelectorAll("mark.cited-words").forEach((mark) => {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  });
}

/** Marks words where they stand in a text; the marks, none if they stand nowhere. */
export function markQuoted(layer, quoted) {
  const [first, last = ""] = quoted.trim().replace(/\s+/g, " ").split("~");
  const { text, places } = letters(layer.querySelector(".page-text"));
  const at = first === "" ? -1 : text.indexOf(first);
  const end = at < 0 ? -1 : text.indexOf(last, at + first.length);
  return end < 0 ? [] : wrap(places.slice(at, end + last.length));
}

/** Marks the words that stand within a box, as far as lines say where they stand; the marks. */
export function markWithin(layer, box) {
  const places = lines(layer)
    .filter(({ box: line }) => line.y + line.height / 2 >= box.y && line.y + line.height / 2 <= box.y + box.height)
    .flatMap(({ line, box: here }) => {
      const told = letters(line);
      const length = told.text.trimEnd().length;
      const part = (x) => Math.round((length * (x - here.x)) / here.width);
      const [first, last] = [Math.max(0, part(box.x)), Math.min(length, part(box.x + box.width))];
      const from = first >= length ? length : told.text.lastIndexOf(" ", first) + 1;
      const next = told.text.indexOf(" ", Math.max(first, last - 1));
      return last <= first ? [] : told.places.slice(from, next < 0 ? length : next);
    });
  return places.length > 0 ? wrap(places) : [];
}

/** The box around the lines in which marks stand; undefined if these have no place. */
export function boxOfMarks(marks, layer) {
  const boxes = lines(layer)
    .filter(({ line }) => marks.some((mark) => line.contains(mark)))
    .map(({ box: { x, y, width, height } }) => ({ left: x, top: y, right: x + width, bottom: y + height }));
  const [x, y, width, height] = around(boxes) ?? [];
  return width ? { x, y, width, height } : undefined;
}

function around(boxes) {
  if (boxes.length === 0) {
    return undefined;
  }
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return [left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top];
}

function lines(layer) {
  return [...layer.querySelectorAll("[data-box]")].map((line) => {
    const [x, y, width, height] = line.dataset.box.split(",").map(Number);
    return { line, box: { x, y, width, height } };
  });
}

/** The box around what of the lines is marked; undefined if that is nowhere. */
function boxOf(range, layer) {
  const boxes = lines(layer)
    .filter(({ line }) => range.intersectsNode(line))
    .map(({ line, box }) => {
      const length = Math.max(1, line.textContent.trimEnd().length);
      const before = (node, offset) => {
        const part = document.createRange();
        part.selectNodeContents(line);
        if (!line.contains(node)) {
          return undefined;
        }
        part.setEnd(node, offset);
        return Math.min(length, part.toString().length);
      };
      const from = before(range.startContainer, range.startOffset) ?? 0;
      const to = before(range.endContainer, range.endOffset) ?? length;
      const left = box.x + Math.round((box.width * from) / length);
      return { left, top: box.y, right: Math.max(left + 1, box.x + Math.round((box.width * to) / length)), bottom: box.y + box.height, empty: to <= from };
    })
    .filter(({ empty }) => !empty);
  return around(boxes);
}

/** Offers what can be done with marked words, below the text for as long as they are marked. */
export function offerMarked(root) {
  const said = root.dataset;
  const bar = document.createElement("div");
  bar.className = "text-marked app";
  bar.hidden = true;
  const told = document.createElement("p");
  told.className = "quiet";
  told.setAttribute("role", "status");
  const act = (label, text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = label;
    button.addEventListener("pointerdown", (event) => event.preventDefault()); // the words stay marked
    button.addEventListener("click", async () => {
      const copied = await navigator.clipboard?.writeText(text()).then(() => true, () => false);
      told.textContent = copied ? said.copied : text();
    });
    bar.append(button);
  };
  let marked;
  const page = location.origin + location.pathname; // without what somebody has sought
  const link = () => (marked.box ? `${page}#xywh=${marked.box.join(",")}&mark=${named(marked.words)}` : page);
  act(said.link, link);
  act(said.cite, () => {
    const line = document.querySelector("#cite p")?.textContent.trim() ?? document.title;
    const [before, after] = QUOTES[document.documentElement.lang] ?? QUOTES.en;
    return `${before}${marked.words}${after} — ${line}${marked.box ? ` (${link()})` : ""}`;
  });
  bar.append(told);
  root.append(bar);
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : undefined;
    const layer = range && !selection.isCollapsed ? nodeOf(range.commonAncestorContainer).closest(".text-layer") : undefined;
    const words = selection.toString().trim().replace(/\s+/g, " ");
    if (layer && root.contains(layer) && words) {
      marked = { words, box: boxOf(range, layer) };
      bar.hidden = false;
      told.textContent = "";
    } else if (!bar.contains(document.activeElement)) {
      bar.hidden = true;
    }
  });
}

function nodeOf(node) {
  return node instanceof Element ? node : node.parentElement;
}
