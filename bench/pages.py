"""CPU per page: user and system time of the portal's process over warm requests, and sizes. Fresh: made anew for each
request, since each comes under another host name; kept: the same page again.

usage: python3 pages.py http://localhost:8080 PID [PATH ...]
"""

import gzip
import http.client
import json
import os
import sys
import urllib.parse

WARM_UP = 300
MEASURED = 500
TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def get(connection, path, **headers):
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise SystemExit(f"{path} answers {answer.status}")
    return body


def first_hit(connection, words):
    found = get(connection, "/api/search?q=" + urllib.parse.quote(words))
    return json.loads(found)["hits"][0]["path"]


def each(connection, pid, path, requests):
    before = cpu_seconds(pid)
    for headers in requests:
        body = get(connection, path, **headers)
    return (cpu_seconds(pid) - before) / len(requests) * 1000, body


def measure(connection, pid, path):
    zipped = {"Accept-Encoding": "gzip"}
    fresh = [{"Host": f"host{n}.example", **zipped} for n in range(WARM_UP + MEASURED)]
    each(connection, pid, path, fresh[:WARM_UP])
    made, _ = each(connection, pid, path, fresh[WARM_UP:])
    each(connection, pid, path, [zipped] * WARM_UP)
    kept, sent = each(connection, pid, path, [zipped] * 4 * MEASURED)
    size = len(gzip.decompress(sent))
    print(f"{path}: fresh {made:.2f} ms CPU, kept {kept:.2f}; {size} bytes, {len(sent)} compressed")


def main():
    root, pid = urllib.parse.urlsplit(sys.argv[1]), int(sys.argv[2])
    connection = http.client.HTTPConnection(root.netloc)
    paths = sys.argv[3:] or [first_hit(connection, "Wlassow"), "/", "/search?q=Wlassow"]
    for path in paths:
        measure(connection, pid, path)


main()
