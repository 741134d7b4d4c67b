package org.variorum.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.language.Texts;

class AlterationsTest {
  private static final Path FULL =
      Path.of("src/test/resources/org/variorum/document/full-entry.json");

  private final DocumentCodec codec = new DocumentCodec();
  private Entry entry;

  @BeforeEach
  void read() throws IOException {
    entry = codec.read(Files.readAllBytes(FULL));
  }

  @Test
  void areNoneBetweenTheSame() {
    assertThat(to(entry)).isEmpty();
  }

  @Test
  void tellATextInTheLanguageThatChanged() {
    assertThat(told(to(entry.headed(entry.heading().with("de", "Jemand")))))
        .containsExactly("ADDED heading › de");
    assertThat(told(to(entry.summarised(Texts.NONE)))).containsExactly("GONE summary › en");
  }

  @Test
  void tellWhatAClaimSaysAsAWhole() {
    Question born = entry.questions().get(0);
    Claim first = born.claims().get(0);
    Claim other =
        new Claim(
            first.id(),
            new Value.OfDate(HistoricalDate.of("1901")),
            first.nature(),
            first.standing(),
            first.when(),
            first.against(),
            first.remark(),
            first.citations());

    List<Alteration> found = to(asking(born.withClaims(List.of(other, born.claims().get(1)))));

    assertThat(told(found)).containsExactly("CHANGED questions › q1 › claims › c1 › value");
  }

  @Test
  void tellAPartThatCameOrWentAsAWhole() {
    Question born = entry.questions().get(0);
    Claim first = born.claims().get(0);

    assertThat(
            told(
                to(
                    asking(
                        born.withClaims(List.of(first.resting(List.of()))).differing(List.of())))))
        .containsExactly(
            "GONE questions › q1 › claims › c1 › citations › s3",
            "GONE questions › q1 › claims › c2",
            "GONE questions › q1 › differences");
  }

  @Test
  void tellThatPartsWerePutInAnotherOrder() {
    List<Question> turned = List.of(entry.questions().get(1), entry.questions().get(0));

    assertThat(told(to(entry.asking(turned)))).containsExactly("MOVED questions");
  }

  @Test
  void leaveNothingOut() {
    Entry bare = Entry.titled(entry.id(), entry.kind(), Texts.english("Bare"));

    Set<String> fields =
        Set.of(
            "heading",
            "names",
            "summary",
            "body",
            "notes",
            "questions",
            "relations",
            "pictures",
            "particulars",
            "notYetResearched",
            "externalId");
    assertThat(to(bare)).extracting(one -> one.path().get(0)).containsAll(fields);
  }

  private Entry asking(Question changed) {
    return entry.asking(
        Stream.concat(Stream.of(changed), entry.questions().stream().skip(1)).toList());
  }

  private List<Alteration> to(Entry after) {
    return Alterations.between(codec, entry, after);
  }

  private static List<String> told(List<Alteration> found) {
    return found.stream().map(one -> one.kind() + " " + one.place()).toList();
  }
}
