// Lays all values of a facet beside the search where some of them stand; without it they are a page of their own.

document.querySelectorAll("a.all-values").forEach((link) => {
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    link.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      unfold(link, document.adoptNode(page.querySelector(".facet-page .facet")));
    } catch {
      location.assign(link.href);
    }
  });
});

/** The keyboard goes on at the first value that was not seen before. */
function unfold(link, all) {
  const few = link.parentElement.querySelector(".facet");
  const next = few.children.length;
  all.classList.add("whole");
  few.replaceWith(all);
  link.remove();
  all.children[next]?.querySelector("a").focus({ preventScroll: true });
}
