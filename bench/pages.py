"""CPU per page: user and system time of the portal's process over warm requests, and sizes.

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


def get(connection, path):
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise SystemExit(f"{path} answers {answer.status}")
    return body


def first_hit(connection, words):
    found = get(connection, "/api/search?q=" + urllib.parse.quote(words))
    return json.loads(found)["hits"][0]["path"]


def measure(connection, pid, path):
    for _ in range(WARM_UP):
        get(connection, path)
    before = cpu_seconds(pid)
    for _ in range(MEASURED):
        body = get(connection, path)
    each = (cpu_seconds(pid) - before) / MEASURED * 1000
    print(f"{path}: {each:.2f} ms CPU, {len(body)} bytes, {len(gzip.compress(body))} compressed")


def main():
    root, pid = urllib.parse.urlsplit(sys.argv[1]), int(sys.argv[2])
    connection = http.client.HTTPConnection(root.netloc)
    paths = sys.argv[3:] or [first_hit(connection, "Wlassow"), "/", "/search?q=Wlassow"]
    for path in paths:
        measure(connection, pid, path)


main()
