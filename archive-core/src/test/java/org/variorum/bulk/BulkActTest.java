package org.variorum.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.description.Description;
import org.variorum.description.Element;
import org.variorum.description.Level;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

class BulkActTest {
  private static final EntryId ID = EntryId.random(new Random(1));
  private static final EntryId OTHER = EntryId.random(new Random(2));
  private static final TextField NOTE = TextField.of(Element.NOTE);

  private final Entry unit =
      Entry.titled(ID, EntryKind.UNIT, Texts.english("Letters to Riga"))
          .with(Particulars.of(UnitEdit.coded(UnitEdit.blank(), new ReferenceCode("R 12"))));
  private final Entry person = Entry.titled(ID, EntryKind.PERSON, Texts.english("A clerk"));

  @Test
  void writesOverFillsAppendsAndClears() {
    Entry noted = new TextEdit(NOTE, "en", TextEdit.Manner.SET, " Damp. ").applied(unit);
    assertThat(NOTE.in(noted)).isEqualTo(Texts.english("Damp."));
    assertThat(new TextEdit(NOTE, "en", TextEdit.Manner.FILL, "Dry.").applied(noted))
        .isEqualTo(noted);

    Entry more = new TextEdit(NOTE, "en", TextEdit.Manner.APPEND, "Mended.").applied(noted);
    assertThat(NOTE.in(more)).isEqualTo(Texts.english("Damp.\nMended."));
    assertThat(new TextEdit(NOTE, "en", TextEdit.Manner.APPEND, "Mended.").applied(more))
        .isEqualTo(more);
    assertThat(NOTE.in(new TextEdit(NOTE, "en", TextEdit.Manner.CLEAR, "").applied(more)))
        .isEqualTo(Texts.NONE);
  }

  @Test
  void tellsWhatAnEntryCannotHave() {
    assertThat(why(new TextEdit(NOTE, "en", TextEdit.Manner.SET, "Damp."), person))
        .isEqualTo(BulkWhy.NO_SUCH_FIELD);
    assertThat(why(new UnitEdit.SetLevel(Level.ITEM), person)).isEqualTo(BulkWhy.NO_SUCH_FIELD);
    assertThat(why(new TextEdit(TextField.HEADING, "en", TextEdit.Manner.CLEAR, ""), unit))
        .isEqualTo(BulkWhy.NO_HEADING);
    assertThat(why(new RelationEdit(ID, "subject", false), person)).isEqualTo(BulkWhy.ITSELF);
  }

  @Test
  void replacesPlainWordsWhateverTheyWouldMeanInAPattern() {
    Entry odd = unit.summarised(Texts.of("en", "Cost (5$) cost"));

    Entry changed = replaced("", "COST (5$)", "$1", false, false).applied(odd);

    assertThat(changed.summary()).isEqualTo(Texts.english("$1 cost"));
    assertThat(replaced("", "COST", "x", false, true).applied(odd)).isEqualTo(odd);
  }

  @Test
  void replacesByPatternWithItsGroupsInOneLanguageOnly() {
    Entry two = unit.summarised(Texts.of("en", "1943-44").with("ru", "1943-44"));

    Entry changed =
        new TextReplacement("summary", "ru", "(\\d{4})-(\\d\\d)", "$1/$2", true, true).applied(two);

    assertThat(changed.summary()).isEqualTo(Texts.of("en", "1943-44").with("ru", "1943/44"));
  }

  @Test
  void replacesTheWordsOfABodyAndLeavesItsMarks() {
    Entry body =
        person.told(
            Texts.english("<p>Tom &amp; Ann <cite data-c=\"c1\">p</cite> met p&#64;q.</p>"),
            List.of());

    Entry changed = replaced("body", "p", "<b>", false, true).applied(body);

    assertThat(changed.body().wordsIn("en"))
        .isEqualTo("<p>Tom &amp; Ann <cite data-c=\"c1\">&lt;b&gt;</cite> met &lt;b&gt;@q.</p>");
  }

  @Test
  void replacesInCodes() {
    Entry changed = replaced(TextReplacement.CODE, "^R ", "Riga ", true, true).applied(unit);

    assertThat(described(changed).code()).isEqualTo(new ReferenceCode("Riga 12"));
  }

  @Test
  void givesUpAPatternThatWouldTakeForEver() {
    Entry long_ = unit.summarised(Texts.english("a".repeat(60) + "!"));

    assertThat(
            why(replaced("summary", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)z", "b", true, true), long_))
        .isEqualTo(BulkWhy.PATTERN_TOO_SLOW);
  }

  @Test
  void refusesAPatternThatIsNone() {
    assertThatThrownBy(() -> replaced("", "(a", "b", true, true))
        .isInstanceOf(MalformedPatternException.class);
    assertThatThrownBy(() -> replaced("", "(a)", "$2", true, true))
        .isInstanceOf(MalformedPatternException.class);
    assertThatThrownBy(() -> replaced("nowhere", "a", "b", false, true))
        .isInstanceOf(MalformedTextException.class);
  }

  @Test
  void movesTextsToTheLanguageThatTheyAreIn() {
    Entry mistaken = unit.summarised(Texts.english("Briefe")).headed(Texts.english("Riga"));

    Entry changed = new TagChange("en", "de").applied(mistaken);

    assertThat(changed.summary()).isEqualTo(Texts.of("de", "Briefe"));
    assertThat(changed.heading()).isEqualTo(Texts.of("de", "Riga"));
    assertThat(
            why(
                new TagChange("en", "de"),
                mistaken.summarised(Texts.english("Letters").with("de", "Briefe"))))
        .isEqualTo(BulkWhy.HAS_THAT_LANGUAGE);
  }

  @Test
  void relatesOnceAndTakesThatBack() {
    Entry related = new RelationEdit(OTHER, "subject", false).applied(person);

    assertThat(related.relations()).hasSize(1);
    assertThat(new RelationEdit(OTHER, "subject", false).applied(related)).isEqualTo(related);
    assertThat(new RelationEdit(OTHER, "subject", true).applied(related).relations()).isEmpty();
  }

  @Test
  void isKeptAndReadAgainAsItWas() {
    List<BulkAct> acts =
        List.of(
            new TextEdit(NOTE, "en", TextEdit.Manner.APPEND, "Damp."),
            replaced("", "a", "b", false, true),
            new TagChange("en", "de"),
            new RelationEdit(OTHER, "subject", true),
            new UnitEdit.SetLevel(Level.FILE),
            new UnitEdit.SetInstitution(null),
            new BulkAct.Move(OTHER),
            new BulkAct.Move(null),
            new BulkAct.Publish(),
            new BulkAct.Withdraw(new PublicReason(Category.ERROR, Texts.english("Too early."))),
            new BulkAct.Trash());

    assertThat(acts)
        .allSatisfy(act -> assertThat(BulkActJson.read(BulkActJson.write(act))).isEqualTo(act));
  }

  private static TextReplacement replaced(
      String place, String sought, String instead, boolean pattern, boolean exact) {
    return new TextReplacement(place, "", sought, instead, pattern, exact);
  }

  private static Description described(Entry entry) {
    return Objects.requireNonNull(entry.particulars().description());
  }

  private static BulkWhy why(BulkAct.Edit edit, Entry entry) {
    try {
      edit.applied(entry);
    } catch (UnfitEntryException e) {
      return e.why();
    }
    throw new AssertionError(edit + " was done to " + entry.id());
  }
}
