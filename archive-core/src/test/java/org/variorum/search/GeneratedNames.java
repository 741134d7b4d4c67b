package org.variorum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.name.scheme.Scheme;
import org.variorum.name.scheme.Schemes;

/**
 * Makes up persons as a large archive has them: Russian surnames of all common endings, some far
 * more common than others, with first name and mostly a patronymic, in Cyrillic or written by one
 * of the schemes; every tenth is German.
 */
final class GeneratedNames {
  private static final String[] STEMS =
      ("Андр Антип Арх Баб Бар Бел Бер Богдан Болот Бор Бур Вас Вер Вин Вол Вор Гавр Глух Гол Гор Греб"
              + " Гриш Гус Дан Дем Дол Дорош Дуб Дья Ерм Жар Жур Завьял Зай Звер Зим Зуб Игнат Ив Казак"
              + " Кал Кар Кир Кис Клим Ков Коз Кол Кондрат Коп Кор Кос Крав Круг Крыл Кудр Куз Кул Курб"
              + " Лав Лаз Лап Лар Лаш Леб Лещ Лис Лоб Лом Лук Лыс Мак Мал Мам Март Мас Матв Медвед Мель"
              + " Мин Мир Моз Мор Мосал Мур Назар Наум Нест Ник Нов Нос Овс Орл Осин Остап Пав Пан Пар"
              + " Пест Пет Пил Плат Пол Поп Прох Пуш Род Рог Ром Руд Рус Ряб Сав Сам Сафр Сел Сем Сер"
              + " Сид Сит Скворц Сокол Сол Сорок Степ Суб Сух Тар Тер Тим Тих Том Троф Тур Ул Уст Фад"
              + " Фед Фил Фом Фрол Хар Хлеб Хом Храм Цар Цвет Чеб Чер Чист Чуд Шаб Шам Шев Шест Шил Шир"
              + " Шум Щед Щег Щук Юд Юр Яким Як Ян Яс")
          .split(" ", -1);

  private static final String[] MIDDLES =
      ("а е и о ар ель ен ик ин иш ник ол он оч ош ук ун уш ач еч як ул от ат ет").split(" ", -1);

  private static final String[] ENDINGS =
      ("ов ов ов ев ев ин ин ский ский енко ко ук ич кин кин цев ёв ников ецкий ых ой ян")
          .split(" ", -1);

  private static final String[] FIRST =
      ("Иван Иван Иван Николай Николай Василий Василий Александр Александр Михаил Михаил Пётр Алексей"
              + " Андрей Дмитрий Сергей Владимир Фёдор Павел Георгий Григорий Константин Семён Степан"
              + " Яков Борис Виктор Евгений Леонид Анатолий Тимофей Игнатий Лев Юрий Илья Филипп")
          .split(" ", -1);

  private static final String[] PATRONYMICS =
      ("Иванович Иванович Николаевич Васильевич Александрович Михайлович Петрович Алексеевич Андреевич"
              + " Дмитриевич Сергеевич Владимирович Фёдорович Павлович Георгиевич Григорьевич"
              + " Константинович Семёнович Степанович Яковлевич Борисович Викторович Евгеньевич Кузьмич")
          .split(" ", -1);

  private static final String[] GERMAN_FIRST =
      ("Hans Karl Friedrich Wilhelm Otto Ernst Heinrich Walter Georg Erich Kurt Franz Josef Max Hermann"
              + " Rudolf Alfred Günther Werner Helmut")
          .split(" ", -1);

  private static final String[] GERMAN_STEMS =
      ("Acker Bach Berg Brand Burg Eich Eisen Falken Feld Fisch Gold Groß Hahn Hart Hirsch Hof Holz Kauf"
              + " Kirch Klein König Krause Lang Linden Löwen Meier Mühl Neu Ober Reich Richter Rosen Roth"
              + " Schäfer Schmidt Schneider Schön Schwarz Stein Stern Strauß Sturm Vogel Wald Weber Weiß"
              + " Winter Wolf Zimmer")
          .split(" ", -1);

  private static final String[] GERMAN_ENDINGS =
      "er mann bach berg feld hardt stein el ing haus dorf ner ke thal heim hauer".split(" ", -1);

  private static final String[] PLACES =
      ("ово ево ино ка ки цы ск ское поль град горск евка овка ичи ищи ники бор но место")
          .split(" ", -1);

  private static final String[] GERMAN_PLACES =
      "burg berg dorf hausen heim au stadt felde walde ow in itz bruck".split(" ", -1);

  private final Random random;

  GeneratedNames(long seed) {
    random = new Random(seed);
  }

  Entry next() {
    return random.nextInt(10) == 0
        ? person(german(), "de")
        : russian(surname(), FIRST[random.nextInt(FIRST.length)]);
  }

  /** Another of the same surname, which is Cyrillic. */
  Entry namesake(String surname) {
    return russian(surname, FIRST[random.nextInt(FIRST.length)]);
  }

  private Entry russian(String surname, String first) {
    String patronymic =
        random.nextInt(5) == 0 ? "" : " " + PATRONYMICS[random.nextInt(PATRONYMICS.length)];
    String name = surname + ", " + first + patronymic;
    List<Scheme> schemes = Schemes.of("ru");
    int turn = random.nextInt(10);
    return turn < 4
        ? person(name, "ru")
        : person(
            (turn < 7
                    ? Schemes.of("ru", "bgn-pcgn").orElseThrow()
                    : schemes.get(turn % schemes.size()))
                .write(name)
                .text(),
            "en");
  }

  private String surname() {
    String stem = STEMS[skewed(STEMS.length)];
    String middle = random.nextInt(3) == 0 ? "" : MIDDLES[skewed(MIDDLES.length)];
    return stem + middle + ENDINGS[random.nextInt(ENDINGS.length)];
  }

  /** The first of a list far more often than the last. */
  private int skewed(int size) {
    return (int) (size * Math.pow(random.nextDouble(), 1.6));
  }

  private String german() {
    String first = GERMAN_FIRST[random.nextInt(GERMAN_FIRST.length)];
    String von = random.nextInt(8) == 0 ? " von" : "";
    return GERMAN_STEMS[random.nextInt(GERMAN_STEMS.length)]
        + GERMAN_ENDINGS[random.nextInt(GERMAN_ENDINGS.length)]
        + ", "
        + first
        + von;
  }

  Entry person(String name, String language) {
    return entry(EntryKind.PERSON, name, language);
  }

  Entry entry(EntryKind kind, String name, String language) {
    return Entry.titled(EntryId.random(random), kind, Texts.of(language, name));
  }

  /** A place, in Cyrillic or as BGN/PCGN write it; every tenth is German. */
  Entry place() {
    int turn = random.nextInt(10);
    if (turn == 0) {
      String name =
          GERMAN_STEMS[random.nextInt(GERMAN_STEMS.length)]
              + GERMAN_PLACES[random.nextInt(GERMAN_PLACES.length)];
      return entry(EntryKind.PLACE, name, "de");
    }
    String name =
        STEMS[skewed(STEMS.length)]
            + (random.nextInt(3) == 0 ? "" : MIDDLES[skewed(MIDDLES.length)])
            + PLACES[random.nextInt(PLACES.length)];
    return turn < 6
        ? entry(EntryKind.PLACE, name, "ru")
        : entry(
            EntryKind.PLACE, Schemes.of("ru", "bgn-pcgn").orElseThrow().write(name).text(), "en");
  }

  /** So many made-up persons. */
  static List<Entry> some(int number, long seed) {
    GeneratedNames names = new GeneratedNames(seed);
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(names.next());
    }
    return all;
  }
}
