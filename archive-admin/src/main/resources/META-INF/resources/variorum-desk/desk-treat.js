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
  const mayEdit = said.mayEdit === "true";
  let token = document.querySelector('meta[name="variorum-token"]').content;
  let page = { width: 1, height: 1, number: 0 };
  let kept = "";
  let now = { quarters: 0, straighten: 0, crop: null, covers: [] };
  let splitAt = 0.5;
  let parts = {};
  let drawn = null;
  let looking = 0;

  const say = (words) => {
    status.textContent = words;
  };
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
  const treatment = () => {
    const told = { quarters: now.quarters, straighten: now.straighten, covers: now.covers };
    return now.crop ? { ...told, crop: now.crop } : told;
  };
  const changed = () => JSON.stringify(treatment()) !== kept;

  /** The frame as it lies on the stage, turned by quarters. */
  const turning = ({ width, height }) =>
    ["", `translate(${height} 0) rotate(90)`, `translate(${width} ${height}) rotate(180)`, `translate(0 ${width}) rotate(270)`][now.quarters];

  const draw = () => {
    const size = frame();
    const lying = now.quarters % 2 === 1;
    const wide = lying ? size.height : size.width;
    const high = lying ? size.width : size.height;
    const image = shape("image", { href: `/admin/scan/${said.page}/preview.jpg`, width: page.width, height: page.height, preserveAspectRatio: "none" });
    const covers = now.covers.map(({ box: [x, y, width, height] }) => shape("rect", { class: "treat-box-cover", x, y, width, height }));
    const paper = shape("g", { transform: `translate(${size.width / 2} ${size.height / 2}) rotate(${now.straighten / 100}) translate(${-page.width / 2} ${-page.height / 2})` }, image, ...covers);
    const turned = shape("g", { transform: turning(size) }, paper);
    const unit = Math.max(wide, high) / 400;
    if (now.crop) {
      const [x, y, width, height] = now.crop;
      turned.append(shape("path", { class: "treat-away", "fill-rule": "evenodd", d: `M0 0H${size.width}V${size.height}H0ZM${x} ${y}V${y + height}H${x + width}V${y}Z` }));
      turned.append(shape("rect", { class: "treat-box-crop", x, y, width, height }));
      [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].forEach(([cx, cy], corner) => turned.append(shape("circle", { class: "treat-corner", cx, cy, r: unit * 5, "data-corner": corner })));
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

  const numbers = (box, limit, set) =>
    [said.left, said.top, said.width, said.height].map((name, at) => {
      const input = make("input", { type: "number", className: "input", min: at < 2 ? 0 : 1, value: box[at] });
      input.addEventListener("change", () => {
        const other = [...box];
        other[at] = Number(input.value) || 0;
        set(within(other, limit()));
      });
      return make("label", {}, name, " ", input);
    });

  const fill = () => {
    field("slide").value = now.straighten / 100;
    field("degrees").value = now.straighten / 100;
    const size = frame();
    const crop = now.crop ?? [0, 0, size.width, size.height];
    tools.querySelector(".treat-crop p").replaceChildren(
      ...numbers(crop, frame, (box) => {
        now.crop = box;
        show();
      }),
    );
    tools.querySelector(".treat-covers ol").replaceChildren(
      ...now.covers.map((cover, at) => {
        const category = document.getElementById("treat-categories").content.firstElementChild.cloneNode(true);
        category.value = cover.category;
        category.setAttribute("aria-label", `${said.category}, ${said.cover} ${at + 1}`);
        category.addEventListener("change", () => {
          cover.category = category.value;
          note();
        });
        const reason = make("input", { type: "text", className: "input", value: cover.reason, maxLength: 200, placeholder: said.reason });
        reason.setAttribute("aria-label", `${said.reason}, ${said.cover} ${at + 1}`);
        reason.addEventListener("input", () => {
          cover.reason = reason.value;
          note();
        });
        const remove = make("button", { type: "button", className: "plain", textContent: said.remove });
        remove.setAttribute("aria-label", `${said.remove}: ${said.cover} ${at + 1}`);
        remove.addEventListener("click", () => {
          now.covers.splice(at, 1);
          show();
        });
        const box = make("p", { className: "region-numbers" }, ...numbers(cover.box, () => page, (other) => {
          cover.box = other;
          show();
        }));
        return make("li", {}, make("p", { className: "treat-row" }, category, reason, remove), box);
      }),
    );
    tools.querySelector(".treat-split").hidden = mode() !== "split";
    note();
  };
  const note = () => {
    root.classList.toggle("treat-changed", changed());
    tools.querySelectorAll('[data-act="save"], [data-act="reset"]').forEach((button) => {
      button.disabled = !mayEdit || !changed();
    });
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
    const corner = event.target.dataset?.corner;
    if (mode() === "split") {
      drawn = { what: "split" };
    } else if (mode() === "cover") {
      drawn = { what: "cover", from: spot(event, parts.paper), at: -1 };
    } else if (corner !== undefined && now.crop) {
      const [x, y, width, height] = now.crop;
      drawn = { what: "crop", from: [corner % 2 ? x : x + width, corner > 1 ? y : y + height] };
    } else {
      drawn = { what: "crop", from: spot(event, parts.turned) };
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
        drawn.at = now.covers.push({ box, category: "privacy", reason: "" }) - 1;
      }
      now.covers[drawn.at].box = box;
    } else {
      now.crop = within(between(drawn.from, spot(event, parts.turned)), frame());
    }
    draw();
  });
  const drop = () => {
    if (drawn) {
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
  const WORDS = { 403: "forbidden", 400: "refused", 409: "stale", 404: "lost" };
  const ask = async (path, body, then) => {
    try {
      const answer = await fetch(address + path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", "X-Variorum-Token": token },
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 401) {
        signIn(() => ask(path, body, then));
      } else if (answer.ok) {
        then(await answer.json());
      } else {
        say(said[WORDS[answer.status]] ?? said.unsaved);
      }
    } catch {
      say(said.unsaved);
    }
  };

  const tell = (told) => {
    page = told;
    making.replaceChildren();
    if (told.making === "failed") {
      const again = make("button", { type: "button", className: "plain", textContent: said.again });
      again.addEventListener("click", () => ask("/again", {}, tell));
      making.append(`${said.failed} ${told.words} `, mayEdit ? again : "");
    } else if (told.making) {
      making.append(said.waiting);
    } else if (looking) {
      making.append(said.made);
    }
    clearTimeout(looking);
    looking = told.making && told.making !== "failed" ? setTimeout(look, LOOK) : 0;
    root.querySelector(".treat-count").textContent = told.history.length;
    root.querySelector(".treat-history").replaceChildren(
      ...told.history.map((one) => {
        const when = new Date(one.at).toLocaleString(said.lang);
        const take = make("button", { type: "button", className: "plain", textContent: said.take });
        take.setAttribute("aria-label", `${said.take}: ${one.number}`);
        take.addEventListener("click", () => {
          set(one.treatment);
          say(said.taken);
        });
        return make("li", { value: one.number }, `${one.by || said.operator} · ${when} `, mayEdit && one.number !== told.number ? take : "");
      }),
    );
  };
  const set = (told) => {
    now = structuredClone({ crop: null, ...told });
    show();
  };
  const take = (told) => {
    tell(told);
    now = structuredClone({ crop: null, ...told.treatment });
    kept = JSON.stringify(treatment());
    show();
  };
  const look = async () => {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (answer.ok) {
        tell(await answer.json());
      }
    } catch {
      looking = setTimeout(look, LOOK * 4);
    }
  };

  /** A part of the stage as a box of the frame. */
  const fromStage = (x, y, width, height) => {
    const size = frame();
    const box = [
      [x, y, width, height],
      [y, size.height - x - width, height, width],
      [size.width - x - width, size.height - y - height, width, height],
      [size.width - y - height, x, height, width],
    ][now.quarters];
    return within(box, size);
  };
  const common = (box, crop) => {
    if (!crop) {
      return box;
    }
    const left = Math.max(box[0], crop[0]);
    const top = Math.max(box[1], crop[1]);
    return [left, top, Math.min(box[0] + box[2], crop[0] + crop[2]) - left, Math.min(box[1] + box[3], crop[1] + crop[3]) - top];
  };
  const split = () => {
    const line = Math.round(splitAt * parts.wide);
    const first = common(fromStage(0, 0, line, parts.high), now.crop);
    const second = common(fromStage(line, 0, parts.wide - line, parts.high), now.crop);
    if (Math.min(...first.slice(2), ...second.slice(2)) < 1) {
      say(said.refused);
      return;
    }
    ask("/split", { number: page.number, first: { ...treatment(), crop: first }, second: { ...treatment(), crop: second } }, () => {
      sessionStorage.setItem("variorum-treat", said.splitDone);
      location.reload();
    });
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
      now.covers.push({ box: within([page.width * 0.4, page.height * 0.45, page.width * 0.2, page.height * 0.1], page), category: "privacy", reason: "" });
      show();
    },
    came: () => set({ quarters: 0, straighten: 0, crop: null, covers: [] }),
    reset: () => set(JSON.parse(kept)),
    split,
    save: () =>
      ask("", { number: page.number, treatment: treatment() }, (told) => {
        take(told);
        say(said.saved);
      }),
    following: () =>
      ask("/turn", { quarters: now.quarters, pages: said.following.split(",").filter(Boolean) }, (told) => {
        tell(told);
        say(said.turned);
      }),
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
    if (changed() && kept) {
      event.preventDefault();
    }
  });

  const begin = async () => {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) {
      say(answer.status === 404 ? said.notPicture : said.lost);
      return;
    }
    take(await answer.json());
    tools.hidden = !mayEdit;
    const earlier = sessionStorage.getItem("variorum-treat");
    if (earlier) {
      sessionStorage.removeItem("variorum-treat");
      say(earlier);
    }
  };
  begin().catch(() => say(said.lost));
})();
