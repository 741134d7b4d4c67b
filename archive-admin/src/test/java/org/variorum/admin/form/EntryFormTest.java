package org.variorum.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.authority.Basis;
import org.variorum.claim.Claim;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.CalendarStyle;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.ValueType;

class EntryFormTest {
  private static final EntryId ID = Forms.ID;
  private static final Path FULL = Forms.FULL;

  private final DocumentCodec codec = new DocumentCodec();
  private final Complaints complaints = new Complaints(Locale.ENGLISH);

  @Test
  void givesBackAFullEntryThatNobodyTouched() throws IOException {
    Entry entry = codec.read(Files.readAllBytes(FULL));

    assertThat(codec.write(form(entry).entry(complaints))).isEqualTo(codec.write(entry));
  }

  @Test
  void givesBackWhatBrowsersSendWithLineEndsOfTheirOwn() throws IOException {
    Entry entry =
        codec.read(Files.readAllBytes(FULL)).summarised(Texts.english("One line\nand another\n"));
    EntryForm form = form(entry);

    Field summary = form.getSummary().getLines().get(0);
    summary.setText("One line\r\nand another\r\n");

    assertThat(form.entry(complaints)).isEqualTo(entry);
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void addsNothingToABareEntryOfAnyKind(EntryKind kind) {
    Entry entry = Entry.titled(ID, kind, Texts.english("Bare"));

    assertThat(form(entry).entry(complaints)).isEqualTo(entry);
  }

  @Test
  void givesBackEveryOtherKindOfParticulars() {
    List<String> documents =
        List.of(
            "\"unit\",\"particulars\":{\"description\":{\"parent\":\"00000000\",\"position\":3,\"level\":\"file\",\"levelName\":{\"ru\":\"дело\"},\"code\":\"ф."
                + " 1, оп. 2\",\"formerCodes\":[\"A"
                + " 1\"],\"dates\":\"1942/1943\",\"institution\":\"00000000\",\"creators\":[\"00000000\"],\"elements\":{\"3.3.1\":{\"en\":\"Letters\"}}}}",
            "\"institution\",\"particulars\":{\"institution\":{\"code\":\"DE-1\",\"address\":{\"en\":\"There\"},\"place\":\"00000000\",\"access\":{\"en\":\"Open\"},\"website\":\"https://example.org\"}}",
            "\"place\",\"particulars\":{\"concept\":{\"broader\":\"00000000\",\"coordinates\":{\"latitude\":58.5,\"longitude\":31.25},\"kind\":{\"en\":\"village\"},\"related\":[\"00000000\"],\"identifiers\":{\"gnd\":\"1\",\"wikidata\":\"Q1\"}}}",
            "\"event\",\"particulars\":{\"happening\":{\"kind\":{\"en\":\"capture\"},\"when\":\"1942-07\",\"stages\":[{\"id\":\"t1\",\"label\":{\"en\":\"Locked"
                + " up\"},\"when\":\"1942-07-11\",\"place\":\"00000000\",\"text\":{\"en\":\"So\"},\"citations\":[{\"id\":\"s1\",\"source\":{\"entry\":\"00000000\"}}]}]}}",
            "\"source\",\"particulars\":{\"work\":{\"kind\":\"memoir\",\"authors\":[\"A."
                + " Author\"],\"authorEntries\":[\"00000000\"],\"shortTitle\":{\"en\":\"Author"
                + " 1970\"},\"made\":\"1970\",\"authenticity\":{\"value\":\"undisputed\",\"reason\":{\"en\":\"Known\"}},\"circumstances\":{\"value\":[\"censored\"],\"reason\":{\"en\":\"Law\"}},\"nearness\":{\"value\":\"took-part\",\"reason\":{\"en\":\"He"
                + " did\"},\"citations\":[{\"id\":\"s1\",\"source\":{\"entry\":\"00000000\"}}]},\"interest\":{\"value\":{\"en\":\"His"
                + " name\"},\"reason\":{\"en\":\"Plain\"}},\"derivesFrom\":[\"00000000\"],\"editions\":[{\"id\":\"e1\",\"title\":\"Book\",\"language\":\"de\",\"place\":\"Mainz\",\"published\":\"1970\",\"seen\":true}]}}",
            "\"story\",\"particulars\":{\"byline\":{\"kicker\":{\"en\":\"Story\"},\"author\":\"The"
                + " editors\",\"dated\":\"2026-01-02\",\"commentsOpen\":true}}");

    for (String kind : documents) {
      Entry entry =
          codec.read(
              ("{\"formatVersion\":1,\"id\":\"00000000\",\"heading\":{\"en\":\"A\"},\"kind\":"
                      + kind
                      + "}")
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(form(entry).entry(complaints)).isEqualTo(entry);
    }
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void givesBackWhateverAKindCanHold(EntryKind kind) {
    for (int seed = 0; seed < 100; seed++) {
      Entry entry =
          Entry.titled(ID, kind, Texts.of("de", "Etwas")).with(new AnyParticulars(seed).of(kind));

      Entry back = form(entry).entry(complaints);

      assertThat(complaints.count()).as("seed " + seed).isZero();
      assertThat(codec.write(back)).as("seed " + seed).isEqualTo(codec.write(entry));
    }
  }

  @Test
  void givesBackEveryEntryOfTheDemonstrationArchive() throws IOException {
    List<Path> files = demonstration();
    assertThat(files).hasSizeGreaterThan(20);

    for (Path file : files) {
      Entry entry = demonstrated(file);
      assertThat(codec.write(form(entry).entry(complaints)))
          .as(file.toString())
          .isEqualTo(codec.write(entry));
    }
  }

  @Test
  void readsADateAsItIsTyped() throws IOException {
    EntryForm form = form(codec.read(Files.readAllBytes(FULL)));
    ClaimPart born = form.getQuestions().getList().get(0).getClaims().getList().get(0);

    born.getValue().getDate().setText("1901");

    assertThat(value(form)).isInstanceOf(Value.OfDate.class);
    assertThat(((Value.OfDate) value(form)).date().edtf()).isEqualTo("1901");
  }

  @Test
  void keepsThatACalendarIsNotStated() throws IOException {
    EntryForm form = form(codec.read(Files.readAllBytes(FULL)));
    DateField born =
        form.getQuestions().getList().get(0).getClaims().getList().get(0).getValue().getDate();

    born.setText("1901-09-01");
    born.setUnstated(true);

    assertThat(((Value.OfDate) value(form)).date().calendar()).isEqualTo(CalendarStyle.UNSTATED);
  }

  @Test
  void saysAtTheFieldWhyADateIsNone() throws IOException {
    EntryForm form = form(codec.read(Files.readAllBytes(FULL)));
    ClaimPart born = form.getQuestions().getList().get(0).getClaims().getList().get(0);

    born.getValue().getDate().setText("1901-02-30");

    assertThat(form.entry(complaints)).isNull();
    assertThat(born.getValue().getDate().getError()).isNotBlank();
    assertThat(born.isOpen()).isTrue();
    assertThat(born.getValue().getDate().getText()).isEqualTo("1901-02-30");
  }

  @Test
  void wantsASourceThatIsChosenFromTheList() {
    EntryForm form = form(Entry.titled(ID, EntryKind.PERSON, Texts.english("A")));
    form.addQuestion("born");
    QuestionPart question = form.getQuestions().getList().get(0);
    question.addClaim(ValueType.DATE);
    ClaimPart claim = question.getClaims().getList().get(0);
    claim.getValue().getDate().setText("1900");
    EntryField source = claim.getCitations().getList().get(0).getSource();
    source.setText("Andreyev");

    assertThat(form.entry(complaints)).isNull();
    assertThat(source.getError()).isNotBlank();

    source.setText("Andreyev 1987 · 00000000");
    Entry entry = form.entry(new Complaints(Locale.ENGLISH));

    assertThat(entry.questions().get(0).claims().get(0).citations().get(0).source().entry())
        .isEqualTo(ID);
    assertThat(entry.issued().counts()).hasSize(3);
  }

  @Test
  void signsAJudgementForWhoeverMakesIt() throws IOException {
    EntryForm form = form(codec.read(Files.readAllBytes(FULL)));
    ClaimPart claim = form.getQuestions().getList().get(0).getClaims().getList().get(1);
    claim.getStanding().setKind(Standing.Kind.REFUTED);
    claim.getStanding().getReason().getLines().get(0).setText("A forgery");

    Standing standing = form.entry(complaints).questions().get(0).claims().get(1).standing();

    assertThat(standing.signedBy()).isEqualTo("A curator");
    assertThat(standing.signedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
  }

  @Test
  void takesAwayWithAClaimWhatWasSetAgainstIt() throws IOException {
    EntryForm form = form(codec.read(Files.readAllBytes(FULL)));
    QuestionPart question = form.getQuestions().getList().get(0);

    question.remove(question.getClaims().getList().get(0));
    Entry entry = form.entry(complaints);

    Claim left = entry.questions().get(0).claims().get(0);
    assertThat(left.against()).isEmpty();
    assertThat(entry.questions().get(0).differences()).isEmpty();
    assertThat(entry.issued()).isEqualTo(codec.read(Files.readAllBytes(FULL)).issued());
  }

  @Test
  void wantsABasisChosenForTheWordsOfOne() {
    EntryForm form = form(Entry.titled(ID, EntryKind.PERSON, Texts.english("A")));
    BasisPart basis = form.getParticulars().getAuthority().getBasis();
    basis.getWords().getLines().get(0).setText("A letter of 2020");

    assertThat(form.entry(complaints)).isNull();
    assertThat(basis.getWords().first().getError())
        .isEqualTo("Choose the basis that these words belong to.");

    basis.setKind("consent");
    Entry entry = form.entry(new Complaints(Locale.ENGLISH));

    assertThat(entry.particulars().authority().basis())
        .isEqualTo(new Basis("consent", Texts.english("A letter of 2020")));
  }

  @Test
  void refusesAnEntryWithoutAHeading() {
    EntryForm form = form(Entry.titled(ID, EntryKind.PERSON, Texts.english("A")));
    form.getHeading().getLines().forEach(line -> line.setText(" "));

    assertThat(form.entry(complaints)).isNull();
    assertThat(form.getHeading().first().getError()).isEqualTo("This has to be filled in.");
  }

  private Value value(EntryForm form) {
    return form.entry(complaints).questions().get(0).claims().get(0).value();
  }

  private static EntryForm form(Entry entry) {
    return Forms.of(entry);
  }

  private static List<Path> demonstration() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../archive-core/src/main/resources/demo"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.getFileName().toString().matches("[a-z]+-.*"))
          .sorted()
          .toList();
    }
  }

  /** An entry of the demonstration, with one identifier in place of all references. */
  private Entry demonstrated(Path file) throws IOException {
    ObjectNode tree = (ObjectNode) codec.tree(Files.readAllBytes(file));
    tree.put("id", ID.value());
    return codec.read(
        tree,
        new References() {
          @Override
          public EntryId entry(String reference) {
            return ID;
          }

          @Override
          public ObjectId object(String reference) {
            return new ObjectId(ID.value());
          }
        });
  }
}
