// Brings texts of pages as files: first it is asked where each would go, and only then they are taken. Files are sent in one
// body behind a line that says their names and sizes; what is too much is said before the first byte goes.
"use strict";
(() => {
  const form = document.getElementById("bring");
  if (!form) {
    return;
  }
  const said = form.dataset;
  const input = document.getElementById("bring-files");
  const told = document.getElementById("bring-said");
  const progress = document.getElementById("bring-come");
  const table = document.getElementById("bring-rows");
  const take = document.getElementById("bring-take");
  const again = document.getElementById("bring-again");
  let files = [];
  let seen = {};
  let goes = 0;

  const say = (words, isWrong = false) => {
    again.parentElement.hidden = !isWrong || files.length === 0;
    told.textContent = words;
    told.className = isWrong ? "wrong" : "hint";
  };
  const fill = (words, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), words);

  const send = (isDone) =>
    new Promise((resolve, reject) => {
      const head = JSON.stringify({ files: files.map(({ name, size }) => ({ name, size })), seen });
      const request = new XMLHttpRequest();
      request.open("POST", `/admin/api/text-import/${said.entry}${isDone ? "?do=true" : ""}`);
      request.setRequestHeader("X-Variorum-Token", document.querySelector('meta[name="variorum-token"]').content);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.upload.onprogress = ({ loaded, total }) => (progress.value = total ? (100 * loaded) / total : 0);
      request.onload = () => resolve(request);
      request.onerror = () => reject(new Error("The line broke"));
      progress.parentElement.hidden = false;
      request.send(new Blob([`${head}\n`, ...files]));
    }).finally(() => (progress.parentElement.hidden = true));

  const cell = (name, ...inside) => {
    const made = document.createElement(name);
    made.append(...inside);
    return made;
  };

  const row = ({ file, place, words, first, language, replaces, refusal }) => {
    const name = cell("th", file);
    name.scope = "row";
    const state = cell("td");
    if (refusal) {
      const why = cell("span", refusal);
      why.className = "wrong";
      state.append(why);
    } else {
      const start = cell("q", first);
      state.append(start, cell("br"), fill(said.words, words), language ? ` · ${language}` : "", cell("br"), replaces ? fill(said.replaces, replaces) : said.fresh);
    }
    return cell("tr", name, cell("td", place ? fill(said.page, place) : "–"), state);
  };

  /** Shows where each file would go; those that go nowhere are left out when they are taken. */
  const show = (placed) => {
    table.querySelector("tbody").replaceChildren(...placed.map(row));
    const good = placed.filter(({ taken }) => taken);
    goes = good.length;
    seen = Object.fromEntries(good.filter(({ replaces }) => replaces).map(({ page, replaces }) => [page, replaces]));
    table.hidden = false;
    take.hidden = good.length === 0;
    take.textContent = fill(said.take, good.length);
    say(fill(said.rehearsed, good.length, placed.length), good.length === 0);
  };

  const failed = ({ status, responseText }) => {
    const words = { 422: responseText, 401: said.signedOut, 403: said.forbidden }[status];
    say(words || said.broken, true);
  };

  const rehearse = async () => {
    table.hidden = true;
    take.hidden = true;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const large = files.find(({ size }) => size > Number(said.largest));
    if (files.length > Number(said.most) || bytes > Number(said.bytes) || large) {
      say(large ? `${large.name}: ${said.tooLarge}` : said.tooMany, true);
      return;
    }
    if (files.length === 0) {
      return;
    }
    say(said.reading);
    try {
      seen = {};
      const answer = await send(false);
      answer.status === 200 ? show(JSON.parse(answer.responseText)) : failed(answer);
    } catch {
      say(said.broken, true);
    }
  };

  const choose = (chosen) => {
    files = [...chosen].sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
    rehearse();
  };
  again.addEventListener("click", () => rehearse());
  input.addEventListener("click", () => (input.value = "")); // so that the same files can be chosen once more
  input.addEventListener("change", () => choose(input.files));
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  form.addEventListener("dragleave", () => form.classList.remove("dropping"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("dropping");
    choose(event.dataTransfer.files);
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  take.addEventListener("click", async () => {
    take.disabled = true;
    say(said.taking);
    try {
      const answer = await send(true);
      if (answer.status === 200) {
        location.assign(`/admin/entry/${said.entry}/texts?done=brought&many=${goes}`);
      } else if (answer.status === 409) {
        await rehearse();
        say(said.stale, true);
      } else {
        failed(answer);
      }
    } catch {
      say(said.broken, true);
    } finally {
      take.disabled = false;
    }
  });
})();
