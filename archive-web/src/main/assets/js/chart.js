// Brings the box that a chart is on into view where the chart is wider than the screen.

document.querySelectorAll(".scroll:has(> .chart)").forEach((frame) => {
  const box = frame.querySelector("a[aria-current] rect").getBoundingClientRect();
  frame.scrollLeft += box.left + box.width / 2 - frame.getBoundingClientRect().left - frame.clientWidth / 2;
});
