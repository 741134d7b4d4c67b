// Brings a file to be imported as it is, shows how much of it has come, and leads on to what would become of it.
(() => {
  const form = document.getElementById("bring");
  const refused = document.getElementById("refused");
  const coming = document.getElementById("coming");
  const token = document.querySelector('meta[name="variorum-token"]').content;

  function refuse(words) {
    refused.textContent = words;
    refused.hidden = false;
    coming.hidden = true;
    document.getElementById("go").disabled = false;
  }

  function bring(file) {
    const request = new XMLHttpRequest();
    request.open("POST", `${form.getAttribute("action")}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("X-Variorum-Token", token);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = (event) => {
      document.getElementById("come").value = event.total ? (100 * event.loaded) / event.total : 0;
    };
    request.onload = () => {
      const to = request.getResponseHeader("Location");
      if (request.status === 201 && to) {
        location.assign(to);
      } else {
        refuse(request.status === 422 ? request.responseText : form.dataset.broken);
      }
    };
    request.onerror = () => refuse(form.dataset.broken);
    request.send(file);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [file] = document.getElementById("file").files;
    if (!file) {
      return;
    }
    if (file.size > Number(form.dataset.largest)) {
      refuse(form.dataset.tooLarge);
      return;
    }
    refused.hidden = true;
    coming.hidden = false;
    document.getElementById("go").disabled = true;
    bring(file);
  });
})();
