"""Writes a finding aid in EAD 2002 of any size, the same for the same number: a fonds with series, subseries, files and
items, seven levels deep, with codes, dates, extents, containers, who made it, index terms and a note here and there; or as
many levels as are asked for, most of them subseries.

  ead.py COMPONENTS [LEVELS]
"""
import random
import signal
import sys
from xml.sax.saxutils import escape

from archive import EN, PAPERS, TOWNS, TOWN_ENDS, name

LEVELS = ["series", "subseries", "subseries", "file", "file", "item"]
# So many parts a part of each level has.
WIDTHS = [(8, 16), (3, 8), (0, 4), (6, 14), (2, 6), (0, 8)]


def deepen(levels):
    LEVELS[:] = ["series"] + ["subseries"] * (levels - 5) + ["file", "file", "item"]
    WIDTHS[:] = [(8, 16)] + [(1, 3)] * (levels - 2)


def person(chance):
    given, _, surname = name(chance.randrange(3_000))
    return f"{surname[1]}, {given[1]}"


def notes(chance, level):
    if chance.random() < 0.35:
        yield f"<scopecontent><p>{'. '.join(chance.choice(EN) for _ in range(chance.randrange(1, 5)))}.</p></scopecontent>"
    if chance.random() < (0.5 if level < 3 else 0.05):
        yield f"<arrangement><p>In the order in which the papers came, {chance.randrange(2, 40)} bundles.</p></arrangement>"
    if chance.random() < 0.05:
        yield f"<accessrestrict><p>Closed until {chance.randrange(2027, 2040)}.</p></accessrestrict>"
    if chance.random() < 0.12:
        terms = f"<persname>{escape(person(chance))}</persname>" * (chance.random() < 0.7)
        town = chance.choice(TOWNS)[1] + chance.choice(TOWN_ENDS)[1]
        yield f"<controlaccess>{terms}<geogname>{town}</geogname><subject>{chance.choice(PAPERS).lower()}</subject></controlaccess>"


def component(chance, level, code, out, left):
    left[0] -= 1
    year = chance.randrange(1860, 1956)
    until = year + chance.randrange(9)
    what = chance.choice(PAPERS)
    title = f"{what} of {person(chance)}" if level > 2 else f"{what} and {chance.choice(PAPERS).lower()}"
    maker = f"<origination><persname>{escape(person(chance))}</persname></origination>" if chance.random() < 0.1 else ""
    box = f'<container type="box">{chance.randrange(1, 400)}</container>' if level > 2 else ""
    out.write(
        f'<c level="{LEVELS[level]}" id="c{code.replace("/", "-")}"><did><unitid>BA {code}</unitid><unittitle>{escape(title)}</unittitle>'
        f'<unitdate normal="{year}/{until}">{year}-{until}</unitdate><physdesc><extent>{chance.randrange(1, 300)} leaves</extent></physdesc>{maker}{box}</did>')
    out.write("".join(notes(chance, level)))
    if level + 1 < len(LEVELS):
        for number in range(chance.randrange(*WIDTHS[level + 1])):
            if left[0] > 0:
                component(chance, level + 1, f"{code}/{number + 1}", out, left)
    out.write("</c>\n")


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    left = [int(sys.argv[1])]
    if len(sys.argv) > 2:
        deepen(int(sys.argv[2]))
    chance = random.Random(left[0])
    out = sys.stdout
    out.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid countrycode="de">bench-aid</eadid>'
        "<filedesc><titlestmt><titleproper>Papers of a bench</titleproper></titlestmt></filedesc></eadheader>\n"
        '<archdesc level="fonds"><did><unitid>BA</unitid><unittitle>Papers of a bench</unittitle><unitdate normal="1860/1965">1860-1965</unitdate>'
        "<repository><corpname>Bench Archive</corpname></repository></did>\n<dsc>\n")
    number = 0
    while left[0] > 0:
        number += 1
        component(chance, 0, str(number), out, left)
    out.write("</dsc></archdesc></ead>\n")


if __name__ == "__main__":
    main()
