// Several scans at once, by choice or by drag and drop, through a resumable (tus 1.0) endpoint.
//
//   <div class="upload" data-endpoint="/admin/api/uploads" data-entry="<entry id>" data-csrf="<token>"
//        data-max-bytes="524288000"
//        data-msg-drop="Drop scans here, or choose them"  data-msg-waiting="Waiting"
//        data-msg-sending="{0} of {1}"                    data-msg-checking="Being checked"
//        data-msg-attached="Attached"                     data-msg-refused="Not accepted"
//        data-msg-lost="The connection was lost. What was sent is kept."
//        data-msg-too-large="Larger than {0}"             data-msg-again="Try again"
//        data-msg-keep="Keep it though damaged"
//        data-msg-cancel="Cancel"                         data-msg-cancelled="Cancelled"
//        data-msg-summary="{0} attached, {1} not accepted">
//     <label for="scans">…</label> <input id="scans" type="file" multiple accept="image/*,application/pdf,audio/*,video/mp4,video/webm">
//   </div>
//
// The token goes along as X-CSRF-Token, the metadata are filename, filetype and entry. A refusal is told in the body
// {"message": …} or in the header Upload-Error (percent-encoded). When all bytes have arrived, GET
// <endpoint>/<id>/state is asked until {"state": "attached", "thumbnail": "/…", "object": "…"} or
// {"state": "quarantined", "message": …} or {"state": "failed", "message": …}, with "damaged": true where the file can
// be sent once more to be kept all the same (metadata "damaged": "keep"). The element then dispatches "scan-attached" with that answer as its detail,
// and "scans-finished" when nothing is under way any more.
import { Upload } from "tus-js-client";

const AT_ONCE = 2;
const CHUNK = 8 * 1024 * 1024;
const RETRIES = [0, 1000, 3000, 5000, 10000];
const POLL = 700;

class Uploads {
  constructor(root) {
    this.root = root;
    this.input = root.querySelector("input[type=file]");
    this.waiting = [];
    this.running = 0;
    this.attached = 0;
    this.refused = 0;
    this.lay();
    this.listen();
  }

  /** Lays the list and the line that is read aloud beside the field. */
  lay() {
    this.zone = make("div", "upload-zone");
    this.zone.append(...this.root.childNodes, make("p", "upload-hint", this.message("drop")));
    this.list = make("ul", "upload-list");
    this.status = make("p", "upload-summary");
    this.status.setAttribute("role", "status");
    this.root.append(this.zone, this.status, this.list);
  }

  listen() {
    this.input.addEventListener("change", () => {
      this.take(this.input.files);
      this.input.value = "";
    });
    this.root.addEventListener("dragover", (event) => {
      event.preventDefault();
      this.zone.classList.add("over");
    });
    this.root.addEventListener("dragleave", () => this.zone.classList.remove("over"));
    this.root.addEventListener("drop", (event) => {
      event.preventDefault();
      this.zone.classList.remove("over");
      this.take(event.dataTransfer.files);
    });
    window.addEventListener("beforeunload", (event) => this.running > 0 && event.preventDefault());
  }

  message(key, ...values) {
    const text = this.root.dataset[`msg${key[0].toUpperCase()}${key.slice(1)}`] ?? "";
    return values.reduce((made, value, i) => made.replace(`{${i}}`, value), text);
  }

  take(files) {
    for (const file of files) {
      const sending = new Sending(this, file);
      this.list.append(sending.row);
      const limit = Number(this.root.dataset.maxBytes) || Infinity;
      if (file.size > limit) {
        sending.refuse(this.message("tooLarge", size(limit)));
      } else {
        this.waiting.push(sending);
      }
    }
    this.next();
  }

  next() {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      this.running += 1;
      this.waiting.shift().start();
    }
  }

  /** Called by a sending that has come to its end, whichever. */
  ended() {
    this.running -= 1;
    this.tell();
    this.next();
    if (this.running === 0) {
      this.root.dispatchEvent(new CustomEvent("scans-finished", { bubbles: true }));
    }
  }

  tell() {
    if (this.attached + this.refused > 0) {
      this.status.textContent = this.message("summary", this.attached, this.refused);
    }
  }
}

class Sending {
  constructor(uploads, file) {
    this.uploads = uploads;
    this.file = file;
    this.row = make("li", "upload-item");
    this.picture = make("span", "upload-picture");
    this.bar = make("progress", "upload-bar");
    this.bar.max = file.size;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", file.name);
    this.state = make("span", "upload-state", uploads.message("waiting"));
    this.act = make("button", "plain");
    this.act.type = "button";
    this.act.addEventListener("click", () => this.onAct());
    const title = make("span", "upload-name", file.name);
    title.append(make("span", "upload-size", size(file.size)));
    this.row.append(this.picture, title, this.bar, this.state, this.act);
    this.offer("cancel", () => this.cancel());
  }

  /** The one act that is possible now, or none. */
  offer(key, onAct) {
    this.onAct = onAct;
    this.act.hidden = key === null;
    this.act.textContent = key === null ? "" : this.uploads.message(key);
    if (key !== null) {
      const name = make("span", "hidden", ` ${this.file.name}`);
      this.act.append(name);
    }
  }

