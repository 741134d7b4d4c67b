// Many scans at once, by choice or by drag and drop of files or folders, through a resumable (tus 1.0) endpoint.
//
//   <div class="upload" data-endpoint="/admin/api/uploads" data-entry="<entry id>" data-csrf="<token>"
//        data-max-bytes="200000000"                       data-room="<bytes that the disk has room for>"
//        data-msg-drop="Drop scans here, or choose them"  data-msg-waiting="Waiting"
//        data-msg-sending="{0} of {1}"                    data-msg-speed="{0} a second"
//        data-msg-left="about {0} left"                   data-msg-checking="Being checked"
//        data-msg-attached="Attached"                     data-msg-refused="Not accepted"
//        data-msg-lost="The connection was lost. What was sent is kept."
//        data-msg-too-large="Larger than {0}"             data-msg-no-room="The disk has room for {0} only"
//        data-msg-again="Try again"                       data-msg-keep="Keep it though damaged"
//        data-msg-cancel="Cancel"                         data-msg-cancelled="Cancelled"
//        data-msg-total="{0} of {1} files"                data-msg-all="All files"
//        data-msg-begun="{0} of {1} came. Choose the file once more to go on."
//        data-msg-discard="Discard"
//        data-msg-in="Sign in"                            data-msg-out="The session has ended. Sign in to go on."
//        data-msg-summary="{0} attached, {1} not accepted">
//     <label for="scans">…</label> <input id="scans" type="file" multiple accept="image/*,application/pdf,audio/*,video/mp4,video/webm">
//     <label for="folder">…</label> <input id="folder" type="file" webkitdirectory>
//   </div>
//
// Without data-entry, data-plan="/admin/api/filing" names where each file is asked to belong, and data-pattern how its
// name tells; the answer comes before the first byte goes, and data-msg-send="Send {0} files" begins it.
//
// The token goes along as X-CSRF-Token, the metadata are filename, filetype and entry. A refusal is told in the body
// {"message": …} or in the header Upload-Error (percent-encoded). When all bytes have arrived, GET
// <endpoint>/<id>/state is asked until {"state": "attached", "thumbnail": "/…", "object": "…"}, {"state": "known", …}
// where the entry had the file before, {"state": "quarantined", "message": …} or {"state": "failed", "message": …}, with
// "damaged": true where the file can be sent once more to be kept all the same (metadata "damaged": "keep"). The element
// dispatches "scans-begun" with the first byte, "scan-attached" with that answer as its detail, and "scans-finished" when
// nothing is under way any more; its detail says whether somebody had to sign in again meanwhile (desk-again.js).
//
// A file whose SHA-512 belongs to a scan of the entry, asked with <endpoint>?entry=…&sha512=…, is not sent at all.
import { Upload } from "tus-js-client";
import { ofDrop, ofField } from "./chosen.js";
import { Pace, duration, size } from "./pace.js";

const AT_ONCE = 2;
const CHUNK = 8 * 1024 * 1024;
const RETRIES = [0, 1000, 3000, 5000, 10000, 20000, 30000, 60000];
const POLL = 700;
const PATIENCE = 200;
const TOLD_EACH = 500;
const UNAUTHORIZED = 401;

class Uploads {
  constructor(root) {
    this.root = root;
    this.inputs = [...root.querySelectorAll("input[type=file]")];
    this.all = [];
    this.planned = [];
    this.waiting = [];
    this.running = 0;
    this.attached = 0;
    this.refused = 0;
    this.pace = new Pace();
    this.lay();
    this.listen();
    this.recall();
  }

  /** Lays the list, the bar of all, and the line that is read aloud beside the field. */
  lay() {
    this.zone = make("div", "upload-zone");
    this.zone.append(...this.root.childNodes, make("p", "upload-hint", this.message("drop")));
    this.begin = make("button", "button");
    this.begin.type = "button";
    this.begin.hidden = true;
    this.begin.addEventListener("click", () => this.go());
    this.total = make("div", "upload-total");
    this.total.hidden = true;
    this.bar = make("progress", "upload-bar");
    this.bar.setAttribute("aria-label", this.message("all"));
    this.words = make("p", "upload-state");
    this.total.append(this.bar, this.words);
    this.list = make("ul", "upload-list");
    this.status = make("p", "upload-summary");
    this.status.setAttribute("role", "status");
    this.root.append(this.zone, this.begin, this.total, this.status, this.list);
  }

