// Leads by the key n from one place that was sought to the next, and on to the next page that has one.

export function leadThroughHits() {
  const found = document.querySelector(".within-found");
  if (!found) {
    return;
  }
  const hits = [...found.querySelectorAll(".within-here a")];
  found.querySelector(".within-keys")?.removeAttribute("hidden");
  let at = addressed(hits);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (isTyping || event.key?.toLowerCase() !== "n" || event.altKey || event.ctrlKey || event.metaKey) {
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

/** The hit that the address names, by its number or by its line; before the first if it names none. */
function addressed(hits) {
  const [, number] = /^#hit-(\d+)$/.exec(location.hash) ?? [];
  return number ? Math.min(Number(number), hits.length) - 1 : hits.findIndex((hit) => location.hash && hit.hash === location.hash);
}
