package org.variorum.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.ArchiveDatabase;
import org.variorum.Database;
import org.variorum.curation.ChangeOptions;
import org.variorum.job.PortalOpened;
import org.variorum.language.Texts;
import org.variorum.persistence.StatementCount;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;

@ParameterizedClass
@EnumSource(Database.class)
class WatchedOptionsTest {
  private static final String FROM_OUTSIDE = "variorum.sender.days";
  private static final String USUAL_FROM_OUTSIDE = "variorum.rights.usual";

  @Parameter Database database;
  private ArchiveDatabase archive;
  private Options options;

  @BeforeEach
  void open() {
    archive = ArchiveDatabase.on(database);
    options = archive.bean(Options.class);
  }

  @AfterEach
  void putBack() {
    System.clearProperty(FROM_OUTSIDE);
    System.clearProperty(USUAL_FROM_OUTSIDE);
    if (options == null) {
      return;
    }
    for (Option option :
        new Option[] {
          Option.SENDER_DAYS,
          Option.NAME,
          Option.SENTENCE,
          Option.RIGHTS_USUAL,
          Option.RIGHTS_OWN,
          Option.SMTP_PASSWORD,
          Option.LOGO
        }) {
      options.keep(option, "", Actor.OPERATOR);
    }
  }

  private void keep(Option option, String value) {
    options.keep(option, value, Actor.OPERATOR);
  }

  private OptionChange newest(Option option) {
    return options.states(List.of(option), 1).get(0).changes().get(0);
  }

  @Test
  void haveTheUsualValueUntilSomebodySetsThem() {
    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(365);
    assertThat(options.isSet(Option.SENDER_DAYS)).isFalse();

    keep(Option.SENDER_DAYS, "30");

    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(30);
    keep(Option.SENDER_DAYS, "");
    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(365);
  }

  @Test
  void yieldToWhatIsSetFromOutside() {
    keep(Option.SENDER_DAYS, "30");
    System.setProperty(FROM_OUTSIDE, "7");

    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(7);
    assertThatThrownBy(() -> keep(Option.SENDER_DAYS, "31"))
        .isInstanceOf(UnfitOptionException.class)
        .extracting(e -> ((UnfitOptionException) e).problem().code())
        .isEqualTo("outside");
  }

  @Test
  void passOverWhatMakesNoSenseFromOutside() {
    System.setProperty(FROM_OUTSIDE, "soon");

    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(365);
    assertThat(options.fromOutside(Option.SENDER_DAYS)).isEmpty();
  }

  @Test
  void keepEachChangeWithWhatWasBefore() {
    keep(Option.SENDER_DAYS, "30");
    keep(Option.SENDER_DAYS, "60");

    OptionChange newest = newest(Option.SENDER_DAYS);
    assertThat(newest.before()).isEqualTo("30");
    assertThat(newest.after()).isEqualTo("60");
    assertThat(options.change(newest.number())).contains(newest);
  }

  @Test
  void areNotChangedByTheSameValue() {
    keep(Option.SENDER_DAYS, "30");
    long newest = newest(Option.SENDER_DAYS).number();

    assertThat(options.keep(Option.SENDER_DAYS, " 30 ", Actor.OPERATOR)).isFalse();
    assertThat(newest(Option.SENDER_DAYS).number()).isEqualTo(newest);
  }

  @Test
  void keepNoPasswordInTheHistory() {
    keep(Option.SMTP_PASSWORD, "secret");

    OptionChange newest = newest(Option.SMTP_PASSWORD);
    assertThat(newest.before() + newest.after()).isEmpty();
    assertThat(options.value(Option.SMTP_PASSWORD)).isEqualTo("secret");
  }

  @Test
  void areRefusedWithNothingKept() {
    assertThatThrownBy(() -> keep(Option.SENDER_DAYS, "many"))
        .isInstanceOf(UnfitOptionException.class);
    assertThat(options.isSet(Option.SENDER_DAYS)).isFalse();
  }

  @Test
  void writeTheNameWhereAnExportTakesItFrom() {
    KeptSettings settings = archive.bean(KeptSettings.class);
    String before = settings.get(Setting.PROFILE).orElse("{}");
    settings.keep(Setting.PROFILE, "{\"featured\":{\"entry\":\"x\"},\"name\":{\"en\":\"Old\"}}");

    keep(Option.NAME, WordsByLanguage.write(Texts.of("ru", "Новое")));

    assertThat(settings.get(Setting.PROFILE))
        .contains("{\"featured\":{\"entry\":\"x\"},\"name\":{\"ru\":\"Новое\"}}");
    assertThat(options.words(Option.NAME)).isEqualTo(Texts.of("ru", "Новое"));
    settings.keep(Setting.PROFILE, before);
  }

