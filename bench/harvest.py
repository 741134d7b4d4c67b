"""Harvests all of an archive by OAI-PMH and says what it cost: harvest.py BASE PID [FORMAT...]."""

import http.client
import os
import re
import sys
import time
import urllib.parse

FORMATS = ("oai_dc", "oai_ead3", "oai_eac2")
TOKEN = re.compile(rb"<resumptionToken[^>]*>([^<]*)</resumptionToken>")
HEADER = re.compile(rb"<header( status=\"deleted\")?>\s*<identifier>([^<]*)</identifier>")


def cpu(pid):
    """Seconds of CPU that the portal has used."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def at(values, share):
    """The value that a share of them does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def harvest(base, pid, prefix):
    """Takes one format to its end; returns its line."""
    place = urllib.parse.urlsplit(base)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=600)
    query = {"verb": "ListRecords", "metadataPrefix": prefix}
    seen, deleted, octets, times = set(), 0, 0, []
    began, used = time.monotonic(), cpu(pid)
    while True:
        start = time.monotonic()
        connection.request("GET", "/oai?" + urllib.parse.urlencode(query))
        answer = connection.getresponse()
        body = answer.read()
        times.append(time.monotonic() - start)
        if answer.status == 503:
            times.pop()
            time.sleep(int(answer.getheader("Retry-After", "1")))
            continue
        if answer.status != 200 or b"<error" in body:
            raise SystemExit(f"{prefix}: {answer.status} {body[:400]!r}")
        octets += len(body)
        for gone, identifier in HEADER.findall(body):
            if identifier in seen:
                raise SystemExit(f"{prefix}: {identifier!r} came twice")
            seen.add(identifier)
            deleted += bool(gone)
        token = TOKEN.search(body)
        if not token or not token.group(1):
            break
        query = {"verb": "ListRecords", "resumptionToken": token.group(1).decode("ascii")}
    took, used = time.monotonic() - began, cpu(pid) - used
    tenth = max(1, len(times) // 10)
    first, last = at(times[:tenth], 0.5), at(times[-tenth:], 0.5)
    return (
        f"{prefix}: {len(seen)} records ({deleted} deleted) in {len(times)} parts, {octets / 1e6:.0f} MB,"
        f" {took:.0f} s: {len(seen) / took:.0f} a second, {used / max(1, len(seen)) * 1000:.2f} ms CPU each;"
        f" a part {at(times, 0.5) * 1000:.0f} ms at the median, {at(times, 0.99) * 1000:.0f} at the 99th,"
        f" {max(times) * 1000:.0f} at most (no. {times.index(max(times)) + 1});"
        f" last tenth to first {last / first:.2f}"
    )


def main():
    """Each format after the other."""
    base, pid = sys.argv[1], sys.argv[2]
    for prefix in sys.argv[3:] or FORMATS:
        print(harvest(base, pid, prefix), flush=True)


if __name__ == "__main__":
    main()
