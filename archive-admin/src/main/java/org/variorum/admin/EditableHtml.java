package org.variorum.admin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.language.Texts;

/**
 * Clean HTML as one likes to edit it: signs that the sanitiser writes by number, as that in an
 * address for letters, stand as themselves.
 */
final class EditableHtml {
  private static final Pattern NUMBERED = Pattern.compile("&#(3[49]|43|61|64|96);");

  private EditableHtml() {}

  static String of(Texts texts, String tag) {
    return NUMBERED
        .matcher(texts.exactly(tag).orElse(""))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
  }
}
