package org.variorum.bulk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.variorum.description.Description;
import org.variorum.description.ReferenceCode;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * Puts other words in place of some, wherever they stand.
 *
 * @param place the code of a text, {@code code} for the reference codes of units, or empty for all
 *     texts
 * @param language the tag of the language in which they are looked for; empty for all
 * @param pattern whether {@code sought} is a regular expression, whose groups {@code instead} names
 *     as {@code $1}
 * @param exactCase whether capital and small letters differ
 */
public record TextReplacement(
    String place,
    String language,
    String sought,
    String instead,
    boolean pattern,
    boolean exactCase)
    implements BulkAct.Edit {
  /** The place of reference codes. */
  public static final String CODE = "code";

  public TextReplacement {
    if (!place.isEmpty() && !place.equals(CODE)) {
      new TextField(place);
    }
    if (sought.isEmpty()
        || sought.length() > TextEdit.LONGEST
        || instead.length() > TextEdit.LONGEST) {
      throw new MalformedTextException("1 to " + TextEdit.LONGEST + " characters can be sought");
    }
    if (pattern) {
      check(sought, instead);
    }
  }

  private static void check(String sought, String instead) {
    try {
      // A place where it matches whatever it is: only there the groups are looked at.
      Matcher matcher = Pattern.compile("(?:" + sought + ")|\\z").matcher("");
      matcher.find();
      matcher.appendReplacement(new StringBuilder(), instead);
    } catch (PatternSyntaxException e) {
      throw new MalformedPatternException(e.getDescription());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new MalformedPatternException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Entry applied(Entry entry) {
    if (place.equals(CODE)) {
      return coded(entry);
    }
    List<TextField> fields = place.isEmpty() ? TextField.all() : List.of(new TextField(place));
    Entry changed = entry;
    for (TextField field : fields) {
      if (field.isOf(entry.kind())) {
        changed = replaced(field, changed);
      } else if (!place.isEmpty()) {
        throw new UnfitEntryException(BulkWhy.NO_SUCH_FIELD, "");
      }
    }
    return changed;
  }

  private Entry coded(Entry entry) {
    Description unit = entry.particulars().description();
    if (unit == null) {
      throw new UnfitEntryException(BulkWhy.NO_SUCH_FIELD, "");
    }
    ReferenceCode code = unit.code();
    String now = code == null ? "" : replaced(code.value()).strip();
    if (code == null || now.equals(code.value())) {
      return entry;
    }
    return entry.with(
        Particulars.of(
            now.isEmpty()
                ? UnitEdit.coded(unit, null)
                : UnitEdit.coded(unit, new ReferenceCode(now))));
  }

  private Entry replaced(TextField field, Entry entry) {
    Texts texts = field.in(entry);
    TreeMap<String, String> changed = new TreeMap<>(texts.byLanguage());
    for (Map.Entry<String, String> one : texts.byLanguage().entrySet()) {
      if (language.isEmpty() || language.equals(one.getKey())) {
        changed.put(
            one.getKey(),
            field.equals(TextField.BODY)
                ? BodyHtml.reworded(one.getValue(), this::replaced)
                : replaced(one.getValue()));
      }
    }
    return changed.equals(texts.byLanguage()) ? entry : field.changed(entry, new Texts(changed));
  }

  private String replaced(String words) {
    try {
      return compiled()
          .matcher(new BoundedText(words))
          .replaceAll(pattern ? instead : Matcher.quoteReplacement(instead));
    } catch (StackOverflowError e) {
      throw new UnfitEntryException(BulkWhy.PATTERN_TOO_SLOW, "");
    }
  }

  private Pattern compiled() {
    int flags = Pattern.UNICODE_CASE | (exactCase ? 0 : Pattern.CASE_INSENSITIVE);
    return pattern
        ? Pattern.compile(sought, flags | Pattern.UNICODE_CHARACTER_CLASS)
        : Pattern.compile(sought, flags | Pattern.LITERAL);
  }
}
