package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ChangeOptions;
import org.variorum.language.Languages;
import org.variorum.option.Option;
import org.variorum.option.OptionProblem;
import org.variorum.option.OptionState;
import org.variorum.option.UnfitOptionException;
import org.variorum.option.UnknownOptionChangeException;
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
  @Inject ChangeOptions changing;

  private final SettingsFields fields = new SettingsFields();
  private final Map<String, String> problems = new HashMap<>();
  private List<OptionState> states = List.of();
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
    states.forEach(this::fill);
  }

  private void read() {
    states = changing.states(signedIn.actor(), List.of(Option.values()));
  }

  private void fill(OptionState state) {
    String languages = state(Option.CONTENT_LANGUAGES).value();
    fields.fill(state.option(), state.value(), List.of(languages.split(" ")));
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

  /** What is wrong with an option; empty if nothing is. */
  public String problem(Option option) {
    return problems.getOrDefault(option.code(), "");
  }

  /** Keeps all that can be, and says at its place what cannot. */
  public void save() {
    List<OptionState> own = getStates().stream().filter(one -> !one.fromOutside()).toList();
    long changed = own.stream().filter(this::keep).count();
    if (!problems.isEmpty()) {
      voice.complain("settings.unfit");
    } else {
      voice.inform(changed == 0 ? "settings.unchanged" : "settings.saved");
    }
    read();
  }

  /** A password that was left empty stays as it is. */
  private boolean keep(OptionState state) {
    Option option = state.option();
    String value = typed(option);
    if (value.isEmpty() && option.isSecret()) {
      return false;
    }
    try {
      String kept = value.equals(option.usual()) && !state.set() ? "" : value;
      return changing.keep(signedIn.actor(), option, kept);
    } catch (UnfitOptionException e) {
      complain(e);
      return false;
    }
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
    voice.inform("settings.saved");
  }

  /** Puts back what was there before the change whose number is sent with it. */
  public void undo() {
    try {
      Option undone = changing.undo(signedIn.actor(), named(asked.parameter("change")));
      read();
      fill(state(undone));
      voice.inform("settings.saved");
    } catch (UnknownOptionChangeException e) {
      voice.complain("settings.unknown-change");
    } catch (UnfitOptionException e) {
      complain(e);
      voice.complain("settings.unfit");
    }
  }

  private static long named(String number) {
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
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
