// Opens the branches of the holdings where they stand. Without it each line leads to the page of its unit, where the
// same list stands by pages; with it that list is fetched from there, a page at a time, and laid under its line.
//
//   <ul class="tree" data-open="What lies within" data-failed="This could not be loaded. Try again">
//     <li><a href="/en/entry/…" data-below="3000">…</a></li>
//   </ul>
//
// A button before the line opens and closes it, and so do the right and left arrow keys on either.

class Branch {
  constructor(line, words) {
    this.line = line;
    this.words = words;
    this.item = line.closest("li");
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "tree-open";
    this.button.setAttribute("aria-expanded", "false");
    this.button.setAttribute("aria-label", `${words.open}: ${line.querySelector(".name").textContent}`);
    this.button.addEventListener("click", () => this.toggle());
    line.before(this.button);
    this.item.classList.add("branch");
    this.item.addEventListener("keydown", (event) => this.key(event));
  }

  get open() {
    return this.button.getAttribute("aria-expanded") === "true";
  }

  key(event) {
    const here = event.target === this.button || event.target === this.line;
    if (here && ((event.key === "ArrowRight" && !this.open) || (event.key === "ArrowLeft" && this.open))) {
      event.preventDefault();
      this.toggle();
    }
  }

  toggle() {
    const opened = !this.open;
    this.button.setAttribute("aria-expanded", String(opened));
    if (!this.list) {
      this.list = document.createElement("ul");
      this.item.append(this.list);
      this.add(this.line.href);
    }
    this.list.hidden = !opened;
  }

  /** Adds one page of the list; a line at its end adds the next one. */
  async add(address) {
    const waiting = this.note("…");
    this.list.setAttribute("aria-busy", "true");
    try {
      const page = await this.read(address);
      const rows = [...page.querySelectorAll("ul.tree > li")].map((row) => document.importNode(row, true));
      this.list.append(...rows);
      rows.forEach((row) => grow(row, this.words));
      this.offerNext(page.querySelector(".tree-pages [rel=next]"));
      waiting.remove();
    } catch {
      waiting.replaceChildren(this.act(this.words.failed, () => { waiting.remove(); this.add(address); }));
    }
    this.list.removeAttribute("aria-busy");
  }

  async read(address) {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  offerNext(next) {
    if (!next) return;
    const range = next.closest("ul").querySelector(".at").textContent;
    const last = this.note(`${range} `);
    last.append(this.act(next.textContent, () => {
      const first = last.previousElementSibling;
      last.remove();
      this.add(next.href).then(() => first?.nextElementSibling?.querySelector("a")?.focus());
    }));
  }

  note(text) {
    const item = document.createElement("li");
    item.className = "tree-note";
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    said.textContent = text;
    item.append(said);
    this.list.append(item);
    return item;
  }

  act(words, does) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = words;
    button.addEventListener("click", does);
    return button;
  }
}

function grow(root, words) {
  return [...root.querySelectorAll("a[data-below]")].map((line) => new Branch(line, words));
}

document.querySelectorAll("ul.tree[data-open]").forEach((tree) => {
  const branches = grow(tree, tree.dataset);
  if (branches.length === 1 && tree.children.length === 1) branches[0].toggle(); // nothing else to see
});
