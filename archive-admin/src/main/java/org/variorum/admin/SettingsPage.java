package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ChangeOptions;
import org.variorum.language.Languages;
import org.variorum.option.Option;
import org.variorum.option.OptionChange;
import org.variorum.option.OptionEdit;
import org.variorum.option.OptionProblem;
import org.variorum.option.OptionState;
import org.variorum.option.RightsList;
import org.variorum.option.StaleOptionException;
import org.variorum.option.UnfitOptionException;
import org.variorum.option.UnknownOptionChangeException;
import org.variorum.option.VocabularyChange;
import org.variorum.option.WordsByLanguage;
import org.variorum.staff.Right;

/** The settings of one group with their histories. */
@Named
@RequestScoped
public class SettingsPage {
  private static final Set<Option.Form> OWN_FIELDS =
      EnumSet.of(
          Option.Form.SECRET,
          Option.Form.TONGUES,
          Option.Form.PICTURE,
          Option.Form.STATEMENTS,
          Option.Form.STATEMENT);

  private static final Set<Option.Form> SHORT =
      EnumSet.of(
          Option.Form.DAY,
          Option.Form.COLOUR,
          Option.Form.DAYS,
          Option.Form.COUNT,
          Option.Form.PORT,
          Option.Form.SECURITY,
          Option.Form.PHONE);

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskTimes times;
  @Inject ChangeOptions changing;

