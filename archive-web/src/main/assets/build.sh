#!/bin/sh
# Builds the assets into the folder named by $1, unless they were built from the same inputs. Run from archive-web.
set -eu

inputs() {
  find src/main/assets -type f | LC_ALL=C sort | while read -r file; do echo "$file"; cat "$file"; done
  cat package.json package-lock.json
}

stamp=$(inputs | cksum)
if [ -f "$1/stamp" ] && [ "$(cat "$1/stamp")" = "$stamp" ]; then
  exit 0
fi
if ! command -v npm >/dev/null 2>&1; then
  echo "Variorum needs npm (Node.js 18 or newer) to build the style sheets and scripts, and found none." >&2
  exit 1
fi
if ! cmp -s package-lock.json node_modules/.installed-lock; then
  npm ci --ignore-scripts --no-fund --no-audit --loglevel=error >&2
  cp package-lock.json node_modules/.installed-lock
fi
node src/main/assets/build.js "$1"
echo "$stamp" >"$1/stamp"