  listen() {
    for (const input of this.inputs) {
      input.addEventListener("change", () => {
        this.take(ofField(input));
        input.value = "";
      });
    }
    this.root.addEventListener("dragover", (event) => {
      event.preventDefault();
      this.zone.classList.add("over");
    });
    this.root.addEventListener("dragleave", () => this.zone.classList.remove("over"));
    this.root.addEventListener("drop", async (event) => {
      event.preventDefault();
      this.zone.classList.remove("over");
      this.take(await ofDrop(event.dataTransfer));
    });
    document.addEventListener("variorum-signed-in", (event) => this.signedInWith(event.detail));
    window.addEventListener("beforeunload", (event) => this.running + this.waiting.length + this.planned.length > 0 && event.preventDefault());
  }

  message(key, ...values) {
    const text = this.root.dataset[`msg${key[0].toUpperCase()}${key.slice(1)}`] ?? "";
    return values.reduce((made, value, i) => made.replace(`{${i}}`, value), text);
  }

  /** Lists what a browser that was closed, or a computer that went away, has left half sent. */
  async recall() {
    const { endpoint, entry } = this.root.dataset;
    if (entry) {
      const begun = await ask(`${endpoint}?entry=${entry}`);
      this.left = (begun?.uploads ?? []).map((upload) => new Left(this, upload));
      this.list.append(...this.left.map((one) => one.row));
    }
  }

  /** Takes files up in the order of their names: asks where they belong, if nobody said so. */
  async take(chosen) {
    const sendings = chosen.map(({ file, path }) => new Sending(this, file, path));
    this.all.push(...sendings);
    for (const sending of sendings) {
      const left = this.left?.find((one) => one.isOf(sending.file));
      if (left) {
        sending.goesOnAt = left.address;
        left.row.remove();
      }
    }
    this.list.append(...sendings.map((sending) => sending.row));
    const fit = this.fitting(sendings);
    if (this.root.dataset.plan) {
      await this.plan(fit);
    } else {
      this.waiting.push(...fit);
      this.next();
    }
  }

