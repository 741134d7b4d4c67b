// Opens documents side by side in Mirador: each <a data-manifest="/iiif/…/manifest"> of the page in a window of its own, in
// <div id="beside" data-catalog="/iiif/…/collection" data-language="en">, from which further ones are chosen.

const place = document.getElementById("beside");
const absolute = (path) => new URL(path, location.href).href;
const documents = [...document.querySelectorAll("[data-manifest]")].map((link) => absolute(link.dataset.manifest));

function open() {
  Mirador.viewer({
    id: place.id,
    language: place.dataset.language,
    windows: documents.map((manifestId) => ({ manifestId })),
    catalog: [...documents, absolute(place.dataset.catalog)].map((manifestId) => ({ manifestId })),
    workspace: { allowNewWindows: true },
    window: { allowFullscreen: true, sideBarOpen: false, defaultView: "single", views: [{ key: "single" }, { key: "book" }, { key: "gallery" }] },
  });
}

/** What is covered stays so until somebody asks for it. */
const uncover = document.getElementById("uncover");
if (uncover) {
  uncover.hidden = false;
  uncover.addEventListener("click", () => {
    uncover.parentElement.remove();
    open();
  });
} else {
  open();
}
