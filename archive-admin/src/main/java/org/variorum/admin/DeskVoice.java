package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.words.DeskMessages;
import org.variorum.language.Said;

/** Speaks to the curator in the language of the desk, and leads on to other pages. */
@Named
@RequestScoped
public class DeskVoice {
  @Inject DeskLanguage language;

  /** The words of a message. */
  public String say(String key, Object... arguments) {
    return in(language.getLocale(), key, arguments);
  }

  /** What the archive said in English of something that it refused. */
  public String said(String english) {
    return Said.in(language.getLocale(), english);
  }

  /** The words for a value of an enumeration, as {@code kind.corporate-body}. */
  public String word(String group, Object value) {
    return say(key(group, value));
  }

  /** The key of those words. */
  public static String key(String group, Object value) {
    return group + "." + value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the text of a page is that has this code, as "Translation: German". */
  public String layer(String code) {
    String tag = code.replaceFirst("^translation-", "");
    return tag.equals(code)
        ? say("text.layer." + code)
        : say(
            "text.layer.translation",
            Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale()));
  }

  /** What a job of a kind does; the kind itself where nobody has a word for it. */
  public String job(String kind) {
    String said = say("job." + kind);
    return said.equals("job." + kind) ? kind : said;
  }

  /** What a language is called; its tag where nobody has a word for it. */
  public String tongue(String tag) {
    String said = say("language." + tag);
    return said.startsWith("language.") ? called(tag) : said;
  }

  private String called(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(language.getLocale());
    return name.isEmpty() ? tag : name;
  }

  /** That a text can be written in that language, too. */
  public String addIn(String tag) {
    String said = say("add-in." + tag);
    return said.startsWith("add-in.") ? say("add-in-other", tongue(tag)) : said;
  }

  static String in(Locale locale, String key, Object... arguments) {
    return DeskMessages.say(locale, key, arguments);
  }

  public void inform(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, say(key, arguments));
  }

  public void complain(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_ERROR, say(key, arguments));
  }

  private static void add(FacesMessage.Severity severity, String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, words));
  }

  /** Leads to an address of the desk. */
  public void goTo(String address) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
