// Says, while one types, how a date is understood.
//
//   <input data-datefield lang="ru" aria-describedby="d1r">  <output class="read" id="d1r"></output>
//
// Asks GET <data-datefield or /admin/api/date>?text=…&lang=… for {understood, note, error, at}; "at" is where in
// the text the error lies. Fields that arrive later (rows added by Ajax) are served as well.

const PAUSE = 250;
const pending = new WeakMap();

function isDateField(element) {
  return element instanceof HTMLInputElement && element.hasAttribute("data-datefield");
}

/** The element that tells how the field is read: of those that describe it, the last that is a .read. */
function readingOf(input) {
  const described = (input.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
  const elements = described.map((id) => document.getElementById(id)).filter(Boolean);
  return elements.findLast((element) => element.matches("output, .read, .wrong")) ?? elements.at(-1);
}

function later(input) {
  clearTimeout(pending.get(input)?.timer);
  pending.get(input)?.request.abort();
  const request = new AbortController();
  pending.set(input, { request, timer: setTimeout(() => ask(input, request.signal), PAUSE) });
}

async function ask(input, signal) {
  const text = input.value.trim();
  if (text === "") {
    show(input, {});
    return;
  }
  const lang = input.lang || document.documentElement.lang;
  const address = input.dataset.datefield || "/admin/api/date";
  try {
    const query = new URLSearchParams({ text, lang });
    const answer = await fetch(`${address}?${query}`, { signal, headers: { Accept: "application/json" } });
    if (answer.ok) {
      show(input, await answer.json());
    }
  } catch {
    // Without an answer the field keeps what it last said; saving judges the date again.
  }
}

function show(input, { understood, note, error, at }) {
  const reading = readingOf(input);
  if (!reading) {
    return;
  }
  reading.setAttribute("aria-live", "polite");
  reading.classList.toggle("wrong", Boolean(error));
  reading.replaceChildren(...(error ? wrongParts(input, error, at) : readParts(understood, note)));
  if (error) {
    input.setAttribute("aria-invalid", "true");
  } else {
    input.removeAttribute("aria-invalid");
  }
}

function readParts(understood, note) {
  return [understood && element("strong", understood), note && element("span", note)].filter(Boolean);
}

function wrongParts(input, error, at) {
  const parts = [element("span", error)];
  const text = input.value.trim();
  if (Number.isInteger(at) && at >= 0 && at < text.length) {
    const place = element("span", "", "error-place");
    place.append(text.slice(0, at), element("mark", text.slice(at)));
    parts.push(place);
  }
  return parts;
}

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

document.addEventListener("input", (event) => isDateField(event.target) && later(event.target));
document.addEventListener("focusin", (event) => {
  if (isDateField(event.target) && event.target.value && readingOf(event.target)?.textContent.trim() === "") {
    later(event.target);
  }
});
