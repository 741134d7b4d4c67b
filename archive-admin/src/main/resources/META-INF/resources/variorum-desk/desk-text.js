// The corrector of a page's text: each line with its strip of the picture over a field. What is written is kept a moment
// after the last key; what others write meanwhile appears in lines that are not touched here, and beside them in those
// that are.
"use strict";
(() => {
  const root = document.getElementById("corrector");
  if (!root) {
    return;
  }
  const said = root.dataset;
  const list = root.querySelector(".text-lines");
  const status = root.querySelector(".text-said");
  const state = document.getElementById("text-state");
  const token = document.querySelector('meta[name="variorum-token"]').content;
  const address = `/admin/api/text/${said.entry}/${said.page}/${said.layer}`;
  const whole = document.querySelector(".text-whole img");
  const SIGNS = ["ѣ", "і", "ѳ", "ѵ", "ъ", "ß", "ä", "ö", "ü", "ſ", "„", "“", "«", "»", "—", "№", "§"];
  const PAUSE = 2500;
  const LOOK = 8000;
  const seen = { layer: said.layer, number: 0 };
  let size = { width: 0, height: 0 };
  let timer = 0;
  let busy = Promise.resolve();
  let moved = false;
  let fresh = 0;

  const make = (name, given = {}, ...inside) => {
    const made = Object.assign(document.createElement(name), given);
    made.append(...inside);
    return made;
  };
  const rows = () => [...list.children];
  const here = () => list.querySelector("li.here") ?? list.firstElementChild;
  const field = (row) => row.querySelector("textarea, input");
  const words = (row) => field(row).value.trim().replace(/\s+/g, " ");
  const say = (words) => {
    status.textContent = words;
  };

  /** The strip of the picture around a line, with a little more on each side. */
  const strip = ([x, y, width, height]) => {
    const more = Math.round(height * 0.35);
    const left = Math.max(0, x - more);
    const top = Math.max(0, y - more);
    return `/admin/scan/${said.page}/${left},${top},${width + 2 * more},${height + 2 * more}/max/0/default.jpg`;
  };

  const build = (line) => {
    const row = make("li");
    Object.assign(row, { lineId: line.id, kept: line.text, box: line.box, begins: line.begins });
    row.classList.toggle("begins", line.begins);
    if (line.box[2] > 0) {
      row.append(make("img", { src: strip(line.box), alt: "", loading: "lazy" }));
    }
    const input = make("input", { type: "text", className: "input", value: line.text, autocomplete: "off", spellcheck: false });
    row.append(input);
    if (line.unsure?.length) {
      const words = line.unsure.map((word) => make("button", { type: "button", className: "text-unsure", textContent: word }));
      row.append(make("p", { className: "hint" }, `${said.unsure} `, ...words));
    }
    return row;
  };

  const number = () => rows().forEach((row, at) => field(row).setAttribute("aria-label", `${said.line} ${at + 1}`));

  const take = (text) => {
    seen.layer = text.layer;
    seen.number = text.number;
    if (state && text.state) {
      const words = { "checked-once": said.checkedOnce, "checked-twice": said.checkedTwice, machine: said.machine };
      state.textContent = words[text.state] ?? said.unchecked;
    }
  };

  /** Takes over what is newest in all lines that were not touched here. */
  const merge = (text) => {
    take(text);
    const known = rows();
    if (known.length !== text.lines.length || moved) {
      return false;
    }
    text.lines.forEach((line, at) => {
      const row = known[at];
      const input = field(row);
      row.lineId = line.id;
      if (words(row) === row.kept && line.text !== row.kept) {
        input.value = line.text;
      } else if (line.text !== row.kept && line.text !== words(row)) {
        differ(row, line.text, text.by);
      }
      row.kept = line.text;
    });
    return true;
  };

  /** Shows both readings of a line that two people changed; one's own stays in the field. */
  const differ = (row, theirs, by) => {
    row.querySelector(".text-clash")?.remove();
    const mine = make("button", { type: "button", className: "plain", textContent: said.keep });
    const take = make("button", { type: "button", className: "plain", textContent: said.take });
    const clash = make("p", { className: "text-clash" }, `${by} ${said.theirs} `, make("q", { textContent: theirs }), " ", take, " ", mine);
    take.addEventListener("click", () => {
      field(row).value = theirs;
      clash.remove();
      field(row).focus();
    });
    mine.addEventListener("click", () => {
      clash.remove();
      later();
      field(row).focus();
    });
    row.append(clash);
  };

  const draw = (text) => {
    take(text);
    moved = false;
    list.replaceChildren(...text.lines.map(build));
    number();
  };

  const ask = async (path, body) => {
    const answer = await fetch(address + path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "X-Variorum-Token": token },
    });
    if (!answer.ok && answer.status !== 409) {
      throw new Error(String(answer.status));
    }
    return { ok: answer.ok, text: await answer.json() };
  };

  const changed = () => moved || rows().some((row) => words(row) !== row.kept);
  const clashing = () => list.querySelector(".text-clash") !== null;

  const keep = async () => {
    clearTimeout(timer);
    if (!changed() || clashing()) {
      return;
    }
    say(said.saving);
    const sent = rows().map((row) => ({ id: row.lineId, text: words(row), box: row.box, begins: row.begins }));
    const { ok, text } = await ask("", { ...seen, lines: sent });
    if (ok) {
      take(text);
      moved = false;
      rows().forEach((row, at) => {
        row.lineId = text.lines[at]?.id ?? row.lineId;
        row.kept = text.lines[at]?.text ?? row.kept;
      });
      say(said.saved);
    } else if (merge(text)) {
      say("");
      later();
    } else {
      say(said.reload);
    }
  };
  const kept = () => (busy = busy.then(keep).catch(() => {
    say(said.failed);
    later(LOOK);
  }));
  function later(pause = PAUSE) {
    clearTimeout(timer);
    timer = setTimeout(kept, pause);
  }

  const look = async () => {
    const answer = await fetch(address);
    if (answer.ok) {
      const text = await answer.json();
      if (text.number !== seen.number || text.layer !== seen.layer) {
        merge(text) || say(said.reload);
      }
    }
  };
  setInterval(() => document.visibilityState === "visible" && (busy = busy.then(look).catch(() => {})), LOOK);

  const focus = (row) => {
    if (row) {
      field(row).focus();
      row.scrollIntoView({ block: "nearest" });
    }
  };
  const alter = (row) => {
    moved = true;
    number();
    focus(row);
    later();
  };
  const around = (one, other) => {
    const left = Math.min(one[0], other[0]);
    const top = Math.min(one[1], other[1]);
    return [left, top, Math.max(one[0] + one[2], other[0] + other[2]) - left, Math.max(one[1] + one[3], other[1] + other[3]) - top];
  };
  const line = (text, box, begins = false) => build({ id: `new-${(fresh += 1)}`, text, box, begins, unsure: [] });

  const acts = {
    split(row) {
      const input = field(row);
      const at = input.selectionStart;
      const [first, rest] = [input.value.slice(0, at).trim(), input.value.slice(at).trim()];
      const [x, y, width, height] = row.box;
      const part = Math.round(width * (at / Math.max(1, input.value.length)));
      const one = line(first, [x, y, Math.max(1, part), height], row.begins);
      const other = line(rest, [x + part, y, Math.max(1, width - part), height]);
      row.replaceWith(one, other);
      alter(other);
    },
    join(row) {
      const next = row.nextElementSibling;
      if (next) {
        const one = line(`${field(row).value.trim()} ${field(next).value.trim()}`.trim(), around(row.box, next.box), row.begins);
        next.remove();
        row.replaceWith(one);
        alter(one);
      }
    },
    up(row) {
      if (row.previousElementSibling) {
        row.previousElementSibling.before(row);
        alter(row);
      }
    },
    down(row) {
      if (row.nextElementSibling) {
        row.nextElementSibling.after(row);
        alter(row);
      }
    },
    add(row) {
      const [x, y, width, height] = row ? row.box : [0, 0, 0, 0];
      const one = line("", [x, y + height, width, height], !row);
      row ? row.after(one) : list.append(one);
      alter(one);
    },
    remove(row) {
      const near = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      alter(near);
    },
    block(row) {
      row.begins = !row.begins;
      row.classList.toggle("begins", row.begins);
      alter(row);
    },
  };

  const check = async () => {
    await kept();
    const { ok, text } = await ask("/check", { layer: seen.layer, number: seen.number });
    take(text);
    say(ok ? state?.textContent ?? "" : text.already ? said.already : said.reload);
  };

  const tools = root.querySelector(".text-tools");
  Object.keys(acts).forEach((name) => {
    const button = make("button", { type: "button", className: "plain", textContent: said[name] });
    button.addEventListener("pointerdown", (event) => event.preventDefault()); // the place in the line stays
    button.addEventListener("click", () => (here() || name === "add") && acts[name](here()));
    tools.append(button);
  });
  const signs = make("span", { className: "text-signs" });
  signs.setAttribute("role", "group");
  signs.setAttribute("aria-label", said.signs);
  SIGNS.forEach((sign) => {
    const button = make("button", { type: "button", className: "plain", textContent: sign });
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      const input = here() && field(here());
      if (input) {
        input.focus();
        input.setRangeText(sign, input.selectionStart, input.selectionEnd, "end");
        later();
      }
    });
    signs.append(button);
  });
  tools.append(signs);
  if (said.mayCheck === "true") {
    const button = make("button", { type: "button", className: "button second", textContent: said.check });
    button.addEventListener("click", () => check().catch(() => say(said.failed)));
    tools.append(button);
  }

  list.addEventListener("focusin", (event) => {
    rows().forEach((row) => row.classList.toggle("here", row.contains(event.target)));
  });
  list.addEventListener("input", () => later());
  list.addEventListener("click", (event) => {
    const unsure = event.target.closest(".text-unsure");
    if (unsure) {
      const input = field(unsure.closest("li"));
      const at = input.value.indexOf(unsure.textContent);
      input.focus();
      if (at >= 0) {
        input.setSelectionRange(at, at + unsure.textContent.length);
      }
    }
  });
  list.addEventListener("keydown", (event) => {
    const row = event.target.closest("li");
    if (event.target.tagName !== "INPUT" || event.isComposing) {
      return;
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (said.mayCheck === "true") {
        check().catch(() => say(said.failed));
      }
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      acts[event.key === "ArrowUp" ? "up" : "down"](row);
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      focus(row.nextElementSibling);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      focus(row.previousElementSibling);
    }
  });
  addEventListener("beforeunload", (event) => changed() && event.preventDefault());

  /** A box that is drawn on the whole page becomes a line after the one that is written. */
  const box = document.querySelector(".text-whole .region-box");
  const at = (event) => {
    const { left, top, width, height } = whole.getBoundingClientRect();
    return [Math.min(1, Math.max(0, (event.clientX - left) / width)), Math.min(1, Math.max(0, (event.clientY - top) / height))];
  };
  whole.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    whole.setPointerCapture(event.pointerId);
    const from = at(event);
    let drawn = [0, 0, 0, 0];
    const move = (next) => {
      const to = at(next);
      drawn = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
      box.hidden = false;
      ["left", "top", "width", "height"].forEach((side, index) => (box.style[side] = `${drawn[index] * 100}%`));
    };
    whole.addEventListener("pointermove", move);
    whole.addEventListener("pointerup", () => {
      whole.removeEventListener("pointermove", move);
      box.hidden = true;
      const scaled = drawn.map((part, index) => Math.round(part * (index % 2 ? size.height : size.width)));
      if (scaled[2] > 3 && scaled[3] > 3) {
        const one = line("", scaled);
        here() ? here().after(one) : list.append(one);
        alter(one);
      }
    }, { once: true });
  });

  document.querySelectorAll(".text-restore").forEach((button) =>
    button.addEventListener("click", async () => {
      await kept();
      await ask("/restore", { ...seen, layer: said.layer, restore: Number(button.dataset.number) });
      location.reload();
    }),
  );

  const begin = async () => {
    const [text, page] = await Promise.all([fetch(address), fetch(`/admin/scan/${said.page}/info.json`)]);
    size = await page.json();
    draw(await text.json());
  };
  begin().catch(() => say(said.failed));
})();
