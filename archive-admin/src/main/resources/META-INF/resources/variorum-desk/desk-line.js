// Helps to write claims in one line and citations within a text: says how a line is understood, and offers sources by their keys
// and entries by their names. All of it by keyboard: arrows choose, Enter or Tab takes, Escape closes.
(() => {
  const LINE = "input[data-line]";
  const TEXT = ".desk-body textarea, .desk-prose textarea";
  const PAUSE = 200;
  const list = document.createElement("ul");
  list.id = "desk-offers";
  list.className = "desk-offers";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  document.body.append(list);

  let timer = 0;
  let request = null;
  let open = null; // { field, offers, base, chosen }

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  }

  /** Where the inside of an open citation begins before the caret; -1 if there is none. */
  function openCitation(field) {
    const before = field.value.slice(0, field.selectionStart);
    const start = before.lastIndexOf("[@");
    const inner = start < 0 ? "]" : before.slice(start + 2);
    return /[\]\n<]/.test(inner) || inner.length > 200 ? -1 : start + 2;
  }

  function typeOf(field) {
    if (field.dataset.line) {
      return field.dataset.line;
    }
    const property = document.getElementById("e:asks")?.value ?? "";
    const types = document.getElementById("desk-types")?.dataset.types ?? "";
    return types.split(" ").find((one) => one.startsWith(`${property}:`))?.split(":")[1] ?? "TEXT";
  }

  function later(field) {
    clearTimeout(timer);
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    timer = setTimeout(() => (field.matches(LINE) ? askLine(field, signal) : askText(field, signal)), PAUSE);
  }

  async function ask(query, signal) {
    try {
      const answer = await fetch(`/admin/api/line?${new URLSearchParams(query)}`, { signal });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null; // Without an answer nothing is said; adding the line judges it again.
    }
  }

  async function askLine(field, signal) {
    const answer = await ask({ text: field.value, type: typeOf(field), lang: field.lang, at: String(field.selectionStart ?? 0) }, signal);
    if (answer) {
      tell(field, answer);
      offer(field, answer.offers, 0);
    }
  }

  async function askText(field, signal) {
    const start = openCitation(field);
    if (start < 0) {
      close();
      return;
    }
    const text = field.value.slice(start, field.selectionStart);
    const answer = await ask({ text, lang: document.documentElement.lang, at: String(text.length) }, signal);
    if (answer) {
      offer(field, answer.offers, start);
    }
  }

  function readingOf(field) {
    return field.closest(".desk-quick")?.querySelector(".desk-read");
  }

  function tell(field, { pieces }) {
    const reading = readingOf(field);
    if (!reading) {
      return;
    }
    const wrong = pieces.some((piece) => piece.wrong);
    reading.setAttribute("aria-live", "polite");
    reading.classList.remove("wrong");
    reading.replaceChildren(
      ...pieces.map((piece) => {
        const said = element("p", "", piece.wrong ? "wrong" : "read");
        said.append(element("strong", piece.wrong ? field.value.slice(piece.at, piece.end) : piece.words));
        const more = piece.wrong ? piece.words : piece.note;
        if (more) {
          said.append(" ", element("span", more));
        }
        return said;
      }),
    );
    field.setAttribute("aria-invalid", String(wrong));
  }

  function offer(field, offers, base) {
    if (document.activeElement !== field || offers.length === 0) {
      close();
      return;
    }
    open = { field, offers, base, chosen: -1 };
    list.replaceChildren(
      ...offers.map((one, place) => {
        const item = element("li", "", "");
        item.id = `desk-offer-${place}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.append(element("strong", one.label));
        if (one.note) {
          item.append(" ", element("span", one.note));
        }
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(place);
        });
        return item;
      }),
    );
    const box = field.getBoundingClientRect();
    list.hidden = false;
    const width = Math.min(box.width, document.documentElement.clientWidth - 16);
    Object.assign(list.style, {
      left: `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8)) + window.scrollX}px`,
      top: `${box.bottom + window.scrollY}px`,
      width: `${width}px`,
    });
    if (field.matches(LINE)) {
      field.setAttribute("aria-expanded", "true");
    }
  }

  function close() {
    if (open?.field.matches(LINE)) {
      open.field.setAttribute("aria-expanded", "false");
    }
    open?.field.removeAttribute("aria-activedescendant");
    open = null;
    list.hidden = true;
    list.replaceChildren();
  }

  function choose(step) {
    const count = open.offers.length;
    open.chosen = (open.chosen + step + count + (open.chosen < 0 && step < 0 ? 1 : 0)) % count;
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === open.chosen)));
    list.children[open.chosen].scrollIntoView({ block: "nearest" });
    open.field.setAttribute("aria-activedescendant", `desk-offer-${open.chosen}`);
  }

  function take(place) {
    const { field, offers, base } = open;
    const taken = offers[place];
    field.setRangeText(taken.insert, base + taken.from, base + taken.to, "end");
    close();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches?.(LINE) || (event.target.matches?.(TEXT) && (open || openCitation(event.target) >= 0))) {
      later(event.target);
    }
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches?.(LINE) && event.target.value) {
      later(event.target);
    }
  });

  function withOffers(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if ((event.key === "Enter" || event.key === "Tab") && open.chosen >= 0) {
      take(open.chosen);
    } else if (event.key === "Escape") {
      close();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  // The lines that were entered last, on whichever page: the up arrow brings them back into an empty line, the newest first.
  const WRITTEN = "variorum-lines";
  const MOST = 20;
  let recalled = -1;

  function written() {
    try {
      return JSON.parse(sessionStorage.getItem(WRITTEN)) ?? [];
    } catch {
      return [];
    }
  }

  function remember(line) {
    recalled = -1;
    if (line.trim() !== "") {
      sessionStorage.setItem(WRITTEN, JSON.stringify([line, ...written().filter((one) => one !== line)].slice(0, MOST)));
    }
  }

  function recall(field) {
    const lines = written();
    if (field.value !== "" && field.value !== lines[recalled]) {
      return false;
    }
    const next = field.value === "" ? 0 : recalled + 1;
    if (next >= lines.length) {
      return false;
    }
    recalled = next;
    field.value = lines[next];
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  /** Enter in an empty line goes on to the next one, as down a list of questions. */
  function goToNextLine(field) {
    const lines = [...document.querySelectorAll(LINE)].filter((one) => one.offsetParent !== null);
    const next = lines[lines.indexOf(field) + 1];
    next?.focus();
    return Boolean(next);
  }

  document.addEventListener("keydown", (event) => {
    if (open?.field === event.target && withOffers(event)) {
      return;
    }
    if (event.key === "ArrowUp" && event.target.matches?.(LINE) && recall(event.target)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" && event.target.matches?.(LINE)) {
      event.preventDefault(); // Else it would press the first button of the form.
      if (event.target.value.trim() === "" && goToNextLine(event.target)) {
        return;
      }
      remember(event.target.value);
      (event.target.closest(".desk-quick").querySelector(".desk-quick-add") ?? event.target.closest(".desk-new")?.querySelector(".desk-quick-add"))?.click();
    }
    if (event.key === "." && (event.ctrlKey || event.metaKey)) {
      const home = event.target.closest?.(".desk-citation, #f-text .desk-part");
      const again = home?.querySelector(".desk-again");
      if (again) {
        event.preventDefault();
        again.click();
      }
    }
  });

  // Citations within a text become notes when one leaves it.
  document.addEventListener("focusout", (event) => {
    if (open?.field === event.target) {
      close();
    }
    if (event.target.matches?.(TEXT) && /\[@[^\]]+\]/.test(event.target.value)) {
      const known = event.target.dataset.taken;
      event.target.dataset.taken = event.target.value;
      if (known !== event.target.value) {
        window.takeCitations?.();
      }
    }
  });

  // Whoever adds the same source again goes on in its place: the page that follows stands there, to be typed over.
  const CITED = ".desk-citation, #f-text .desk-part";
  const citationsIn = (home) => [...home.querySelectorAll(CITED)];
  let again = null; // { home, place }
  document.addEventListener("click", (event) => {
    const cited = event.target.closest?.(".desk-again")?.closest(CITED);
    const home = cited?.closest("[id^='sources-'], details[id^='f-']");
    if (home) {
      again = { home: home.id, place: citationsIn(home).indexOf(cited) };
    }
  });
  window.jQuery?.(document).on("pfAjaxComplete", () => {
    const home = document.getElementById(again?.home ?? "");
    const place = home && citationsIn(home)[again.place + 1]?.querySelector(".desk-locator input");
    again = null;
    if (place) {
      setTimeout(() => {
        place.focus();
        place.select();
      }, 0);
    }
  });

  // Whoever begins what a line named and the archive did not have goes on in that line.
  let begins = null;
  document.addEventListener("click", (event) => {
    begins = event.target.closest?.(".desk-begins")?.closest(".desk-question")?.id ?? null;
  });
  window.jQuery?.(document).on("pfAjaxComplete", () => {
    const line = document.getElementById(begins ?? "")?.querySelector(LINE);
    begins = null;
    if (line) {
      setTimeout(() => line.focus(), 0);
    }
  });

  // Whoever comes from the unit beside finds the same question asked, and goes on in its line.
  if (new URLSearchParams(location.search).get("ask")) {
    document.querySelector(`#f-questions > .desk-new ${LINE}`)?.focus();
  }
})();
