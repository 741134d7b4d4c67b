// Shows what came of it once a job ends; ticks many rows of a rehearsal at once: with Shift from the last one to this, with the arrows from row to row. All acts work without it.
(() => {
  const list = document.getElementById("bulk-list");
  const boxes = list ? [...list.querySelectorAll('input[name="keep"]')] : [];
  let last = null;

  function range(from, to, on) {
    const [low, high] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
    for (const box of boxes.slice(low, high + 1)) {
      box.checked = on;
    }
  }

  list?.addEventListener("click", (event) => {
    const box = event.target;
    if (boxes.includes(box)) {
      range(event.shiftKey && last ? last : box, box, box.checked);
      last = box;
    }
  });

  list?.addEventListener("keydown", (event) => {
    const at = boxes.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
    if (at < 0 || to === undefined || !boxes[to]) {
      return;
    }
    event.preventDefault();
    if (event.shiftKey) {
      range(boxes[at], boxes[to], boxes[at].checked);
    }
    boxes[to].focus();
  });

  // While it is under way only how far it is comes anew; then the page is shown as it is now.
  const still = () => document.getElementById("bulk-still");
  const form = document.getElementById("b");
  if (form && !still()) {
    new MutationObserver(() => still() && location.replace(location.pathname)).observe(form, {
      childList: true,
      subtree: true,
    });
  }
})();
