// Ticks many pages at once, with Shift or all together, and shows the fields only that the choice needs. All acts work without it.
(() => {
  const list = document.getElementById("access-list");
  if (!list) {
    return;
  }
  const boxes = [...list.querySelectorAll('input[name="page"]')];
  const all = document.getElementById("access-all");
  let last = null;

  function tell() {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  }

  function range(from, to, on) {
    const [low, high] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
    boxes.slice(low, high + 1).forEach((box) => (box.checked = on));
  }

  [all, document.getElementById("access-all-words")].forEach((part) => (part.hidden = false));
  all.addEventListener("change", () => {
    boxes.forEach((box) => (box.checked = all.checked));
    tell();
  });

  list.addEventListener("click", (event) => {
    const box = event.target;
    if (boxes.includes(box)) {
      range(event.shiftKey && last ? last : box, box, box.checked);
      last = box;
      tell();
    }
  });

  list.addEventListener("keydown", (event) => {
    const at = boxes.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
    if (at >= 0 && boxes[to]) {
      event.preventDefault();
      if (event.shiftKey) {
        range(boxes[at], boxes[to], boxes[at].checked);
        tell();
      }
      boxes[to].focus();
    }
  });

  const form = document.getElementById("a");
  function show() {
    const choice = form.querySelector('input[type="radio"]:checked')?.value;
    form.querySelectorAll("[data-of]").forEach((field) => (field.hidden = !field.dataset.of.split(" ").includes(choice)));
  }

  // What holds for the ticked pages stands in the fields that nobody touched; where it differs, it stays with each.
  const [desk, reason, note, keep] = ["desk", "reason", "note", "keep"].map((name) => document.getElementById(`a:${name}`));
  const held = (name) => {
    const ticked = boxes.filter((box) => box.checked);
    const values = new Set(ticked.map((box) => box.dataset[name] ?? ""));
    return values.size === 1 && ticked.every((box) => box.dataset.desk) ? [...values][0] : undefined;
  };
  const fields = desk
    ? [
        { parts: [desk], get: () => desk.value, of: () => held("desk") ?? "KEEP", set: (value) => (desk.value = value) },
        { parts: [reason], get: () => reason.value, of: () => held("reason") ?? "KEEP", set: (value) => (reason.value = value) },
        {
          parts: [note, keep],
          get: () => (keep.checked ? undefined : note.value),
          of: () => held("note"),
          set: (value) => ([keep.checked, note.value] = [value === undefined, value ?? ""]),
        },
      ]
    : [];
  const begun = !boxes.some((box) => box.checked);
  fields.forEach((field) => {
    const isKept = field.get() === "KEEP" || field.get() === undefined;
    field.touched = begun ? !isKept : field.get() !== field.of();
    field.parts.forEach((part) => part.addEventListener("input", () => (field.touched = true)));
  });
  note?.addEventListener("input", () => (keep.checked = false));
  const fill = () => fields.filter(({ touched }) => !touched).forEach(({ of, set }) => set(of()));
  list.addEventListener("change", fill);
  list.addEventListener("click", fill);
  document.getElementById("access-all").addEventListener("change", fill);

  form.addEventListener("change", show);
  show();
  tell();
})();
