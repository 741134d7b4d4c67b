// Offers what may be meant below a search field while one types; the field is a combobox by the ARIA pattern.
// Without this script the field is what it was: <input data-suggest="/api/suggest?lang=en" data-suggestions="Suggestions">

const FEWEST = 2;
const PAUSE = 120;

let fields = 0;

function element(name, attributes, ...inside) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...inside);
  return made;
}

class Suggestions {
  constructor(input) {
    this.input = input;
    this.at = -1;
    this.options = [];
    const id = `suggestions-${++fields}`;
    this.list = element("ul", { role: "listbox", id, class: "suggestions", "aria-label": input.dataset.suggestions, hidden: "" });
    this.said = element("span", { role: "status", class: "hidden" });
    input.form.classList.add("suggesting");
    input.form.append(this.list, this.said);
    Object.entries({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id }).forEach(([key, value]) => input.setAttribute(key, value));
    input.addEventListener("input", () => this.wait());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    // A press must not take the focus away before it is let go, else the list is gone under it.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.open(this.options.indexOf(event.target.closest("[role=option]")), event));
  }

  wait() {
    clearTimeout(this.timer);
    this.asking?.abort();
    const typed = this.input.value.trimStart();
    if (typed.trim().length < FEWEST) {
      this.close();
      this.said.textContent = "";
      return;
    }
    this.timer = setTimeout(() => this.ask(typed), PAUSE);
  }

  async ask(typed) {
    this.asking = new AbortController();
    try {
      const answer = await fetch(`${this.input.dataset.suggest}&q=${encodeURIComponent(typed)}`, { signal: this.asking.signal });
      if (answer.ok) {
        this.show(await answer.json());
      }
    } catch {
      // Whoever types on asks anew; without an answer the field works as ever.
    }
  }

  show({ said, suggestions }) {
    if (document.activeElement !== this.input) {
      return;
    }
    this.options = suggestions.map((one, place) => this.option(one, place));
    this.list.replaceChildren(...this.options);
    this.said.textContent = said;
    this.choose(-1);
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  option(one, place) {
    const made = element("li", { role: "option", id: `${this.list.id}-${place}`, "aria-selected": "false" });
    made.dataset.href = one.href;
    made.append(element("span", { class: "suggested", lang: one.language }, one.heading), element("span", { class: "quiet" }, [one.kindLabel, one.dates].filter(Boolean).join(" · ")));
    const { words, form, language, used } = one.matched;
    if (words || form) {
      const why = element("span", { class: "quiet" });
      why.append(words ?? "");
      if (form) {
        why.append(words ? ": " : "", element("span", { lang: language }, form), used ? ` ${used}` : "");
      }
      made.append(why);
    }
    return made;
  }

  choose(place) {
    this.options[this.at]?.setAttribute("aria-selected", "false");
    this.at = place;
    const option = this.options[place];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  key(event) {
    if (event.isComposing || this.list.hidden) {
      return;
    }
    const count = this.options.length;
    if (event.key === "ArrowDown") {
      this.choose(this.at + 1 < count ? this.at + 1 : -1);
    } else if (event.key === "ArrowUp") {
      this.choose(this.at < 0 ? count - 1 : this.at - 1);
    } else if (event.key === "Enter" && this.at >= 0) {
      this.open(this.at, event);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  open(place, event) {
    const href = this.options[place]?.dataset.href;
    if (href) {
      if (event.ctrlKey || event.metaKey) {
        window.open(href, "_blank", "noopener");
      } else {
        location.assign(href);
      }
    }
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.list.hidden = true;
    this.choose(-1);
    this.input.setAttribute("aria-expanded", "false");
  }
}

document.querySelectorAll("input[data-suggest]").forEach((input) => new Suggestions(input));
