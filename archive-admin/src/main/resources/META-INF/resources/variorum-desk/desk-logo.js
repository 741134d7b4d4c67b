// Sends a logo that is chosen in the settings to be judged and made ready, and shows what became of it. It is kept with
// the form, not before.
"use strict";
(() => {
  const field = document.querySelector(".desk-logo");
  if (!field) {
    return;
  }
  const kept = field.querySelector("input[type=hidden]");
  const shown = field.querySelector(".desk-logo-shown");
  const said = field.querySelector("#logo-said");
  const none = field.querySelector(".desk-logo-none");
  const file = field.querySelector("input[type=file]");

  const show = (logo) => {
    kept.value = logo;
    none.hidden = !logo;
    const picture = document.createElement("img");
    picture.alt = "";
    picture.src = `/admin/api/logo/${logo}`;
    shown.replaceChildren(...(logo ? [picture] : []));
  };

  const send = async (chosen) => {
    const token = document.querySelector("meta[name=variorum-token]").content;
    const answer = await fetch("/admin/api/logo", {
      method: "POST",
      body: chosen,
      headers: { "Content-Type": "application/octet-stream", "X-Variorum-Token": token },
    });
    return answer.json();
  };

  file.addEventListener("change", async () => {
    if (!file.files.length) {
      return;
    }
    said.textContent = field.dataset.busy;
    try {
      const became = await send(file.files[0]);
      said.textContent = became.problem ?? "";
      if (became.logo) {
        show(became.logo);
      }
    } catch {
      said.textContent = field.dataset.failed;
    }
    file.value = "";
  });
  none.addEventListener("click", () => show(""));
  none.hidden = !kept.value;
})();
