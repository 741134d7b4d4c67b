package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.date.DateText;
import org.variorum.entry.Entry;
import org.variorum.living.MayBeLiving;
import org.variorum.vocabulary.Vocabularies;

/** Tells curators that a person may be living by the archive's rule, and what follows from it. */
@Named
@RequestScoped
public class LivingNotice {
  /** Where on the page it stands. */
  static final String PLACE = "living";

  /** Where on the page the basis of publication is written down. */
  static final String BASIS = "f-basis";

  @Inject DeskLanguage language;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  /** In the language of the desk, why the person counts so; empty for all others. */
  public String of(Entry entry) {
    return MayBeLiving.on(LocalDate.now(clock), entry.forReaders())
        .map(living -> words(living, language.getLocale()))
        .orElse("");
  }

  static String words(MayBeLiving living, Locale locale) {
    String date =
        living.since() == null ? "" : DateText.in(locale.getLanguage()).of(living.since());
    String reason = "living." + living.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return DeskVoice.in(locale, "living.notice", DeskVoice.in(locale, reason, date));
  }

  /** Whether a role wants a basis where a person may be living. */
  public boolean sensitiveRole(String role) {
    return vocabularies.current().isSensitiveRole(role);
  }

  /** Whether answers to a property want a basis where a person may be living. */
  public boolean sensitive(String property) {
    return vocabularies.current().isSensitive(property);
  }
}
