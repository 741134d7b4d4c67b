package org.variorum.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.entry.EntryKind;

class SoughtNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Жуков, Георгий Константинович | Schukow; Joukov; Żukow; Zsukov; Žukov; Жуковъ; Zhukov; Zukov; Georgi Schukow; \
          Gueorgui Joukov; Г. К. Жуков; Жуков Г.К.; Georgy Zhukov; G. K. Shukow; Жукова; Zhukvo; маршал Жуков; Жукoв
          Zhukov, Georgy Konstantinovich | Schukow; Joukov; Жуков; Георгий Жуков; Zsukov; Žukov; Жуковъ; Жуков Георгий Константинович
          Schukow, Georgi Konstantinowitsch | Zhukov; Жуков; Joukov; Żukow; Георгий Константинович Жуков
          Żukow, Gieorgij | Жуков; Zhukov; Schukow; Жуков Георгий
          Zsukov, Georgij | Жуков; Zhukov; Schukow; Joukov
          Meretskov, Kirill Afanasyevich | Merezkow; Мерецков; Mereckov; Mierieckow; Meretzkow; К. А. Мерецков
          Хрущёв, Никита Сергеевич | Chruschtschow; Хрущев; Khrouchtchev; Chruszczow; Hruscsov; Chruščov; Khrushchev; Nikita Khrushchev
          Chruschtschow, Nikita | Хрущёв; Khrouchtchev; Chruszczow; Hruscsov; Chruščov; Khrushchev; Kruschev
          Власов, Андрей Андреевич | А. А. Власов; Vlasov A.A.; Wlassow, Andrej; Vlassov; Власовъ; Andrei Andreevich Vlasov; General Wlassow
          Strik-Strikfeldt, Wilfried | Штрик-Штрикфельдт; Штрикфельдт; Strikfeldt; Вильфрид Штрик-Штрикфельдт
          Gehlen, Reinhard | Гелен; Рейнхард Гелен; Р. Гелен
          Himmler, Heinrich | Гиммлер; Химмлер; Генрих Гиммлер
          Köstring, Ernst-August | Кёстринг; Кестринг; Koestring; Kostring; Ernst Köstring
          Николай II | Nikolaus II.; Nicolas II; II. Miklós; Nicholas II
          Екатерина II | Katharina II.; Kateřina II.; Catherine II
          Pannwitz, Helmuth von | фон Паннвиц; von Pannwitz; Helmuth von Pannwitz; Паннвиц
          Kollontai, Alexandra | Kollontajová; Коллонтай; А. Коллонтай
          Janin, Maurice | Морис Жанен; Жанен
          Stalin, Joseph | Иосиф Сталин; Сталин, Иосиф Виссарионович; Józef Stalin; J. Stalin
          Drastamat Kanayan | Канаян Д. М.; D. Kanayan; Драстамат Канаян; Kanajan, D.
          Querill Hugo Emil Mannerheim | Mannerheim, Q. H. E.; Маннергейм К.
          Graf, Ulrich | Ulrich Graf; Граф, Ульрих; Graf, U.
          Willi Graf | Graf; Graf, Willi; W. Graf; Вилли Граф
          Adam Mickiewicz | Мицкевич; Mickiewicz; Mickevič; Адам Мицкевич
          Лазарь Моисеевич Каганович | Kaganowitsch; Каганович Лазарь; Л. М. Каганович; Kaganovich, Lazar
          Каганович Лазарь Моисеевич | Kaganovitch; Лазарь Каганович
          Антоний (Храповицкий) | Антоний; Храповицкий; Khrapovitsky; Антоний Храповицкий
          Иванова (Петрова), Анна | Петрова Анна; Иванова, Анна; Анна Иванова
          Philippe Pétain | Pétain, Henri Philippe; Henri-Philippe Pétain; маршал Петен
          Клаус фон Штауффенберг | Claus Schenk Graf von Stauffenberg; von Stauffenberg
          Tomáš Masaryk | Masaryk, Tomáš Garrigue; Томаш Гарриг Масарик
          Ungern, Roman | Ungern-Sternberg; Роман Унгерн-Штернберг
          Miklós Horthy | Miklos Horthy de Nagybánya; Horthy
          Querill Thomas | Thomas; Q. Thomas
          Erich Manstein | Manstein, Erich v.; Э. ф. Манштейн
          Turkul, Anton | А. В. Туркул; Turkul A. W.; Turkul General; Туркул А. В., генерал
          Степан Бандера | Stepan Andriyovych Bandera; Bandera Stepan Andrijowytsch
          King, Martin | King Martin; Martin King; King M.; King; King, M.
          Ritter, Gerhard | Ritter Gerhard; G. Ritter; Ritter G.
          Король, Пётр | Король Пётр; Король П.; Король П. С.
          Martin Luther King | King; King, Martin; King Martin; King M. L.
          Jakob Michael Kaiser | Kaiser; Kaiser Jakob; J. Kaiser
          Frank | Hans Frank; A. Frank; Frank, Hans; Frank A.
          Martin | Familie Martin; Martin
          Adam Bernard Mickiewicz | Mickiewicz; Мицкевич; Mickiewicz, Adam; A. B. Mickiewicz
          Ana Marija Ivanović | Ivanović; Ivanović, Ana
          Соколов, Виктор | соколов в; sokolov, v; sokolov v.; Sokolov, v.
          Sokolov, Viktor Dmitrievich | sokolov v d; sokolov, v d
          Erich von der Goltz | E. v. d. Goltz; Goltz, Erich v. d.
          """)
  void findsAPersonByAnyForm(String stored, String forms) {
    for (String form : forms.split(";", -1)) {
      assertThat(fit(form.strip(), person(stored))).as(form + " finds " + stored).isPresent();
      assertThat(meets(form.strip(), person(stored))).as(form + " looks for " + stored).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Жуков, Георгий Константинович | Жуков, Иван; Жуков П. С.; Георгий; Жук; Жуковский; Георгий Кузьмич Жуков
          Zhukov, Georgy | Zhukov, Ivan; Georgy; Zhukovsky; Zubov
          Adam Mickiewicz | Adam; Mickiewicz Radola
          Adam | Adam Mickiewicz
          Соколов, Иван | соколов ф; sokolov d; sokolov, v; sokolov v.
          Martin Luther King | Martin; Martin Müller
          Philippe Pétain | Henri Pétain Maurice; Philippe Henri
          Иван Иванов (поэт) | поэт
          Антоний (Храповицкий) | Antoni Turkul
          Horthy Mykhailo | Karolyi Mihaly
          Drastamat Kanayan | Kanayan letters home
          Person Run, 14/ivan | A book, run 20/book
          Person Run 14/ivan | A book, run 20/book
          Власов, Андрей Андреевич | Георгий Иван Власов; Власенко; Андрей; Vlasik; Волков; Vlasov captured; Власов 1942
          """)
  void findsNobodyElse(String stored, String forms) {
    for (String form : forms.split(";", -1)) {
      assertThat(fit(form.strip(), person(stored))).as(form).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Zhukov, Georgy','Zhukov',EXACT",
    "'Zhukov, Georgy','zhukov georgy',EXACT",
    "'Жуков, Георгий','Schukow',SPELLING",
    "'Жуков, Георгий','Joukov',SPELLING",
    "'Schukow, Georgi','Zhukov',SPELLING",
    "'Mihály Károlyi','Каройи',SPELLING",
    "'Хрущёв, Никита','Хрущев',FOLDED",
    "'Жуков, Георгий','Жуковъ',FOLDED",
    "'Жуков, Георгий','Жукову',FOLDED",
    "'Жуков, Георгий','Жyкoв',FOLDED",
    "'Zhukov, Georgy','Zhukvo',SLIP",
    "'Rokossovsky, Konstantin','Rokosovsk',SLIP",
    "'Zhukov, Georgy','Zhakof',SOUND"
  })
  void saysWhy(String stored, String typed, Reason reason) {
    assertThat(fit(typed, person(stored)).map(Fit::reason)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "Martin King,'King, Martin','Martin, Paul'",
    "King Martin,'King, Martin','Martin, Paul'"
  })
  void prefersWhoIsCalledByTheTitleToWhoLacksIt(String typed, String called, String lacking) {
    assertThat(fit(typed, person(called)).orElseThrow())
        .isLessThan(fit(typed, person(lacking)).orElseThrow());
    assertThat(fit(typed, person(lacking)).orElseThrow().cost())
        .isGreaterThan(fit("Martin", person(lacking)).orElseThrow().cost());
  }

  @Test
  void saysThatAFormIsTheCurators() {
    KnownName name =
        new KnownName(
            EntryKind.PERSON,
            List.of(
                form("Vlasov, Andrey", KnownForm.Origin.HEADING),
                form("Wlassow, Andrej", KnownForm.Origin.FORM),
                form("Wlassoff", KnownForm.Origin.HIDDEN)));

    assertThat(fit("Wlassow", name).map(Fit::reason)).contains(Reason.FORM);
    assertThat(fit("Wlassoff", name).map(Fit::reason)).contains(Reason.SPELLING);
    assertThat(fit("Vlasov", name).map(Fit::reason)).contains(Reason.EXACT);
  }

  @Test
  void knowsFromOneFormWhichIsTheSurnameInAnother() {
    KnownName meretskov =
        new KnownName(
            EntryKind.PERSON,
            List.of(
                form("Querill Afanasyevich Meretskov", KnownForm.Origin.HEADING),
                form("Мерецков, Кверилл Афанасьевич", KnownForm.Origin.FORM)));

    assertThat(fit("Querill", meretskov)).isEmpty();
    assertThat(fit("Meretskov", meretskov)).isPresent();
    assertThat(fit("Querill Meretskov", meretskov)).isPresent();
  }

  @Test
  void prefersTheFullerAndTheCloserName() {
    Fit right = fit("Georgy Zhukov", person("Zhukov, Georgy")).orElseThrow();
    Fit longer = fit("Georgy Zhukov", person("Zhukov, Georgy Ivanovich")).orElseThrow();
    Fit other = fit("Georgy Zhukov", person("Schukow, Georgij")).orElseThrow();

    assertThat(right).isLessThan(longer);
    assertThat(longer).isLessThan(other);
  }

  @Test
  void namesAPlaceByAllThatCarriesItsName() {
    KnownName bor =
        new KnownName(EntryKind.PLACE, List.of(form("Мясной Бор", KnownForm.Origin.HEADING)));
    KnownName city =
        new KnownName(
            EntryKind.PLACE, List.of(form("Vinnytsia, Ukraine", KnownForm.Origin.HEADING)));

    assertThat(fit("Myasnoy Bor", bor)).isPresent();
    assertThat(fit("Bor", bor)).isEmpty();
    assertThat(fit("Winniza", city)).isPresent();
    assertThat(fit("Ukraine", city)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Санкт-Петербург | Leningrad; Петроград; St. Petersburg; Saint-Pétersbourg; Petersburg; Szentpétervár; Ленинграда
          Leningrad | Санкт-Петербург; Petrograd
          Königsberg | Калининград; Królewiec; Kaliningrad; Кенигсберг
          Львов | Lemberg; Lwów; Lviv; Львів; Lwow
          Leningrad | С.-Петербургъ; S.-Pétersbourg
          Ростов-на-Дону | Rostov-on-Don; Rostow am Don; Rostov-sur-le-Don; Rostow nad Donem
          Нижний Новгород | Н. Новгород; N. Nowgorod
          """)
  void knowsWhatLanguagesAndTimesCallAPlace(String stored, String forms) {
    KnownName place =
        new KnownName(EntryKind.PLACE, List.of(form(stored, KnownForm.Origin.HEADING)));
    for (String form : forms.split(";", -1)) {
      assertThat(fit(form.strip(), place)).as(form).isPresent();
      assertThat(meets(SoughtName.of(form.strip()), place)).as(form).isTrue();
    }

    assertThat(fit("Lemberg", person("Львов, Георгий"))).isEmpty();
    assertThat(fit("Kaliningrad", person("Königsberg, Karl"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Zhu", "Жу", "Жук", "Schu", "Jouk", "Georgy Zhu", "Г. Жук", "žu", "ЖУК"})
  void knowsANameByItsBeginning(String typed) {
    KnownName zhukov = person("Жуков, Георгий");

    assertThat(SoughtName.begun(typed).fit(zhukov)).isPresent();
    assertThat(meets(SoughtName.begun(typed), zhukov)).isTrue();
    assertThat(SoughtName.begun("Zhub").fit(zhukov)).isEmpty();
  }

  @Test
  void knowsANameByItsBeginningThoughItLacksThePatronymicThatWasTyped() {
    KnownName bandera = person("Bandera, Stepan");
    SoughtName typed = SoughtName.begun("Степан Андреевич Банд");

    assertThat(typed.fit(bandera)).isPresent();
    assertThat(meets(typed, bandera)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Жуков", "Рокоссовский", "Zhukov", "Bunyachenko", "Köstring", "Mannerheim"})
  void looksForWhateverIsOneSlipAway(String surname) {
    KnownName name = person(surname + ", Х");
    Random random = new Random(7);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String slipped = slipped(surname, random);
      if (!meets(slipped, name)) {
        missed.add(slipped);
      }
      assertThat(fit(slipped, name)).as(slipped).isPresent();
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        ",,,",
        "()",
        "((((",
        "'",
        "’’",
        ".",
        "А",
        "А.",
        "\0",
        "\uD800",
        "\uD83D\uDE00",
        "%",
        "' OR 1=1 --",
        "1942",
        "١٢٣",
        "שלום",
        "漢字",
        "a,b,c,d,e,f,g,h,i,j,k,l,m",
        "\u0301\u0301"
      })
  void takesAnythingThatIsTyped(String typed) {
    assertThatCode(
            () -> {
              for (SoughtName name : List.of(SoughtName.of(typed), SoughtName.begun(typed))) {
                if (!name.isNothing()) {
                  name.ways().toList();
                  name.better();
                  name.fit(person("Жуков, Георгий Константинович"));
                }
              }
              NameTerms.of(person(typed.isBlank() ? "x" : typed));
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tschgyxc", "chjcx", "щжук", "ч"})
  void looksForALongWordByFewKeys(String part) {
    SoughtName name = SoughtName.of(part.repeat(60).substring(0, 60));

    assertThat(name.ways().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(wanted -> assertThat(wanted.anyOf()).hasSizeLessThanOrEqualTo(300));
    assertThat(Word.of("chjcx".repeat(12)).lessened()).isEmpty();
  }

  @Test
  void leavesOutBonesThatTellNothing() {
    assertThat(SoughtName.of("Жуков").bones())
        .containsExactly(Set.of("SKV", "?ukov", "Su?ov", "Suko?"));
    assertThat(SoughtName.of("Козлов").bones())
        .containsExactly(Set.of("KSLV", "SLV", "KLV", "KSV", "KSL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zhukov",
        "Жуков",
        "Г. К. Жуков",
        "Schukow, Georgi",
        "Zhuov",
        "Иосиф Zhukof",
        "Жуков Иван",
        "И"
      })
  void leavesOutOnlyWhatFitsWorseThanIsWanted(String typed) {
    List<KnownName> names =
        List.of(
            known("Жуков, Георгий Константинович", "Zhukov, Georgy", "Schukow, Georgi"),
            known("Zhukov, Ivan", "Жуков, Иван Петрович", "Žukov, I."),
            known("Жукова, Анна", "Schukowa, Anna"),
            known("Zukoff, Joseph", "Жуков, Иосиф", "Żukow, Józef"),
            known("Жиков, Григорий", "Zhikov, G. K."),
            known("Zhukov, Ivan"),
            new KnownName(
                EntryKind.PERSON,
                List.of(new KnownForm("Жуков Ivan, фон", "", KnownForm.Origin.HIDDEN, ""))));
    List<Optional<Fit>> all = names.stream().map(SoughtName.of(typed)::fit).toList();

    for (Fit limit : all.stream().flatMap(Optional::stream).toList()) {
      SoughtName sought = SoughtName.of(typed);
      for (int i = 0; i < names.size(); i++) {
        Optional<Fit> wanted = all.get(i).filter(fit -> fit.compareTo(limit) <= 0);
        Optional<Fit> found =
            sought.fit(names.get(i), limit).filter(fit -> fit.compareTo(limit) <= 0);
        assertThat(found).isEqualTo(wanted);
        assertThat(found.map(Fit::cost)).isEqualTo(wanted.map(Fit::cost));
      }
    }
  }

  /** The first is the heading, the second a form, and the third is never shown. */
  private static KnownName known(String... forms) {
    List<KnownForm> known = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      known.add(new KnownForm(forms[i], "", KnownForm.Origin.values()[i], ""));
    }
    return new KnownName(EntryKind.PERSON, known);
  }

  private static String slipped(String word, Random random) {
    StringBuilder slipped = new StringBuilder(word);
    int at = 1 + random.nextInt(word.length() - 2);
    boolean cyrillic = word.charAt(0) > 0x400;
    char other = (char) ((cyrillic ? 'а' : 'a') + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> slipped.deleteCharAt(at);
      case 1 -> slipped.insert(at, other);
      case 2 -> slipped.setCharAt(at, other);
      default -> {
        slipped.setCharAt(at, word.charAt(at + 1));
        slipped.setCharAt(at + 1, word.charAt(at));
      }
    }
    return slipped.toString();
  }

  private static Optional<Fit> fit(String typed, KnownName name) {
    return SoughtName.of(typed).fit(name);
  }

  private static boolean meets(String typed, KnownName name) {
    return meets(SoughtName.of(typed), name);
  }

  private static boolean meets(SoughtName sought, KnownName name) {
    Map<NameTerms.Key, Set<String>> terms = NameTerms.of(name);
    return sought
        .ways()
        .anyMatch(
            way ->
                way.stream()
                    .allMatch(
                        wanted ->
                            !Collections.disjoint(
                                terms.getOrDefault(wanted.of(), Set.of()), wanted.anyOf())));
  }

  private static KnownName person(String name) {
    return new KnownName(EntryKind.PERSON, List.of(form(name, KnownForm.Origin.HEADING)));
  }

  private static KnownForm form(String text, KnownForm.Origin origin) {
    return new KnownForm(text, "en", origin, "");
  }
}
