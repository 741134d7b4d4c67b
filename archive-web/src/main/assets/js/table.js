// A list as a table: filters as one types, and keeps filters, sorting and page in the address. The page holds no state
// elsewhere: what the form has is sent with each request, and the answer says what it showed.

const form = document.getElementById("f");
const status = document.getElementById("found");
let waiting = 0;

function filter() {
  clearTimeout(waiting);
  window.PF("list").filter();
}

/** Puts what was shown into the form, the address and the links to the same page in other languages. */
function shown({ address, sort, order, found }) {
  form.elements.sort.value = sort;
  form.elements.order.value = order;
  const languages = [...document.querySelectorAll(".langs a[hreflang]")];
  const prefix = location.pathname.match(/^\/(en|ru|de)(?=\/)/)?.[0] ?? "";
  history.replaceState(null, "", prefix + address);
  languages.forEach((link) => link.setAttribute("href", `/${link.hreflang}${address}`));
  const words = status.dataset.words.replace("{0}", found);
  if (status.textContent !== words) {
    status.textContent = words;
  }
}

/** On a phone the headings are a choice, which shall say how the table is sorted. */
function showSorting() {
  const sorted = document.querySelector("#rows th[aria-sort]");
  const choice = document.querySelector(".ui-reflow-dropdown");
  if (sorted && choice) {
    choice.value = `${sorted.id}_${sorted.getAttribute("aria-sort") === "descending" ? 1 : 0}`;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  filter();
});
form.addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, event.target.type === "search" ? 350 : 150);
});
window.jQuery(document).on("pfAjaxComplete", (event, request, settings, args) => {
  if (args?.address) {
    shown(args);
    showSorting();
  }
});
window.jQuery(showSorting);
