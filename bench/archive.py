"""Writes an archive of any size to import, as JSON Lines, the same for the same numbers: people, units of description in
trees, groups, places, events and sources, with names in three languages, dates, texts, and claims on which sources differ.

  archive.py FROM UNTIL      the records of these numbers, the base (sources, places, groups) before the first one
  archive.py --forms UNTIL   a form of a name for every hundredth person or so, as somebody might type it
"""
import json
import random
import signal
import sys

FONDS = 5555  # a fonds, 4 series, 50 files in each, and leaves under the files
SOURCES, PLACES, GROUPS = 400, 600, 300

GIVEN = """Александр Aleksandr Alexander|Алексей Aleksei Alexej|Анатолий Anatoly Anatolij|Андрей Andrei Andrej|Борис Boris Boris|
Василий Vasily Wassilij|Виктор Viktor Viktor|Владимир Vladimir Wladimir|Георгий Georgy Georgij|Григорий Grigory Grigorij|
Дмитрий Dmitry Dmitrij|Евгений Yevgeny Jewgenij|Иван Ivan Iwan|Игнатий Ignaty Ignatij|Кирилл Kirill Kirill|Константин Konstantin Konstantin|
Лев Lev Lew|Максим Maksim Maxim|Михаил Mikhail Michail|Никита Nikita Nikita|Николай Nikolai Nikolaj|Олег Oleg Oleg|Павел Pavel Pawel|
Пётр Pyotr Pjotr|Семён Semyon Semjon|Сергей Sergei Sergej|Степан Stepan Stepan|Тимофей Timofei Timofej|Фёдор Fyodor Fjodor|Яков Yakov Jakow"""
FATHERS = """Александрович Aleksandrovich Alexandrowitsch|Андреевич Andreyevich Andrejewitsch|Борисович Borisovich Borissowitsch|
Васильевич Vasilyevich Wassiljewitsch|Григорьевич Grigoryevich Grigorjewitsch|Дмитриевич Dmitriyevich Dmitrijewitsch|Иванович Ivanovich Iwanowitsch|
Ильич Ilyich Iljitsch|Константинович Konstantinovich Konstantinowitsch|Михайлович Mikhailovich Michajlowitsch|Николаевич Nikolayevich Nikolajewitsch|
Павлович Pavlovich Pawlowitsch|Петрович Petrovich Petrowitsch|Семёнович Semyonovich Semjonowitsch|Сергеевич Sergeyevich Sergejewitsch|Фёдорович Fyodorovich Fjodorowitsch"""
STARTS = """Абра Abra Abra|Ага Aga Aga|Бара Bara Bara|Бере Bere Bere|Бобы Boby Boby|Бори Bori Bori|Вереща Vereshcha Werescha|Воло Volo Wolo|Гаври Gavri Gawri|
Голу Golu Golu|Гонча Goncha Gontscha|Горба Gorba Gorba|Дави Davi Dawi|Дани Dani Dani|Дроз Droz Dros|Дья Dya Dja|Ели Yeli Jeli|Жу Zhu Schu|Зава Zava Sawa|
Зо Zo So|Игна Igna Igna|Каба Kaba Kaba|Кала Kala Kala|Кова Kova Kowa|Коро Koro Koro|Кра Kra Kra|Лари Lari Lari|Лопа Lopa Lopa|Мака Maka Maka|Мали Mali Mali|
Мере Mere Mere|Моро Moro Moro|Наза Naza Nasa|Орло Orlo Orlo|Пани Pani Pani|Пота Pota Pota|Рого Rogo Rogo|Саве Save Sawe|Само Samo Samo|Соло Solo Solo|
Тара Tara Tara|Тимо Timo Timo|Ува Uva Uwa|Фили Fili Fili|Хари Khari Chari|Цве Tsve Zwe|Чере Chere Tschere|Шапо Shapo Schapo|Щерба Shcherba Schtscherba|Яку Yaku Jaku"""
MIDDLES = """ Ø Ø|ве ve we|ви vi wi|го go go|да da da|ди di di|зо zo so|ко ko ko|ла la la|ле le le|ма ma ma|на na na|ри ri ri|ро ro ro|се se sse|та ta ta|ха kha cha|ча cha tscha|ше she sche|щи shchi schtschi"""
ENDS = """нов nov now|лев lev lew|ков kov kow|вин vin win|нин nin nin|ткин tkin tkin|рский rsky rskij|нский nsky nskij|нко nko nko|сенко senko ssenko|лёв lyov ljow|
цев tsev zew|чук chuk tschuk|швили shvili schwili|ров rov row|мов mov mow|ганов ganov ganow|шин shin schin|хин khin chin|жаев zhayev schajew"""
TOWNS = """Бело Belo Belo|Бого Bogo Bogo|Верхне Verkhne Werchne|Влади Vladi Wladi|Воскре Voskre Woskre|Дубо Dubo Dubo|Зелено Zeleno Seleno|Ивано Ivano Iwano|Красно Krasno Krasno|
Мало Malo Malo|Нижне Nizhne Nischne|Ново Novo Nowo|Петро Petro Petro|Святого Svyatogo Swjatogo|Старо Staro Staro|Усть Ust Ust|Черно Cherno Tscherno|Ярос Yaros Jaros"""
TOWN_ENDS = """горск gorsk gorsk|град grad grad|кино kino kino|ловка lovka lowka|михайлово mikhailovo michajlowo|польск polsk polsk|речье rechye retschje|село selo selo|ярск yarsk jarsk|озеро ozero osero"""
EN = """The commander of the regiment wrote on the evening of the march that the bridge near the village had been held|A witness stated before the court that the order reached
the headquarters too late|Two letters of the winter describe the road through the forest and the lack of bread|The report counts the wounded of the division and names the officers who had been taken prisoner|
The staff moved to the railway station, where the archive of the army was burnt|In his memoirs he says that he heard of it from a neighbour in the camp|The decree was published in the newspaper and read aloud in the barracks|
The photograph shows a group of men beside a lorry; the place is not known|An index card gives the day of his birth in the old style|The translation was made for the trial and leaves out the last page|The committee met three times and kept no minutes|
He was promoted after the crossing of the river and fell ill with typhus in spring"""
RU = """Командир полка записал вечером, что мост у деревни удалось удержать|Свидетель показал на суде, что приказ пришёл в штаб слишком поздно|В двух письмах той зимы говорится о дороге через лес и нехватке хлеба|
В донесении перечислены раненые дивизии и названы офицеры, попавшие в плен|Штаб переехал на станцию, где сожгли архив армии|В воспоминаниях он пишет, что слышал об этом от соседа по лагерю|Указ напечатали в газете и прочли в казармах|
На снимке группа людей у грузовика, место неизвестно|На карточке день рождения указан по старому стилю|Перевод сделан для процесса и не содержит последней страницы|Комитет собирался трижды и не вёл протоколов|После переправы его повысили, а весной он заболел тифом"""
RANKS = "captain|major|lieutenant|colonel|sergeant|senior lieutenant|lieutenant colonel|military engineer 3rd rank|brigade commissar|private".split("|")
PAPERS = """Orders|Letters|Reports|Minutes|Lists of losses|Interrogations|Diaries|Maps|Photographs|Newspapers|Telegrams|Personal files|Leaflets|Receipts|Memoranda"""
PAPERS_RU = """Приказы|Письма|Донесения|Протоколы|Списки потерь|Допросы|Дневники|Карты|Фотографии|Газеты|Телеграммы|Личные дела|Листовки|Расписки|Записки"""


