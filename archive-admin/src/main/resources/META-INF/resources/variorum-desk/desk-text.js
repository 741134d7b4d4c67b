// The corrector of a page's text: each line with its strip of the picture over a field. What is written is kept as a version
// half a minute after the last key, by Ctrl+S, and when one leaves the page: a version for each burst of work; what others write meanwhile appears in lines that are not touched here, and beside them in those
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
  let token = document.querySelector('meta[name="variorum-token"]').content;
  const address = `/admin/api/text/${said.entry}/${said.page}/${said.layer}`;
  const whole = document.querySelector(".text-whole img");
  const SIGNS = ["ѣ", "і", "ѳ", "ѵ", "ъ", "ß", "ä", "ö", "ü", "ſ", "„", "“", "«", "»", "—", "№", "§"];
  const PAUSE = 30000;
  const LOOK = 8000;
  const AGAIN = 2500;
  const PATIENCE = 20000;
  const MOST_ALIVE = 60000; // browsers refuse to send more behind a page that is gone
  const IDLE = 10 * 60 * 1000;
  const mayEdit = said.mayEdit === "true";
  const seen = { layer: said.layer, number: 0 };
  let size = { width: 0, height: 0 };
  let timer = 0;
  let busy = Promise.resolve();
  let moved = false;
  let fresh = 0;
  let loaded = false;
  let touched = Date.now();

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
    if (status.textContent !== words) {
      status.textContent = words;
    }
  };

  /** The strip of the picture around a line, with a little more on each side. */
  const strip = ([x, y, width, height]) => {
    const more = Math.round(height * 0.35);
    const left = Math.max(0, x - more);
    const top = Math.max(0, y - more);
    return `/admin/scan/${said.page}/${left},${top},${width + 2 * more},${height + 2 * more}/max/${90 * Number(said.quarters)}/default.jpg`;
  };

  const build = (line) => {
    const row = make("li");
    Object.assign(row, { lineId: line.id, kept: line.text, box: line.box, begins: line.begins });
    row.classList.toggle("begins", line.begins);
    if (line.box[2] > 0 && size.width > 0) {
      row.append(make("img", { src: strip(line.box), alt: "", loading: "lazy" }));
    }
    const input = make("input", { type: "text", className: "input", value: line.text, autocomplete: "off", spellcheck: false, readOnly: !mayEdit });
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

  /** Whether a row is a line still, where the line stands now. */
  const stays = (row, line) => row.begins === line.begins && row.box.every((side, at) => side === line.box[at]);

  /**
   * Takes over what is newest in all lines that were not touched here. Where the lines are others than those here it
   * takes nothing: then this page goes on from what it had seen, and the server refuses what would be lost by that.
   */
  const merge = (text) => {
    const known = rows();
    if (!loaded || moved || known.length !== text.lines.length || !known.every((row, at) => stays(row, text.lines[at]))) {
      return false;
    }
    take(text);
    text.lines.forEach((line, at) => {
      const row = known[at];
      const now = words(row);
      row.lineId = line.id;
      if (line.text === now) {
        row.querySelector(".text-clash")?.remove();
      } else if (now === row.kept) {
        field(row).value = line.text;
      } else if (line.text !== row.kept) {
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
      unsaved(AGAIN);
      field(row).focus();
    });
    mine.addEventListener("click", () => {
      clash.remove();
      unsaved(AGAIN);
      field(row).focus();
    });
    row.append(clash);
  };

  const draw = (text) => {
    take(text);
    moved = false;
    list.replaceChildren(...text.lines.map(build));
    number();
    loaded = true;
  };

  const ask = async (path, told) => {
    const body = new TextEncoder().encode(JSON.stringify(told));
    const answer = await fetch(address + path, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", "X-Variorum-Token": token },
      signal: AbortSignal.timeout(PATIENCE),
      keepalive: document.visibilityState === "hidden" && body.length < MOST_ALIVE,
    });
    if (!answer.ok && answer.status !== 409) {
      throw Object.assign(new Error(String(answer.status)), { status: answer.status });
    }
    return { ok: answer.ok, text: await answer.json() };
  };

  const changed = () => moved || rows().some((row) => words(row) !== row.kept);
  const clashing = () => list.querySelector(".text-clash") !== null;

  const signIn = () =>
    window.variorumSignIn({ title: said.in, why: said.out }, (renewed) => {
      token = renewed;
      say("");
      later(0);
    });

  /** Takes the answer to what was sent; what was written since then is still to be kept. */
  const settle = (sent, text) => {
    if (text.lines.length !== sent.length) {
      moved = true; // somebody was faster than the answer: the next save finds out how
      say(said.reload);
      return;
    }
    take(text);
    sent.forEach(({ row, words: told, begins }, at) => {
      const line = text.lines[at];
      const now = words(row);
      const isTheirs = told === row.kept && line.text !== told;
      row.lineId = line.id;
      row.box = line.box;
      if (row.begins === begins) {
        row.begins = line.begins;
        row.classList.toggle("begins", line.begins);
      }
      if (now === told) {
        field(row).value = line.text === told ? field(row).value : line.text;
      } else if (isTheirs && line.text !== now) {
        differ(row, line.text, text.by);
      }
      row.kept = line.text;
    });
    say(clashing() ? said.clashing : changed() ? said.unsaved : said.saved);
    if (changed()) {
      later();
    }
  };

  const keep = async () => {
    clearTimeout(timer);
    if (!loaded || !mayEdit || !changed()) {
      return;
    }
    if (clashing()) {
      say(said.clashing);
      return;
    }
    say(said.saving);
    const sent = rows().map((row) => ({ row, words: words(row), begins: row.begins }));
    const lines = sent.map(({ row, words: text, begins }) => ({ id: row.lineId, text, box: row.box, begins }));
    const wasMoved = moved;
    moved = false;
    let answer = { ok: false };
    try {
      answer = await ask("", { ...seen, lines });
    } finally {
      moved ||= wasMoved && !answer.ok;
    }
    if (answer.ok) {
      settle(sent, answer.text);
    } else if (merge(answer.text)) {
      say(clashing() ? said.clashing : "");
      later(AGAIN);
    } else {
      say(said.reload);
    }
  };
  const kept = () => (busy = busy.then(keep).catch(({ status }) => {
    if (status === 401) {
      signIn();
    } else if (status >= 400 && status < 500) {
      say(said.refused);
    } else {
      say(said.failed);
      later(LOOK);
    }
  }));
  function later(pause = PAUSE) {
    clearTimeout(timer);
    timer = setTimeout(kept, pause);
  }

  /** Says that not all is kept yet, and keeps it after a pause. */
  function unsaved(pause = PAUSE) {
    say(changed() ? said.unsaved : "");
    later(pause);
  }

  /** A page that is being worked at looks for what others write; one that is left open does not, so its session ends. */
  const look = async () => {
    if (!loaded || document.visibilityState !== "visible" || Date.now() - touched > IDLE || document.getElementById("again")) {
      return;
    }
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 401) {
      signIn();
    } else if (answer.ok) {
      const text = await answer.json();
      if (text.number !== seen.number || text.layer !== seen.layer) {
        if (!merge(text)) {
          say(said.reload);
        } else if (clashing()) {
          say(said.clashing);
        }
      }
    }
  };
  setInterval(() => (busy = busy.then(look).catch(() => {})), LOOK);
  document.addEventListener("keydown", () => (touched = Date.now()));
  document.addEventListener("pointerdown", () => (touched = Date.now()));

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
    unsaved();
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

  const act = (name, row) => loaded && mayEdit && (row || name === "add") && acts[name](row);

  /** Keeps what is written; whether all of it is kept now. */
  const settled = async () => {
    await kept();
    const isSettled = loaded && !changed() && !clashing();
    if (!isSettled) {
      say(`${status.textContent} ${said.unkept}`.trim());
    }
    return isSettled;
  };
  const undone = ({ status: code }) => (code === 401 ? signIn() : say(said.undone));

  const check = async () => {
    if (!(await settled())) {
      return;
    }
    const { ok, text } = await ask("/check", { layer: seen.layer, number: seen.number });
    const isSame = text.layer === seen.layer && text.number === seen.number;
    if (isSame) {
      take(text);
      say(ok ? state?.textContent ?? "" : text.already ? said.already : said.undone);
    } else {
      say(merge(text) ? said.changed : said.reload);
    }
  };

  const tools = root.querySelector(".text-tools");
  if (mayEdit) {
    Object.keys(acts).forEach((name) => {
      const button = make("button", { type: "button", className: "plain", textContent: said[name] });
      button.addEventListener("pointerdown", (event) => event.preventDefault()); // the place in the line stays
      button.addEventListener("click", () => act(name, here()));
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
          unsaved();
        }
      });
      signs.append(button);
    });
    tools.append(signs);
  }
  if (said.mayCheck === "true") {
    const button = make("button", { type: "button", className: "button second", textContent: said.check });
    button.addEventListener("click", () => check().catch(undone));
    tools.append(button);
  }

  /** Leads to where the words that are marked in a line, or all of it, become evidence of a statement. */
  const cite = async () => {
    const place = rows().indexOf(here());
    const { selectionStart: from = 0, selectionEnd: to = 0 } = here() ? field(here()) : {};
    if (!(await settled())) {
      return;
    }
    const row = rows()[place];
    const whole = from === to;
    const named = row ? `&from=${row.lineId}.${whole ? 0 : from}&to=${row.lineId}.${whole ? field(row).value.length : to - 1}` : "";
    location.assign(`/admin/entry/${said.entry}/cite?page=${said.place}&layer=${seen.layer}${named}`);
  };
  if (mayEdit && said.citable === "true") {
    const button = make("button", { type: "button", className: "button second", textContent: said.cite });
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => cite().catch(undone));
    tools.append(button);
  }

  if (tools.childElementCount === 0) {
    tools.remove();
  }

  list.addEventListener("focusin", (event) => {
    rows().forEach((row) => row.classList.toggle("here", row.contains(event.target)));
  });
  list.addEventListener("input", () => unsaved());
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
        check().catch(undone);
      }
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      act(event.key === "ArrowUp" ? "up" : "down", row);
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      focus(row.nextElementSibling);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      focus(row.previousElementSibling);
    }
  });
  /** A link away keeps first what is written; what cannot be kept is asked about once more, by the browser. */
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[href]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
    const isAway = link && !link.target && !link.hasAttribute("download") && !link.getAttribute("href").startsWith("#");
    if (isPlain && isAway && changed()) {
      event.preventDefault();
      await settled();
      location.assign(link.href);
    }
  });
  addEventListener("beforeunload", (event) => changed() && event.preventDefault());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && changed() && kept());
  document.addEventListener("keydown", (event) => {
    if (mayEdit && event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      kept();
    }
  });

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
      if (loaded && scaled[2] > 3 && scaled[3] > 3) {
        const one = line("", scaled);
        here() ? here().after(one) : list.append(one);
        alter(one);
      }
    }, { once: true });
  });

  document.querySelectorAll(".text-restore").forEach((button) =>
    button.addEventListener("click", async () => {
      try {
        if (await settled()) {
          const { ok } = await ask("/restore", { ...seen, restore: Number(button.dataset.number) });
          ok ? location.reload() : say(said.reload);
        }
      } catch (failure) {
        undone(failure);
      }
    }),
  );

  /** A sound or a film has no picture to be described; its lines are written all the same. */
  const measure = async () => {
    const answer = await fetch(`/admin/scan/${said.page}/info.json`, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) {
      size = await answer.json();
    }
  };
  /** Shows beside each line of a translation what stands there in the original: the line of the same place, else of the same number. */
  const original = async () => {
    if (!said.layer.startsWith("translation")) {
      return;
    }
    const answer = await fetch(`/admin/api/text/${said.entry}/${said.page}/transcription`, { signal: AbortSignal.timeout(PATIENCE) });
    const { lines } = await answer.json();
    const same = (box, other) => box.every((side, at) => side === other[at]);
    rows().forEach((row, at) => {
      const line = lines.find(({ box }) => box[2] > 0 && same(box, row.box)) ?? (lines.length === rows().length ? lines[at] : undefined);
      if (line?.text) {
        const words = make("p", { className: "text-original", id: `original-${at}`, textContent: line.text });
        field(row).before(words);
        field(row).setAttribute("aria-describedby", words.id);
      }
    });
  };
  const begin = async () => {
    const [answer] = await Promise.all([fetch(address, { signal: AbortSignal.timeout(PATIENCE) }), measure().catch(() => {})]);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    draw(await answer.json());
    await original().catch(() => {});
    if (!mayEdit || size.width === 0) {
      document.querySelector(".text-draw").remove();
    }
  };
  begin().catch(() => say(said.unloaded));
})();
