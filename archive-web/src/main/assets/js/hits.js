// Leads by the key n from one place that was sought to the next, and on to the next page that has one.

export function leadThroughHits() {
  const found = document.querySelector(".within-found");
  if (!found) {
    return;
  }
  const hits = [...found.querySelectorAll(".within-here a")];
  found.querySelector(".within-keys")?.removeAttribute("hidden");
  let at = -1;
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (event.key.toLowerCase() !== "n" || isTyping || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    at = hits.includes(document.activeElement) ? hits.indexOf(document.activeElement) : at;
    const to = at + (event.shiftKey ? -1 : 1);
    const page = found.querySelector(`[data-turn="${event.shiftKey ? "previous" : "next"}"]`);
    if (hits[to]) {
      at = to;
      hits[to].focus();
      hits[to].click();
    } else if (page) {
      location.assign(`${page.href}#hit-1`);
    }
  });
}