  /** Asks where some belong; what the archive says against it is said at each. */
  async plan(sendings) {
    const { plan, pattern, csrf } = this.root.dataset;
    const answer = await ask(plan, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(csrf ? { "X-CSRF-Token": csrf } : {}) },
      body: JSON.stringify({ pattern, paths: sendings.map(({ path }) => path) }),
    });
    if (answer?.isSignedOut) {
      this.signingIn = true;
      this.later = () => this.plan(sendings);
      this.askToSignIn();
    } else {
      const found = new Map((answer?.scans ?? []).map((scan) => [scan.path, scan]));
      this.planned.push(...sendings.filter((sending) => sending.place(found.get(sending.path), answer?.message)));
    }
    this.offer();
  }

  /** Those that are not too large, each and all together. */
  fitting(sendings) {
    const most = Number(this.root.dataset.maxBytes) || Infinity;
    let room = Number(this.root.dataset.room ?? Infinity) - sum(this.all.filter((one) => one.isDue && !sendings.includes(one)));
    return sendings.filter((sending) => {
      if (sending.file.size > most) {
        sending.refuse(this.message("tooLarge", size(most)));
        return false;
      }
      if (sending.file.size > room) {
        sending.refuse(this.message("noRoom", size(Math.max(0, room))));
        return false;
      }
      room -= sending.file.size;
      return true;
    });
  }

  /** Offers to send what found its place, or first to sign in. */
  offer() {
    this.begin.hidden = this.planned.length === 0 && !this.signingIn;
    this.begin.textContent = this.signingIn ? this.message("in") : this.message("send", this.planned.length);
  }

  go() {
    if (this.signingIn) {
      this.askToSignIn();
      return;
    }
    this.waiting.push(...this.planned);
    this.planned = [];
    this.offer();
    this.next();
  }

  /** Forgets one that is not to be sent. */
  drop(sending) {
    this.waiting = this.waiting.filter((other) => other !== sending);
    this.planned = this.planned.filter((other) => other !== sending);
    this.offer();
  }

  next() {
    while (!this.signingIn && this.running < AT_ONCE && this.waiting.length > 0) {
      if (!this.isBusy) {
        this.isBusy = true;
        this.dispatch("scans-begun");
      }
      this.running += 1;
      this.waiting.shift().start();
    }
    this.count();
  }

  /** Called by a sending that has come to its end, whichever. */
  ended(sending) {
    sending.isRunning = false;
    this.running -= 1;
    this.tell();
    this.next();
    if (this.running === 0 && !this.signingIn) {
      this.isBusy = false;
      this.dispatch("scans-finished", { signedIn: this.signedIn });
    }
  }

  /** The session has ended: what was under way goes on, from where it stood, once somebody has signed in. */
  signIn(sending) {
    sending.wait();
    this.waiting.unshift(sending);
    this.running -= 1;
    this.signingIn = true;
    this.askToSignIn();
    this.offer();
  }

  askToSignIn() {
    window.variorumSignIn?.({ title: this.message("in"), why: this.message("out") }, () => {});
  }

  signedInWith(token) {
    this.root.dataset.csrf = token;
    this.signingIn = false;
    this.signedIn = true;
    this.offer();
    this.later?.();
    this.later = undefined;
    this.next();
  }

  dispatch(name, detail) {
    this.root.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }

  tell() {
    if (this.attached + this.refused > 0) {
      this.status.textContent = this.message("summary", this.attached, this.refused);
    }
  }

  /** Tells how far all are, a few times a second at most. */
  count() {
    const due = this.all.filter((one) => one.isDue || one.isDone);
    this.total.hidden = this.all.length < 2 || !due.some((one) => one.isDue);
    const whole = sum(due);
    const sent = due.reduce((bytes, one) => bytes + one.sent, 0);
    this.pace.reached(sent);
    const now = performance.now();
    if (this.total.hidden || (now - (this.counted ?? 0) < TOLD_EACH && sent < whole)) {
      return;
    }
    this.counted = now;
    this.bar.max = Math.max(1, whole);
    this.bar.value = sent;
    this.words.textContent = [
      this.message("total", due.filter((one) => one.isDone).length, due.length),
      this.message("sending", size(sent), size(whole)),
      ...this.speed(this.pace, whole - sent),
    ].join(" · ");
  }

  /** How fast, and how long yet, where that is known. */
  speed(pace, bytes) {
    const left = pace.left(bytes);
    return left === undefined ? [] : [this.message("speed", size(pace.perSecond)), this.message("left", duration(left))];
  }
}

/** A file that was half sent before, of which only the name is known until it is chosen once more. */
class Left {
  constructor(uploads, { id, name, received, length }) {
    this.name = name;
    this.length = length;
    this.address = `${uploads.root.dataset.endpoint}/${id}`;
    this.row = make("li", "upload-item");
    const title = make("span", "upload-name", name);
    const act = make("button", "plain", uploads.message("discard"));
    act.type = "button";
    act.append(make("span", "hidden", ` ${name}`));
    act.addEventListener("click", async () => {
      const { endpoint, csrf } = uploads.root.dataset;
      await fetch(`${endpoint}/${id}`, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0", ...(csrf ? { "X-CSRF-Token": csrf } : {}) } });
      this.row.remove();
    });
    this.row.append(make("span", "upload-picture"), title, make("span", "upload-state", uploads.message("begun", size(received), size(length))), act);
  }

  isOf(file) {
    return file.name === this.name && file.size === this.length;
  }
}

class Sending {
  constructor(uploads, file, path) {
    this.uploads = uploads;
    this.file = file;
    this.path = path;
    this.entry = uploads.root.dataset.entry ?? "";
    this.isDue = true;
    this.isDone = false;
    this.sent = 0;
    this.pace = new Pace();
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
    const title = make("span", "upload-name", path);
    title.append(make("span", "upload-size", size(file.size)));
    this.row.append(this.picture, title, this.bar, this.state, this.act);
    this.offer("cancel", () => this.cancel());
  }

