#!/usr/bin/env bash
# Starts a throw-away OpenSearch and says "PID ADDRESS" once it answers: start.sh DIRECTORY PORT. What it is made of comes
# from Maven Central.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(mkdir -p "$1/config" && cd "$1" && pwd)
maven=$here/../../../../mvnw
"$maven" -q -v >/dev/null 2>&1 || maven=mvn
path=$home/class.path
"$maven" -o -B -ntp -q -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$path" >"$home/maven.log" 2>&1 ||
  "$maven" -B -ntp -q -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$path" >"$home/maven.log" 2>&1 ||
  { tail -n 5 "$home/maven.log" >&2; exit 1; }
java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog4j2.disable.jmx=true -Dlog4j2.level=WARN \
  -cp "$(cat "$path")" "$here/OneNode.java" "$home" "$2" >"$home/output.log" 2>&1 </dev/null &
pid=$!
for _ in $(seq 240); do
  if (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null; then
    echo "$pid http://127.0.0.1:$2"
    exit 0
  fi
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.5
done
tail -n 5 "$home/output.log" >&2
kill "$pid" 2>/dev/null || true
exit 1
