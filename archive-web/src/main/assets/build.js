// Builds the style sheets, fonts and scripts into the folder named on the command line:
//   <folder>/web/assets/…                                    what the pages load, each text also gzipped
//   <folder>/classes/META-INF/variorum-assets.properties     version=<digest of all of it>
// Run from archive-web by build.sh, which the Maven build calls.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { cutFonts, cutForPdf } from "./fonts.js";
import { drawMap } from "./mapdata.js";
import { MIRADOR, unpack } from "./packed.js";

const SOURCES = "src/main/assets";
const STYLES = ["site.css", "desk.css"];
const MORE_STYLES = ["tools.css"];
const SCRIPTS = ["scan.js", "strip.js", "copy.js", "tree.js", "beside.js", "table.js", "upload.js", "datefield.js", "copy-viewer.js", "copy-search.js", "own.js", "map.js", "within.js", "suggest.js", "facets.js", "chart.js"];
const MODULES = ["viewer.js"];

const folder = process.argv[2];
const out = `${folder}/web/assets`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const fontRules = await cutFonts(`${out}/fonts`);
await bundle(STYLES.map((name) => `${SOURCES}/css/${name}`));
for (const name of STYLES) {
  writeFileSync(`${out}/${name}`, `${fontRules}\n${readFileSync(`${out}/${name}`, "utf8")}`);
}
await bundle(MORE_STYLES.map((name) => `${SOURCES}/css/${name}`));
await bundle(SCRIPTS.map((name) => `${SOURCES}/js/${name}`));
await bundle(MODULES.map((name) => `${SOURCES}/js/${name}`), "esm");
unpack(MIRADOR, `${out}/mirador.js`);
cpSync(`${SOURCES}/img`, out, { recursive: true });
await cutForPdf(`${folder}/classes/org/variorum/web/pdf`);
drawMap(`${folder}/classes/org/variorum/web/map`);
writeVersion(`${folder}/classes/META-INF`);
gzipTexts();

function bundle(entryPoints, format = "iife") {
  return build({
    entryPoints,
    outdir: out,
    bundle: true,
    minify: true,
    format,
    target: ["chrome111", "firefox114", "safari16.4"],
    charset: "utf8",
    legalComments: "eof",
    logLevel: "warning",
  });
}

function files() {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

function writeVersion(metaInf) {
  const digest = createHash("sha256");
  files().forEach((file) => digest.update(file.slice(out.length)).update(readFileSync(file)));
  mkdirSync(metaInf, { recursive: true });
  writeFileSync(`${metaInf}/variorum-assets.properties`, `version=${digest.digest("hex").slice(0, 12)}\n`);
}

function gzipTexts() {
  files()
    .filter((file) => /\.(css|js|svg)$/.test(file))
    .forEach((file) => writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 })));
}
