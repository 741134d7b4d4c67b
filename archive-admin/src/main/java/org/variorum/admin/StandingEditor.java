package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenStandingPage;
import org.variorum.curation.OpenedStandingPage;
import org.variorum.curation.StaleStandingPageException;
import org.variorum.curation.WriteStandingPage;
import org.variorum.language.Languages;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingVersion;

/**
 * The page on which a page of the archive is written, its languages side by side. It keeps nothing
 * between two requests: the form brings along which version it began with.
 */
@Named
@RequestScoped
public class StandingEditor {
  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject OpenStandingPage opening;
  @Inject WriteStandingPage writing;

  @SuppressWarnings("NullAway.Init")
  private OpenedStandingPage opened;

  private final Map<String, String> words = new HashMap<>();
  private int expected;
  private @Nullable StandingVersion meeting;

  @PostConstruct
  void load() {
    opened = opening.open(signedIn.actor(), asked.standing());
    expected = opened.number();
    Languages.SPOKEN.forEach(tag -> words.put(tag, EditableHtml.of(opened.shown(), tag)));
  }

  /** Keeps what is written; where someone else was faster, shows both and keeps nothing. */
  public void save() {
    try {
      int before = opened.number();
      writing.write(signedIn.actor(), page(), expected, written());
      load();
      PrimeFaces.current().ajax().addCallbackParam("saved", expected);
      voice.inform(expected == before ? "pages.unchanged" : "pages.saved", expected);
    } catch (StaleStandingPageException e) {
      meeting = e.actual();
      expected = e.actual().number();
      voice.complain("pages.meanwhile");
    } catch (MalformedTextException e) {
      voice.complain("pages.too-long");
    }
  }

  /** What stands in the form, and what the page has in other languages. */
  private Texts written() {
    Texts texts = opened.version(expected).orElse(Texts.NONE);
    for (String tag : Languages.SPOKEN) {
      texts = texts.with(tag, words.getOrDefault(tag, ""));
    }
    return texts;
  }

  /** Writes an earlier version anew. */
  public void restore(int number) {
    opened.version(number).ifPresent(this::replace);
  }

  /** Shows visitors the program's own text again. */
  public void takeBack() {
    replace(Texts.NONE);
  }

  private void replace(Texts texts) {
    try {
      int number = writing.write(signedIn.actor(), page(), expected, texts);
      voice.goTo(address() + "?restored=" + number);
    } catch (StaleStandingPageException e) {
      voice.goTo(address() + "?restored=0");
    }
  }

  /** What to say of a version that was restored before the page came anew; empty if none was. */
  public String getRestored() {
    String number = asked.parameter("restored");
    if (!number.matches("\\d{1,6}")) {
      return "";
    }
    return number.equals("0")
        ? voice.say("pages.not-restored")
        : voice.say("pages.restored", number);
  }

  public String address() {
    return "/admin/pages/" + page().code();
  }

  public StandingPage page() {
    return opened.page();
  }

  public OpenedStandingPage opened() {
    return opened;
  }

  public List<String> getLanguages() {
    return Languages.SPOKEN;
  }

  public Map<String, String> getWords() {
    return words;
  }

  public int getExpected() {
    return expected;
  }

  public void setExpected(int expected) {
    this.expected = expected;
  }

  /** What someone else wrote meanwhile, if that is why nothing was kept. */
  public @Nullable StandingVersion getMeeting() {
    return meeting;
  }

  /** His words in a language. */
  public String theirs(String tag) {
    return meeting == null ? "" : EditableHtml.of(meeting.texts(), tag);
  }
}
