// Ticks many rows of a list at once, and remembers from page to page of it which are ticked. All acts work without it.
(() => {
  const form = document.querySelector("form[data-list]");
  const count = document.getElementById("list-count");
  if (!form || !count) {
    return;
  }
  const boxes = [...form.querySelectorAll('input[name="pick"]')];
  const all = document.getElementById("pick-all");
  const key = `variorum-list:${form.dataset.list}`;
  let picked = new Set(kept());
  let last = null;

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(key)) ?? [];
    } catch {
      return [];
    }
  }

  function show() {
    for (const box of boxes) {
      box.checked = picked.has(box.value);
    }
    count.textContent = picked.size.toLocaleString(document.documentElement.lang);
    all.checked = boxes.length > 0 && boxes.every((box) => box.checked);
    all.indeterminate = !all.checked && boxes.some((box) => box.checked);
    try {
      sessionStorage.setItem(key, JSON.stringify([...picked]));
    } catch {
      // A full store remembers this page only.
    }
  }

  function take(box, on) {
    if (on) {
      picked.add(box.value);
    } else {
      picked.delete(box.value);
    }
  }

  function takeRange(from, to, on) {
    const [low, high] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
    boxes.slice(low, high + 1).forEach((box) => take(box, on));
  }

  form.addEventListener("click", (event) => {
    const box = event.target;
    if (!boxes.includes(box)) {
      return;
    }
    takeRange(event.shiftKey && last ? last : box, box, box.checked);
    last = box;
    form.querySelector('input[name="scope"][value="picked"]').checked = true;
    show();
  });

  all.hidden = false;
  all.addEventListener("change", () => {
    boxes.forEach((box) => take(box, all.checked));
    show();
  });

  // Arrows go from row to row, with Shift they tick on the way; Escape lets all go.
  form.addEventListener("keydown", (event) => {
    const at = boxes.indexOf(event.target);
    if (at < 0) {
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
    if (event.key === "Escape") {
      picked = new Set();
    } else if (event.key === "Enter") {
      event.preventDefault();
      event.target.closest("tr").querySelector("th a").click();
      return;
    } else if (to === undefined || !boxes[to]) {
      return;
    } else {
      event.preventDefault();
      if (event.shiftKey) {
        takeRange(boxes[at], boxes[to], true);
      }
      boxes[to].focus();
    }
    show();
  });

  // What is ticked on other pages of the list goes with what is ticked here.
  form.addEventListener("submit", () => {
    form.querySelectorAll("input[data-elsewhere]").forEach((one) => one.remove());
    const here = new Set(boxes.map((box) => box.value));
    for (const id of picked) {
      if (!here.has(id)) {
        const one = document.createElement("input");
        one.type = "hidden";
        one.name = "pick";
        one.value = id;
        one.dataset.elsewhere = "";
        form.append(one);
      }
    }
  });
  show();
})();
