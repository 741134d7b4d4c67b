// Puts the text of a file that was chosen, or dropped on the field, into the field of a list of references.
(() => {
  async function fill(field, file) {
    if (field && file) {
      field.value = await file.text();
      field.focus();
    }
  }

  document.addEventListener("change", (event) => {
    const id = event.target.dataset?.fills;
    if (id) {
      fill(document.getElementById(id), event.target.files[0]);
    }
  });
  document.addEventListener("dragover", (event) => {
    if (event.target.matches?.("[data-takes-file]")) {
      event.preventDefault();
    }
  });
  document.addEventListener("drop", (event) => {
    if (event.target.matches?.("[data-takes-file]") && event.dataTransfer?.files.length > 0) {
      event.preventDefault();
      fill(event.target, event.dataTransfer.files[0]);
    }
  });
})();
