// Puts a button beside what can be copied: <code data-copy="Copy" data-copied="Copied">RH 58/67</code>

function button(source) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = source.dataset.copy;
  const said = document.createElement("span");
  said.className = "quiet";
  said.setAttribute("role", "status");
  made.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      said.textContent = source.dataset.copied;
    } catch {
      select(source);
    }
  });
  source.after(made, said);
}

/** Where the clipboard is closed to pages (an address without https), the code is marked, ready to be copied by keys. */
function select(source) {
  getSelection().selectAllChildren(source);
}

document.querySelectorAll("[data-copy]").forEach(button);
