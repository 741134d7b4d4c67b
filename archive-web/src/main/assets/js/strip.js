// Lets the strip of pages beside a scan grow as one scrolls it: the links at its ends lead to pages whose strips go on
// from there, and are replaced by what these hold. It begins where the page that is shown can be seen.

const strip = document.querySelector("nav.strip");

async function grow(link) {
  const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
  const other = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("nav.strip");
  const isEarlier = link.compareDocumentPosition(strip.querySelector("ol")) & Node.DOCUMENT_POSITION_FOLLOWING;
  const shown = new Set([...strip.querySelectorAll("li a")].map((page) => page.pathname));
  const list = strip.querySelector("ol");
  const pages = [...other.querySelectorAll("li")].filter((page) => !shown.has(page.querySelector("a").pathname));
  pages.forEach((page) => page.querySelector("a").removeAttribute("aria-current"));
  const height = strip.scrollHeight;
  if (isEarlier) {
    list.prepend(...pages);
  } else {
    list.append(...pages);
  }
  const on = other.querySelector(isEarlier ? ":scope > a:first-child" : ":scope > a:last-child");
  link.replaceWith(...(on ? [on] : []));
  if (isEarlier) {
    strip.scrollTop += strip.scrollHeight - height;
  }
  if (on) {
    watch(on);
  }
}

function watch(link) {
  const watcher = new IntersectionObserver(
    ([seen]) => {
      if (seen.isIntersecting) {
        watcher.disconnect();
        grow(link).catch(() => {});
      }
    },
    { root: strip, rootMargin: "600px 0px" },
  );
  watcher.observe(link);
}

function begin() {
  const here = strip.querySelector("[aria-current]");
  strip.scrollTop = here ? here.offsetTop - strip.clientHeight / 2 : 0;
  strip.querySelectorAll(".strip-more").forEach(watch);
}

if (strip && strip.clientHeight > 0) {
  begin();
}
