package org.variorum.crosswalk.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.entry.EntryKind;

/**
 * Tells from a name whether a person, a body or a family bears it, where it is plain. Files that
 * list names without saying so are common; what is not plain stays a word.
 */
public final class KindOfName {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern FAMILY =
      Pattern.compile(
          "\\b(family|famil(?:ie|le)|семья|род)\\b", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(archiv\\p{L}*|office|committee|comit[ée]\\p{L}*|komitee|комитет\\p{L}*|ministr\\p{L}*|ministeri\\p{L}*"
              + "|министерств\\p{L}*|university|universit\\p{L}*|университет\\p{L}*|museum|musée|музей|association"
              + "|verein\\p{L}*|society|société|gesellschaft|общество|company|corporation|council|commission|kommission"
              + "|комиссия|department|department|division|армия|army|armee|union|союз|institut\\p{L}*|church|school"
              + "|library|bibliothe\\p{L}*|gestapo|polizei|police|bureau|управление|gmbh|inc|ltd|foundation"
              + "|stiftung|service|club|board|agency|cent(?:er|re)|collections?|corps|batalj?on|дивизия|штаб|stab)\\b",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern INVERTED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’. -]{0,40},\\s*\\p{Lu}[\\p{L}'’. -]{0,50}(?:\\(.*\\))?(?:,?\\s*[\\d?–-].*)?");

  private KindOfName() {}

  /** The kind, if the name gives it away. */
  public static Optional<EntryKind> of(String name) {
    if (BODY.matcher(name).find()) {
      return Optional.of(EntryKind.CORPORATE_BODY);
    }
    if (FAMILY.matcher(name).find()) {
      return Optional.of(EntryKind.FAMILY);
    }
    return INVERTED.matcher(name.strip()).matches()
        ? Optional.of(EntryKind.PERSON)
        : Optional.empty();
  }
}
