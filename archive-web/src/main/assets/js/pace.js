// How fast bytes go, over the last seconds, and how long the rest takes.

const WINDOW = 8000;
const SOON = 1000;

export class Pace {
  constructor() {
    this.seen = [];
  }

  /** So many bytes of all have gone by now. */
  reached(bytes) {
    const now = performance.now();
    this.seen.push({ now, bytes });
    while (this.seen.length > 2 && now - this.seen[0].now > WINDOW) {
      this.seen.shift();
    }
  }

  /** Bytes a second; 0 while that is not known. */
  get perSecond() {
    if (this.seen.length < 2) {
      return 0;
    }
    const first = this.seen[0];
    const last = this.seen[this.seen.length - 1];
    return last.now - first.now < SOON ? 0 : Math.max(0, ((last.bytes - first.bytes) * 1000) / (last.now - first.now));
  }

  /** Seconds for so many more bytes; undefined while that is not known. */
  left(bytes) {
    const speed = this.perSecond;
    return speed > 0 ? bytes / speed : undefined;
  }
}

const language = () => document.documentElement.lang || "en";

/** A count of bytes in words, as "4.8 MB". */
export function size(bytes) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1000)));
  const form = { style: "unit", unit: units[power], maximumFractionDigits: power > 1 ? 1 : 0 };
  return new Intl.NumberFormat(language(), form).format(bytes / 1000 ** power);
}

/** Seconds in words, never more exact than they are known. */
export function duration(seconds) {
  const [value, unit] = seconds < 50 ? [Math.max(1, Math.ceil(seconds / 5) * 5), "second"] : seconds < 3000 ? [Math.ceil(seconds / 60), "minute"] : [Math.ceil(seconds / 3600), "hour"];
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: "long" }).format(value);
}
