// What makes the form of an entry handy: parts that stay open, focus that stays where one is, boxes drawn on pages, marks
// of notes. Loaded by the edit pages only, after desk-writing.js; everything else works without it.
(() => {
  const form = () => document.getElementById("e");
  if (!form() || !window.variorumDesk) {
    return;
  }
  const entry = form().dataset.entry;
  const { isField, valueOf, labelOf, put, element } = window.variorumDesk;

  // Which parts stand open is remembered while this browser's tab lives: an answer from the desk brings the form anew.
  const foldsKey = `variorum-folds:${entry}`;
  let folds = {};
  try {
    folds = JSON.parse(sessionStorage.getItem(foldsKey)) ?? {};
  } catch {
    // Then all stands as it comes.
  }

  function nameOf(fold) {
    if (fold.id) {
      return fold.id;
    }
    const home = fold.parentElement.closest("[id]");
    const among = [...home.querySelectorAll("details:not([id])")].filter((one) => one.parentElement.closest("[id]") === home);
    return `${home.id}/${among.indexOf(fold)}`;
  }

  function foldAsBefore() {
    for (const fold of form().querySelectorAll("details")) {
      const before = folds[nameOf(fold)];
      if (before !== undefined) {
        fold.open = before;
      }
    }
  }

  function remember(some) {
    for (const fold of some) {
      folds[nameOf(fold)] = fold.open;
    }
    try {
      sessionStorage.setItem(foldsKey, JSON.stringify(folds));
    } catch {
      // A full store remembers nothing.
    }
  }

  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches?.("details") && form().contains(event.target)) {
        remember([event.target]);
      }
    },
    true,
  );

  // Browsers tell of a part that was opened when they come to it, which can be after the next answer.
  const rememberOpen = () => remember(form().querySelectorAll("details[open]"));

  function reveal(target) {
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    rememberOpen();
  }

  function goTo(target) {
    reveal(target);
    const within = [...target.querySelectorAll("input:not([type=hidden]), select, textarea, button")];
    const marked = within.find((one) => one.matches("input, textarea") && one.value.includes("[@")); // a citation that was not understood
    const field = target.matches("input, select, textarea, button") ? target : (marked ?? within[0]);
    (target.offsetHeight > window.innerHeight / 2 ? (field ?? target) : target).scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
    if (marked) {
      marked.setSelectionRange(marked.value.indexOf("[@"), marked.value.indexOf("[@"));
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".desk-nav a, .desk-problems a, .desk-remarked a, #desk-wrong a, .desk-elsewhere");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) {
      return;
    }
    reveal(target);
    event.preventDefault();
    if (link.closest(".desk-nav")) {
      target.scrollIntoView();
      target.querySelector("summary").focus({ preventScroll: true });
    } else {
      goTo(target);
    }
  });

  // What is wrong is told at its field; above the form stands a list that leads there.
  function listWrong() {
    const list = document.getElementById("desk-wrong");
    const wrong = [...form().querySelectorAll('[aria-invalid="true"], .ui-autocomplete-input.ui-state-error')];
    if (!list) {
      return;
    }
    list.hidden = wrong.length === 0;
    list.replaceChildren();
    if (wrong.length === 0) {
      return;
    }
    const items = document.createElement("ul");
    for (const field of wrong) {
      reveal(field);
      const told = field.closest(".desk-field, .desk-word, .date-line, .desk-quick")?.querySelector(".wrong")?.textContent ?? "";
      const link = element("a", `${labelOf(field)}: ${told}`);
      link.href = `#${encodeURIComponent(field.id)}`;
      const item = document.createElement("li");
      item.append(link);
      items.append(item);
    }
    list.append(element("p", list.dataset.msg), items);
  }

  // Boxes on scanned pages: shown as the numbers have them, and drawn with the pointer.
  function numbersOf(region) {
    return ["left", "top", "width", "height"].map((side) => region.querySelector(`.region-${side} input`));
  }

  function showBox(region) {
    const page = region.querySelector(".region-page");
    const crop = region.querySelector(".region-crop");
    const whole = page?.querySelector("img");
    if (!whole?.naturalWidth) {
      return;
    }
    const given = numbersOf(region).map((field) => field.value.replace(",", ".").replace("%", "").trim());
    const [left, top, width, height] = given.every((text) => text === "") ? [0, 0, 100, 100] : given.map(Number);
    const isBox = [left, top, width, height].every((number) => number >= 0) && width > 0 && height > 0;
    page.querySelector(".region-box").hidden = !isBox;
    crop.hidden = !isBox;
    if (!isBox) {
      return;
    }
    Object.assign(page.querySelector(".region-box").style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
    crop.style.aspectRatio = `${whole.naturalWidth * width} / ${whole.naturalHeight * height}`;
    Object.assign(crop.querySelector("img").style, { width: `${10000 / width}%`, left: `${(-100 * left) / width}%`, top: `${(-100 * top) / height}%` });
  }

  function showBoxes() {
    for (const region of form().querySelectorAll(".desk-region")) {
      const whole = region.querySelector(".region-page img");
      whole?.addEventListener("load", () => showBox(region), { once: true });
      showBox(region);
    }
  }

  document.addEventListener("input", (event) => {
    const region = event.target.closest?.(".desk-region");
    if (region) {
      showBox(region);
    }
  });

  document.addEventListener("pointerdown", (event) => {
    const page = event.target.closest?.(".region-page");
    if (!page) {
      return;
    }
    event.preventDefault();
    page.setPointerCapture(event.pointerId);
    const region = page.closest(".desk-region");
    const frame = page.getBoundingClientRect();
    const place = (one) => [
      Math.min(100, Math.max(0, ((one.clientX - frame.left) / frame.width) * 100)),
      Math.min(100, Math.max(0, ((one.clientY - frame.top) / frame.height) * 100)),
    ];
    const from = place(event);
    const draw = (moved) => {
      const to = place(moved);
      const box = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
      if (box[2] < 0.5 || box[3] < 0.5) {
        return;
      }
      numbersOf(region).forEach((field, side) => {
        field.value = box[side].toFixed(1);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    };
    page.addEventListener("pointermove", draw);
    page.addEventListener("pointerup", () => page.removeEventListener("pointermove", draw), { once: true });
    page.addEventListener("pointercancel", () => page.removeEventListener("pointermove", draw), { once: true });
  });

  // A note's mark goes where the cursor was in the body, or to its end. Where a note is added while one writes, it does so by itself.
  let body = null;
  let wanted = null;
  const noteMarks = () => [...form().querySelectorAll("[data-mark]")].map((one) => one.dataset.mark);
  const keepPlace = (text) => (body = { id: text.id, from: text.selectionStart, to: text.selectionEnd });

  function putMark(mark) {
    const text = document.getElementById(body?.id ?? "") ?? form().querySelector(".desk-body textarea");
    if (!text) {
      return;
    }
    const end = text.value.length;
    text.setRangeText(`<cite data-c="${mark}"></cite>`, Math.min(body?.from ?? end, end), Math.min(body?.to ?? end, end), "end");
    keepPlace(text);
    text.dispatchEvent(new Event("input", { bubbles: true }));
    return text;
  }

  document.addEventListener("selectionchange", () => {
    if (document.activeElement?.matches?.(".desk-body textarea")) {
      keepPlace(document.activeElement);
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-mark]");
    if (button) {
      putMark(button.dataset.mark)?.focus();
    } else if (event.target.closest?.(".desk-note") && body) {
      const text = document.getElementById(body.id);
      if (text) {
        keepPlace(text);
      }
      wanted = noteMarks();
    }
  });

  function markWanted() {
    const fresh = wanted && noteMarks().find((mark) => !wanted.includes(mark));
    wanted = null;
    if (fresh) {
      putMark(fresh);
    }
  }

  // An answer from the desk brings the form anew. Whoever writes goes on where he was; what he wrote meanwhile stays; what he
  // added is where he goes on, and after what he took away comes what stood before it.
  const FIELDS = "input:not([type=hidden]), select, textarea";
  const REACHED = `${FIELDS}, button, a[href], summary`;
  const isSeen = (one) => one.offsetParent !== null && !one.disabled;
  let sent = null;
  let pressed = null;
  let caret = null;
  const meanwhile = new Map();

  document.addEventListener("click", (event) => (pressed = event.target.closest?.("button")?.id ?? null), true);
  document.addEventListener("selectionchange", () => {
    const field = document.activeElement;
    if (field?.id && typeof field.selectionStart === "number") {
      caret = { id: field.id, from: field.selectionStart, to: field.selectionEnd };
    }
  });
  document.addEventListener("input", (event) => {
    if (sent && isField(event.target)) {
      meanwhile.set(event.target.id, { value: valueOf(event.target), label: labelOf(event.target) });
    }
  });

  function keepWhereOneIs() {
    const reached = [...form().querySelectorAll(REACHED)].filter((one) => one.id);
    const at = form().contains(document.activeElement) ? document.activeElement.id : "";
    const button = document.getElementById(pressed ?? "");
    sent = { at, pressed: at === "" || at === pressed ? pressed : null, adds: Boolean(button?.matches(".desk-adds")), moves: moved(button), known: new Set(reached.map((one) => one.id)), order: reached.map((one) => one.id) };
  }

  /** Where the button of a row that is moved stands then. */
  function moved(button) {
    const step = button?.matches(".desk-up") ? -1 : button?.matches(".desk-down") ? 1 : 0;
    return step === 0 ? null : button.id.replace(/:(\d+):(?!.*:\d+:)/, (all, row) => `:${Number(row) + step}:`);
  }

  function writeMeanwhile() {
    for (const [id, written] of meanwhile) {
      const field = document.getElementById(id);
      if (field && labelOf(field) === written.label && valueOf(field) !== written.value) {
        put(field, written.value);
      }
    }
    meanwhile.clear();
  }

  function goOn() {
    const last = sent;
    sent = null;
    writeMeanwhile();
    if (!last) {
      return;
    }
    const now = form().contains(document.activeElement) ? document.activeElement.id : "";
    if (now && now !== last.at && now !== last.pressed) {
      return; // He has gone on already.
    }
    const target = (last.adds && addedField(last.known)) || seen(last.moves) || seen(last.at) || seen(last.pressed) || before(last);
    if (target && target !== document.activeElement) {
      target.focus({ preventScroll: isOnScreen(target) });
    }
    if (target && caret?.id === target.id && typeof target.selectionStart === "number") {
      target.setSelectionRange(caret.from, caret.to);
    }
  }

  function addedField(known) {
    const field = [...form().querySelectorAll(FIELDS)].find((one) => one.id && !known.has(one.id) && (isSeen(one) || one.closest("details:not([open])")));
    if (field) {
      reveal(field);
    }
    return field;
  }

  function seen(id) {
    const one = id && document.getElementById(id);
    return one && isSeen(one) ? one : null;
  }

  function before(last) {
    const place = last.order.indexOf(last.at || last.pressed || "");
    for (let nearer = place - 1; nearer >= 0; nearer--) {
      const one = seen(last.order[nearer]);
      if (one) {
        return one;
      }
    }
    return null;
  }

  function isOnScreen(one) {
    const box = one.getBoundingClientRect();
    return box.top >= 60 && box.bottom <= window.innerHeight;
  }

  // The list of parts stands outside the form, which an answer brings anew.
  function countParts() {
    for (const link of document.querySelectorAll(".desk-nav a")) {
      const count = document.querySelector(`${link.hash} > summary .count`);
      const shown = link.querySelector(".count");
      if (count && shown) {
        shown.textContent = count.textContent;
      }
    }
  }

  function dress() {
    countParts();
    foldAsBefore();
    listWrong();
    showBoxes();
    markWanted();
    goOn();
  }

  const $ = window.jQuery;
  if ($) {
    $(document).on("pfAjaxComplete", dress);
    $(document).on("pfAjaxSend", () => {
      rememberOpen();
      keepWhereOneIs();
    });
  }

  dress();
  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked) {
    reveal(asked);
    asked.scrollIntoView();
  }
})();
