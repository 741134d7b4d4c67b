package org.variorum.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Власов     | Vlasov Vlassov Vlasoff Vlassoff Wlassow Wlasow Wlassov Własow Vlaszov Власовъ
          Хрущёв     | Khrushchev Khrushchëv Hruŝëv Chruščëv Khrushchëv Chruschtschow Khrouchtchev Chruszczow Hruscsov Хрущев Khrushchov
          Жуков      | Zhukov Žukov Schukow Joukov Żukow Zsukov Shukow
          Мерецков   | Meretskov Mereckov Meret͡skov Merezkow Mierieckow
          Буняченко  | Bunyachenko Bunâčenko Bunjačenko Buni͡achenko Bunjatschenko Bouniatchenko Buniaczenko Bunyacsenko
          Малышкин   | Malyshkin Malyškin Malyschkin Malychkine Małyszkin
          Андрей     | Andrei Andrej Andrey Andrii Андрій Andriy Andriej Andrzej Андреи
          Андреевич  | Andreevich Andreyevich Andrejewitsch Andreïevitch
          Штрикфельдт| Strikfeldt Shtrikfeldt Schtrikfeldt Strikfeld
          Мясной     | Myasnoy Miasnoi Mjasnoi Myasnoi Mâsnoj Mi͡asnoĭ
          Бор        | Bor
          Жиленков   | Zhilenkov Schilenkow Žilenkov Żylenkow Жиленкoв
          Трухин     | Trukhin Truchin Truhin
          Благовещенский | Blagoveshchensky Blagoweschtschenski Blagoveščenskij Blagoveshchenskii
          Соловьёв   | Solovyov Soloviev Solowjow Solov'ev Solovʹëv Sołowjow
          Григорий   | Grigory Grigorii Grigorij Григорій Hryhorii
          Сергей     | Sergei Sergey Sergej Сергій Sergueï Szergej
          Подъячев   | Podyachev Pod”yachev Podʺi͡achev
          Гиммлер    | Himmler Gimmler
          Хильгер    | Hilger
          Ленинград  | Leningrad
          Винница    | Vinnitsa Winniza Vinnytsia Вінниця Vinnytsya
          Киев       | Kiev Kiew
          Любань     | Lyuban Ljuban Liuban Lûbanʹ Lyuban’ Ljubany
          Царское    | Tsarskoye Tsarskoe Carskoe Zarskoje
          Мюллер     | Müller Mueller
          Кёстринг   | Köstring Koestring
          Фогель     | Vogel
          Жанен      | Janin
          Клемансо   | Clemenceau
          Петен      | Pétain Petain
          Гамелен    | Gamelin
          Франше     | Franchet
          Лавернь    | Lavergne
          Жиро       | Giraud
          Рейно      | Reynaud
          Мальро     | Malraux
          """)
  void spellingsOfOneNameMeet(String name, String forms) {
    Set<String> kept = NameKeys.of(name.strip());

    for (String form : forms.strip().split(" ")) {
      assertThat(common(NameKeys.sought(form), kept)).as(form + " finds " + name).isNotEmpty();
      assertThat(common(NameKeys.sought(name.strip()), NameKeys.of(form)))
          .as(name + " finds " + form)
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Wlassow,Vlassov",
    "Vlasoff,Wlasow",
    "Schukow,Zhukov",
    "Truchin,Trukhin",
    "Merezkow,Meretskov",
    "Chruschtschow,Khrushchev",
    "Hruŝëv,Khrushchov",
    "Bouniatchenko,Bunjatschenko",
    "Mjasnoi,Miasnoi",
    "Andrej,Andrey",
    "Zukov,Žukov",
    "Zukov,Жуков",
    "Hruscev,Хрущев",
    "Zilenkov,Жиленков"
  })
  void latinFormsMeetEachOther(String typed, String form) {
    assertThat(common(NameKeys.sought(typed), NameKeys.of(form))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Власов,Власова", "Власов,Волков", "Vlasov,Vasilyev", "Жуков,Жаков", "Zhukov,Chuikov",
    "Bor,Bar", "Малышкин,Мальцев", "Жиленков,Зеленков", "Трухин,Трунин", "Мерецков,Мережков",
    "Andrei,Anders", "Киев,Кинев", "army,Armenia", "Wlassow,Flasko", "Boyarsky,Bor"
  })
  void differentNamesStayApart(String one, String other) {
    assertThat(common(NameKeys.sought(one), NameKeys.of(other))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Власов", "Жуков", "Мерецков", "Буняченко", "Малышкин", "Трухин", "Жиленков", "Закутный",
        "Благовещенский", "Андрей", "Сергей", "Любань", "Волхов", "Щербаков", "Хрущёв", "Ясная",
        "Новгород", "Шаповалов", "Юлия", "Ежов", "Мясной"
      })
  void whatIcuMakesOfACyrillicNameFindsIt(String name) {
    for (String scheme : new String[] {"Russian-Latin/BGN", "Cyrillic-Latin"}) {
      String latin = Transliterator.getInstance(scheme).transliterate(name);
      String word = Spelling.words(latin).get(0);

      assertThat(common(NameKeys.sought(word), NameKeys.of(name))).as(word).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"Στάλιν,Stalin", "ვლასოვი,Vlasovi", "Վլասով,Vlasov"})
  void otherScriptsAreReadByWayOfLatin(String name, String latin) {
    assertThat(common(NameKeys.of(name), NameKeys.of(latin))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ъ", "ь", "1942", "x", "ааа", "漢字", "\ud83d\ude00"})
  void oddWordsDoNoHarm(String word) {
    assertThat(NameKeys.of(word)).doesNotContain("");
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return shared;
  }
}
