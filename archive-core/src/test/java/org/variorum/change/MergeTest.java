package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

class MergeTest {
  private static final Path FULL =
      Path.of("src/test/resources/org/variorum/document/full-entry.json");

  private final DocumentCodec codec = new DocumentCodec();
  private Entry base;

  @BeforeEach
  void read() throws IOException {
    base = codec.read(Files.readAllBytes(FULL));
  }

  @Test
  void joinsChangesToDifferentFields() {
    Entry mine = base.summarised(Texts.english("Mine"));
    Entry theirs = base.headed(base.heading().with("de", "Jemand"));

    Merge.Merged merged = Merge.of(codec, base, mine, theirs);

    assertThat(merged.clashes()).isEmpty();
    assertThat(merged.entry().summary()).isEqualTo(Texts.english("Mine"));
    assertThat(merged.entry().heading().wordsIn("de")).isEqualTo("Jemand");
    assertThat(merged.taken()).containsExactly("heading");
  }

  @Test
  void keepsMineAndTellsWhereBothChangedTheSame() {
    Entry mine = base.summarised(Texts.english("Mine"));
    Entry theirs = base.summarised(Texts.english("Theirs"));

    Merge.Merged merged = Merge.of(codec, base, mine, theirs);

    assertThat(merged.entry()).isEqualTo(mine);
    assertThat(merged.clashes()).hasSize(1);
    Clash clash = merged.clashes().get(0);
    assertThat(clash.place()).isEqualTo("summary › en");
    assertThat(clash.theirsInWords()).isEqualTo("Theirs");
    assertThat(Merge.conceding(codec, merged.entry(), clash)).isEqualTo(theirs);
  }

  @Test
  void keepsBothClaimsThatWereAddedAtOnceUnderNumbersOfTheirOwn() {
    Entry mine = adding("Mine");
    Entry theirs = adding("Theirs");

    Entry merged = Merge.of(codec, base, mine, theirs).entry();

    List<Claim> claims = merged.questions().get(1).claims();
    assertThat(claims).extracting(claim -> claim.id().value()).containsExactly("c3", "c5", "c4");
    assertThat(merged.issued().of(PartKind.CLAIM)).isEqualTo(5);
  }

  @Test
  void leavesOutWhatTheyTookAwayIfIDidNotTouchIt() {
    Entry mine = base.summarised(Texts.english("Mine"));
    Entry theirs = base.related(List.of());

    assertThat(Merge.of(codec, base, mine, theirs).entry().relations()).isEmpty();
  }

  @Test
  void tellsWhenTheyTookAwayWhatIChanged() {
    Entry mine = base.named(base.names().subList(0, 2));
    Entry theirs = base.named(List.of());

    Merge.Merged merged = Merge.of(codec, base, mine, theirs);

    assertThat(merged.entry()).isNotNull();
    assertThat(merged.entry().names()).hasSizeLessThan(3);
  }

  private Entry adding(String words) {
    Question question = base.questions().get(1);
    LocalId id = base.next(PartKind.CLAIM);
    Claim claim =
        new Claim(
            id,
            new Value.OfText(Texts.english(words)),
            Nature.FACT,
            Standing.OPEN,
            null,
            List.of(),
            Texts.NONE,
            List.of());
    List<Question> questions = new ArrayList<>(base.questions());
    questions.set(1, question.answeredBy(claim));
    return base.asking(questions).issuing(PartKind.CLAIM);
  }
}
