package org.variorum.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.claim.Value;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.shorthand.LineProblem.Kind;
import org.variorum.vocabulary.ValueType;

class ClaimReaderTest {
  private static final EntryId MINSK = Sources.id(20);
  private static final EntryId VLASOV = Sources.id(21);
  private static final EntryId NAMESAKE = Sources.id(22);

  private final ClaimReader reader = new ClaimReader(Sources.book(), this::called, "en");

  private List<NamedEntry> called(String words, boolean onlyPlaces) {
    return switch (words) {
      case "Minsk", "Минск" -> List.of(new NamedEntry(MINSK, "Minsk", true));
      case "Mins" -> List.of(new NamedEntry(MINSK, "Minsk", false));
      case "Власов" ->
          onlyPlaces ? List.of() : List.of(new NamedEntry(VLASOV, "Vlasov, Andrey", true));
      case "Vlasov" ->
          List.of(
              new NamedEntry(VLASOV, "Vlasov, Andrey", false),
              new NamedEntry(NAMESAKE, "Vlasov, Pyotr", false));
      default -> List.of();
    };
  }

  @Test
  void readsAClaimAndItsSourceFromOneLine() {
    ReadClaim read = reader.read(ValueType.DATE, "1900 | andreyev87 19");

    assertThat(read.isClear()).isTrue();
    assertThat(date(read).edtf()).isEqualTo("1900");
    assertThat(read.cited()).hasSize(1);
    Sought.Found found = read.cited().get(0).found();
    assertThat(found.source().source().id()).isEqualTo(Sources.ANDREYEV);
    assertThat(found.locator().orElseThrow().text()).isEqualTo("p. 19");
    assertThat(read.remark()).isEmpty();
  }

  @Test
  void namesWhatWasCitedLastByASign() {
    ClaimReader next = reader.after(reader.read(ValueType.DATE, "1900 | andreyev87/e2 19"));

    assertThat(cited(next, "1901 | =")).containsExactly("andreyev87 e2 с. 19");
    assertThat(cited(next, "1901 | = 40")).containsExactly("andreyev87 e2 с. 40");
    assertThat(cited(next, "1901 | +")).containsExactly("andreyev87 e2 с. 20");
    assertThat(cited(next, "1901 | konyaev03 7; +; = 12"))
        .containsExactly("konaev03 e1 с. 7", "konaev03 e1 с. 8", "konaev03 e1 с. 12");
  }

  @Test
  void saysThatNothingWasCitedYet() {
    ReadClaim read = reader.read(ValueType.DATE, "1901 | = 20");

    assertThat(read.isClear()).isFalse();
    assertThat(read.problems()).extracting(LineProblem::kind).containsExactly(Kind.NOTHING_ABOVE);
    assertThat(reader.after(reader.read(ValueType.DATE, "1901")).above())
        .isEqualTo(CitedAbove.NOTHING);
  }

  private static List<String> cited(ClaimReader reader, String line) {
    return reader.read(ValueType.DATE, line).cited().stream()
        .map(CitedPiece::found)
        .map(
            found ->
                found.source().key()
                    + " "
                    + found.edition().orElseThrow().id()
                    + " "
                    + found.locator().orElseThrow().text())
        .toList();
  }

  @Test
  void readsSeveralSourcesAndARemark() {
    ReadClaim read =
        reader.read(
            ValueType.DATE,
            "1 сент. 1900 ст. ст. | andreyev87 19; hoffmann84a 7 # by the parish register");

    assertThat(read.cited())
        .extracting(one -> one.found().source().key())
        .containsExactly("andreyev87", "hoffmann84a");
    assertThat(read.remark()).isEqualTo("by the parish register");
    assertThat(date(read).edtf()).isEqualTo("1900-09-14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900", "1900 |", "1900 | ", "1900 | ;", "1900 # no source yet"})
  void needsNoSource(String line) {
    ReadClaim read = reader.read(ValueType.DATE, line);

    assertThat(read.isClear()).isTrue();
    assertThat(read.cited()).isEmpty();
  }

  @Test
  void takesASignForARemarkOnlyBehindABlank() {
    ReadClaim read = reader.read(ValueType.TEXT, "served | parish item#7 # seen");

    assertThat(read.cited().get(0).found().locator().orElseThrow().text()).isEqualTo("item#7");
    assertThat(read.remark()).isEqualTo("seen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minsk | andreyev87", "Минск | andreyev87"})
  void readsAPlaceThatHasAnEntry(String line) {
    assertThat(reader.read(ValueType.PLACE, line).value())
        .contains(new Value.OfPlace(MINSK, Texts.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a village near Minsk", "Mins"})
  void keepsAPlaceWithoutAnEntryInWords(String typed) {
    assertThat(reader.read(ValueType.PLACE, typed).value())
        .contains(new Value.OfPlace(null, Texts.english(typed)));
  }

  @Test
  void readsSomeoneByHisNameInAnotherScript() {
    ReadClaim read = reader.read(ValueType.LINK, "Власов | andreyev87 19");

    assertThat(read.value()).contains(new Value.OfEntry(VLASOV, Texts.NONE));
    assertThat(read.called()).isEqualTo("Vlasov, Andrey");
  }

  @Test
  void readsWhoWasChosenFromAList() {
    ReadClaim read = reader.read(ValueType.LINK, "Vlasov, Pyotr · " + NAMESAKE + " | andreyev87");

    assertThat(read.value()).contains(new Value.OfEntry(NAMESAKE, Texts.NONE));
    assertThat(read.called()).isEqualTo("Vlasov, Pyotr");
  }

  @Test
  void offersAllWhoMayBeMeant() {
    ReadClaim read = reader.read(ValueType.LINK, "Vlasov | andreyev87");

    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.SEVERAL_ENTRIES);
              assertThat(problem.entries())
                  .extracting(NamedEntry::id)
                  .containsExactly(VLASOV, NAMESAKE);
            });
  }

