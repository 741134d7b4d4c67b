package org.variorum.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

class SourceBookTest {
  private final SourceBook book = Sources.book();

  @Test
  void makesKeysOfTheNameAndTheYearAndTellsDoublesApart() {
    assertThat(book.keys())
        .containsExactlyInAnyOrder(
            "andreyev87", "hoffmann84a", "hoffmann84b", "konaev03", "parish");
  }

  @Test
  void keepsTheLettersOfEarlierDoublesWhenOneIsAdded() {
    KnownSource third =
        new KnownSource(
            Sources.id(9),
            org.variorum.language.Texts.of("de", "Noch eines"),
            org.variorum.language.Texts.NONE,
            List.of("Hoffmann, Joachim"),
            "1984",
            "",
            List.of());

    SourceBook more =
        SourceBook.of(
            List.of(
                book.with(Sources.HOFFMANN).orElseThrow().source(),
                book.with(Sources.HOFFMANN_AGAIN).orElseThrow().source(),
                third));

    assertThat(more.with(Sources.HOFFMANN).orElseThrow().key()).isEqualTo("hoffmann84a");
    assertThat(more.with(third.id()).orElseThrow().key()).isEqualTo("hoffmann84c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "andreyev87 19",
        "Andreyev87 19",
        "андреева87 19",
        "Andreyev 1987 19",
        "Андреева 1987 19",
        "Andreyev Vlasov p. 19",
        "Andreyev, 19",
        "\"Russian Liberation\" 19",
        "Vlasov and the Russian Liberation Movement 19",
      })
  void findsASourceByItsKeyOrItsWordsInAnyScript(String typed) {
    Sought.Found found = found(typed);

    assertThat(found.source().source().id()).isEqualTo(Sources.ANDREYEV);
    assertThat(found.locator().orElseThrow().text()).isEqualTo("p. 19");
  }

  @ParameterizedTest
  @CsvSource({
    "hoffmann84a 19,      S. 19",
    "hoffmann84a 19-21,   S. 19–21",
    "andreyev87 19–21,    pp. 19–21",
    "konyaev03 7,         с. 7",
    "Коняев 34 об.,       34 об.",
    "parish л. 34 об.,    л. 34 об.",
    "'parish reel 3, frame 118', 'reel 3, frame 118'",
  })
  void writesABarePageAsTheEditionsLiteratureDoes(String typed, String locator) {
    assertThat(found(typed).locator().orElseThrow().text()).isEqualTo(locator);
  }

  @Test
  void citesTheOnlyEditionAndOfSeveralTheOneThatIsNamed() {
    assertThat(found("hoffmann84a").edition().orElseThrow().id()).isEqualTo(new LocalId("e1"));
    assertThat(found("andreyev87").edition()).isEmpty();
    assertThat(found("andreyev87/e2 19").edition().orElseThrow().id()).isEqualTo(new LocalId("e2"));
    assertThat(found("andreyev87/e2 19").locator().orElseThrow().text()).isEqualTo("с. 19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoffmann84", "Hoffmann 1984 3", "Hoffmann"})
  void choosesNoneOfSeveral(String typed) {
    assertThat(book.find(typed, "en"))
        .isInstanceOfSatisfying(
            Sought.Several.class,
            several ->
                assertThat(ids(several.sources()))
                    .containsExactly(Sources.HOFFMANN, Sources.HOFFMANN_AGAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"andreyew87 19", "andrejev87", "Andreiev87", "andreyxv87 19"})
  void offersWhatIsASlipAway(String typed) {
    assertThat(book.complete("andr", 5)).extracting(KeyedSource::key).contains("andreyev87");
    Sought sought = book.find(typed, "en");
    List<KeyedSource> offered =
        sought instanceof Sought.Unknown unknown
            ? unknown.near()
            : List.of(((Sought.Found) sought).source());

    assertThat(ids(offered)).contains(Sources.ANDREYEV);
  }

  @Test
  void findsNothingWhereThereIsNothingLikeIt() {
    assertThat(book.find("zzyzx99 4", "en"))
        .isInstanceOfSatisfying(
            Sought.Unknown.class, unknown -> assertThat(unknown.near()).isEmpty());
  }

  @Test
  void completesKeysBeforeWords() {
    assertThat(book.complete("vla", 5)).isNotEmpty();
    assertThat(book.complete("hoff", 1))
        .extracting(KeyedSource::key)
        .containsExactly("hoffmann84a");
    assertThat(book.complete("коня", 5)).extracting(KeyedSource::key).containsExactly("konaev03");
    assertThat(book.complete(" ", 5)).isEmpty();
  }

  private Sought.Found found(String typed) {
    Sought sought = book.find(typed, "en");
    assertThat(sought).isInstanceOf(Sought.Found.class);
    return (Sought.Found) sought;
  }

  private static List<EntryId> ids(List<KeyedSource> sources) {
    return sources.stream().map(one -> one.source().id()).toList();
  }
}