  async start() {
    this.row.classList.remove("refused");
    this.bar.hidden = false;
    this.offer("cancel", () => this.cancel());
    this.upload = new Upload(this.file, this.options());
    const begun = await this.upload.findPreviousUploads();
    if (begun.length > 0) {
      this.upload.resumeFromPreviousUpload(begun[0]);
    }
    this.upload.start();
  }

  options() {
    const { endpoint, entry, csrf } = this.uploads.root.dataset;
    return {
      endpoint,
      chunkSize: CHUNK,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      headers: csrf ? { "X-CSRF-Token": csrf } : {},
      metadata: { filename: this.file.name, filetype: this.file.type, entry: entry ?? "", damaged: this.keep ? "keep" : "" },
      fingerprint: async (file) => ["variorum", endpoint, entry, file.name, file.size, file.lastModified, this.keep ? "keep" : ""].join("|"),
      onProgress: (sent, whole) => this.progress(sent, whole),
      onShouldRetry: (error) => isPassing(error.originalResponse?.getStatus()),
      onError: (error) => this.fail(error),
      onSuccess: () => this.watch(),
    };
  }

  progress(sent, whole) {
    this.bar.value = sent;
    this.state.textContent = this.uploads.message("sending", size(sent), size(whole));
  }

  /** A refusal is final and told in the server's words; a lost connection can be taken up again. */
  fail(error) {
    const response = error.originalResponse;
    if (response && !isPassing(response.getStatus())) {
      this.refuse(toldBy(response) ?? this.uploads.message("refused"));
    } else {
      this.refuse(toldBy(response) ?? this.uploads.message("lost"));
      this.offerAgain();
    }
    this.uploads.ended();
  }

  offerAgain() {
    this.offerOnceMore("again", () => {});
  }

  /** A damaged file was thrown away: it is sent again, to be kept as it is. */
  offerToKeep() {
    this.offerOnceMore("keep", () => {
      this.keep = true;
    });
  }

  offerOnceMore(key, prepare) {
    this.offer(key, () => {
      prepare();
      this.uploads.refused -= 1;
      this.uploads.waiting.push(this);
      this.uploads.next();
    });
  }

  refuse(text) {
    this.uploads.refused += 1;
    this.row.classList.add("refused");
    this.bar.hidden = true;
    this.state.textContent = text;
    this.offer(null, () => {});
    this.uploads.tell();
  }

  cancel() {
    const underWay = this.upload !== undefined;
    this.uploads.waiting = this.uploads.waiting.filter((other) => other !== this);
    this.upload?.abort(true).catch(() => {});
    this.bar.hidden = true;
    this.state.textContent = this.uploads.message("cancelled");
    this.offer(null, () => {});
    if (underWay) {
      this.uploads.ended();
    }
  }

  /** All bytes have arrived: asks until the scan is attached or refused. */
  async watch() {
    this.bar.removeAttribute("value");
    this.state.textContent = this.uploads.message("checking");
    this.offer(null, () => {});
    const address = `${this.upload.url.replace(/\/$/, "")}/state`;
    for (let misses = 0; misses < 20; ) {
      const answer = await ask(address);
      if (answer?.state === "attached") {
        this.attach(answer);
        return;
      }
      if (answer?.state === "failed") {
        this.refuse(answer.message || this.uploads.message("refused"));
        if (answer.damaged) {
          this.offerToKeep();
        }
        this.uploads.ended();
        return;
      }
      if (answer?.state === "quarantined") {
        this.bar.hidden = true;
        this.state.textContent = answer.message;
        this.uploads.ended();
        return;
      }
      misses = answer ? 0 : misses + 1;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    this.refuse(this.uploads.message("lost"));
    this.uploads.ended();
  }

  attach(answer) {
    this.uploads.attached += 1;
    this.bar.hidden = true;
    this.row.classList.add("attached");
    this.state.textContent = this.uploads.message("attached");
    const thumbnail = answer.thumbnail ?? (answer.object && `/scan/${answer.object}/thumb.jpg`);
    if (thumbnail) {
      const image = make("img");
      image.src = thumbnail;
      image.alt = "";
      this.picture.append(image);
    }
    this.uploads.root.dispatchEvent(new CustomEvent("scan-attached", { bubbles: true, detail: answer }));
    this.uploads.ended();
  }
}

/** True where trying again may help: no answer at all, a conflict or lock, a fault of the server. */
function isPassing(status) {
  return !status || status === 409 || status === 423 || status === 429 || (status >= 500 && status !== 507);
}

function toldBy(response) {
  if (!response) {
    return undefined;
  }
  try {
    return JSON.parse(response.getBody()).message || undefined;
  } catch {
    const header = response.getHeader("Upload-Error");
    return header ? decoded(header) : undefined;
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function size(bytes) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)));
  const form = { style: "unit", unit: units[power], maximumFractionDigits: power > 1 ? 1 : 0 };
  return new Intl.NumberFormat(document.documentElement.lang || "en", form).format(bytes / 1024 ** power);
}

function make(name, className, text) {
  const made = document.createElement(name);
  made.className = className ?? "";
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

document.querySelectorAll(".upload[data-endpoint]").forEach((root) => new Uploads(root));