def rows(text):
    return [row.split(" ") for row in text.replace("\n", "").split("|")]


GIVEN, FATHERS, STARTS, ENDS, TOWNS, TOWN_ENDS = (rows(text) for text in (GIVEN, FATHERS, STARTS, ENDS, TOWNS, TOWN_ENDS))
MIDDLES = [[part.replace("Ø", "") for part in row] for row in rows(MIDDLES)]
EN, RU, PAPERS, PAPERS_RU = ([one.strip() for one in text.replace("\n", " ").split("|")] for text in (EN, RU, PAPERS, PAPERS_RU))


def joined(*parts):
    """The same in Russian, English and German."""
    return ["".join(one).capitalize() for one in zip(*parts)]


def prose(chance, sentences, count):
    return "<p>" + ". ".join(chance.choice(sentences) + (f" ({chance.randrange(1900, 1960)})" if chance.random() < 0.2 else "") for _ in range(count)) + ".</p>"


def body(chance, least, most):
    count = chance.randrange(least, most)
    texts = {"en": "".join(prose(chance, EN, 4) for _ in range(count))}
    if chance.random() < 0.4:
        texts["ru"] = "".join(prose(chance, RU, 4) for _ in range(count))
    return texts


def citation(chance):
    one = {"source": {"entry": f"@bench/source/{int(SOURCES * chance.random() ** 3)}"}, "locator": f"p. {chance.randrange(1, 600)}"}
    if chance.random() < 0.2:
        one["nearness"] = chance.choice(["took-part", "eyewitness", "later", "hearsay"])
    return one


