"""CPU per page made anew: user and system time of the portal's process over warm requests, each under a host name of its
own, so that none is one that is kept.

usage: pages.py http://host:port PID WORDS  |  pages.py --record http://host:port WORDS
"""

import gzip
import http.client
import json
import os
import sys
import urllib.parse

WARM_UP = 2000
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
    found = get(connection, "/api/v1/search?q=" + urllib.parse.quote(words))
    return urllib.parse.urlsplit(json.loads(found)["items"][0]["url"]).path


def each(connection, pid, path, requests):
    before = cpu_seconds(pid)
    for headers in requests:
        body = get(connection, path, **headers)
    return (cpu_seconds(pid) - before) / len(requests) * 1000, body


def measure(connection, pid, what, path, aim):
    zipped = {"Accept-Encoding": "gzip"}
    fresh = [{"Host": f"host{n}.example", **zipped} for n in range(WARM_UP + MEASURED)]
    each(connection, pid, path, fresh[:WARM_UP])
    made, sent = each(connection, pid, path, fresh[WARM_UP:])
    size = len(gzip.decompress(sent))
    print(f"{what}: {made:.2f} ms CPU (aim {aim}); {size} bytes, {len(sent)} compressed; {path}", flush=True)


def main():
    if sys.argv[1] == "--record":
        root = urllib.parse.urlsplit(sys.argv[2])
        print(first_hit(http.client.HTTPConnection(root.netloc), sys.argv[3]))
        return
    root, pid, words = urllib.parse.urlsplit(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    connection = http.client.HTTPConnection(root.netloc)
    measure(connection, pid, "record", first_hit(connection, words), 2)
    measure(connection, pid, "list", "/en/people", 4)
    measure(connection, pid, "search", "/en/search?q=" + urllib.parse.quote(words), 6.2)
    measure(connection, pid, "first page", "/en", "none")


main()
