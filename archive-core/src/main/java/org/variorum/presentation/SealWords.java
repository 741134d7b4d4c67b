package org.variorum.presentation;

import java.util.Objects;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.Access;
import org.variorum.language.Texts;

/** Says who may see a page, and why not all may. */
final class SealWords {
  private SealWords() {}

  /** Of one that visitors do not see. */
  static String of(Access access, String language) {
    return state(access, language) + reason(access, language);
  }

  /** Of one that they see in a smaller size. */
  static Texts ofSmall(Access access) {
    return Words.inEach(
        language ->
            said(Words.say("access.small", String.valueOf(access.longestSide())), language)
                + reason(access, language));
  }

  private static String state(Access access, String language) {
    if (access.status() == Access.Status.RESTRICTED) {
      return said(Words.say("access.reading-room"), language);
    }
    if (access.closedUntil() == null) {
      return said(Words.say("access.closed"), language);
    }
    String day = DateText.in(language).of(HistoricalDate.of(access.closedUntil().toString()));
    return said(Words.say("access.until", day), language);
  }

  private static String reason(Access access, String language) {
    return access.reason() == null
        ? ""
        : " — " + said(Words.say("access.reason." + access.reason().code()), language);
  }

  private static String said(Texts words, String language) {
    return Objects.requireNonNull(words.byLanguage().get(language));
  }
}