def claim(chance, value, citations=1):
    return {"value": value, "citations": [citation(chance) for _ in range(citations)]}


def day(chance, year):
    form = chance.random()
    if form < 0.5:
        return f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return str(year) if form < 0.8 else f"{year}~" if form < 0.9 else f"{year}-{chance.randrange(1, 13):02}"


def dated(chance, year):
    return {"type": "date", "date": day(chance, year)}


def name(number):
    """Given name, father's name and surname of a person, each in Russian, English and German."""
    chance = random.Random(f"name {number}")
    surname = joined(chance.choice(STARTS), chance.choice(MIDDLES), chance.choice(ENDS))
    return chance.choice(GIVEN), chance.choice(FATHERS), surname


def person(number, chance):
    given, father, surname = name(number)
    ru, en, de = (f"{given[n]} {father[n]} {surname[n]}" for n in range(3))
    year = 1860 + chance.randrange(65)
    born = [claim(chance, dated(chance, year), 1 + (chance.random() < 0.3))]
    if chance.random() < 0.2:
        born.append(claim(chance, {"type": "date", "date": str(year + 1)}))
    questions = [{"property": "born", "claims": born}, {"property": "died", "claims": [claim(chance, dated(chance, year + chance.randrange(20, 45)))]}]
    rank = {"type": "text", "words": {"en": chance.choice(RANKS)}}
    questions.append({"property": "rank", "claims": [claim(chance, rank)]})
    return {
        "kind": "person", "heading": {"en": en, "ru": ru},
        "names": [
            {"text": f"{surname[0]}, {given[0]} {father[0]}", "language": "ru", "use": "authorized"},
            {"text": f"{surname[1]}, {given[1]}", "language": "en"}, {"text": f"{surname[2]}, {given[2][:1]}.", "language": "de", "use": "variant"}],
        "summary": {"en": f"{rank['words']['en'].capitalize()}, born {year}. {chance.choice(EN)}."},
        "body": body(chance, 1, 4), "questions": questions,
        "relations": [{"entry": f"@bench/group/{chance.randrange(GROUPS)}", "role": "member"}] if chance.random() < 0.5 else [],
    }


def unit(number, chance):
    """The place of a unit in its fonds follows from its number, as do its parent and its code."""
    fonds, place = divmod(number, FONDS)
    top = fonds * FONDS
    if place == 0:
        level, parent, position, code = "fonds", None, fonds + 1, f"Ф. {fonds + 1}"
    elif place <= 4:
        level, parent, position, code = "series", top, place, f"Ф. {fonds + 1} Оп. {place}"
    elif place <= 204:
        series, position = divmod(place - 5, 50)
        level, parent, position, code = "file", top + 1 + series, position + 1, f"Ф. {fonds + 1} Оп. {series + 1} Д. {position + 1}"
    else:
        file, position = divmod(place - 205, 27)
        level, parent, position, code = "item", top + 5 + file % 200, position + 1, f"Ф. {fonds + 1} Л. {place - 204}"
    what = chance.randrange(len(PAPERS))
    year = 1900 + chance.randrange(50)
    _, _, surname = name(chance.randrange(100_000))
    description = {"position": position, "level": level, "code": code, "dates": f"{year}/{year + chance.randrange(6)}",
                   "elements": {"3.1.5": {"en": f"{chance.randrange(1, 400)} leaves"}, "3.3.1": {"en": " ".join(chance.choice(EN) + "." for _ in range(2))}}}
    if parent is not None:
        description["parent"] = f"@bench/unit/{parent}"
    return {
        "kind": "unit",
        "heading": {"en": f"{PAPERS[what]} of {surname[1]}, {year}", "ru": f"{PAPERS_RU[what]}: {surname[0]}, {year}"},
        "body": body(chance, 0, 2) if chance.random() < 0.2 else {},
        "particulars": {"description": description},
    }


