package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ChangeOptions;
import org.variorum.curation.SendTestLetter;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.mail.UndeliveredException;
import org.variorum.option.Option;
import org.variorum.option.OptionChange;
import org.variorum.option.UnfitOptionException;
import org.variorum.option.UnknownOptionChangeException;
import org.variorum.option.WordsByLanguage;
import org.variorum.staff.Right;

/**
 * The settings of one group with their histories. A field is known by the option's code, and by the
 * language where it has words.
 */
@Named
@RequestScoped
public class SettingsPage {
  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;
  @Inject ChangeOptions changing;
  @Inject SendTestLetter letters;

  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();
  private String recipient = "";
  private Option.Group group = Option.Group.ARCHIVE;

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    group =
        getGroups().stream()
            .filter(one -> one.name().equalsIgnoreCase(asked.parameter("group")))
            .findFirst()
            .orElse(Option.Group.ARCHIVE);
    getOptions().forEach(this::fill);
  }

  private void fill(Option option) {
    String value = changing.value(signedIn.actor(), option);
    if (option.isWorded()) {
      Texts words = WordsByLanguage.read(value);
      Languages.SPOKEN.forEach(
          tag -> fields.put(option.code() + "." + tag, words.exactly(tag).orElse("")));
    } else {
      fields.put(option.code(), value);
    }
  }

  public List<Option.Group> getGroups() {
    return List.of(Option.Group.values());
  }

  public Option.Group getGroup() {
    return group;
  }

  public List<Option> getOptions() {
    return Arrays.stream(Option.values()).filter(one -> one.group() == group).toList();
  }

  public List<String> getLanguages() {
    return Languages.SPOKEN;
  }

  public Map<String, String> getFields() {
    return fields;
  }

  /** What is wrong with an option; empty if nothing is. */
  public String problem(Option option) {
    return problems.getOrDefault(option.code(), "");
  }

  public boolean isFromOutside(Option option) {
    return changing.isFromOutside(signedIn.actor(), option);
  }

  public boolean isSet(Option option) {
    return changing.isSet(signedIn.actor(), option);
  }

  public List<OptionChange> changes(Option option) {
    return changing.changes(signedIn.actor(), option);
  }

  /** Keeps all that can be, and says at its place what cannot. */
  public void save() {
    long changed =
        getOptions().stream().filter(one -> !isFromOutside(one)).filter(this::keep).count();
    if (!problems.isEmpty()) {
      voice.complain("settings.unfit");
    } else {
      voice.inform(changed == 0 ? "settings.unchanged" : "settings.saved");
    }
  }

  /** A password that was left empty stays as it is. */
  private boolean keep(Option option) {
    String value = typed(option);
    if (value.isEmpty() && option.isSecret()) {
      return false;
    }
    try {
      String kept = value.equals(option.usual()) && !isSet(option) ? "" : value;
      return changing.keep(signedIn.actor(), option, kept);
    } catch (UnfitOptionException e) {
      problems.put(option.code(), voice.say("unfit." + e.problem().code(), e.problem().figure()));
      return false;
    }
  }

  private String typed(Option option) {
    if (!option.isWorded()) {
      return fields.getOrDefault(option.code(), "").strip();
    }
    Texts words = WordsByLanguage.read(changing.value(signedIn.actor(), option));
    for (String tag : Languages.SPOKEN) {
      String said = fields.getOrDefault(option.code() + "." + tag, "");
      words = words.with(tag, said.replace("\r\n", "\n").strip());
    }
    return WordsByLanguage.write(words);
  }

  /** Forgets the password, so that the server is asked for without one. */
  public void forget(Option option) {
    changing.keep(signedIn.actor(), option, "");
    voice.inform("settings.saved");
  }

  /** Puts back what was there before the change whose number is sent with it. */
  public void undo() {
    try {
      fill(changing.undo(signedIn.actor(), named(asked.parameter("change"))));
      voice.inform("settings.saved");
    } catch (UnknownOptionChangeException e) {
      voice.complain("settings.unknown-change");
    } catch (UnfitOptionException e) {
      problems.put(
          e.option().code(), voice.say("unfit." + e.problem().code(), e.problem().figure()));
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

  public void test() {
    try {
      letters.send(signedIn.actor(), recipient.strip(), language.getTag());
      voice.inform("settings.test.sent");
    } catch (UndeliveredException e) {
      voice.complain("undelivered." + e.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }
}
