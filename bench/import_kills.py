"""Kills the portal in the middle of imports and compares what comes of them; see bench/import-kills."""

import collections
import csv
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

JAR = os.environ["VARIORUM_JAR"]
ROOT = pathlib.Path(__file__).resolve().parent.parent


class Portal:
    def __init__(self, data):
        self.data = data
        self.process = None

    def start(self):
        with socket.socket() as free:
            free.bind(("", 0))
            self.port = free.getsockname()[1]
        self.log = open(f"{self.data}.log", "ab")
        self.process = subprocess.Popen(
            ["java", f"@{ROOT}/docker/java.options", "-jar", JAR, "--port", str(self.port), "--data", str(self.data), "--empty"],
            stdout=self.log, stderr=subprocess.STDOUT)
        while True:
            try:
                if urllib.request.urlopen(f"http://localhost:{self.port}/-/health").status == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                sys.exit(f"bench: the portal did not start, see {self.data}.log")
            time.sleep(0.2)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def command(self, *words):
        """What a command said, and its exit code; None if the portal was killed before it told one."""
        name, *arguments = words
        body = "\n".join(urllib.parse.quote_plus(str(line)) for line in [self.data, *arguments])
        token = (self.data / "operator.token").read_text().strip()
        request = urllib.request.Request(
            f"http://localhost:{self.port}/-/operator/{name}", body.encode(),
            {"Authorization": f"Bearer {token}", "Content-Type": "text/plain"})
        said, code = [], None
        try:
            with urllib.request.urlopen(request) as answer:
                for line in answer:
                    line = line.decode().rstrip("\n")
                    said.append(line)
                    if line.startswith("x "):
                        code = int(line[2:])
        except (OSError, EOFError, ValueError, http.client.HTTPException):
            pass
        return said, code

    def done(self, *words):
        said, code = self.command(*words)
        if code != 0:
            sys.exit("bench: %s ended with %s: %s" % (words[0], code, said[-3:]))
        return said


def body(key, number, dates, name="Body"):
    authority = {"exists": dates}
    if number:
        authority["identifiers"] = {"wikidata": number}
    return {"formatVersion": 1, "externalId": key, "kind": "corporate-body",
            "heading": {"en": name}, "particulars": {"authority": authority}}


def write(file, records):
    file.write_text("".join(json.dumps(one) + "\n" for one in records))
    return file


def deliveries(folder, entries):
    def own(i, last):
        return body(f"one {i}", f"Q{1000 + i}", f"1900/{last}", f"Body {i}")
    first = write(folder / "first.jsonl", [own(i, 1946) for i in range(entries)])
    several = [own(i, 1947) for i in range(entries)]
    several += [body(f"two {i}", f"Q{1000 + i}", "1901/1947", f"House {i}") for i in range(entries)]
    several += [body(f"three {i}", f"Q{1000 + i}", "1902/1947", f"Firm {i}") for i in range(entries)]
    random.Random(7).shuffle(several)
    named = [body(f"four {i}", "", "1903/1947", f"Body {i}") for i in range(entries)]
    return first, write(folder / "several.jsonl", several), write(folder / "named.jsonl", named)


def decide(portal, named, folder):
    """Every name is the entry that it is perhaps."""
    names = folder / f"{portal.data.name}.csv"
    portal.done("import", named, "--rehearse", "--publish", "--decisions", names)
    with names.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
        columns = rows[0].keys()
    decided = 0
    for row in rows:
        row["decision"] = "join" if row["heading"] == row["name"] else ""
        decided += row["decision"] == "join"
    with names.open("w", newline="", encoding="utf-8") as file:
        lines = csv.DictWriter(file, columns)
        lines.writeheader()
        lines.writerows(rows)
    return names, decided


def through(portal, kills, pace, *words):
    """Gives an import until it is through, killed so often at moments spread over what it takes."""
    cut = 0
    for kill in range(kills):
        killer = threading.Timer(pace * (kill + 0.5) / kills, portal.kill)
        killer.start()
        said, code = portal.command(*words)
        if code is not None:
            killer.cancel()
            killer.join()
            if portal.process.poll() is None:
                break
        else:
            cut += 1
        killer.join()
        portal.start()
    portal.done(*words)
    return cut


def kept(portal, folder):
    """What the archive has, by the keys of records, with identifiers as these; the drafts and what is shown."""
    found = []
    for drafts in (True, False):
        file = folder / f"{portal.data.name}-{drafts}.jsonl"
        file.unlink(missing_ok=True)
        portal.done("export", file, *(["--drafts"] if drafts else []))
        text = file.read_text()
        entries = [json.loads(line) for line in text.splitlines()]
        entries = [one for one in entries if "id" in one]
        keys = {one["id"]: one.get("externalId", one["heading"]["en"]) for one in entries}
        count = collections.Counter(keys.values())
        assert max(count.values()) == 1, count.most_common(3)
        said = {}
        for one in entries:
            one.pop("issued", None)
            words = re.sub(r'"(?:entry|id)": "([0-9a-z]{8})"', lambda m: '"@%s"' % keys.get(m.group(1), m.group(1)), json.dumps(one, sort_keys=True))
            said[keys[one["id"]]] = words
        found.append(said)
    return found


def main():
    entries, kills = int(sys.argv[1]), int(sys.argv[2])
    folder = pathlib.Path(tempfile.mkdtemp())
    portals = []
    try:
        first, several, named = deliveries(folder, entries)
        results = []
        paces = {}
        for name, cuts in (("whole", 0), ("killed", kills)):
            portal = Portal(folder / name)
            portals.append(portal)
            portal.start()
            portal.done("import", first, "--publish")
            begin = time.time()
            cut = through(portal, cuts, paces.get("several", 0), "import", several, "--publish")
            paces.setdefault("several", time.time() - begin)
            names, count = decide(portal, named, folder)
            assert count == entries, (count, entries)
            begin = time.time()
            cut_named = through(portal, cuts, paces.get("named", 0), "import", named, "--publish", "--decisions", names)
            paces.setdefault("named", time.time() - begin)
            for file in (several, named):
                said = portal.done("import", file, "--publish")
                assert any("0 added, 0 changed" in line.replace("+", " ") for line in said), said[-3:]
            portal.done("check")
            results.append(kept(portal, folder))
            portal.kill()
        for whole, killed in zip(*results):
            assert whole.keys() == killed.keys(), whole.keys() ^ killed.keys()
            other = [key for key in whole if whole[key] != killed[key]]
            assert not other, "\n".join((whole[other[0]], killed[other[0]]))
        print(f"{entries} entries with 3 records each: killed {cut} times of {kills} within {paces['several']:.1f} s;"
              f" with decisions: killed {cut_named} times within {paces['named']:.1f} s."
              f" {len(results[0][0])} entries on the desk and {len(results[0][1])} shown are the same as without.")
    finally:
        for portal in portals:
            if portal.process and portal.process.poll() is None:
                portal.kill()
        shutil.rmtree(folder)


main()
