package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.hiding.Hideable;
import org.variorum.hiding.Hiding;

/** Says in the language of the desk what is hidden, and until when. */
@Named
@RequestScoped
public class HiddenWords {
  @Inject HidingActs acts;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;

  static String kind(Hideable what) {
    if (what instanceof Hideable.OfScan) {
      return "scan";
    }
    return what instanceof Hideable.OfEdition ? "edition" : "entry";
  }

  /** The number of an edition, the identifier of a scan; empty for an entry. */
  static String part(Hideable what) {
    if (what instanceof Hideable.OfScan scan) {
      return scan.object().value();
    }
    return what instanceof Hideable.OfEdition of ? String.valueOf(of.number()) : "";
  }

  /** As "edition 3". */
  public String what(Hideable what) {
    return voice.say("hidden.what." + kind(what), part(what));
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language.getLocale())
        .format(day);
  }

  public boolean isDue(Hiding hiding) {
    return hiding.isDue(acts.today());
  }

  /** The object of a hidden scan whose bytes are still there; empty for all else. */
  public String picture(Hiding hiding) {
    return hiding.bytes() == null || hiding.isSuppressed() ? "" : part(hiding.what());
  }
}
