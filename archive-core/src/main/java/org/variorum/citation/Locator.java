package org.variorum.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.language.MalformedTextException;

/**
 * Where in a source something stands, kept letter by letter as its literature writes it ({@code p.
 * 19}, {@code л. 34 об.}, {@code Bl. 12}, {@code reel 3, frame 118}, {@code 12:40}) and, where its
 * form is known, taken apart.
 */
public record Locator(String text) {
  private static final String NUMBERS = "(\\d+[a-zа-я]?(?:\\s?[-–]\\s?\\d+[a-zа-я]?)?)";

  private record Form(Unit unit, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          form(Unit.PAGE, "(?:pp?|S|с|стр|str|s)\\.?\\s?"),
          form(Unit.LEAF, "(?:лл?|ff?|fol)\\.?\\s?"),
          form(Unit.SHEET, "(?:Bl|Blatt)\\.?\\s?"),
          form(Unit.COLUMN, "(?:col|cols|Sp|стб)\\.?\\s?"),
          form(Unit.CHAPTER, "(?:ch|chap|chapter|Kap|гл|глава)\\.?\\s?"),
          form(Unit.SECTION, "§§?\\s?"),
          form(Unit.FRAME, "(?:frames?|кадр|Aufnahme)\\.?\\s?"),
          new Form(Unit.MINUTE, Pattern.compile("(\\d{1,3}:\\d{2}(?::\\d{2})?)()")));

  private static final Pattern REEL_AND_FRAME =
      Pattern.compile("(?:reel|Rolle|рулон)\\s?(\\w+),?\\s(?:frames?|Aufnahme|кадр)\\s?(\\d+)");

  /** What a locator counts by. */
  public enum Unit {
    PAGE,
    LEAF,
    SHEET,
    COLUMN,
    CHAPTER,
    SECTION,
    FRAME,
    MINUTE
  }

  /**
   * A locator taken apart.
   *
   * @param verso whether it is the back of a leaf (об., verso, Rs.)
   */
  public record Parts(Unit unit, String number, boolean verso) {}

  public Locator {
    text = text.strip();
    if (text.isEmpty() || text.length() > 200) {
      throw new MalformedTextException("Not a locator: '" + text + "' (1 to 200 characters)");
    }
  }

  private static Form form(Unit unit, String opening) {
    return new Form(
        unit,
        Pattern.compile(opening + NUMBERS + "(\\s?(?:об\\.?|v\\.?|verso|Rs\\.?|r\\.?|recto))?"));
  }

  /** The locator taken apart, or empty if its form is none we know; the text always stands. */
  public Optional<Parts> parts() {
    Matcher reel = REEL_AND_FRAME.matcher(text);
    if (reel.matches()) {
      return Optional.of(new Parts(Unit.FRAME, reel.group(1) + "/" + reel.group(2), false));
    }
    return FORMS.stream().flatMap(form -> parts(form).stream()).findFirst();
  }

  private Optional<Parts> parts(Form form) {
    Matcher match = form.pattern().matcher(text);
    return match.matches()
        ? Optional.of(new Parts(form.unit(), match.group(1), isVerso(match.group(2))))
        : Optional.empty();
  }

  private static boolean isVerso(String side) {
    return side != null && !side.isBlank() && !side.strip().startsWith("r");
  }

  @Override
  public String toString() {
    return text;
  }
}
