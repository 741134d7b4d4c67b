// A page that stands in a frame of the desk, to sign in over a form: it shows nothing but itself, and tells when it is done.
if (window.top !== window) {
  document.documentElement.classList.add("framed");
  if (document.getElementById("here")) {
    window.parent.postMessage({ signedIn: document.querySelector('meta[name="variorum-token"]').content }, location.origin);
  }
  // A provider of identities shows itself in no frame: it is asked in a window of its own, and who comes back from there goes on here.
  const provider = document.getElementById("provider");
  if (provider) {
    provider.target = "_blank";
    provider.href = "/admin/provider?to=%2Fadmin%2Fhere";
    provider.addEventListener("click", () => {
      window.addEventListener("focus", () => location.replace("/admin/here"), { once: true });
    });
  }
}
