// What a curator writes is kept: on the server within seconds of the last key, and in the browser until the server has
// it. When the session has ended, one signs in over the form and goes on. Whoever else has the entry open is shown.
(() => {
  const form = () => document.getElementById("e");
  const bar = document.getElementById("restore");
  if (!form() || !bar) {
    return;
  }
  const { entry, writer } = form().dataset;
  const words = bar.dataset;
  const STORE = `variorum-desk:${writer}:${entry}`;
  const GO_ON = `variorum-go-on:${entry}`;
  const PAUSE = 1500; // after the last key, until the server is told
  const LONGEST = 4000; // after the first, however long one goes on writing
  const STORED = 300; // after the first, until the browser has it
  const AGAIN = 5000;
  const LOOK = 10000;
  const IDLE = 10 * 60 * 1000;

  // ---- fields

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

  function put(field, value) {
    if (field.type === "checkbox") {
      field.checked = value === "true";
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // ---- what the server has not yet: by the name of the field, its label and value

  const pending = new Map();
  let left = stored(localStorage, STORE) ?? {};
  let storing = 0;
  let keeping = 0;
  let first = 0;
  let isAway = false;
  let isGoingOn = false; // the page is taken anew; what the browser has is for the one that comes
  let isSending = false; // scans are on their way, and would have to be chosen once more
  let isOwed = false;
  let keptAt = form().dataset.unsaved ?? "";
  let isUnsaved = keptAt !== "";

  function stored(store, key) {
    try {
      return JSON.parse(store.getItem(key));
    } catch {
      return null;
    }
  }

  function store() {
    clearTimeout(storing);
    storing = 0;
    if (isGoingOn) {
      return;
    }
    const all = { ...left, ...Object.fromEntries(pending) };
    try {
      if (Object.keys(all).length === 0) {
        localStorage.removeItem(STORE);
      } else {
        localStorage.setItem(STORE, JSON.stringify(all));
      }
    } catch {
      // A full store keeps nothing; the page still guards against being left.
    }
  }

  function note(event) {
    if (!isField(event.target)) {
      return;
    }
    const now = Date.now();
    const field = event.target;
    pending.set(field.name, { value: valueOf(field), label: labelOf(field), at: now });
    isUnsaved = true;
    storing ||= setTimeout(store, STORED);
    first ||= now;
    keepIn(Math.max(0, Math.min(PAUSE, first + LONGEST - now)));
    say();
  }

  function keepIn(time) {
    clearTimeout(keeping);
    keeping = setTimeout(keep, time);
  }

  document.addEventListener("input", note);
  document.addEventListener("change", note);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      store();
      keep();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (pending.size > 0 && !isGoingOn) {
      store();
      keep();
      event.preventDefault();
    }
  });

  const isKeptByServer = () => document.getElementById("e:keep") !== null; // else the browser alone keeps it until it is saved

  /** Tells the server what was written; the rest of the form stays where it is. */
  function keep() {
    clearTimeout(keeping);
    if (pending.size === 0 || isGoingOn || !isKeptByServer()) {
      return;
    }
    first = 0;
    const sent = new Map([...pending].map(([name, one]) => [name, one.value]));
    const parts = [...sent.keys()].map((name) => name.replace(/_h?input$/, ""));
    PrimeFaces.ab({
      s: "e:keep",
      f: "e",
      p: ["e:keep", ...new Set(parts)].join(" "),
      ps: true,
      g: false,
      onco: (xhr, status, args) => {
        if (status === "success" || status === "notmodified") {
          acknowledge(args, sent);
        }
      },
      oner: (xhr) => fail(xhr),
    });
  }

  function acknowledge(args, sent) {
    isAway = Boolean(args?.unkept);
    if (isAway) {
      keepIn(AGAIN * 6);
    } else {
      for (const [name, value] of sent) {
        if (pending.get(name)?.value === value) {
          pending.delete(name);
        }
      }
      keptAt = args?.kept ?? keptAt;
      store();
    }
    say();
  }

  function fail(xhr) {
    store();
    if (xhr.status === 401) {
      signInAgain();
    } else if (xhr.status === 403 && /expired/.test(xhr.responseText ?? "")) {
      goOn();
    } else if (xhr.status === 403) {
      tell(element("p", words.msgForbidden));
    } else {
      isAway = true;
      say();
      keepIn(AGAIN);
    }
  }

  function say() {
    const state = document.getElementById("desk-state");
    if (!state || !isUnsaved) {
      return;
    }
    state.textContent = isAway ? words.msgAway : pending.size > 0 || keptAt === "" ? words.msgUnsaved : words.msgDraft.replace("{0}", keptAt);
    state.classList.toggle("warn", isAway);
  }

  // ---- saying something above the form

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

  // ---- what the browser kept when the page was last left

  function offer() {
    if (Object.keys(left).length > 0) {
      tell(
        element("p", words.msgKept),
        button(words.msgBack, putBack),
        button(words.msgDrop, () => {
          left = {};
          store();
          tell();
        }),
      );
    }
  }

  function putBack() {
    const lost = [];
    const fields = [...form().querySelectorAll("[name]")];
    for (const [name, kept] of Object.entries(left)) {
      const field = fields.find((one) => one.name === name && labelOf(one) === kept.label);
      if (!field) {
        lost.push(kept);
      } else if (valueOf(field) !== kept.value) {
        put(field, kept.value);
      }
    }
    left = {};
    store();
    tell();
    if (lost.length > 0) {
      const list = document.createElement("dl");
      for (const kept of lost) {
        list.append(element("dt", kept.label), element("dd", kept.value));
      }
      tell(element("p", words.msgLeft), list);
    }
  }

  // ---- signing in again, over the form

  function signInAgain() {
    window.variorumSignIn({ title: words.msgIn, why: words.msgOut }, goOn);
  }

  document.addEventListener("scans-begun", () => {
    isSending = true;
  });

  /** Takes the page anew, with all that was written, at the same place. */
  function goOn() {
    if (isGoingOn) {
      return;
    }
    if (isSending) {
      isOwed = true;
      return;
    }
    store();
    isGoingOn = true;
    const at = form().contains(document.activeElement) ? document.activeElement.name : "";
    try {
      sessionStorage.setItem(GO_ON, JSON.stringify({ scroll: window.scrollY, at }));
    } catch {
      // Then it goes on at the top.
    }
    location.reload();
  }

  function begin() {
    const going = stored(sessionStorage, GO_ON);
    sessionStorage.removeItem(GO_ON);
    if (!going) {
      offer();
      return;
    }
    putBack();
    window.scrollTo(0, going.scroll);
    const field = [...form().querySelectorAll("[name]")].find((one) => one.name === going.at);
    field?.focus({ preventScroll: true });
  }

  // ---- saving

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      document.activeElement?.dispatchEvent(new Event("change", { bubbles: true }));
      document.getElementById("e:save")?.click();
    }
  });

  // A preview shows what the archive has, so what is written is saved first. The window is opened at once: one that
  // opens later would be blocked.
  let preview = null;
  document.addEventListener("click", (event) => {
    // What is taken into the form without being typed is unsaved as well.
    isUnsaved ||= Boolean(event.target.closest?.(".desk-takes"));
    const link = event.target.closest?.("#preview");
    if (!link || !isUnsaved) {
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

  let sent = null;
  const $ = window.jQuery;
  $?.(document).on("pfAjaxSend", () => {
    sent = new Map([...pending].map(([name, one]) => [name, one.value]));
  });
  $?.(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
    const isSaved = args?.saved !== undefined;
    if (isSaved) {
      pending.clear();
      isUnsaved = false;
      keptAt = "";
      left = {};
      store();
      tell();
    } else if (xhr.status === 200 && isKeptByServer()) {
      isUnsaved ||= args?.kept !== undefined;
      acknowledge(args, sent ?? new Map());
    }
    showPreview(isSaved);
    say();
    look();
  });
  $?.(document).on("pfAjaxError", (event, xhr) => {
    fail(xhr);
    if (isAway) {
      tell(element("p", words.msgFailed));
    }
  });

  // ---- who else is here. A page that is being worked at keeps its session; one that is left open does not.

  const tab = crypto.randomUUID().replaceAll("-", "").slice(0, 16);
  const shown = document.getElementById("presence");
  const token = document.querySelector('meta[name="variorum-token"]').content;
  let touched = Date.now();
  document.addEventListener("keydown", () => (touched = Date.now()));
  document.addEventListener("pointerdown", () => (touched = Date.now()));

  function place() {
    const at = document.activeElement;
    if (!form().contains(at)) {
      return "";
    }
    const part = at.closest(".desk-sub, .desk-fold")?.querySelector("summary :is(h2, h3)")?.textContent ?? "";
    return [part, isField(at) ? labelOf(at) : ""].map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean).join(" › ").slice(0, 160);
  }

  function tellOfMe() {
    return fetch(`/admin/api/presence/${entry}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Variorum-Token": token },
      body: JSON.stringify({ tab, place: place(), writing: isUnsaved }),
    });
  }

  async function look() {
    if (Date.now() - touched > IDLE || document.getElementById("again")) {
      return;
    }
    const answer = await (shown ? tellOfMe() : fetch("/admin/api/date?text=")).catch(() => null);
    if (answer?.status === 401) {
      store();
      signInAgain();
    } else if (shown && answer?.ok) {
      show(await answer.json());
    }
  }

  function show(answer) {
    const lines = answer.others.map((other) => {
      const pattern = other.self ? shown.dataset.msgSelf : other.place === "" ? shown.dataset.msgHere : shown.dataset.msgAt;
      return pattern.replace("{0}", other.name).replace("{1}", other.place) + (other.writing && !other.self ? ` ${shown.dataset.msgWriting}` : "");
    });
    const isNewer = answer.revision > Number(form().dataset.revision);
    const told = JSON.stringify([lines, isNewer && answer.revision]);
    if (shown.dataset.told === told) {
      return;
    }
    shown.dataset.told = told;
    shown.replaceChildren(...[...new Set(lines)].map((line) => element("p", line)));
    if (isNewer) {
      const news = element("p", shown.dataset.msgNewer.replace("{0}", answer.changedBy).replace("{1}", answer.changedAt).replace("{2}", answer.revision));
      news.append(" ", button(shown.dataset.msgTake, () => window.takeOver?.()));
      shown.append(news);
    }
    shown.hidden = lines.length === 0 && !isNewer;
  }

  window.addEventListener("pagehide", () => {
    if (!shown) {
      return;
    }
    fetch(`/admin/api/presence/${entry}?tab=${tab}`, { method: "DELETE", keepalive: true, headers: { "X-Variorum-Token": token } }).catch(() => null);
  });
  document.addEventListener("focusin", () => {
    clearTimeout(moved);
    moved = setTimeout(look, 800);
  });
  let moved = setTimeout(look, 0);
  setInterval(look, LOOK);
  document.addEventListener("scans-finished", (event) => {
    isSending = false;
    if (event.detail?.signedIn || isOwed) {
      goOn();
    } else {
      window.takeOver?.();
    }
  });

  window.variorumDesk = { form, isField, valueOf, labelOf, put, element };
  begin();
  say();
})();