  /** Learns where it belongs; returns whether it belongs anywhere. */
  place(found, refusal) {
    if (!found?.entry) {
      this.refuse(found?.problem ?? refusal ?? this.uploads.message("lost"));
      return false;
    }
    this.entry = found.entry;
    const link = make("a", "", `${found.code} ${found.heading}`);
    link.href = `/admin/entry/${found.entry}`;
    this.row.querySelector(".upload-name").append(make("br"), "→ ", link);
    return true;
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
    this.isRunning = true;
    this.row.classList.remove("refused");
    this.bar.hidden = false;
    this.offer("cancel", () => this.cancel());
    if (this.arrived) {
      this.watch();
      return;
    }
    const known = await this.known();
    if (!this.isDue) {
      return;
    }
    if (known) {
      this.attach(known);
      return;
    }
    this.upload = new Upload(this.file, this.options());
    const begun = await this.upload.findPreviousUploads();
    if (begun.length > 0) {
      this.upload.resumeFromPreviousUpload(begun[0]);
    }
    this.upload.start();
  }

  /** What the entry has already of the same bytes, as the archive would answer; undefined where nobody can tell. */
  async known() {
    try {
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-512", await this.file.arrayBuffer()));
      const name = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      return (await ask(`${this.uploads.root.dataset.endpoint}?entry=${this.entry}&sha512=${name}`))?.known;
    } catch {
      return undefined;
    }
  }

  options() {
    const { endpoint } = this.uploads.root.dataset;
    const { entry } = this;
    return {
      endpoint,
      chunkSize: CHUNK,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      uploadUrl: this.goesOnAt ?? null,
      onBeforeRequest: (request) => {
        const { csrf } = this.uploads.root.dataset; // another one once somebody has signed in again
        if (csrf) {
          request.setHeader("X-CSRF-Token", csrf);
        }
      },
      // Without this the client would begin anew wherever the state of an upload cannot be told at the moment.
      onAfterResponse: (request, response) => {
        if (request.getMethod() === "HEAD" && (isPassing(response) || isSignedOut(response.getStatus(), ""))) {
          throw Object.assign(new Error("to be asked again"), { response });
        }
      },
      metadata: { filename: this.file.name, filetype: this.file.type, entry, damaged: this.keep ? "keep" : "" },
      fingerprint: async (file) => ["variorum", endpoint, entry, file.name, file.size, file.lastModified, this.keep ? "keep" : ""].join("|"),
      onProgress: (sent, whole) => this.progress(sent, whole),
      onShouldRetry: (error) => this.isWorthAnother(error),
      onError: (error) => this.fail(error),
      onSuccess: () => {
        this.arrived = true;
        this.watch();
      },
    };
  }

  progress(sent, whole) {
    this.sent = sent;
    this.bar.value = sent;
    this.pace.reached(sent);
    this.state.textContent = [this.uploads.message("sending", size(sent), size(whole)), ...this.uploads.speed(this.pace, whole - sent)].join(" · ");
    this.uploads.count();
  }

  isWorthAnother(error) {
    const response = responseOf(error);
    const passing = isPassing(response) && !isSignedOut(response?.getStatus(), response?.getBody());
    if (passing) {
      this.state.textContent = this.uploads.message("lost");
    }
    return passing;
  }

  /** A refusal is final and told in the server's words; a lost connection can be taken up again. */
  fail(error) {
    const response = responseOf(error);
    if (isSignedOut(response?.getStatus(), response?.getBody())) {
      this.uploads.signIn(this);
      return;
    }
    if (!isPassing(response)) {
      this.refuse(toldBy(response) ?? this.uploads.message("refused"));
    } else {
      this.refuse(toldBy(response) ?? this.uploads.message("lost"));
      this.offerAgain();
    }
    this.uploads.ended(this);
  }

  offerAgain() {
    this.offerOnceMore("again", () => {});
  }

  /** A damaged file was thrown away: it is sent again, to be kept as it is. */
  offerToKeep() {
    this.offerOnceMore("keep", () => {
      this.keep = true;
      this.arrived = false;
    });
  }

