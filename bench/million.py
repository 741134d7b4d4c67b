"""How long one client waits for pages, for bench/million: medians and 99th percentiles, written to DIR/figures.json.

usage: million.py http://host:port PID DIR SIZE [NOTE]  |  million.py --ratios SMALL_DIR LARGE_DIR
"""
import http.client
import json
import os
import random
import re
import sys
import time
import urllib.parse

TICK = os.sysconf("SC_CLK_TCK")
WARM_UP, MEASURED = 150, 400
WORDS = ["bridge", "witness", "archive", "regiment", "приказ", "деревня", "typhus", "newspaper", "court", "карточка", "memoirs", "штаб"]
AIMS = {"entry": 1.5, "tree": 1.5, "resolver": 1.5, "suggestions": 1.5, "list": 1.5, "search": 2}


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


class Client:
    def __init__(self, address):
        self.address = urllib.parse.urlsplit(address).netloc
        self.connection = http.client.HTTPConnection(self.address, timeout=600)
        self.hosts = 0

    def get(self, path):
        """Each under a host name of its own, so that no page is one that is kept."""
        self.hosts += 1
        self.connection.request("GET", path, headers={"Host": f"host{self.hosts}.example", "Accept-Encoding": "gzip"})
        answer = self.connection.getresponse()
        body = answer.read()
        return answer.status, body, answer.getheader("Content-Encoding") == "gzip"

    def json(self, path):
        status, body, packed = self.get(path)
        if status != 200:
            return {}
        import gzip
        return json.loads(gzip.decompress(body) if packed else body)


def quoted(text):
    return urllib.parse.quote(text)


def paths(client, forms, chance):
    """For each kind of page a function that gives the next address; found in the archive itself."""
    entries, units = [], []
    for form in forms[:120]:
        for hit in client.json("/api/search?q=" + quoted(form)).get("hits", []):
            (units if hit.get("kind") == "unit" else entries).append(hit["path"])
    for word in ("Letters", "Reports", "Maps", "Orders", "Diaries"):
        for page in range(1, 6):
            hits = client.json(f"/api/search?q={word}&page={page}").get("hits", [])
            units += [hit["path"] for hit in hits if hit.get("kind") == "unit"]
    kinds = {
        "entry": lambda: chance.choice(entries),
        "tree": lambda: "/documents" if chance.random() < 0.1 else chance.choice(units or entries),
        "resolver": lambda: "/search?q=" + quoted(chance.choice(forms)),
        "list": lambda: chance.choice(["/people", "/events", "/places", "/sources"]) + f"?page={chance.randrange(1, 6)}",
        "search": lambda: "/search?q=" + quoted(" ".join(chance.sample(WORDS, chance.choice([1, 2])))) + chance.choice(["", "&disagree=true", "&from=1941&to=1945"]),
        "home": lambda: "/",
        "sitemap": lambda: "/sitemap.xml",
    }
    address = suggestions(client, forms[0])
    if address:
        kinds["suggestions"] = lambda: address + quoted(chance.choice(forms)[: chance.randrange(2, 6)])
    return kinds


def suggestions(client, form):
    """Where suggestions are had, if this version has them."""
    for address in ("/api/suggest?q=", "/api/suggestions?q=", "/suggest?q="):
        if client.get(address + quoted(form[:4]))[0] == 200:
            return address
    return None


def measure(client, pid, what, path):
    for _ in range(WARM_UP):
        client.get(path())
    before, waits, failed = cpu_seconds(pid), [], 0
    for _ in range(MEASURED):
        asked = path()
        begin = time.perf_counter()
        status, _, _ = client.get(asked)
        waits.append((time.perf_counter() - begin) * 1000)
        failed += status not in (200, 301)
    cpu = (cpu_seconds(pid) - before) / MEASURED * 1000
    waits.sort()
    return {"median": waits[MEASURED // 2], "p99": waits[MEASURED * 99 // 100], "cpu": cpu, "failed": failed}


def main():
    if sys.argv[1] == "--ratios":
        ratios(*sys.argv[2:4])
        return
    address, pid, directory, size = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
    note = sys.argv[5] if len(sys.argv) > 5 else ""
    client, chance = Client(address), random.Random(5)
    with open(os.path.join(directory, "forms"), encoding="utf-8") as file:
        forms = file.read().splitlines()
    figures = {}
    for what, path in paths(client, forms, chance).items():
        figures[what] = measure(client, pid, what, path)
        one = figures[what]
        print(f"{size} {note} {what}: median {one['median']:.1f} ms, 99th percentile {one['p99']:.1f} ms, {one['cpu']:.1f} ms CPU"
              + (f", {one['failed']} FAILED" if one["failed"] else ""), flush=True)
    with open(os.path.join(directory, re.sub(r"\W+", "-", f"figures {note}".strip()) + ".json"), "w") as out:
        json.dump(figures, out)


def ratios(small, large):
    with open(os.path.join(small, "figures.json")) as one, open(os.path.join(large, "figures.json")) as other:
        few, many = json.load(one), json.load(other)
    print("| | median | 99th percentile | CPU | aim |\n|---|---|---|---|---|")
    for what in few:
        if what in many:
            each = [many[what][of] / max(few[what][of], 0.01) for of in ("median", "p99", "cpu")]
            print(f"| {what} | {each[0]:.2f} | {each[1]:.2f} | {each[2]:.2f} | {AIMS.get(what, '')} |")


main()
