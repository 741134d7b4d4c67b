// Chooses words of a page's text, by the pointer or by keys, or a box on its picture: what is chosen stands in the fields
// of the citation. The address may name words, as from=r1l1.0&to=r1l3.12, or a box, as xywh=1,2,3,4.
"use strict";
(() => {
  const root = document.querySelector(".cite-page");
  if (!root) {
    return;
  }
  const words = [...root.querySelectorAll(".cite-words [data-at]")];
  const isShown = (word) => word.getAttribute("aria-disabled") !== "true";
  const list = root.querySelector(".cite-words");
  const quotation = root.querySelector(".cite-quotation");
  const place = root.querySelector(".cite-box");
  const picture = root.querySelector(".text-whole");
  const drawn = picture.querySelector(".region-box");
  const PATIENCE = 20000;
  let size = { width: 0, height: 0 };
  let from = -1;
  let to = -1;

  const boxOf = (word) => (word.dataset.box ? word.dataset.box.split(",").map(Number) : undefined);
  const around = (boxes) => {
    const left = Math.min(...boxes.map(([x]) => x));
    const top = Math.min(...boxes.map(([, y]) => y));
    const right = Math.max(...boxes.map(([x, , width]) => x + width));
    const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
    return [left, top, right - left, bottom - top];
  };

  const showBox = () => {
    const sides = place.value.split(",").map((side) => Number(side.trim()));
    const isBox = size.width > 0 && sides.length === 4 && sides.every((side) => side >= 0) && sides[2] > 0 && sides[3] > 0;
    drawn.hidden = !isBox;
    if (isBox) {
      ["left", "top", "width", "height"].forEach((side, at) => {
        drawn.style[side] = `${(100 * sides[at]) / (at % 2 ? size.height : size.width)}%`;
      });
    }
  };

  /** Paints what visitors do not see of the page: what is covered, and what lies outside the part that is shown. */
  const corners = (root.dataset.shown ?? "").split(" ").filter(Boolean).map((corner) => corner.split(",").map(Number));
  const showHidden = () => {
    const covers = (root.dataset.covers ?? "").split(" ").filter(Boolean).map((box) => box.split(",").map(Number));
    if (size.width === 0 || (covers.length === 0 && corners.length === 0)) {
      return;
    }
    const draw = (name, given) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(given).forEach(([key, value]) => made.setAttribute(key, value));
      return made;
    };
    const over = draw("svg", { class: "cite-hidden", viewBox: `0 0 ${size.width} ${size.height}`, preserveAspectRatio: "none", "aria-hidden": "true" });
    if (corners.length) {
      const hole = corners.map((corner) => corner.join(",")).join("L");
      over.append(draw("path", { class: "outside", "fill-rule": "evenodd", d: `M0,0H${size.width}V${size.height}H0ZM${hole}Z` }));
    }
    covers.forEach(([x, y, width, height]) => over.append(draw("rect", { class: "cover", x, y, width, height })));
    picture.insertBefore(over, drawn);
  };

  /** A box as far as it lies in the part of the page that is shown. */
  const within = ([x, y, width, height]) => {
    if (corners.length === 0) {
      return [x, y, width, height];
    }
    const [across, down] = [corners.map(([side]) => side), corners.map(([, side]) => side)];
    const [left, top] = [Math.max(x, Math.min(...across)), Math.max(y, Math.min(...down))];
    return [left, top, Math.min(x + width, Math.max(...across)) - left, Math.min(y + height, Math.max(...down)) - top];
  };

  const mark = (chosen) => words.forEach((word) => word.setAttribute("aria-selected", String(chosen.includes(word))));

  /** Takes the words from one to another, in whichever order, with the box around them. */
  const take = (one, other) => {
    [from, to] = [one, other];
    const chosen = words.slice(Math.min(one, other), Math.max(one, other) + 1).filter(isShown);
    mark(chosen);
    quotation.value = chosen.map((word) => word.textContent).join(" ");
    const boxes = chosen.map(boxOf).filter(Boolean);
    place.value = boxes.length ? around(boxes).join(",") : "";
    showBox();
  };

  /** Where the keys are. The list has the focus and not the word, since words that can have it cannot be marked. */
  let here = -1;
  const enter = (at) => {
    words[here]?.classList.remove("here");
    here = at;
    words[at].classList.add("here");
    list.setAttribute("aria-activedescendant", words[at].id);
    words[at].scrollIntoView({ block: "nearest" });
  };

  /** The first word of the line after or before that of a word. */
  const inLine = (at, by) => {
    const line = words[at].parentElement;
    const lines = [...list.children].filter((one) => one.querySelector("[data-at]"));
    const next = lines[lines.indexOf(line) + by];
    return next ? words.indexOf(next.querySelector("[data-at]")) : at;
  };

  list?.addEventListener("keydown", (event) => {
    const at = Math.max(0, here);
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const last = words.length - 1;
    const next = {
      ArrowRight: () => Math.min(last, here + 1),
      ArrowLeft: () => Math.max(0, at - 1),
      ArrowDown: () => inLine(at, 1),
      ArrowUp: () => inLine(at, -1),
      Home: () => 0,
      End: () => last,
    }[event.key]?.();
    if (next !== undefined) {
      event.preventDefault();
      if (event.shiftKey) {
        take(from < 0 ? at : from, next);
      }
      enter(next);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      take(at, at);
    }
  });

  list?.addEventListener("click", (event) => {
    const at = words.indexOf(event.target.closest("[data-at]"));
    if (at >= 0 && getSelection().isCollapsed) {
      take(event.shiftKey && from >= 0 ? from : at, at);
      enter(at);
    }
  });

  /** What is marked with the pointer or a finger becomes what is chosen, as whole words. */
  const takeMarked = () => {
    const selection = getSelection();
    if (!list || selection.isCollapsed || !selection.rangeCount || !list.contains(selection.anchorNode)) {
      return;
    }
    const range = selection.getRangeAt(0);
    const chosen = words.filter((word) => range.intersectsNode(word.firstChild ?? word) && range.toString().trim() !== "");
    if (chosen.length) {
      take(words.indexOf(chosen[0]), words.indexOf(chosen.at(-1)));
      selection.removeAllRanges();
    }
  };
  document.addEventListener("pointerup", () => setTimeout(takeMarked));
  document.addEventListener("touchend", () => setTimeout(takeMarked, 50));

  place.addEventListener("input", showBox);

  /** A box that is drawn stays as it is drawn; without words it proposes those that stand in it. */
  const drew = (box) => {
    place.value = box.join(",");
    showBox();
    const standing = words.filter(isShown).filter((word) => {
      const [x, y, width, height] = boxOf(word) ?? [-1, -1, 0, 0];
      const [middle, level] = [x + width / 2, y + height / 2];
      return middle >= box[0] && middle < box[0] + box[2] && level >= box[1] && level < box[1] + box[3];
    });
    mark(standing);
    [from, to] = [-1, -1];
    quotation.value = standing.map((word) => word.textContent).join(" ");
  };
  const at = (event) => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    return [Math.min(1, Math.max(0, (event.clientX - left) / width)), Math.min(1, Math.max(0, (event.clientY - top) / height))];
  };
  picture.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    const start = at(event);
    let sides = [0, 0, 0, 0];
    const move = (next) => {
      const end = at(next);
      sides = [Math.min(start[0], end[0]), Math.min(start[1], end[1]), Math.abs(start[0] - end[0]), Math.abs(start[1] - end[1])];
      drawn.hidden = false;
      ["left", "top", "width", "height"].forEach((side, index) => (drawn.style[side] = `${sides[index] * 100}%`));
    };
    const end = () => {
      picture.removeEventListener("pointermove", move);
      const box = within(sides.map((part, index) => Math.round(part * (index % 2 ? size.height : size.width))));
      if (box[2] > 3 && box[3] > 3) {
        drew(box);
      } else {
        showBox();
      }
    };
    picture.addEventListener("pointermove", move);
    picture.addEventListener("pointerup", end, { once: true });
  });

  /** The word that stands at a place of a line, as r1l3.17. */
  const wordAt = (named) => {
    const [, line, offset] = /^([\w-]+)\.(\d+)$/.exec(named ?? "") ?? [];
    return words.findLastIndex((word) => {
      const dot = word.dataset.at.lastIndexOf(".");
      return word.dataset.at.slice(0, dot) === line && Number(word.dataset.at.slice(dot + 1)) <= Number(offset);
    });
  };

  const begin = async () => {
    const answer = await fetch(`/admin/scan/${root.dataset.page}/info.json`, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) {
      size = await answer.json();
      showHidden();
    }
    const [first, last] = [wordAt(root.dataset.from), wordAt(root.dataset.to)];
    if (place.value || quotation.value) {
      showBox();
    } else if (first >= 0 && last >= first) {
      take(first, last);
      enter(first);
    } else if (/^\d+(,\d+){3}$/.test(root.dataset.xywh)) {
      drew(root.dataset.xywh.split(",").map(Number));
    }
  };
  begin().catch(() => showBox());
})();
