// Keys of the whole desk: "?" says which there are, "/" leads to the search of the page, "g" and a letter to another page.
// They can be turned off, since a single key may be pressed by whoever dictates or slips.
(() => {
  const dialog = document.getElementById("desk-keys");
  if (!dialog) {
    return;
  }
  const OFF = "variorum-desk-keys-off";
  const PAGES = { d: "/admin", e: "/admin/entries", h: "/admin/tree", m: "/admin/inbox", n: "/admin/new", r: "/admin/reviews" };
  const box = dialog.querySelector("input");
  const isOn = () => localStorage.getItem(OFF) === null;
  box.checked = isOn();
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
  document.getElementById("desk-keys-open")?.addEventListener("click", () => dialog.showModal());

  const menu = document.querySelector(".desk-rest");
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.firstElementChild.focus();
    }
  });

  let going = 0;
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=tree]");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !isOn()) {
      return;
    }
    if (event.key === "?") {
      event.preventDefault();
      dialog.showModal();
    } else if (event.key === "/") {
      const search = document.querySelector("main [role=search] input, main input[type=search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    } else if (going > Date.now() - 1500 && PAGES[event.key]) {
      event.preventDefault();
      location.href = PAGES[event.key];
    }
    going = event.key === "g" ? Date.now() : 0;
  });
})();
