package org.variorum.option;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.job.PortalOpened;
import org.variorum.language.Texts;
import org.variorum.settings.SettingKept;
import org.variorum.settings.Settings;
import org.variorum.staff.Actor;

/**
 * The options of this node: read again after each change, and now and then, since another node may
 * have changed them.
 */
@ApplicationScoped
class WatchedOptions implements Options {
  private static final Duration KEPT = Duration.ofSeconds(20);
  private static final String ALL = "all";

  @Inject KeptOptions options;
  @Inject Logos logos;
  @Inject Settings settings;

  private final Cache<String, Map<Option, String>> read =
      Caffeine.newBuilder().expireAfterWrite(KEPT).build();

  @Override
  public String value(Option option) {
    return fromOutside(option).orElseGet(() -> kept().getOrDefault(option, option.usual()));
  }

  private Map<Option, String> kept() {
    return read.get(ALL, all -> options.all());
  }

  @Override
  public int number(Option option) {
    return Integer.parseInt(value(option));
  }

  @Override
  public Texts words(Option option) {
    return WordsByLanguage.read(value(option));
  }

  /** What makes no sense is passed over, as if nothing were set. */
  @Override
  public Optional<String> fromOutside(Option option) {
    return option.isWorded() || option.form() == Option.Form.PICTURE
        ? Optional.empty()
        : settings
            .value(option.property())
            .filter(value -> OptionRules.problem(option, value).isEmpty());
  }

  @Override
  public boolean isSet(Option option) {
    return fromOutside(option).isPresent() || kept().containsKey(option);
  }

  @Override
  public Optional<OptionProblem> problem(Option option, String value) {
    return value.isEmpty()
        ? Optional.empty()
        : OptionRules.problem(option, value)
            .or(() -> missing(option, value))
            .or(() -> unoffered(option, value));
  }

  /** What new scans come with is one of those that are offered. */
  private Optional<OptionProblem> unoffered(Option option, String value) {
    if (option != Option.RIGHTS_USUAL) {
      return Optional.empty();
    }
    RightsList list = RightsList.of(list(Option.RIGHTS_OFFERED), words(Option.RIGHTS_OWN), value);
    return list.isUsualGone() ? Optional.of(OptionProblem.of("statement")) : Optional.empty();
  }

  /** A logo whose bytes were let go cannot be put back. */
  private Optional<OptionProblem> missing(Option option, String value) {
    boolean gone =
        option.form() == Option.Form.PICTURE && LogoMark.of(value).flatMap(logos::of).isEmpty();
    return gone ? Optional.of(OptionProblem.of("gone")) : Optional.empty();
  }

  @Override
  @Transactional
  public boolean keep(Option option, OptionEdit edit, Actor by) {
    options.hold();
    OptionState now = states(List.of(option), 1).get(0);
    String merged =
        edit.over(option, now.opened()).orElseThrow(() -> new StaleOptionException(now));
    if (merged.equals(now.opened())) {
      return false;
    }
    return keep(option, merged.equals(option.usual()) && !now.set() ? "" : merged, by);
  }

  @Override
  @Transactional
  public boolean keep(Option option, String value, Actor by) {
    options.hold();
    if (fromOutside(option).isPresent()) {
      throw new UnfitOptionException(option, OptionProblem.of("outside"));
    }
    String said = option.isSecret() ? value : value.strip();
    problem(option, said)
        .ifPresent(
            problem -> {
              throw new UnfitOptionException(option, problem);
            });
    Map<Option, String> before = options.all();
    String kept = stable(option, said, before);
    if (kept.equals(before.getOrDefault(option, ""))) {
      return false;
    }
    options.keep(option, kept, by);
    if (option == Option.RIGHTS_OWN) {
      follow(kept, before, by);
    }
    return true;
  }

  private static String stable(Option option, String said, Map<Option, String> before) {
    return option == Option.RIGHTS_USUAL ? RightsList.stable(own(before), said) : said;
  }

  private static Texts own(Map<Option, String> all) {
    return WordsByLanguage.read(all.getOrDefault(Option.RIGHTS_OWN, ""));
  }

  /** Where the usual statement is worded otherwise, it stays the usual one. */
  private void follow(String own, Map<Option, String> before, Actor by) {
    String usual = before.getOrDefault(Option.RIGHTS_USUAL, "");
    String followed = RightsList.followed(own(before), WordsByLanguage.read(own), usual);
    if (!followed.equals(usual)) {
      options.keep(Option.RIGHTS_USUAL, followed, by);
    }
  }

  /** A statement that was named by its line once is named by its code as of the next start. */
  void nameForGood(@Observes PortalOpened opened) {
    Map<Option, String> all = options.all();
    String usual = all.getOrDefault(Option.RIGHTS_USUAL, "");
    boolean free = !settings.readsOnly() && fromOutside(Option.RIGHTS_USUAL).isEmpty();
    if (free && !RightsList.stable(own(all), usual).equals(usual)) {
      keep(Option.RIGHTS_USUAL, usual, Actor.OPERATOR);
    }
  }

  @Override
  @Transactional
  public void keepProfile(String profile, Actor by) {
    options.hold();
    options.keepProfile(profile, by);
  }

  @Override
  public List<OptionState> states(List<Option> some, int limit) {
    Map<Option, String> all = options.all();
    Map<Option, List<OptionChange>> changes = options.changes(some, limit);
    return some.stream().map(one -> state(one, all, changes.getOrDefault(one, List.of()))).toList();
  }

  private OptionState state(Option option, Map<Option, String> all, List<OptionChange> changes) {
    Optional<String> outside = fromOutside(option);
    String value = outside.orElseGet(() -> all.getOrDefault(option, option.usual()));
    return new OptionState(
        option,
        option.isSecret() ? "" : value,
        outside.isPresent() || all.containsKey(option),
        outside.isPresent(),
        changes);
  }

  @Override
  public Optional<OptionChange> change(long number) {
    return options.change(number);
  }

  /** Before pages are made anew, which ask for them. */
  void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS)
          @Priority(Interceptor.Priority.LIBRARY_BEFORE)
          OptionChanged change) {
    read.invalidateAll();
  }

  void forgetProfile(
      @Observes(during = TransactionPhase.AFTER_SUCCESS)
          @Priority(Interceptor.Priority.LIBRARY_BEFORE)
          SettingKept change) {
    read.invalidateAll();
  }
}
