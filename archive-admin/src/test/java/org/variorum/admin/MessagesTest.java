package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.admin.form.ValuePart;
import org.variorum.audit.Deed;
import org.variorum.backup.BackupName;
import org.variorum.backup.BackupSchedule;
import org.variorum.bulk.BulkOutcome;
import org.variorum.bulk.BulkStage;
import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.TextEdit;
import org.variorum.curation.Hindrance;
import org.variorum.curation.UndecidableException;
import org.variorum.curation.UnmovableException;
import org.variorum.description.Element;
import org.variorum.entry.EntryKind;
import org.variorum.exchange.UnacceptableDeliveryException;
import org.variorum.hiding.Category;
import org.variorum.hiding.Hiding;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.MessageState;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeStage;
import org.variorum.job.JobState;
import org.variorum.language.Languages;
import org.variorum.living.MayBeLiving;
import org.variorum.mail.UndeliveredException;
import org.variorum.option.Option;
import org.variorum.revision.Act;
import org.variorum.revision.EntryState;
import org.variorum.signin.Refusal;
import org.variorum.source.SourceKind;
import org.variorum.staff.Role;
import org.variorum.staff.Signing;
import org.variorum.standing.StandingPage;
import org.variorum.trash.Keeper;
import org.variorum.visitors.LetterRules;

class MessagesTest {
  private static final Pattern USED =
      Pattern.compile("desk\\['([^']+)'\\]|say\\('([a-z0-9.-]+)'[,)]");

  private static final Pattern PUT_IN = Pattern.compile("\\{\\d");
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @Test
  void areTheSameInEveryLanguage() throws IOException {
    assertThat(bundle("_ru").keySet()).isEqualTo(bundle("").keySet());
    assertThat(bundle("_de").keySet()).isEqualTo(bundle("").keySet());
  }

  @Test
  void haveEveryKeyThatAPageUses() throws IOException {
    Set<Object> known = bundle("").keySet();

    for (Path page : pages()) {
      assertThat(used(Files.readString(page))).as(page.toString()).isSubsetOf(keys(known));
    }
  }

  @Test
  void haveAWordForEveryValue() throws IOException {
    Set<String> known = keys(bundle("").keySet());

    Stream.of(
            words("kind", EntryKind.values()),
            words("message", MessageKind.values()),
            words("message-state", MessageState.values()),
            words("undecidable", UndecidableException.Why.values()),
            words("matter", LetterRules.CORRECTIONS.toArray()),
            words("matter", LetterRules.REASONS.toArray()),
            words("state", EntryState.values()),
            words("element", Element.values()),
            words("source", SourceKind.values()),
            words("type", ValuePart.Type.values()),
            words("problem", Hindrance.Kind.values()),
            words("bulk-why", BulkWhy.values()),
            words("bulk-outcome", BulkOutcome.values()),
            words("bulk-stage", BulkStage.values()),
            words("import-outcome", IntakeOutcome.values()),
            words("import-stage", IntakeStage.values()),
            words("import-refused", UnacceptableDeliveryException.Reason.values()),
            words("backups.origin", BackupName.Origin.values()),
            words("backups.schedule", BackupSchedule.Rhythm.values()),
            words(
                "job",
                Stream.of(IntakeStage.values())
                    .map(IntakeStage::job)
                    .filter(kind -> !kind.isEmpty())
                    .toArray()),
            words("bulk.act", BulkForm.Choice.values()),
            words("bulk.wrong", BulkForm.Choice.values()),
            words("bulk.manner", TextEdit.Manner.values()),
            words("category", Category.values()),
            words("refusal", Refusal.values()),
            words("hiding", Hiding.State.values()),
            words("living", MayBeLiving.Reason.values()),
            words("act", Act.values()),
            words("undo", LastAct.values()),
            words("unmovable", UnmovableException.Why.values()),
            words("keeper", Keeper.Kind.values()),
            words("role", Role.values()),
            words("signing", Signing.values()),
            words("audit-outcome", Deed.Outcome.values()),
            words("page", StandingPage.values()),
            words("job-state", JobState.values()),
            words("settings-group", Option.Group.values()),
            words("option", Option.values()),
            words("option-what", Option.values()),
            words("undelivered", UndeliveredException.Why.values()),
            words("tongue", Languages.SPOKEN.toArray()))
        .forEach(words -> assertThat(known).containsAll(words));
  }

  @Test
  void areEnglishForWhoReadsEnglishWhateverLanguageTheMachineSpeaks() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      assertThat(
              ResourceBundle.getBundle("org.variorum.admin.messages", Locale.ENGLISH)
                  .getString("kind.event"))
          .isEqualTo("Event");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void countInWords() {
    assertThat(DeskVoice.in(Locale.ENGLISH, "claim.sources", 0)).isEqualTo("no source");
    assertThat(DeskVoice.in(Locale.GERMAN, "claim.sources", 2)).isEqualTo("2 Quellen");
    assertThat(DeskVoice.in(Locale.GERMAN, "import.do", 1)).isEqualTo("Durchführen: ein Datensatz");
    assertThat(DeskVoice.in(Locale.GERMAN, "import-outcome.returns", 1))
        .isEqualTo("1 kommt aus dem Papierkorb zurück");
    assertThat(DeskVoice.in(RUSSIAN, "import.do", 21)).isEqualTo("Провести: 21 запись");
    assertThat(DeskVoice.in(RUSSIAN, "import.do", 3)).isEqualTo("Провести: 3 записи");
    assertThat(DeskVoice.in(RUSSIAN, "import.do", 11)).isEqualTo("Провести: 11 записей");
  }

  @Test
  void canAllBeSaidWithWhatIsPutIn() throws IOException {
    for (String language : List.of("", "_ru", "_de")) {
      bundle(language).values().stream()
          .map(Object::toString)
          .filter(PUT_IN.asPredicate())
          .forEach(
              words ->
                  assertThatCode(() -> new MessageFormat(words))
                      .as(words)
                      .doesNotThrowAnyException());
    }
  }

  @Test
  void haveAFormForFewWhereRussianHasOneForOne() throws IOException {
    assertThat(bundle("_ru").values())
        .allSatisfy(
            words -> {
              if (words.toString().contains(" one{")) {
                assertThat(words.toString()).contains(" few{", " many{");
              }
              assertThat(words.toString()).doesNotContain(",choice,");
            });
  }

  private static List<String> words(String group, Object[] values) {
    return Stream.of(values)
        .map(value -> group + "." + value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static Set<String> keys(Set<Object> keys) {
    Set<String> strings = new TreeSet<>();
    keys.forEach(key -> strings.add(key.toString()));
    return strings;
  }

  private static List<String> used(String page) {
    return USED.matcher(page)
        .results()
        .map(MessagesTest::key)
        .filter(k -> !k.endsWith("."))
        .toList();
  }

  private static String key(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }

  private static Properties bundle(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream file =
        MessagesTest.class.getResourceAsStream("messages" + language + ".properties")) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return words;
  }
}
