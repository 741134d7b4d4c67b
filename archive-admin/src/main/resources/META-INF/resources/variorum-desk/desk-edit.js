// Keeps what a curator writes in the browser until the archive has it, and offers it again after a time-out, a
// crash or a closed page. Loaded by the edit page only; everything else works without it.
(() => {
  const form = () => document.getElementById("e");
  const bar = document.getElementById("restore");
  if (!form() || !bar) {
    return;
  }
  const entry = form().dataset.entry;
  const key = `variorum-desk:${entry}`;
  const PAUSE = 600;
  const ALIVE = 5 * 60 * 1000;
  let changed = read();
  let dirty = false;
  let timer = 0;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  }

  function write() {
    try {
      localStorage.setItem(key, JSON.stringify(changed));
    } catch {
      // A full store keeps nothing; the page still guards against being left.
    }
  }

  function forget() {
    changed = {};
    dirty = false;
    localStorage.removeItem(key);
  }

  function isField(element) {
    return element.matches?.("input[name], textarea[name], select[name]") && element.type !== "hidden" && form().contains(element);
  }

  function valueOf(field) {
    return field.type === "checkbox" ? String(field.checked) : field.value;
  }

  function labelOf(field) {
    const label = field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? "";
    return label.replace(/\s+/g, " ").trim();
  }

  function note(event) {
    if (!isField(event.target)) {
      return;
    }
    dirty = true;
    changed[event.target.name] = { value: valueOf(event.target), label: labelOf(event.target), at: Date.now() };
    const state = document.getElementById("desk-state");
    if (state) {
      state.textContent = bar.dataset.msgUnsaved;
    }
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  }

  document.addEventListener("input", note);
  document.addEventListener("change", note);
  window.addEventListener("beforeunload", (event) => {
    if (dirty) {
      write();
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      document.activeElement?.dispatchEvent(new Event("change", { bubbles: true }));
      document.getElementById("e:save")?.click();
    }
  });

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  }

  function button(text, act) {
    const made = element("button", text, "button second");
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function tell(...parts) {
    bar.replaceChildren(...parts);
    bar.hidden = parts.length === 0;
  }

  function offer() {
    if (Object.keys(changed).length > 0) {
      tell(
        element("p", bar.dataset.msgKept),
        button(bar.dataset.msgBack, putBack),
        button(bar.dataset.msgDrop, () => {
          forget();
          tell();
        }),
      );
    }
  }

  function putBack() {
    const left = [];
    for (const [name, kept] of Object.entries(changed)) {
      const field = [...form().querySelectorAll("[name]")].find((one) => one.name === name && labelOf(one) === kept.label);
      if (!field) {
        left.push(kept);
      } else if (field.type === "checkbox") {
        field.checked = kept.value === "true";
      } else {
        field.value = kept.value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    dirty = true;
    if (left.length === 0) {
      tell();
      return;
    }
    const list = document.createElement("dl");
    for (const kept of left) {
      list.append(element("dt", kept.label), element("dd", kept.value));
    }
    tell(element("p", bar.dataset.msgLeft), list);
  }

  function signInAgain() {
    write();
    dirty = false;
    const link = element("a", bar.dataset.msgIn, "button");
    link.href = `/admin/sign-in?to=/admin/entry/${entry}`;
    tell(element("p", bar.dataset.msgOut), link);
    bar.scrollIntoView({ block: "center" });
    link.focus();
  }

  // A preview shows what the archive has, so what is written is saved first. The window is opened at once: one that
  // opens later would be blocked.
  let preview = null;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("#preview");
    if (!link || !dirty) {
      return;
    }
    event.preventDefault();
    preview = { page: window.open("", link.target), href: link.href };
    document.getElementById("e:save")?.click();
  });

  function showPreview(saved) {
    if (saved) {
      preview?.page?.location.replace(preview.href);
    } else {
      preview?.page?.close();
    }
    preview = null;
  }

  const $ = window.jQuery;
  if ($) {
    $(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      if (args?.saved !== undefined) {
        forget();
        tell();
      }
      showPreview(args?.saved !== undefined);
    });
    $(document).on("pfAjaxError", (event, xhr) => {
      if (xhr.status === 401 || xhr.status === 403) {
        signInAgain();
      } else {
        write();
        tell(element("p", bar.dataset.msgFailed));
      }
    });
  }

  document.addEventListener("scans-finished", () => window.takeScans?.());

  // A page that is being worked at keeps its session; one that is left open does not.
  let touched = Date.now();
  document.addEventListener("keydown", () => (touched = Date.now()));
  document.addEventListener("pointerdown", () => (touched = Date.now()));
  setInterval(async () => {
    if (Date.now() - touched < 2 * ALIVE) {
      const answer = await fetch("/admin/api/date?text=").catch(() => null);
      if (answer?.status === 401) {
        signInAgain();
      }
    }
  }, ALIVE);

  offer();
})();