  @Test
  void readsAFigure() {
    ReadClaim read = reader.read(ValueType.FIGURE, "ca. 20 000–25 000 men | hoffmann84a 7");

    assertThat(read.value()).containsInstanceOf(Value.OfFigure.class);
  }

  @Test
  void readsANameInTheLanguageOfItsLettersOrTheOneSaid() {
    assertThat(reader.read(ValueType.NAME, "Власов").value())
        .contains(new Value.OfName("Власов", "ru"));
    assertThat(reader.read(ValueType.NAME, "de: Wlassow").value())
        .contains(new Value.OfName("Wlassow", "de"));
    assertThat(reader.read(ValueType.NAME, "Vlasov").value())
        .contains(new Value.OfName("Vlasov", "en"));
  }

  @ParameterizedTest
  @EnumSource(names = {"DATE", "PLACE", "FIGURE", "LINK"})
  void readsThatNobodyKnows(ValueType type) {
    assertThat(reader.read(type, "неизвестно | parish").value())
        .contains(new Value.OfAbsence(Value.Absence.UNKNOWN));
    assertThat(reader.read(type, "None").value()).contains(new Value.OfAbsence(Value.Absence.NONE));
  }

  @Test
  void takesEveryTextForWords() {
    assertThat(reader.read(ValueType.TEXT, "unknown to his neighbours").value())
        .contains(new Value.OfText(Texts.english("unknown to his neighbours")));
  }

  @Test
  void saysWhereADateGoesWrongAndReadsTheRestAllTheSame() {
    ReadClaim read = reader.read(ValueType.DATE, "  14 Brumaire 1900 | andreyev87 19");

    assertThat(read.value()).isEmpty();
    assertThat(read.cited()).hasSize(1);
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.NOT_A_DATE);
              assertThat(problem.where().at()).isEqualTo("  14 ".length());
              assertThat(problem.words()).isNotEmpty();
            });
  }

  @Test
  void saysWhichSourceThereIsNotAndReadsTheOthers() {
    String line = "1900 | andreyxv87 19; hoffmann84 3; konyaev03 4";

    ReadClaim read = reader.read(ValueType.DATE, line);

    assertThat(read.cited())
        .extracting(one -> one.found().source().source().id())
        .containsExactly(Sources.KONYAEV);
    assertThat(read.problems())
        .extracting(LineProblem::kind)
        .containsExactly(Kind.NO_SUCH_SOURCE, Kind.SEVERAL_SOURCES);
    assertThat(read.problems())
        .extracting(problem -> problem.where().at())
        .containsExactly(line.indexOf("andreyxv"), line.indexOf("hoffmann"));
    assertThat(read.problems().get(0).sources())
        .extracting(KeyedSource::key)
        .contains("andreyev87");
  }

  @Test
  void asksForAValue() {
    assertThat(reader.read(ValueType.DATE, " | andreyev87 19").problems())
        .extracting(LineProblem::kind)
        .containsExactly(Kind.NO_VALUE);
  }

  @Test
  void readsWhatStandsInANote() {
    ReadClaim read = reader.readSources("andreyev87 19; hoffmann84a 7 # so too the others");

    assertThat(read.problems()).isEmpty();
    assertThat(read.cited()).hasSize(2);
    assertThat(read.remark()).isEqualTo("so too the others");
    assertThat(reader.readSources("  ").problems())
        .extracting(LineProblem::kind)
        .containsExactly(Kind.NO_SOURCE);
  }

  @Test
  void tellsWhichSourceStandsAtTheCaret() {
    ClaimLine line = ClaimLine.of("1900 | andreyev87 19; hoff");

    assertThat(line.sourceAt("1900 | andr".length()).orElseThrow().text())
        .isEqualTo("andreyev87 19");
    assertThat(line.sourceAt("1900 | andreyev87 19; hoff".length()).orElseThrow().text())
        .isEqualTo("hoff");
    assertThat(line.sourceAt(2)).isEmpty();
  }

  @Property(tries = 300)
  void losesNothingOfALine(@ForAll String typed) {
    ClaimLine line = ClaimLine.of(typed);

    assertThat(line.sources())
        .allMatch(piece -> typed.startsWith(piece.text(), piece.at()) && !piece.isEmpty());
    assertThat(typed).contains(line.value().text());
    assertThat(typed).contains(line.remark().text());
  }

  private static org.variorum.date.HistoricalDate date(ReadClaim read) {
    return ((Value.OfDate) read.value().orElseThrow()).date();
  }
}
