// Cuts the faces to weights 400-600 and to the letters the archive needs, and writes their @font-face rules.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subset from "subset-font";

/** What each part of an alphabet holds; a browser fetches a part only when the page has a letter of it. */
const PARTS = {
  latin: "U+20-7E,U+A0-FF,U+131,U+152-153,U+2BC,U+2010-2014,U+2018-201E,U+2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2212",
  "latin-ext": "U+100-130,U+132-151,U+154-17F,U+18F,U+1CD-1DC,U+218-21B,U+259,U+2B9-2BB,U+2020",
  cyrillic: "U+301,U+400-45F,U+490-491,U+2116",
  "cyrillic-ext": "U+462-463,U+46A-46B,U+472-475",
};

/** Which faces are cut, by family, slope and part. No Cyrillic italics: Russian titles stand upright in «». */
const FACES = [
  ["Source Serif 4 Variable", "source-serif-4", "serif", "normal", ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]],
  ["Source Serif 4 Variable", "source-serif-4", "serif", "italic", ["latin"]],
  ["Source Sans 3 Variable", "source-sans-3", "sans", "normal", ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]],
  ["Source Sans 3 Variable", "source-sans-3", "sans", "italic", ["latin"]],
];

/** Writes the cut files into the folder and returns the rules that name them. */
export async function cutFonts(folder) {
  mkdirSync(folder, { recursive: true });
  const rules = [];
  for (const [family, packageName, short, style, parts] of FACES) {
    for (const part of parts) {
      const name = `${short}${style === "italic" ? "-italic" : ""}-${part}.woff2`;
      const source = `node_modules/@fontsource-variable/${packageName}/files/${packageName}-${part}-wght-${style}.woff2`;
      writeFileSync(`${folder}/${name}`, await cut(source, PARTS[part]));
      rules.push(
        `@font-face{font-family:"${family}";font-style:${style};font-weight:400 600;font-display:swap;` +
          `src:url("fonts/${name}") format("woff2");unicode-range:${PARTS[part]}}`,
      );
    }
  }
  return rules.join("\n");
}

/** Writes the upright letters of one weight as files that a PDF can hold. */
export async function cutForPdf(folder) {
  mkdirSync(folder, { recursive: true });
  for (const part of Object.keys(PARTS)) {
    const source = `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${part}-wght-normal.woff2`;
    writeFileSync(`${folder}/serif-${part}.ttf`, await cut(source, PARTS[part], { targetFormat: "truetype", variationAxes: { wght: 400 } }));
  }
}

/** Cutting is slow, so that its results are kept beside the packages under the digest of what went in. */
async function cut(source, range, form = { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 600, default: 400 } } }) {
  const bytes = readFileSync(source);
  const kept = "node_modules/.cache/variorum-fonts";
  const key = createHash("sha256").update(bytes).update(range).update(JSON.stringify(form)).digest("hex").slice(0, 24);
  if (!existsSync(`${kept}/${key}`)) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(`${kept}/${key}`, await subset(bytes, letters(range), form));
  }
  return readFileSync(`${kept}/${key}`);
}

/** The letters of a list of ranges such as "U+20-7E,U+131". */
function letters(range) {
  return range
    .split(",")
    .map((part) => part.slice(2).split("-"))
    .map(([from, to = from]) => [parseInt(from, 16), parseInt(to, 16)])
    .map(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(""))
    .join("");
}
