// A page that stands in a frame of the desk, to sign in over a form: it shows nothing but itself, and tells when it is done.
if (window.top !== window) {
  document.documentElement.classList.add("framed");
  if (document.getElementById("here")) {
    window.parent.postMessage("variorum-signed-in", location.origin);
  }
}
