package org.variorum.admin.form;

import java.util.Locale;
import org.variorum.admin.words.DeskMessages;
import org.variorum.claim.Difference;
import org.variorum.date.DateText;
import org.variorum.date.OneDay;
import org.variorum.identifier.LocalId;
import org.variorum.language.Languages;
import org.variorum.language.Texts;
import org.variorum.place.JulianUse;

/**
 * Two claims of a question whose dates may be one day in two calendars: the desk asks, and a
 * curator decides.
 *
 * @param use what speaks for it at the place
 */
public record SuspectedDay(String one, String other, OneDay day, JulianUse use) {

  /**
   * The difference that says so, with the reckoning as its note in all languages of the archive.
   */
  Difference told() {
    Texts note = Texts.NONE;
    for (String language : Languages.SPOKEN) {
      note = note.with(language, reckoned(language));
    }
    return new Difference(new LocalId(one), new LocalId(other), Difference.TWO_CALENDARS, note);
  }

  /** "1 September 1900 of the Julian calendar is 14 September 1900 of the Gregorian, …". */
  public String reckoned(String language) {
    DateText words = DateText.in(language);
    return DeskMessages.say(
        Locale.forLanguageTag(language),
        "one-day.note",
        day.oldStyle(words),
        day.newStyle(words),
        day.gap());
  }
}