  private boolean write(Option option, String opened, String typed) {
    return options.keep(option, new OptionEdit(opened, typed), Actor.OPERATOR);
  }

  private static String words(String... said) {
    Texts texts = Texts.NONE;
    for (int i = 0; i < said.length; i += 2) {
      texts = texts.with(said[i], said[i + 1]);
    }
    return WordsByLanguage.write(texts);
  }

  @Test
  void areNotOverwrittenByAPageThatWasOpenedBeforeAnotherChangedThem() {
    keep(Option.SENDER_DAYS, "30");

    assertThatThrownBy(() -> write(Option.SENDER_DAYS, "365", "60"))
        .isInstanceOfSatisfying(
            StaleOptionException.class, e -> assertThat(e.now().value()).isEqualTo("30"));
    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(30);

    assertThat(write(Option.SENDER_DAYS, "30", "60")).isTrue();
    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(60);
  }

  @Test
  void stayAsAnotherLeftThemWhereThePageTouchedNothing() {
    keep(Option.SENDER_DAYS, "30");

    assertThat(write(Option.SENDER_DAYS, "365", "365")).isFalse();
    assertThat(options.number(Option.SENDER_DAYS)).isEqualTo(30);
  }

  @Test
  void putTogetherWhatTwoWroteInTwoLanguages() {
    keep(Option.NAME, words("en", "Theirs", "de", "Alt"));

    write(Option.NAME, words("en", "Old", "de", "Alt"), words("en", "Old", "de", "Neu"));

    assertThat(options.value(Option.NAME)).isEqualTo(words("en", "Theirs", "de", "Neu"));
    assertThatThrownBy(
            () -> write(Option.NAME, words("en", "Old", "de", "Neu"), words("en", "Mine")))
        .isInstanceOf(StaleOptionException.class);
  }

  @Test
  void knowAPasswordByItsNewestChangeOnly() {
    keep(Option.SMTP_PASSWORD, "first");
    String opened = options.states(List.of(Option.SMTP_PASSWORD), 1).get(0).opened();
    keep(Option.SMTP_PASSWORD, "second");

    assertThatThrownBy(() -> write(Option.SMTP_PASSWORD, opened, "third"))
        .isInstanceOf(StaleOptionException.class);
    assertThat(options.value(Option.SMTP_PASSWORD)).isEqualTo("second");
  }

  @Test
  void ofOneRowAreBothKeptWhenTwoSaveThemAtTheSameTime() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        String name = words("en", "Name " + round);
        String sentence = words("en", "Sentence " + round);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<?> one = two.submit(() -> keepAfter(start, Option.NAME, name));
        Future<?> other = two.submit(() -> keepAfter(start, Option.SENTENCE, sentence));
        one.get();
        other.get();