  offerOnceMore(key, prepare) {
    this.offer(key, () => {
      prepare();
      this.isDue = true;
      this.wait();
      this.uploads.refused -= 1;
      this.uploads.waiting.push(this);
      this.uploads.next();
    });
  }

  /** Waits for its turn, for the first time or once more. */
  wait() {
    this.isRunning = false;
    this.row.classList.remove("refused");
    this.state.textContent = this.uploads.message("waiting");
    this.offer("cancel", () => this.cancel());
  }

  refuse(text) {
    this.isDue = false;
    this.uploads.refused += 1;
    this.row.classList.add("refused");
    this.bar.hidden = true;
    this.state.textContent = text;
    this.offer(null, () => {});
    this.uploads.tell();
  }

  cancel() {
    const underWay = this.isRunning;
    this.isRunning = false;
    this.isDue = false;
    this.uploads.drop(this);
    this.upload?.abort(true).catch(() => {});
    this.bar.hidden = true;
    this.state.textContent = this.uploads.message("cancelled");
    this.offer(null, () => {});
    if (underWay) {
      this.uploads.ended(this);
    }
  }

  /** All bytes have arrived: asks until the scan is attached or refused. */
  async watch() {
    this.bar.removeAttribute("value");
    this.state.textContent = this.uploads.message("checking");
    this.offer(null, () => {});
    const address = `${this.upload.url.replace(/\/$/, "")}/state`;
    for (let misses = 0; misses < PATIENCE; ) {
      const answer = await ask(address);
      if (answer?.isSignedOut) {
        this.uploads.signIn(this);
        return;
      }
      if (answer?.state === "attached" || answer?.state === "known") {
        this.attach(answer);
        return;
      }
      if (answer?.state === "failed") {
        this.refuse(answer.message || this.uploads.message("refused"));
        if (answer.damaged) {
          this.offerToKeep();
        }
        this.uploads.ended(this);
        return;
      }
      if (answer?.state === "quarantined") {
        this.isDue = false;
        this.isDone = true;
        this.bar.hidden = true;
        this.state.textContent = answer.message;
        this.uploads.ended(this);
        return;
      }
      misses = answer ? 0 : misses + 1;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    this.refuse(this.uploads.message("lost"));
    this.offerAgain();
    this.uploads.ended(this);
  }

  attach(answer) {
    this.sent = this.file.size;
    this.uploads.attached += 1;
    this.isDue = false;
    this.isDone = true;
    this.bar.hidden = true;
    this.row.classList.add("attached");
    this.state.textContent = answer.message || this.uploads.message("attached");
    const thumbnail = answer.thumbnail ?? (answer.object && `/scan/${answer.object}/thumb.jpg`);
    if (thumbnail) {
      const image = make("img");
      image.src = thumbnail;
      image.alt = "";
      this.picture.append(image);
    }
    this.uploads.dispatch("scan-attached", answer);
    this.uploads.ended(this);
  }
}

/**
 * True where trying again may help: no answer at all, a conflict or lock, a fault of the server, or an answer that is not
 * the archive's own, as while it starts.
 */
function isPassing(response) {
  const status = response?.getStatus();
  if (!status || status === 409 || status === 423 || status === 429 || (status >= 500 && status !== 507)) {
    return true;
  }
  return status === 404 && !response.getHeader("Tus-Resumable");
}

/** The answer that made a failure, which the client hides where our own callback refused it. */
function responseOf(error) {
  return error.originalResponse ?? error.causingError?.response ?? error.response;
}

/** Whether a session has ended, or another has begun whose token this page does not have. */
function isSignedOut(status, body) {
  return status === UNAUTHORIZED || (status === 403 && /"error"\s*:\s*"token"/.test(body ?? ""));
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

/** What is answered, also to a question that is refused; undefined where nobody answers. */
async function ask(address, how = {}) {
  try {
    const answer = await fetch(address, { ...how, headers: { Accept: "application/json", ...how.headers } });
    const body = await answer.text();
    if (isSignedOut(answer.status, body)) {
      return { isSignedOut: true };
    }
    return answer.ok || answer.status < 500 ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

function sum(sendings) {
  return sendings.reduce((bytes, { file }) => bytes + file.size, 0);
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
