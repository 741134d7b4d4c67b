// Packages of which one built file is wanted and none of the hundreds they are built from: npm brings the package alone,
// and it is taken only if its digest is the one noted here.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";

const KEPT = "node_modules/.packed";

export const MIRADOR = {
  name: "mirador",
  version: "4.0.0",
  file: "package/dist/mirador.min.js",
  integrity: "sha512-uWsE9e2oqSc/lUu+vVwDGhTsycuhGsfZ2KfX6CLfXiT3wgGy6qT9+q5M3V9Zz72hkdIgsJugKesaowmRtYmvrA==",
};

/** Copies the one file of a package to a place. */
export function unpack({ name, version, file, integrity }, to) {
  mkdirSync(KEPT, { recursive: true });
  const tarball = `${KEPT}/${name}-${version}.tgz`;
  if (!existsSync(tarball)) {
    execFileSync("npm", ["pack", `${name}@${version}`, "--silent", "--pack-destination", KEPT], { stdio: ["ignore", "ignore", "inherit"] });
  }
  const digest = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  if (digest !== integrity) {
    throw new Error(`${tarball} is not ${name} ${version} as it was published: its digest is ${digest}`);
  }
  execFileSync("tar", ["-xzf", tarball, "-C", KEPT, file]);
  copyFileSync(`${KEPT}/${file}`, to);
}