        assertThat(options.value(Option.NAME)).isEqualTo(name);
        assertThat(options.value(Option.SENTENCE)).isEqualTo(sentence);
      }
    } finally {
      two.shutdown();
    }
  }

  private Void keepAfter(CyclicBarrier start, Option option, String value) throws Exception {
    start.await();
    keep(option, value);
    return null;
  }

  @Test
  void keepTheUsualStatementOfRightsByItsCodeAndNoneThatIsNotOffered() {
    keep(Option.RIGHTS_OWN, words("en", "Ask us\nOn loan"));
    keep(Option.RIGHTS_USUAL, "own-2");
    String usual = options.value(Option.RIGHTS_USUAL);
    assertThat(usual).isNotEqualTo("own-2");

    keep(Option.RIGHTS_OWN, words("en", "First\nAsk us\nOn loan"));
    assertThat(RightsList.of(options).usual().map(one -> one.label().wordsIn("en")))
        .contains("On loan");
    keep(Option.RIGHTS_OWN, words("en", "First\nAsk us\nLent to us"));
    assertThat(RightsList.of(options).usual().map(one -> one.label().wordsIn("en")))
        .contains("Lent to us");

    keep(Option.RIGHTS_OWN, words("en", "First"));
    assertThat(RightsList.of(options).isUsualGone()).isTrue();
    assertThatThrownBy(() -> keep(Option.RIGHTS_USUAL, usual))
        .isInstanceOf(UnfitOptionException.class);
  }

  /** Keeps the usual statement by its line, as it once was. */
  private void keepByLine(String usual) {
    archive.inTransaction(
        manager -> {
          archive.bean(KeptOptions.class).keep(Option.RIGHTS_USUAL, usual, Actor.OPERATOR);
          return usual;
        });
  }

  @Test
  void nameAUsualStatementForGoodUnlessItIsSetFromOutside() {
    keep(Option.RIGHTS_OWN, words("en", "Ask us\nOn loan"));
    keepByLine("own-2");
    System.setProperty(USUAL_FROM_OUTSIDE, "cc-by");

    archive.bean(WatchedOptions.class).nameForGood(new PortalOpened());
    System.clearProperty(USUAL_FROM_OUTSIDE);
    assertThat(archive.bean(KeptOptions.class).all()).containsEntry(Option.RIGHTS_USUAL, "own-2");

    archive.bean(WatchedOptions.class).nameForGood(new PortalOpened());
    assertThat(RightsList.of(options).usual().map(one -> one.label().wordsIn("en")))
        .contains("On loan");
    assertThat(archive.bean(KeptOptions.class).all().get(Option.RIGHTS_USUAL))
        .isNotEqualTo("own-2");
  }

  @Test
  void putBackNoStatementThatAChangeNamesByItsLineOnly() {
    keep(Option.RIGHTS_OWN, words("en", "Ask us\nOn loan"));
    keepByLine("own-2");
    keep(Option.RIGHTS_USUAL, "cc-by");
    keep(Option.RIGHTS_OWN, words("en", "On loan\nAsk us"));
    long change = newest(Option.RIGHTS_USUAL).number();
    ChangeOptions changing = archive.bean(ChangeOptions.class);

    assertThatThrownBy(() -> changing.undo(Actor.OPERATOR, change, code -> "cc-by"))
        .isInstanceOfSatisfying(
            UnfitOptionException.class, e -> assertThat(e.problem().code()).isEqualTo("by-line"));
    assertThat(options.value(Option.RIGHTS_USUAL)).isEqualTo("cc-by");
  }

  @Test
  void costAPageNoStatementOnceTheyAreRead() {
    options.value(Option.NAME);
    StatementCount.reset();

    options.value(Option.SENTENCE);

    assertThat(StatementCount.get()).isZero();
  }

  @Test
  void areShownWithTheirHistoriesInThreeStatementsHoweverManyTheyAre() {
    keep(Option.SENDER_DAYS, "30");
    keep(Option.SENDER_DAYS, "60");
    StatementCount.reset();

    List<OptionState> all = options.states(List.of(Option.values()), 20);

    assertThat(StatementCount.get()).isLessThanOrEqualTo(3);
    assertThat(all).hasSameSizeAs(Option.values());
  }

  @Test
  void showOnlySoManyChangesOfEachAsAreAskedFor() {
    keep(Option.SENDER_DAYS, "30");
    keep(Option.SENDER_DAYS, "60");
    keep(Option.NAME, WordsByLanguage.write(Texts.of("ru", "Новое")));

    List<OptionState> states = options.states(List.of(Option.SENDER_DAYS, Option.NAME), 1);

    assertThat(states.get(0).changes()).extracting(OptionChange::after).containsExactly("60");
    assertThat(states.get(1).changes()).hasSize(1);
  }

  @Test
  void tellNoPasswordToTheDesk() {
    keep(Option.SMTP_PASSWORD, "secret");

    OptionState state = options.states(List.of(Option.SMTP_PASSWORD), 1).get(0);

    assertThat(state.value()).isEmpty();
    assertThat(state.set()).isTrue();
  }

  @Test
  void showNoLogoThatNobodyBrought() {
    assertThat(
            options
                .problem(Option.LOGO, new LogoMark("0".repeat(LogoMark.DIGITS), 1, 1).toString())
                .map(OptionProblem::code))
        .contains("gone");
  }

  @Test
  void letVisitorsSeeALogoOnlyOnceItIsKeptAndKeepItForThePagesOfYesterday() {
    Logos logos = archive.bean(Logos.class);
    LogoMark mark = logos.keep(new Logo(new byte[] {1}, 30, 40));
    assertThat(logos.shown(mark)).isEmpty();

    keep(Option.LOGO, mark.toString());
    assertThat(logos.shown(mark)).isPresent();

    keep(Option.LOGO, "");
    assertThat(logos.shown(mark)).isPresent();
  }

  @Test
  void forgetTheBytesOfALogoThatHasNotBeenShownForLong() {
    Logos logos = archive.bean(Logos.class);
    LogoMark shown = logos.keep(new Logo(new byte[] {2}, 30, 40));
    LogoMark former = logos.keep(new Logo(new byte[] {3}, 30, 40));
    LogoMark never = logos.keep(new Logo(new byte[] {4}, 30, 40));
    keep(Option.LOGO, former.toString());
    keep(Option.LOGO, shown.toString());

    logos.forget(Instant.now().minusSeconds(3600));
    assertThat(logos.of(former)).isPresent();
    assertThat(logos.of(never)).isPresent();

    logos.forget(Instant.now().plusSeconds(60));
    assertThat(logos.of(shown)).isPresent();
    assertThat(logos.of(former)).isEmpty();
    assertThat(logos.of(never)).isEmpty();
  }
}
