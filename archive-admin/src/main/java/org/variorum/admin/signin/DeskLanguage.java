package org.variorum.admin.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.variorum.language.Languages;

/** The language in which the desk speaks: the one chosen, else the browser's, else English. */
@Named
@RequestScoped
public class DeskLanguage {
  static final String KEPT = "variorum.language";

  @Inject HttpServletRequest request;

  /** The languages that the desk speaks, in the order in which it offers them. */
  public List<String> getSpoken() {
    return Languages.SPOKEN;
  }

  /** The tag of the language, as {@code ru}. */
  public String getTag() {
    HttpSession session = request.getSession(false);
    Object chosen = session == null ? null : session.getAttribute(KEPT);
    return chosen instanceof String tag ? tag : negotiated(request);
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(getTag());
  }

  static boolean speaks(String tag) {
    return Languages.SPOKEN.contains(tag);
  }

  private static String negotiated(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(DeskLanguage::speaks)
        .findFirst()
        .orElse("en");
  }
}
