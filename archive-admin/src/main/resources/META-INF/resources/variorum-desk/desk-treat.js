// How a page is shown: turned, straightened, cropped, covered and split. What is set is seen at once over the page as it
// came; saving keeps it as instructions, and the server makes the pictures. Covers lie on the page as it came; what is
// left of it is told in the frame that holds the page when it is straightened, before it is turned by quarters.
"use strict";
(() => {
  const root = document.getElementById("treat");
  if (!root) {
    return;
  }
  const said = root.dataset;
  const address = `/admin/api/pages/${said.entry}/${said.page}`;
  const tools = root.querySelector(".treat-tools");
  const stage = root.querySelector(".treat-stage");
  const status = root.querySelector(".text-said");
  const making = root.querySelector(".treat-making");
  const SVG = "http://www.w3.org/2000/svg";
  const PATIENCE = 30000;
  const LOOK = 1500;
  const LEAST = 8; // pixels of the screen; what is smaller was a tap
  const CORNER = 7;
  const TOUCH = 22;
  const AT_ONCE = 25; // pages turned by one request
  const meanwhile = root.querySelector(".treat-meanwhile");
  const after = root.querySelector(".treat-after");
  const followingPages = (said.following ?? "").split(",").filter(Boolean);
  let mayEdit = said.mayEdit === "true";
  let token = document.querySelector('meta[name="variorum-token"]').content;
  let page = { width: 1, height: 1, number: 0 };
  let seen = 0; // the treatment that the drawing began from; only what is taken over changes it
  let busy = false;
  let kept = "";
  let now = { quarters: 0, straighten: 0, crop: null, covers: [] };
  let splitAt = 0.5;
  let parts = {};
  let drawn = null;
  let looking = 0;

  const say = (words) => {
    status.textContent = words;
  };
  const worded = (words, ...given) => words.replace(/\{(\d)\}/g, (_, at) => given[at]);
  const field = (name) => tools.querySelector(`[name="${name}"]`);
  const mode = () => tools.querySelector('[name="mode"]:checked').value;
  const make = (name, given = {}, ...inside) => {
    const made = Object.assign(document.createElement(name), given);
    made.append(...inside);
    return made;
  };
  const shape = (name, given, ...inside) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(given).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...inside);
    return made;
  };
  const frame = () => {
    const angle = (now.straighten * Math.PI) / 18000;
    const cosine = Math.cos(angle);
    const sine = Math.abs(Math.sin(angle));
    return {
      width: Math.ceil(page.width * cosine + page.height * sine - 1e-6),
      height: Math.ceil(page.height * cosine + page.width * sine - 1e-6),
    };
  };
  const within = ([x, y, width, height], limit) => {
    const left = Math.min(Math.max(0, Math.round(x)), limit.width - 1);
    const top = Math.min(Math.max(0, Math.round(y)), limit.height - 1);
    return [left, top, Math.max(1, Math.min(Math.round(width), limit.width - left)), Math.max(1, Math.min(Math.round(height), limit.height - top))];
  };
  const formed = ({ quarters, straighten, crop, covers }) => {
    const told = { quarters, straighten, covers: covers.map(({ box, category, reason }) => ({ box, category, reason })) };
    return crop ? { ...told, crop } : told;
  };
  const treatment = () => formed(now);
  const changed = () => JSON.stringify(treatment()) !== kept;

  /** The frame as it lies on the stage, turned by quarters. */
  const turning = ({ width, height }) =>
    ["", `translate(${height} 0) rotate(90)`, `translate(${width} ${height}) rotate(180)`, `translate(0 ${width}) rotate(270)`][now.quarters];

  const draw = () => {
    const size = frame();
    const across = now.quarters % 2 === 1;
    const wide = across ? size.height : size.width;
    const high = across ? size.width : size.height;
    const image = shape("image", { href: `/admin/scan/${said.page}/preview.jpg`, width: page.width, height: page.height, preserveAspectRatio: "none" });
    const covers = now.covers.map(({ box: [x, y, width, height] }) => shape("rect", { class: "treat-box-cover", x, y, width, height }));
    const paper = shape("g", { transform: `translate(${size.width / 2} ${size.height / 2}) rotate(${now.straighten / 100}) translate(${-page.width / 2} ${-page.height / 2})` }, image, ...covers);
    const turned = shape("g", { transform: turning(size) }, paper);
    if (now.crop) {
      const [x, y, width, height] = now.crop;
      turned.append(shape("path", { class: "treat-away", "fill-rule": "evenodd", d: `M0 0H${size.width}V${size.height}H0ZM${x} ${y}V${y + height}H${x + width}V${y}Z` }));
      turned.append(shape("rect", { class: "treat-box-crop", x, y, width, height }));
      const scale = Math.min((stage.clientWidth || wide) / wide, (window.innerHeight * 0.75) / high);
      [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].forEach(([cx, cy], corner) => {
        turned.append(shape("circle", { class: "treat-touch", cx, cy, r: TOUCH / scale, "data-corner": corner }));
        turned.append(shape("circle", { class: "treat-corner", cx, cy, r: CORNER / scale }));
      });
    }
    const drawing = shape("svg", { viewBox: `0 0 ${wide} ${high}`, class: "treat-svg", role: "img", "aria-label": document.querySelector("h1").textContent }, turned);
    if (now.straighten !== 0 || document.activeElement === field("slide") || document.activeElement === field("degrees")) {
      const lines = Array.from({ length: 9 }, (_, at) => `M0 ${((at + 1) * high) / 10}H${wide}M${((at + 1) * wide) / 10} 0V${high}`).join("");
      drawing.append(shape("path", { class: "treat-grid", d: lines }));
    }
    if (mode() === "split") {
      drawing.append(shape("path", { class: "treat-line", d: `M${splitAt * wide} 0V${high}` }));
    }
    parts = { drawing, paper, turned, wide, high };
    stage.replaceChildren(drawing);
  };

  /** A box of an area that is turned by quarters, as it lies then. */
  const lying = ([x, y, width, height], size) =>
    [
      [x, y, width, height],
      [size.height - y - height, x, height, width],
      [size.width - x - width, size.height - y - height, width, height],
      [y, size.width - x - width, height, width],
    ][now.quarters];
  /** The way back. */
  const standing = ([x, y, width, height], size) =>
    [
      [x, y, width, height],
      [y, size.height - x - width, height, width],
      [size.width - x - width, size.height - y - height, width, height],
      [size.width - y - height, x, height, width],
    ][now.quarters];

  /** Four fields for a box, counted on the page as it lies. */
  const numbers = (box, size, set) =>
    [said.left, said.top, said.width, said.height].map((name, at) => {
      const input = make("input", { type: "number", className: "input", min: at < 2 ? 0 : 1 });
      input.addEventListener("change", () => {
        const other = lying(box(), size());
        other[at] = Number(input.value) || 0;
        const turned = now.quarters % 2 === 1;
        const limit = turned ? { width: size().height, height: size().width } : size();
        set(standing(within(other, limit), size()));
        show();
      });
      return make("label", {}, name, " ", input);
    });
  const number = (place, box, size) => {
    const told = lying(box, size);
    place.querySelectorAll('input[type="number"]').forEach((input, at) => {
      input.value = told[at];
    });
  };
  const cropped = () => now.crop ?? [0, 0, frame().width, frame().height];
  const cropNumbers = tools.querySelector(".treat-crop p");
  cropNumbers.append(
    ...numbers(cropped, frame, (box) => {
      now.crop = box;
    }),
  );

  const list = tools.querySelector(".treat-covers ol");
  const removed = (at) => {
    now.covers.splice(at, 1);
    show();
    const next = list.children[Math.min(at, now.covers.length - 1)];
    (next?.querySelector("button") ?? tools.querySelector('[data-act="add"]')).focus();
  };
  const coverFields = (at) => {
    const category = document.getElementById("treat-categories").content.firstElementChild.cloneNode(true);
    category.setAttribute("aria-label", `${said.category}, ${said.cover} ${at + 1}`);
    category.addEventListener("change", () => {
      now.covers[at].category = category.value;
      category.removeAttribute("aria-invalid");
      note();
    });
    const reason = make("input", { type: "text", className: "input", maxLength: 200, placeholder: said.reason });
    reason.setAttribute("aria-label", `${said.reason}, ${said.cover} ${at + 1}`);
    reason.addEventListener("input", () => {
      now.covers[at].reason = reason.value;
      note();
    });
    const remove = make("button", { type: "button", className: "plain", textContent: said.remove });
    remove.setAttribute("aria-label", `${said.remove}: ${said.cover} ${at + 1}`);
    remove.addEventListener("click", () => removed(at));
    const box = make("p", { className: "region-numbers" }, ...numbers(
      () => now.covers[at].box,
      () => page,
      (other) => {
        now.covers[at].box = other;
      },
    ));
    return make("li", {}, make("p", { className: "treat-row" }, make("label", {}, said.category, " ", category), reason, remove), box);
  };

  /** Changes what the fields say; they stay the same fields, so that none loses the focus. */
  const fill = () => {
    field("slide").value = now.straighten / 100;
    if (Number(field("degrees").value) !== now.straighten / 100) {
      field("degrees").value = now.straighten / 100;
    }
    number(cropNumbers, cropped(), frame());
    if (list.children.length !== now.covers.length) {
      list.replaceChildren(...now.covers.map((_, at) => coverFields(at)));
    }
    now.covers.forEach((cover, at) => {
      const line = list.children[at];
      const reason = line.querySelector('input[type="text"]');
      line.querySelector("select").value = cover.category;
      if (reason.value !== cover.reason) {
        reason.value = cover.reason;
      }
      number(line, cover.box, page);
    });
    tools.querySelector(".treat-split").hidden = mode() !== "split";
    note();
  };
  const note = () => {
    root.classList.toggle("treat-changed", changed());
    const disable = (act, disabled) =>
      tools.querySelectorAll(`[data-act="${act}"]`).forEach((button) => {
        button.disabled = disabled;
      });
    disable("save", busy || !changed());
    disable("reset", busy || !changed());
    disable("split", busy);
    disable("following", busy || now.quarters === 0);
    after.querySelectorAll("button").forEach((button) => {
      button.disabled = busy;
    });
  };
  const working = (is) => {
    busy = is;
    note();
  };
  const show = () => {
    draw();
    fill();
  };

  const spot = (event, group) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(group.getScreenCTM().inverse());
    return [point.x, point.y];
  };
  const between = ([ax, ay], [bx, by]) => [Math.min(ax, bx), Math.min(ay, by), Math.abs(ax - bx), Math.abs(ay - by)];
  stage.addEventListener("pointerdown", (event) => {
    if (!mayEdit || !parts.drawing || event.button > 0) {
      return;
    }
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    const before = now.crop;
    const corner = event.target.dataset?.corner;
    if (mode() === "split") {
      drawn = { what: "split" };
    } else if (mode() === "cover") {
      drawn = { what: "cover", from: spot(event, parts.paper), at: -1 };
    } else if (corner !== undefined && now.crop) {
      const [x, y, width, height] = now.crop;
      drawn = { what: "crop", before, from: [corner % 2 ? x : x + width, corner > 1 ? y : y + height] };
    } else {
      drawn = { what: "crop", before, from: spot(event, parts.turned) };
    }
  });
  stage.addEventListener("pointermove", (event) => {
    if (!drawn) {
      return;
    }
    if (drawn.what === "split") {
      splitAt = Math.min(0.95, Math.max(0.05, spot(event, parts.drawing)[0] / parts.wide));
      field("split").value = splitAt * 100;
    } else if (drawn.what === "cover") {
      const box = within(between(drawn.from, spot(event, parts.paper)), page);
      if (drawn.at < 0) {
        drawn.at = now.covers.push({ box, category: "", reason: "" }) - 1;
      }
      now.covers[drawn.at].box = box;
    } else {
      now.crop = within(between(drawn.from, spot(event, parts.turned)), frame());
    }
    draw();
  });
  const tooSmall = ([, , width, height]) => Math.min(width, height) * parts.drawing.getScreenCTM().a < LEAST;
  const takeBack = ({ what, at, before }) => {
    if (what === "cover" && at >= 0) {
      now.covers.splice(at, 1);
    } else if (what === "crop") {
      now.crop = before;
    }
  };
  const drop = (event) => {
    if (drawn) {
      const box = drawn.what === "cover" ? now.covers[drawn.at]?.box : now.crop;
      if (drawn.what !== "split" && box && (event.type === "pointercancel" || tooSmall(box))) {
        takeBack(drawn);
      }
      drawn = null;
      show();
    }
  };
  stage.addEventListener("pointerup", drop);
  stage.addEventListener("pointercancel", drop);

  const signIn = (then) => window.variorumSignIn({ title: said.in, why: said.out }, (fresh) => {
    token = fresh;
    then();
  });
  const WORDS = { 403: "forbidden", 400: "refused", 404: "lost" };
  const send = (path, body) =>
    fetch(address + path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "X-Variorum-Token": token },
      signal: AbortSignal.timeout(PATIENCE),
    });
  const ask = async (path, body, then) => {
    working(true);
    try {
      const answer = await send(path, body);
      if (answer.status === 401) {
        signIn(() => ask(path, body, then));
      } else if (answer.ok) {
        then(await answer.json());
      } else if (answer.status === 409) {
        tell(await answer.json());
      } else {
        say(said[WORDS[answer.status]] ?? said.unsaved);
      }
    } catch {
      say(said.unsaved);
    }
    working(false);
  };

  /** Has somebody say that it is meant. */
  const sure = (words, act, then) => {
    const dialog = make("dialog", { className: "desk-dialog" });
    const does = make("button", { type: "button", className: "button", textContent: act });
    const leaves = make("button", { type: "button", className: "button second", textContent: said.leave });
    const why = make("p", { id: "treat-sure", textContent: words });
    dialog.setAttribute("aria-labelledby", why.id);
    does.addEventListener("click", () => {
      dialog.close();
      then();
    });
    leaves.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    dialog.append(why, make("p", { className: "treat-row" }, does, " ", leaves));
    document.body.append(dialog);
    dialog.showModal();
    leaves.focus();
  };

  const what = ({ quarters, straighten, crop, covers }) =>
    [
      quarters ? worded(said.whatTurned, quarters * 90) : "",
      straighten ? worded(said.whatStraightened, (straighten / 100).toLocaleString(said.lang)) : "",
      crop ? said.whatCropped : "",
      covers.length ? worded(said.whatCovers, covers.length) : "",
    ].filter(Boolean).join(", ") || said.whatCame;

  const choice = (words, then) => {
    const button = make("button", { type: "button", className: "button second", textContent: words });
    button.addEventListener("click", then);
    return button;
  };
  /** Somebody else's treatment holds now; whoever has drawn chooses between it and his own. */
  const meet = (told) => {
    if (!drawn && !changed()) {
      take(told);
      say(said.renewed);
      return;
    }
    say("");
    root.querySelector("details").open = true;
    meanwhile.replaceChildren(
      worded(said.stale, what(told.treatment)),
      " ",
      choice(said.takeTheirs, () => {
        take(told);
        say(said.renewed);
      }),
      " ",
      choice(said.keepMine, () => {
        settle(told);
        say(said.keptMine);
      }),
    );
  };

  const tellMaking = (told) => {
    making.replaceChildren();
    if (told.making === "failed") {
      const again = make("button", { type: "button", className: "plain", textContent: said.again });
      again.addEventListener("click", () => ask("/again", {}, tell));
      const why = { refused: said.failedRefused, "broken-off": said.failedBrokenOff }[told.why] ?? said.failedUnknown;
      making.append(`${said.failed} ${why} `, mayEdit ? again : "");
    } else if (told.making) {
      making.append(said.waiting);
    } else if (looking) {
      making.append(said.made);
    }
  };
  const tellHistory = (told) => {
    root.querySelector(".treat-count").textContent = told.history.length;
    root.querySelector(".treat-history").replaceChildren(
      ...told.history.map((one) => {
        const when = new Date(one.at).toLocaleString(said.lang);
        const again = make("button", { type: "button", className: "plain", textContent: said.take });
        again.setAttribute("aria-label", `${said.take}: ${one.number}`);
        again.addEventListener("click", () => {
          set(one.treatment);
          say(said.taken);
        });
        return make("li", { value: one.number }, `${one.by || said.operator} · ${when} · ${what(one.treatment)} `, mayEdit && one.number !== told.number ? again : "");
      }),
    );
  };
  const tell = (told) => {
    if (told.number < seen) {
      return; // asked before what is shown here was saved
    }
    page = told;
    tellMaking(told);
    clearTimeout(looking);
    looking = told.making && told.making !== "failed" ? setTimeout(look, LOOK) : 0;
    tellHistory(told);
    if (told.number !== seen) {
      meet(told);
    }
  };
  const set = (told) => {
    now = structuredClone({ crop: null, ...told });
    show();
  };
  /** From now on it is known what holds, and what is drawn is saved over it. */
  const settle = (told) => {
    seen = told.number;
    kept = JSON.stringify(formed(told.treatment));
    meanwhile.replaceChildren();
    note();
  };
  const take = (told) => {
    seen = told.number;
    tell(told);
    now = structuredClone({ crop: null, ...told.treatment });
    settle(told);
    show();
  };
  const look = async () => {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (answer.ok) {
        tell(await answer.json());
      } else if (answer.status === 401) {
        signIn(look);
      } else {
        looking = setTimeout(look, LOOK * 4);
      }
    } catch {
      looking = setTimeout(look, LOOK * 4);
    }
  };

  /** A part of the stage as a box of the frame. */
  const fromStage = (...box) => within(standing(box, frame()), frame());
  const common = (box, crop) => {
    if (!crop) {
      return box;
    }
    const left = Math.max(box[0], crop[0]);
    const top = Math.max(box[1], crop[1]);
    return [left, top, Math.min(box[0] + box[2], crop[0] + crop[2]) - left, Math.min(box[1] + box[3], crop[1] + crop[3]) - top];
  };
  /** Whether each cover has its reason; if not, leads to the first that has none. */
  const reasoned = () => {
    const without = now.covers.findIndex((cover) => !cover.category);
    if (without >= 0) {
      const category = list.children[without].querySelector("select");
      category.setAttribute("aria-invalid", "true");
      category.focus();
      say(said.choose);
    }
    return without < 0;
  };
  const split = () => {
    const line = Math.round(splitAt * parts.wide);
    const first = common(fromStage(0, 0, line, parts.high), now.crop);
    const second = common(fromStage(line, 0, parts.wide - line, parts.high), now.crop);
    if (Math.min(...first.slice(2), ...second.slice(2)) < 1) {
      say(said.refused);
      return;
    }
    sure(said.askSplit, said.splitWords, () =>
      ask("/split", { number: seen, first: { ...treatment(), crop: first }, second: { ...treatment(), crop: second } }, () => {
        kept = JSON.stringify(treatment());
        sessionStorage.setItem("variorum-treat", said.splitDone);
        location.reload();
      }),
    );
  };

  /** Turns what is left of a run, some pages at a time, and then tells how it went. */
  const turnOn = async (run) => {
    working(true);
    after.replaceChildren();
    try {
      while (run.at < run.pages.length) {
        say(worded(said.turning, run.at, run.pages.length));
        const part = run.pages.slice(run.at, run.at + AT_ONCE);
        const answer = await send("/turn", { quarters: run.quarters, pages: part });
        if (answer.status === 401) {
          working(false);
          signIn(() => turnOn(run));
          return;
        }
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        run.turned.push(...(await answer.json()).turned);
        run.at += part.length;
      }
      say(worded(said.turned, run.turned.length, run.pages.length - run.turned.length));
    } catch {
      say(worded(said.broken, run.turned.length));
    }
    working(false);
    if (run.turned.length > 0 && !run.isBack) {
      const back = { quarters: (4 - run.quarters) % 4, pages: run.turned, at: 0, turned: [], isBack: true };
      after.replaceChildren(choice(said.back, () => turnOn(back)));
    }
  };

  const ACTS = {
    left: () => {
      now.quarters = (now.quarters + 3) % 4;
      show();
    },
    right: () => {
      now.quarters = (now.quarters + 1) % 4;
      show();
    },
    whole: () => {
      now.crop = null;
      show();
    },
    add: () => {
      now.covers.push({ box: within([page.width * 0.4, page.height * 0.45, page.width * 0.2, page.height * 0.1], page), category: "", reason: "" });
      show();
      list.lastElementChild.querySelector("select").focus();
    },
    came: () => set({ quarters: 0, straighten: 0, crop: null, covers: [] }),
    reset: () => set(JSON.parse(kept)),
    split: () => {
      if (reasoned()) {
        split();
      }
    },
    save: () => {
      if (reasoned()) {
        ask("", { number: seen, treatment: treatment() }, (told) => {
          take(told);
          say(said.saved);
        });
      }
    },
    following: () =>
      sure(worded(said.askFollowing, followingPages.length, now.quarters * 90), said.followingWords, () =>
        turnOn({ quarters: now.quarters, pages: followingPages, at: 0, turned: [] }),
      ),
  };
  tools.addEventListener("click", (event) => {
    const act = event.target.closest("[data-act]")?.dataset.act;
    if (act) {
      say("");
      ACTS[act]();
    }
  });
  const straighten = (value) => {
    const before = frame();
    now.straighten = Math.round(Math.min(15, Math.max(-15, Number(value) || 0)) * 100);
    const after = frame();
    if (now.crop) {
      const [x, y, width, height] = now.crop;
      now.crop = within([x + (after.width - before.width) / 2, y + (after.height - before.height) / 2, width, height], after);
    }
    draw();
    note();
  };
  field("slide").addEventListener("input", (event) => {
    field("degrees").value = event.target.value;
    straighten(event.target.value);
  });
  field("degrees").addEventListener("input", (event) => {
    field("slide").value = event.target.value;
    straighten(event.target.value);
  });
  ["slide", "degrees"].forEach((name) => {
    field(name).addEventListener("focus", draw);
    field(name).addEventListener("change", show);
  });
  field("split").addEventListener("input", (event) => {
    splitAt = Number(event.target.value) / 100;
    draw();
  });
  tools.querySelectorAll('[name="mode"]').forEach((radio) => radio.addEventListener("change", show));
  window.addEventListener("beforeunload", (event) => {
    if (kept && (changed() || busy)) {
      event.preventDefault();
    }
  });

  const strip = document.querySelector(".treat-strip");
  const current = strip?.querySelector('[aria-current="page"]');
  if (current) {
    const [outer, inner] = [strip.getBoundingClientRect(), current.getBoundingClientRect()];
    strip.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }

  const begin = async () => {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 401) {
      signIn(() => begin().catch(() => say(said.lost)));
      return;
    }
    if (!answer.ok) {
      say(answer.status === 404 ? said.notPicture : said.lost);
      return;
    }
    const told = await answer.json();
    const refusal = { "no-ground": said.noGround, "no-published": said.noPublished }[told.may] ?? "";
    mayEdit = mayEdit && told.may === "all";
    tools.hidden = !mayEdit;
    take(told);
    say(sessionStorage.getItem("variorum-treat") ?? refusal);
    sessionStorage.removeItem("variorum-treat");
  };
  begin().catch(() => say(said.lost));
})();
