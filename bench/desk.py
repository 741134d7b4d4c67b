"""Records to import, and what the desk costs with them: SQL statements, CPU and bytes of each answer.

usage: python3 desk.py records COUNT | python3 desk.py measure http://localhost:8182 PID
"""

import gzip
import http.cookiejar
import json
import os
import re
import sys
import urllib.parse
import urllib.request

PASSWORD = "a-long-bench-passphrase"
WARM_UP = 30
MEASURED = 50
TICK = os.sysconf("SC_CLK_TCK")


def records(many):
    yield {"formatVersion": 1, "externalId": "bench/fonds", "kind": "unit", "heading": {"en": "A fonds of many"},
           "particulars": {"description": {"position": 1, "level": "fonds"}}}
    for number in range(1, many):
        yield {"formatVersion": 1, "externalId": f"bench/{number}", "kind": "unit", "heading": {"en": f"File {number}"},
               "summary": {"en": f"Letters of the year {1800 + number % 150}."},
               "particulars": {"description": {"parent": "@bench/fonds", "position": number, "level": "file"}}}


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


class Desk:
    def __init__(self, root, pid):
        self.root, self.pid = root, pid
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def ask(self, path, fields=None, **headers):
        data = urllib.parse.urlencode(fields).encode() if fields is not None else None
        request = urllib.request.Request(self.root + path, data, {"Accept-Encoding": "gzip", "X-Variorum-Costs": "sql", **headers})
        with self.opener.open(request) as answer:
            sent = answer.read()
            body = gzip.decompress(sent) if answer.headers.get("Content-Encoding") == "gzip" else sent
            timing = re.search(r'desc="(\d+)"', answer.headers.get("Server-Timing") or "")
            return body.decode(), len(sent), int(timing.group(1)) if timing else -1

    def form(self, page, form):
        """The fields of a form as a browser would send them."""
        inner = re.search(rf'<form id="{form}".*?</form>', page, re.S).group(0)
        fields = {}
        for tag in re.findall(r"<input[^>]*>", inner):
            name, kind = re.search(r'name="([^"]*)"', tag), re.search(r'type="([^"]*)"', tag)
            value = re.search(r'value="([^"]*)"', tag)
            if name and (not kind or kind.group(1) not in ("submit", "checkbox", "radio", "file", "button")):
                fields[unescape(name.group(1))] = unescape(value.group(1)) if value else ""
        for name, words in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>(.*?)</textarea>', inner, re.S):
            fields[unescape(name)] = unescape(words)
        for name, options in re.findall(r'<select[^>]*name="([^"]*)"[^>]*>(.*?)</select>', inner, re.S):
            chosen = re.search(r'<option value="([^"]*)"[^>]*selected', options) or re.search(r'<option value="([^"]*)"', options)
            fields[unescape(name)] = unescape(chosen.group(1)) if chosen else ""
        return fields

    def sign_in(self):
        page, _, _ = self.ask("/admin/sign-in")
        fields = self.form(page, "signin")
        fields.update({"signin:login": "admin", "signin:password": PASSWORD, "signin:go": "go"})
        self.ask("/admin/sign-in", fields)

    def measure(self, what, act):
        for _ in range(WARM_UP):
            act()
        before, statements, sizes = cpu_seconds(self.pid), [], []
        for _ in range(MEASURED):
            body, sent, count = act()
            statements.append(count)
            sizes.append((len(body.encode()), sent))
        cpu = (cpu_seconds(self.pid) - before) / MEASURED * 1000
        size = sorted(sizes)[MEASURED // 2]
        print(f"{what}: {max(statements)} statements, {cpu:.1f} ms CPU, {size[0]} bytes, {size[1]} compressed", flush=True)


def unescape(text):
    import html
    return html.unescape(text)


def measure(root, pid):
    desk = Desk(root, pid)
    desk.sign_in()
    page, _, _ = desk.ask("/admin/entries?q=File+777")
    entry = re.search(r"/admin/entry/([0-9a-z]{8})", page).group(1)
    desk.measure("first page of the list", lambda: desk.ask("/admin/entries"))
    desk.measure("page 500 of the list by heading", lambda: desk.ask("/admin/entries?sort=heading&way=up&page=500"))
    desk.measure("a word in the list", lambda: desk.ask("/admin/entries?q=File+777"))
    desk.measure("opening an entry", lambda: desk.ask(f"/admin/entry/{entry}"))
    page, _, _ = desk.ask(f"/admin/entry/{entry}")
    state = {"fields": desk.form(page, "e"), "turn": 0}
    nonce = re.search(r'nonce="([^"]+)"', page).group(1)
    summary = next(name for name, value in state["fields"].items() if value.startswith("Letters of the year"))

    def save():
        state["turn"] += 1
        fields = dict(state["fields"])
        fields[summary] = f"Letters of the year, read {state['turn']} times."
        fields.update({"jakarta.faces.partial.ajax": "true", "jakarta.faces.source": "e:save",
                       "jakarta.faces.partial.execute": "@all", "jakarta.faces.partial.render": "e side",
                       "e:save": "e:save", "primefaces.nonce": nonce})
        answer = desk.ask(f"/admin/entry/{entry}", fields, **{"Faces-Request": "partial/ajax"})
        state["last"] = answer[0]
        again = re.search(r'jakarta.faces.ViewState[^>]*><!\[CDATA\[(.*?)\]\]>', answer[0])
        if again:
            state["fields"]["jakarta.faces.ViewState"] = again.group(1)
        return answer

    desk.measure("saving a field", save)
    if "ViewState" not in state["last"]:
        raise SystemExit("nothing was saved: " + state["last"][:300])


if __name__ == "__main__":
    if sys.argv[1] == "records":
        for record in records(int(sys.argv[2])):
            print(json.dumps(record, ensure_ascii=False))
    else:
        measure(sys.argv[2], int(sys.argv[3]))