def event(number, chance):
    year = 1914 + chance.randrange(32)
    town = joined(chance.choice(TOWNS), chance.choice(TOWN_ENDS))
    what, russian = chance.choice([("Battle", "Бой"), ("Meeting", "Встреча"), ("Trial", "Суд"), ("Crossing", "Переправа"), ("Exchange", "Обмен")])
    return {
        "kind": "event", "heading": {"en": f"{what} at {town[1]}, {year}", "ru": f"{russian}: {town[0]}, {year}"},
        "summary": {"en": chance.choice(EN) + "."}, "body": body(chance, 1, 3),
        "particulars": {"happening": {"when": day(chance, year)}},
    }


def base():
    for number in range(SOURCES):
        chance = random.Random(f"source {number}")
        _, _, surname = name(10_000_000 + number)
        title = f"{chance.choice(PAPERS)} of a year, volume {number + 1}"
        yield {"externalId": f"bench/source/{number}", "kind": "source", "heading": {"en": title},
               "particulars": {"work": {"kind": chance.choice(["memoir", "document-edition", "scholarly-work", "press"]),
                                        "authors": [surname[1]], "shortTitle": {"en": f"{surname[1]} {chance.randrange(1920, 2010)}"}}}}
    for number in range(PLACES):
        chance = random.Random(f"place {number}")
        town = joined(chance.choice(TOWNS), chance.choice(TOWN_ENDS))
        yield {"externalId": f"bench/place/{number}", "kind": "place", "heading": {"en": town[1], "ru": town[0]},
               "names": [{"text": town[0], "language": "ru"}, {"text": town[1], "language": "en"}, {"text": town[2], "language": "de"}],
               "particulars": {"concept": {"coordinates": {"latitude": round(48 + 12 * chance.random(), 4), "longitude": round(20 + 60 * chance.random(), 4)}}}}
    for number in range(GROUPS):
        chance = random.Random(f"group {number}")
        what, russian = chance.choice([("Rifle Division", "стрелковая дивизия"), ("Army", "армия"), ("Cavalry Corps", "кавалерийский корпус"), ("Engineer Battalion", "сапёрный батальон")])
        yield {"externalId": f"bench/group/{number}", "kind": "corporate-body", "heading": {"en": f"{number + 1} {what}", "ru": f"{number + 1}-я {russian}"},
               "summary": {"en": chance.choice(EN) + "."}, "body": body(chance, 1, 4)}


def record(number):
    """Of ten, five are units, four are people and one is an event."""
    chance = random.Random(number)
    tens, one = divmod(number, 10)
    if one < 5:
        made, key = unit(tens * 5 + one, chance), f"unit/{tens * 5 + one}"
    elif one < 9:
        made, key = person(tens * 4 + one - 5, chance), f"person/{tens * 4 + one - 5}"
    else:
        made, key = event(tens, chance), f"event/{tens}"
    return {"externalId": f"bench/{key}", **made}


def forms(until):
    """What somebody might type of people that there are."""
    people = until // 10 * 4
    chance = random.Random(7)
    for _ in range(500):
        number = chance.randrange(people)
        given, father, surname = name(number)
        form = chance.randrange(5)
        yield [surname[0], surname[1], f"{given[0]} {surname[0]}", f"{surname[2]} {given[2]}", f"{given[1]} {father[1]} {surname[1]}"][form]


def say(record):
    print(json.dumps({"formatVersion": 1, **{key: value for key, value in record.items() if value not in ({}, [])}}, ensure_ascii=False))


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    if sys.argv[1] == "--forms":
        for form in forms(int(sys.argv[2])):
            print(form)
        return
    first, until = int(sys.argv[1]), int(sys.argv[2])
    if first == 0:
        for one in base():
            say(one)
    for number in range(first, until):
        say(record(number))


if __name__ == "__main__":
    main()
