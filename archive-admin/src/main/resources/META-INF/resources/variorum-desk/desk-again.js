// Signing in once more, in a frame over the page, when the session has ended: window.variorumSignIn(words, then) shows
// the dialog and calls `then`, of each who asked, with the token of the new session once somebody has signed in. The frame's page says so.
(() => {
  let waiting = [];

  window.variorumSignIn = ({ title, why }, then) => {
    if (!waiting.includes(then)) {
      waiting.push(then); // who asks again and again is called once
    }
    if (document.getElementById("again")) {
      return;
    }
    const dialog = document.createElement("dialog");
    dialog.id = "again";
    dialog.className = "desk-dialog";
    dialog.setAttribute("aria-label", title);
    const said = document.createElement("p");
    said.textContent = why;
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = "/admin/here"; // leads to the sign-in page unless somebody is in already
    dialog.append(said, frame);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  window.addEventListener("message", (event) => {
    const dialog = document.getElementById("again");
    if (event.origin === location.origin && event.data?.signedIn && dialog) {
      document.querySelector('meta[name="variorum-token"]')?.setAttribute("content", event.data.signedIn);
      document.dispatchEvent(new CustomEvent("variorum-signed-in", { detail: event.data.signedIn }));
      dialog.close();
      const then = waiting;
      waiting = [];
      then.forEach((one) => one(event.data.signedIn));
    }
  });
})();
