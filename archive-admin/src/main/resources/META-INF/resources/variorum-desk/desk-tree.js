// The tree of the holdings: fetched a stretch of siblings at a time, and only the rows in sight stand in the page.
(() => {
  const desk = document.getElementById("holdings");
  if (!desk) {
    return;
  }
  const tree = document.getElementById("tree");
  const box = document.getElementById("tree-box");
  const said = document.getElementById("tree-said");
  const form = document.getElementById("tree-new");
  const words = desk.dataset;
  const mayEdit = words.mayEdit === "true";
  const token = document.querySelector('meta[name="variorum-token"]').content;
  const SPARE = 40;
  const top = { id: "", depth: 0, open: true, rows: [], before: false, after: false };
  let flat = [];
  let loaded = false; // whether it is known what there is
  let at = 0;
  let cut = null;
  let undo = null;
  let addAt = null;
  let proposal = { code: "", level: "" };
  let own = {}; // what was typed into the form and not proposed
  let adding = Promise.resolve();
  let typed = "";
  let typedAt = 0;

  async function ask(path, values, post) {
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    const answer = await fetch(`/admin/api/tree/${path}${post ? "" : `?${query}`}`, post ? { method: "POST", body: query, headers: { "X-Variorum-Token": token } } : {});
    const json = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw Object.assign(new Error(json.message || words.msgFailed), { field: json.field });
    }
    return json;
  }

  function tell(text) {
    said.textContent = text;
  }

  function attempt(act) {
    return act().catch((problem) => tell(problem.message));
  }

  function node(row, parent) {
    return { ...row, up: parent, depth: parent.depth + 1, open: false, rows: [], before: false, after: false };
  }

  function take(parent, window) {
    loaded = true;
    parent.rows = window.rows.map((row) => node(row, parent));
    parent.before = window.before;
    parent.after = window.after;
  }

  // The rows as they follow each other; a line that stands for those not fetched yet is a row as well.
  function flatten() {
    flat = [];
    const walk = (parent) => {
      if (parent.before) {
        flat.push({ more: "before", up: parent, depth: parent.depth + 1 });
      }
      for (const row of parent.rows) {
        flat.push(row);
        if (row.open) {
          walk(row);
        }
      }
      if (parent.after) {
        flat.push({ more: "after", up: parent, depth: parent.depth + 1 });
      }
    };
    walk(top);
    at = Math.max(0, Math.min(at, flat.length - 1));
  }

  const height = () => (window.innerWidth < 640 ? 44 : 36);

  function draw(focus) {
    const line = height();
    const from = Math.max(0, Math.floor(box.scrollTop / line) - SPARE);
    const to = Math.min(flat.length, Math.ceil((box.scrollTop + box.clientHeight) / line) + SPARE);
    tree.style.height = `${flat.length * line}px`;
    tree.replaceChildren(...flat.slice(from, to).map((row, place) => item(row, from + place, line)));
    if (flat.length === 0) {
      tell(loaded ? words.msgEmpty : "");
    } else if (said.textContent === words.msgEmpty) {
      tell("");
    }
    if (focus) {
      tree.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
    }
  }

  function item(row, place, line) {
    const made = document.createElement("div");
    made.setAttribute("role", "treeitem");
    made.className = `tree-row${row === cut ? " tree-cut" : ""}`;
    made.style.top = `${place * line}px`;
    made.style.height = `${line}px`;
    made.style.paddingLeft = `${Math.min(row.depth - 1, 8) * (line === 44 ? 12 : 22) + 4}px`;
    made.tabIndex = place === at ? 0 : -1;
    made.dataset.place = place;
    made.setAttribute("aria-level", row.depth);
    if (row.more) {
      made.classList.add("tree-more");
      made.textContent = row.more === "after" ? words.msgLater : words.msgEarlier;
      return made;
    }
    made.setAttribute("aria-selected", place === at);
    made.setAttribute("aria-setsize", row.up.before || row.up.after ? -1 : row.up.rows.length);
    made.setAttribute("aria-posinset", row.up.rows.indexOf(row) + 1);
    if (row.parts) {
      made.setAttribute("aria-expanded", row.open);
    }
    const mark = document.createElement("span");
    mark.className = row.parts ? "tree-mark" : "tree-leaf";
    const code = document.createElement("span");
    code.className = "code-value";
    code.textContent = row.code ?? "";
    const name = document.createElement("span");
    name.className = "tree-name";
    name.textContent = row.heading;
    made.append(mark, code, name);
    made.title = row.heading;
    made.draggable = mayEdit;
    return made;
  }

  function show(focus) {
    flatten();
    draw(focus);
  }

  function goTo(place, focus = true) {
    if (flat.length === 0) {
      return;
    }
    at = Math.max(0, Math.min(place, flat.length - 1));
    const line = height();
    if (at * line < box.scrollTop) {
      box.scrollTop = at * line;
    } else if ((at + 1) * line > box.scrollTop + box.clientHeight) {
      box.scrollTop = (at + 1) * line - box.clientHeight;
    }
    draw(focus);
  }

  const here = () => (flat[at] && !flat[at].more ? flat[at] : null);

  async function open(row) {
    if (row.parts && !row.open) {
      take(row, await ask("parts", { parent: row.id }));
      row.open = true;
      show(true);
    }
  }

  function close(row) {
    row.open = false;
    show(true);
  }

  async function fetchMore(line) {
    const parent = line.up;
    const edge = line.more === "after" ? parent.rows.at(-1) : parent.rows[0];
    const got = await ask("parts", { [line.more]: edge.id });
    const rows = got.rows.map((row) => node(row, parent));
    const place = flat.indexOf(line);
    if (line.more === "after") {
      parent.rows.push(...rows);
      parent.after = got.after;
      at = place;
    } else {
      parent.rows.unshift(...rows);
      parent.before = got.before;
      box.scrollTop += rows.length * height();
      at = place + rows.length - (got.before ? 0 : 1);
    }
    show(false);
    goTo(at);
  }

  // Opens all that is above a unit and goes to it.
  async function leadTo(id) {
    const { levels } = await ask("path", { unit: id });
    let parent = top;
    levels.forEach((level, depth) => {
      take(parent, level);
      const next = levels[depth + 1];
      const step = next ? parent.rows.find((row) => row.id === next.rows[0].parent) : parent.rows.find((row) => row.id === id);
      if (next && step) {
        step.open = true;
        step.parts = true;
      }
      parent = step ?? parent;
    });
    flatten();
    goTo(flat.findIndex((row) => row.id === id), form.hidden || !form.contains(document.activeElement)); // who types a new unit meanwhile goes on with that
  }

  function whereIs(row) {
    const place = row.up.rows.indexOf(row);
    return { row, up: row.up, next: row.up.rows[place + 1], before: row.up.rows[place - 1] };
  }

  async function move(row, place) {
    const moved = await ask("move", { unit: row.id, ...place }, true);
    undo = { unit: row.id, revision: moved.revision };
    desk.querySelector('[data-do="undo"]').disabled = false;
    cut = null;
    await leadTo(row.id);
    tell(`${words.msgMoved.replace("{0}", row.heading)} ${moved.warning}`);
  }

  const acts = {
    open: (row) => location.assign(`/admin/entry/${row.id}`),
    list: (row) => location.assign(`/admin/entries?branch=${row.id}`),
    many: (row) => location.assign(`/admin/bulk?branch=${row.id}`),
    child: () => begin(() => ({ parent: here()?.id ?? "" })),
    sibling: () => begin(() => (here() ? { after: here().id } : {})),
    up: (row) => whereIs(row).before && move(row, { before: whereIs(row).before.id }),
    down: (row) => whereIs(row).next && move(row, { after: whereIs(row).next.id }),
    out: (row) => row.up !== top && move(row, { after: row.up.id }),
    in: (row) => whereIs(row).before && move(row, { parent: whereIs(row).before.id }),
    cut: (row) => {
      cut = row;
      tell(words.msgCut.replace("{0}", row.heading));
      draw(true);
    },
    paste: (row) => cut && move(cut, { parent: row.id }),
    cancel: () => {
      form.hidden = true;
      draw(true);
    },
    undo: async () => {
      const last = undo;
      undo = null;
      desk.querySelector('[data-do="undo"]').disabled = true;
      if (last) {
        await ask("undo", last, true);
        await leadTo(last.unit);
        tell(words.msgUndone);
      }
    },
  };

  function act(name) {
    const row = here();
    const anywhere = ["child", "sibling", "undo", "cancel"].includes(name);
    if (row || anywhere) {
      attempt(async () => acts[name](row));
    }
  }

  // Units are added one after the other while the next is typed already: what is asked of the archive follows in its order.
  // Whoever types no code gets the next free one; where the first goes is known when all before it are there.
  function begin(where) {
    form.elements.heading.value = "";
    own = {};
    wrong({});
    form.hidden = false;
    form.elements.heading.focus();
    adding = adding
      .then(() => {
        addAt = where();
        return propose();
      })
      .catch((problem) => tell(problem.message));
  }

  async function propose() {
    proposal = await ask("proposal", addAt);
    for (const name of ["code", "level"]) {
      if (!own[name]) {
        form.elements[name].value = proposal[name];
      }
    }
  }

  async function add(values, typed) {
    const { id } = await ask("add", { ...values, ...(typed.code ? {} : { code: proposal.code }), ...(typed.level ? {} : { level: proposal.level }), ...addAt }, true);
    addAt = { after: id };
    await leadTo(id);
    tell(`${values.heading}: ${words.msgAdded}`);
    await propose();
  }

  function refuse(values, problem) {
    if (form.elements.heading.value !== "") {
      tell(`${values.heading}: ${problem.message}`);
      return;
    }
    Object.entries(values).forEach(([name, value]) => (form.elements[name].value = value));
    form.hidden = false;
    wrong(problem);
    if (problem.field) {
      form.elements[problem.field].focus();
    } else {
      tell(problem.message);
    }
  }

  function wrong(problem) {
    for (const field of ["heading", "code"]) {
      const line = document.getElementById(`wrong-${field}`);
      line.textContent = problem.field === field ? problem.message : "";
      form.elements[field].setAttribute("aria-invalid", problem.field === field);
      form.elements[field].setAttribute("aria-describedby", line.id);
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    const typed = own;
    form.elements.heading.value = "";
    own = {};
    wrong({});
    form.elements.heading.focus();
    adding = adding.then(() => add(values, typed)).catch((problem) => refuse(values, problem));
  });

  form.addEventListener("input", (event) => (own[event.target.name] = true));

  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      acts.cancel();
    } else if (event.key === "Enter" && event.target.matches("select")) {
      event.preventDefault(); // Else it would open the list of levels.
      form.requestSubmit();
    }
  });

  desk.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    const line = event.target.closest("[data-place]");
    if (button) {
      act(button.dataset.do);
    } else if (line) {
      at = Number(line.dataset.place);
      const row = flat[at];
      if (row.more) {
        attempt(() => fetchMore(row));
      } else if (event.target.closest(".tree-mark")) {
        attempt(async () => (row.open ? close(row) : open(row)));
      } else {
        draw(true);
      }
    }
  });
  tree.addEventListener("dblclick", () => act("open"));

  const withAlt = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "out", ArrowRight: "in" };
  const withControl = { x: "cut", v: "paste", z: "undo" };
  tree.addEventListener("keydown", (event) => {
    const row = flat[at];
    const adds = event.key === "Insert" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
    const withKey = event.altKey ? withAlt[event.key] : event.ctrlKey || event.metaKey ? withControl[event.key] : undefined;
    const name = adds ? (event.shiftKey ? "child" : "sibling") : withKey;
    if (name) {
      event.preventDefault();
      if (mayEdit) {
        act(name);
      }
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && row) {
      key(event, row);
    }
  });

  function key(event, row) {
    const keys = {
      ArrowDown: () => goTo(at + 1),
      ArrowUp: () => goTo(at - 1),
      Home: () => goTo(0),
      End: () => goTo(flat.length - 1),
      PageDown: () => goTo(at + 10),
      PageUp: () => goTo(at - 10),
      ArrowRight: () => (row.open ? goTo(at + 1) : !row.more && attempt(() => open(row))),
      ArrowLeft: () => (row.open ? close(row) : row.up !== top && goTo(flat.indexOf(row.up))),
      Enter: () => (row.more ? attempt(() => fetchMore(row)) : act("open")),
      " ": () => !row.more && attempt(async () => (row.open ? close(row) : open(row))),
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    } else if (event.key.length === 1) {
      event.preventDefault();
      lookFor(event.key);
    }
  }

  // Letters that are typed one after the other lead to the next row that begins so.
  function lookFor(letter) {
    typed = Date.now() - typedAt > 800 ? letter : typed + letter;
    typedAt = Date.now();
    const from = typed.length === 1 ? at + 1 : at;
    const begins = (row) => [row.heading, row.code].some((text) => text?.toLowerCase().startsWith(typed.toLowerCase()));
    const order = [...flat.slice(from), ...flat.slice(0, from)];
    const found = order.find(begins);
    if (found) {
      goTo(flat.indexOf(found));
    }
  }

  let dragged = null;
  const dropPlace = (event) => {
    const line = event.target.closest?.("[data-place]");
    const row = line ? flat[Number(line.dataset.place)] : null;
    if (!row || row.more || !dragged || row === dragged) {
      return null;
    }
    const part = (event.clientY - line.getBoundingClientRect().top) / line.offsetHeight;
    const side = part < 0.3 ? "before" : part > 0.7 ? "after" : "parent";
    return { line, side, row };
  };
  tree.addEventListener("dragstart", (event) => {
    dragged = flat[Number(event.target.closest("[data-place]").dataset.place)];
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.id);
  });
  tree.addEventListener("dragover", (event) => {
    tree.querySelectorAll("[data-drop]").forEach((one) => delete one.dataset.drop);
    const place = dropPlace(event);
    if (place) {
      event.preventDefault();
      place.line.dataset.drop = place.side;
    }
  });
  tree.addEventListener("drop", (event) => {
    const place = dropPlace(event);
    if (place) {
      event.preventDefault();
      const row = dragged;
      attempt(() => move(row, { [place.side]: place.row.id }));
    }
    dragged = null;
  });
  tree.addEventListener("dragend", () => {
    dragged = null;
    draw(false);
  });

  let waiting = false;
  box.addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        draw(tree.contains(document.activeElement));
      });
    }
  });
  window.addEventListener("resize", () => draw(false));

  const find = desk.querySelector(".tree-find");
  const hits = document.getElementById("tree-hits");
  find.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(async () => {
      const got = await ask("find", { q: document.getElementById("tree-q").value });
      hits.replaceChildren(
        ...got.hits.map((hit) => {
          const button = document.createElement("button");
          button.type = "button";
          button.className = "plain";
          button.textContent = hit.label;
          button.addEventListener("click", () => {
            hits.replaceChildren();
            attempt(() => leadTo(hit.id));
          });
          const line = document.createElement("li");
          line.append(button);
          return line;
        }),
      );
      tell(got.hits.length === 0 ? words.msgNone : "");
      hits.querySelector("button")?.focus();
    });
  });

  const wanted = new URLSearchParams(location.search).get("unit");
  attempt(async () => {
    if (wanted) {
      await leadTo(wanted);
    } else {
      take(top, await ask("parts", {}));
      show(document.activeElement === document.body);
    }
  });
})();
