"""Writes records to import as JSON Lines: `sources`, or `people COUNT` that cite them."""
import json
import random
import sys

SOURCES = 20
WORDS = (
    "archive regiment letter winter river commander report village bridge witness column order station paper "
    "captain prisoner forest road evening memory testimony court index folder army staff headquarters signature "
    "question journey brother teacher district harvest railway border ministry camp translation newspaper"
).split()
GIVEN = [("Иван", "Ivan"), ("Пётр", "Pyotr"), ("Сергей", "Sergei"), ("Николай", "Nikolai"), ("Фёдор", "Fyodor")]
ROOTS = [("Бере", "Bere"), ("Коро", "Koro"), ("Мали", "Mali"), ("Соло", "Solo"), ("Тара", "Tara"), ("Вого", "Vogo")]
ENDS = [("нов", "nov"), ("вин", "vin"), ("ткин", "tkin"), ("лёв", "lyov"), ("сенко", "senko"), ("динский", "dinsky")]


def source(number):
    return {
        "formatVersion": 1,
        "externalId": f"bench/source/{number}",
        "kind": "source",
        "heading": {"en": f"Papers of a commission, volume {number}"},
        "particulars": {"work": {"kind": "document-edition", "shortTitle": {"en": f"Papers {number}"}}},
    }


def prose(chance, length):
    """Paragraphs of so many characters in all."""
    paragraphs, size = [], 0
    while size < length:
        words = " ".join(chance.choice(WORDS) for _ in range(min(90, (length - size) // 7 + 1)))
        paragraphs.append(f"<p>{words.capitalize()}.</p>")
        size += len(words)
    return "".join(paragraphs)


def citation(chance):
    return {"source": {"entry": f"@bench/source/{chance.randrange(SOURCES)}"}, "locator": f"p. {chance.randrange(1, 600)}"}


def claim(chance, value):
    return {"value": value, "citations": [citation(chance)]}


def date(chance, year):
    return {"type": "date", "date": f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"}


def text(chance):
    return {"type": "text", "words": {"en": " ".join(chance.choice(WORDS) for _ in range(8)).capitalize()}}


def person(number):
    chance = random.Random(number)
    given, root, end = chance.choice(GIVEN), chance.choice(ROOTS), chance.choice(ENDS)
    russian, english = f"{given[0]} {root[0]}{end[0]}", f"{given[1]} {root[1]}{end[1]}"
    year = 1890 + chance.randrange(25)
    return {
        "formatVersion": 1,
        "externalId": f"bench/person/{number}",
        "kind": "person",
        "heading": {"en": english},
        "names": [
            {"text": russian, "language": "ru", "use": "authorized"},
            {"text": english, "language": "en"},
            {"text": f"{root[1]}{end[1]}, {given[1][0]}.", "language": "de"},
        ],
        "summary": {"en": f"Officer, number {number} of those benchmarked."},
        "body": {"en": prose(chance, 4000)},
        "questions": [
            {"property": "born", "claims": [claim(chance, date(chance, year)), claim(chance, date(chance, year + 1))]},
            {"property": "died", "claims": [claim(chance, date(chance, year + 50))]},
            {"property": "rank", "claims": [claim(chance, text(chance)), claim(chance, text(chance))]},
            {"property": "known-for", "claims": [claim(chance, text(chance))]},
        ],
    }


records = (source(n) for n in range(SOURCES)) if sys.argv[1] == "sources" else (person(n) for n in range(int(sys.argv[2])))
for record in records:
    print(json.dumps(record, ensure_ascii=False))