  private final SettingsFields fields = new SettingsFields();
  private final Map<String, String> problems = new HashMap<>();
  private final Map<Option, String> opened = new EnumMap<>(Option.class);
  private final Map<Option, OptionState> met = new EnumMap<>(Option.class);
  private List<OptionState> states = List.of();
  private @Nullable List<VocabularyChange> vocabulary;
  private String written = "";
  private Option.Group group = Option.Group.ARCHIVE;

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    group =
        getGroups().stream()
            .filter(one -> code(one).equals(asked.parameter("group")))
            .findFirst()
            .orElse(Option.Group.ARCHIVE);
    read();
    written = sent("written").orElseGet(() -> state(Option.CONTENT_LANGUAGES).value());
    states.forEach(this::reopen);
    for (String code : asked.parameters("met")) {
      Option.coded(code).ifPresent(one -> met.put(one, state(one)));
    }
  }

  /** Stands as the page that was sent had it, so that each field finds what was typed into it. */
  private void reopen(OptionState state) {
    show(state.option(), sent("opened." + state.option().code()).orElseGet(state::opened));
  }

  private Optional<String> sent(String name) {
    return asked.parameters(name).stream().findFirst();
  }

  private void read() {
    states = changing.states(signedIn.actor(), List.of(Option.values()));
  }

  /** Shows an option as it stands, whatever was typed. */
  private void show(OptionState state) {
    show(state.option(), state.opened());
  }

  private void show(Option option, String as) {
    opened.put(option, as);
    fields.fill(option, option.isSecret() ? "" : as, List.of(written.split(" ")));
  }

  private OptionState state(Option option) {
    return states.stream().filter(one -> one.option() == option).findFirst().orElseThrow();
  }

  public List<Option.Group> getGroups() {
    return List.of(Option.Group.values());
  }

  public Option.Group getGroup() {
    return group;
  }

  /** The word for a group in addresses, as {@code sign-in}. */
  public String code(Option.Group one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<OptionState> getStates() {
    return states.stream().filter(one -> one.option().group() == group).toList();
  }

  /** The languages in which an option can have words. */
  public List<String> languages(Option option) {
    return fields.languages(option);
  }

  public List<String> getTongues() {
    return Languages.SPOKEN;
  }

  public Map<String, String> getFields() {
    return fields.words();
  }

  public Map<String, Boolean> getOffered() {
    return fields.offered();
  }

  /** Whether an option has one line to be typed. */
  public boolean isLine(Option option) {
    return !option.isWorded() && !OWN_FIELDS.contains(option.form());
  }

  /** Whether that line holds a few characters only. */
  public boolean isShort(Option option) {
    return SHORT.contains(option.form());
  }

  /** What stands in the fields of an option, kept or not. */
  String typed(Option option) {
    return fields.typed(option);
  }

  /** The languages of the fields, as the page was opened with them. */
  public String getWritten() {
    return written;
  }

  /** What the page shows of an option, by which it is told later whether another changed it. */
  public String opened(Option option) {
    return opened.getOrDefault(option, "");
  }

  /** Whether another changed an option to something else than what stands in its field. */
  public boolean isMet(Option option) {
    return met.containsKey(option);
  }

  /** Who did, when, and to what. */
  public String meeting(Option option) {
    OptionState now = state(option);
    Optional<OptionChange> change = now.changes().stream().findFirst();
    String who =
        change
            .map(OptionChange::by)
            .filter(name -> !name.isEmpty())
            .orElse(voice.say("by.machine"));
    String when = change.map(one -> times.of(one.when())).orElse("");
    return option.isSecret()
        ? voice.say("settings.met.secret", who, when)
        : voice.say("settings.met", who, when, shown(option, now.set() ? now.value() : ""));
  }

  /** What is wrong with an option; empty if nothing is. */
  public String problem(Option option) {
    return problems.getOrDefault(option.code(), "");
  }

  /** Keeps all that can be, and says at its place what cannot. */
  public void save() {
    met.clear();
    List<OptionState> own = getStates().stream().filter(one -> !one.fromOutside()).toList();
    long changed = inTurn(own).stream().filter(this::keep).count();
    if (!met.isEmpty()) {
      voice.complain("settings.met.some");
    } else if (!problems.isEmpty()) {
      voice.complain("settings.unfit");
    } else {
      voice.inform(changed == 0 ? "settings.unchanged" : "settings.saved");
    }
    read();
    getStates().stream().filter(one -> isSettled(one.option())).forEach(this::show);
  }

  /**
   * The house's own statements of rights come last: the usual one follows how they are worded, and
   * is then no more as the page was opened with it.
   */
  static List<Option> inTurn(List<OptionState> states) {
    return states.stream()
        .map(OptionState::option)
        .sorted(Comparator.comparing(option -> option == Option.RIGHTS_OWN))
        .toList();
  }

  private boolean isSettled(Option option) {
    return !isMet(option) && problem(option).isEmpty();
  }

  private boolean keep(Option option) {
    String value = typed(option);
    if (!isTouched(option, value)) {
      return false;
    }
    try {
      return changing.write(signedIn.actor(), option, new OptionEdit(opened(option), value));
    } catch (StaleOptionException e) {
      meet(e.now());
      return false;
    } catch (UnfitOptionException e) {
      complain(e);
      return false;
    }
  }

  /** A password that was left empty stays as it is. */
  private boolean isTouched(Option option, String value) {
    if (option.isSecret()) {
      return !value.isEmpty();
    }
    SettingsFields before = new SettingsFields();
    before.fill(option, opened(option), List.of(written.split(" ")));
    return !before.typed(option).equals(value);
  }

  /** From now on the page knows what the other wrote, so that saving again is a choice. */
  private void meet(OptionState now) {
    met.put(now.option(), now);
    opened.put(now.option(), now.opened());
  }

  /** Takes over what another wrote; the other fields stay as they are. */
  public void concede() {
    Option.coded(asked.parameter("option")).ifPresent(this::concede);
  }

  private void concede(Option option) {
    met.remove(option);
    show(state(option));
  }

  private void complain(UnfitOptionException refused) {
    problems.put(refused.option().code(), unfit(voice, refused.problem()));
  }

  /** Says what is wrong with a value. */
  static String unfit(DeskVoice voice, OptionProblem problem) {
    return voice.say("unfit." + problem.code(), problem.figures().toArray());
  }

  /**
   * Says what is wrong with what was typed, and keeps nothing: the page shows how it would look.
   */
  public void look() {
    for (OptionState state : getStates()) {
      String value = typed(state.option());
      changing
          .problem(signedIn.actor(), state.option(), value)
          .ifPresent(problem -> complain(new UnfitOptionException(state.option(), problem)));
    }
    voice.inform("settings.looked");
  }

  /** Forgets the password, so that the server is asked for without one. */
  public void forget(Option option) {
    changing.keep(signedIn.actor(), option, "");
    read();
    show(state(option));
    voice.inform("settings.saved");
  }

  /** Puts back what was there before the change whose number is sent with it. */
  public void undo() {
    try {
      Option undone =
          changing.undo(signedIn.actor(), named(asked.parameter("change")), this::openedByCode);
      read();
      show(state(undone));
      voice.inform("settings.saved");
    } catch (StaleOptionException e) {
      meet(e.now());
      voice.complain("settings.met.some");
    } catch (UnknownOptionChangeException e) {
      voice.complain("settings.unknown-change");
    } catch (UnfitOptionException e) {
      complain(e);
      voice.complain("settings.unfit");
    }
  }

  private String openedByCode(String code) {
    return Option.coded(code).map(this::opened).orElse("");
  }

  private static long named(String number) {
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }

  /** The code of the usual statement of rights if it is not offered any more; else none. */
  public List<String> getGoneStatement() {
    RightsList list =
        RightsList.of(
            List.of(state(Option.RIGHTS_OFFERED).value().split(" ")),
            WordsByLanguage.read(state(Option.RIGHTS_OWN).value()),
            state(Option.RIGHTS_USUAL).value());
    return list.isUsualGone() ? List.of(list.usualCode()) : List.of();
  }

  /** What was changed of the archive's own words; shown with what it says of itself. */
  public List<VocabularyChange> getVocabulary() {
    List<VocabularyChange> known = vocabulary;
    if (known == null) {
      known = group == Option.Group.ARCHIVE ? changing.vocabulary(signedIn.actor()) : List.of();
      vocabulary = known;
    }
    return known;
  }

  /** Codes with commas between. */
  public String joined(List<String> codes) {
    return String.join(", ", codes);
  }

  /** A value of the history in words. */
  public String shown(Option option, String value) {
    if (option.isSecret()) {
      return voice.say("settings.secret");
    }
    if (value.isEmpty()) {
      return voice.say("settings.usual");
    }
    return option.isWorded()
        ? String.join(" / ", WordsByLanguage.read(value).byLanguage().values())
        : value;
  }
}
