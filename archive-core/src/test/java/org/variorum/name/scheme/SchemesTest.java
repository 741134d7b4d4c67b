package org.variorum.name.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.VocabularyCodec;
import org.variorum.language.Languages;
import org.variorum.name.NameKeys;
import org.variorum.name.Spelling;
import org.variorum.vocabulary.Vocabulary;

class SchemesTest {
  private static final String[] GENERALS = {
    "Власов", "Хрущёв", "Жуков", "Мерецков", "Буняченко", "Малышкин"
  };

  @ParameterizedTest
  @CsvSource({
    "bgn-pcgn,Vlasov Khrushchëv Zhukov Meretskov Bunyachenko Malyshkin",
    "iso-9,Vlasov Hruŝëv Žukov Mereckov Bunâčenko Malyškin",
    "scholarly,Vlasov Chruščëv Žukov Mereckov Bunjačenko Malyškin",
    "ala-lc,Vlasov Khrushchëv Zhukov Meret͡skov Buni͡achenko Malyshkin",
    "duden,Wlassow Chruschtschow Schukow Merezkow Bunjatschenko Malyschkin",
    "french,Vlassov Khrouchtchev Joukov Meretskov Bouniatchenko Malychkine",
    "polish,Własow Chruszczow Żukow Mierieckow Buniaczenko Małyszkin",
    "hungarian,Vlaszov Hruscsov Zsukov Mereckov Bunyacsenko Maliskin",
    "pre-1918,Власовъ Хрущевъ Жуковъ Мерецковъ Буняченко Малышкинъ"
  })
  void writeRussianSurnames(String code, String forms) {
    assertThat(Arrays.stream(GENERALS).map(name -> written("ru", code, name)))
        .containsExactly(forms.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bgn-pcgn  | Василий Фёдорович    | Vasiliy Fëdorovich
          bgn-pcgn  | Алексей Васильевич   | Aleksey Vasil’yevich
          bgn-pcgn  | Юлия Егоровна        | Yuliya Yegorovna
          bgn-pcgn  | Подъячево            | Pod”yachevo
          bgn-pcgn  | Братск               | Bratsk
          ala-lc    | Юрий Цветаев         | I͡Uriĭ T͡Svetaev
          ala-lc    | Игорь Подъячев       | Igorʹ Podʺi͡achev
          iso-9     | Юрий Щербаков        | Ûrij Ŝerbakov
          scholarly | Сергей Кузьмич       | Sergej Kuzʹmič
          duden     | Василий Фёдорович    | Wassili Fjodorowitsch
          duden     | Алексей Афанасьевич  | Alexei Afanassjewitsch
          duden     | Александр Ильич      | Alexandr Iljitsch
          duden     | Мария Игнатьевна     | Marija Ignatjewna
          duden     | Йошкар-Ола           | Joschkar-Ola
          duden     | Новороссийск         | Noworossijsk
          duden     | Соловьёв, Горбачёв   | Solowjow, Gorbatschow
          french    | Сергей Андреевич     | Sergueï Andreïevitch
          french    | Георгий Николаевич   | Gueorgui Nikolaïevitch
          french    | Мария, Зоя, Раиса    | Maria, Zoïa, Raïssa
          french    | Афанасьев, Королёв   | Afanassiev, Koroliov
          french    | Солженицын, Сталин   | Soljenitsyne, Staline
          french    | Грозный, Юлия        | Grozny, Ioulia
          polish    | Кузьмич, Любань      | Kuźmicz, Lubań
          polish    | Лев Соловьёв         | Lew Sołowjow
          polish    | Елена Лермонтова     | Jelena Lermontowa
          polish    | Горький, Белый       | Gorki, Bieły
          polish    | Василий Чернышевский | Wasilij Czernyszewski
          polish    | Ильич, Жилин         | Iljicz, Żylin
          hungarian | Брежнев, Медведев    | Brezsnyev, Medvegyev
          hungarian | Владимир Ильич       | Vlagyimir Iljics
          hungarian | Татьяна, Никита      | Tatyjana, Nyikita
          hungarian | Василий, Геннадий    | Vaszilij, Gennagyij
          hungarian | Пётр Афанасьевич     | Pjotr Afanaszjevics
          pre-1918  | Василий Фёдорович    | Василій Ѳедоровичъ
          pre-1918  | Алексей Сергеевич    | Алексѣй Сергѣевичъ
          pre-1918  | Мария, Санкт-Петербург | Марія, Санктъ-Петербургъ
          """)
  void writeRussianNames(String code, String name, String form) {
    assertThat(written("ru", code, name)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uk | bgn-pcgn  | Андрій Андрійович     | Andrii Andriiovych
          uk | bgn-pcgn  | Юрій Згурський        | Yurii Zghurskyi
          uk | ala-lc    | Єнакієве, Житомир     | I͡Enakii͡eve, Z͡Hytomyr
          uk | iso-9     | Ґонта, Київ, Щорс     | G̀onta, Kiïv, Ŝors
          uk | scholarly | Сергій Гончар, Їжак   | Serhij Hončar, Ïžak
          uk | duden     | Володимир, Київ       | Wolodymyr, Kyjiw
          uk | duden     | Знам’янка, Одеса      | Snamjanka, Odessa
          uk | polish    | Леся, Львів, Ярошенко | Łesia, Lwiw, Jaroszenko
          uk | polish    | Хмельницький, Лященко | Chmelnycki, Laszczenko
          be | bgn-pcgn  | Віцебск, Аляксандр    | Vitsyebsk, Alyaksandr
          be | national  | Мікола Ельскі         | Mikola Jeĺski
          be | ala-lc    | Жук, Цётка, Ёды       | Z͡Huk, Tsi͡otka, I͡Ody
          be | iso-9     | Гродна, Іўе           | Grodna, Ìŭe
          be | scholarly | Магілёў, Хацкевіч     | Mahilëŭ, Chackevič
          be | duden     | Магілёў, Гомель       | Mahiljou, Homel
          be | duden     | Васіль Быкаў          | Wassil Bykau
          be | polish    | Лес, Дзень, Слоўнік   | Les, Dzień, Słounik
          """)
  void writeUkrainianAndBelarusianNamesByTheirOwnRules(
      String language, String code, String name, String form) {
    assertThat(written(language, code, name)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Власов, Андрей Андреевич | Vlasov, Andrey Andreyevich
          Воронова, М. И.          | Voronova, M. I.
          Ю. Е. Щукин              | Yu. Ye. Shchukin
          ЮРИЙ ЖУКОВ               | YURIY ZHUKOV
          Римский-Корсаков         | Rimskiy-Korsakov
          Еременко-Ежов            | Yeremenko-Yezhov
          Вла́сов                   | Vlasov
          2-я ударная армия (РККА) | 2-ya udarnaya armiya (RKKA)
          Ѳедоръ Вѣринъ            | Fedor Verin
          """)
  void keepTheShapeOfAName(String name, String form) {
    assertThat(written("ru", "bgn-pcgn", name)).isEqualTo(form);
  }

  @Test
  void giveAnInitialNoHardSign() {
    assertThat(written("ru", "pre-1918", "В. М. Власов")).isEqualTo("В. М. Власовъ");
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void writeCapitalsAsCapitals(Scheme scheme) {
    String small = scheme.write("жюль щедрий я").text();

    assertThat(scheme.write("ЖЮЛЬ ЩЕДРИЙ").text())
        .isEqualTo(scheme.write("жюль щедрий").text().toUpperCase(Locale.ROOT));
    assertThat(small).isEqualTo(small.toLowerCase(Locale.ROOT));
    assertThat(Character.isUpperCase(scheme.write("Щедрий").text().charAt(0))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void knowEveryLetterOfTheirLanguage(Scheme scheme) {
    String alphabet =
        switch (scheme.language()) {
          case "uk" -> "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
          case "be" -> "абвгдеёжзійклмнопрстуўфхцчшыьэюя";
          default -> "абвгдеёжзийклмнопрстуфхцчшщъыьэюяѣѳіѵ";
        };

    if (!scheme.writes().equals(scheme.language())) {
      assertThat(scheme.write(alphabet).text()).doesNotContainPattern("\\p{IsCyrillic}");
    }
    assertThat(scheme.source()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void haveALabelInEveryLanguage(Scheme scheme) {
    Vocabulary general = new VocabularyCodec().general();

    assertThat(general.schemes())
        .filteredOn(term -> term.code().equals(scheme.code()))
        .singleElement()
        .satisfies(
            term -> assertThat(term.label().byLanguage()).containsOnlyKeys(Languages.SPOKEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Власов", "Хрущёв", "Жуков", "Мерецков", "Буняченко", "Малышкин", "Афанасьев", "Щербаков",
        "Благовещенский", "Василий", "Сергей", "Любань", "Юлия", "Мясной", "Трухин", "Подъячев"
      })
  void proposeFormsThatFindTheName(String name) {
    Set<String> kept = NameKeys.of(name);

    for (ProposedForm form : Schemes.propose(name, "ru")) {
      Set<String> sought = new HashSet<>(NameKeys.sought(Spelling.words(form.text()).get(0)));
      sought.retainAll(kept);
      assertThat(sought).as(form.text()).isNotEmpty();
      assertThat(Spelling.words(form.text())).as(form.text()).hasSize(1);
    }
  }

  @Test
  void proposeAFormOfSeveralSchemesOnce() {
    List<ProposedForm> forms = Schemes.propose("Власов", "ru");

    assertThat(forms)
        .extracting(ProposedForm::text)
        .containsExactly("Vlasov", "Wlassow", "Vlassov", "Własow", "Vlaszov", "Власовъ");
    assertThat(forms.get(0).schemes())
        .extracting(Scheme::code)
        .containsExactly("bgn-pcgn", "ala-lc", "iso-9", "scholarly");
    assertThat(forms.get(0).language()).isEqualTo("ru-Latn");
  }

  @Test
  void proposeNothingForALanguageWhoseRulesAreNotKnown() {
    assertThat(Schemes.propose("Димитров", "bg")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Власов,false", "Алексей,false", "Буняченко,false", "Мерецков,true", "Трофимов,true"})
  void sayWhereTheOldSpellingCannotBeToldByRule(String name, boolean doubtful) {
    assertThat(Schemes.of("ru", "pre-1918").orElseThrow().write(name).doubtful())
        .isEqualTo(doubtful);
  }

  static Stream<Scheme> schemes() {
    return Schemes.all().stream();
  }

  private static String written(String language, String code, String name) {
    return Schemes.of(language, code).orElseThrow().write(name).text();
  }
}
