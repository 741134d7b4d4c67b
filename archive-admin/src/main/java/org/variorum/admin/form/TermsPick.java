package org.variorum.admin.form;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.language.Texts;

/**
 * Chooses a statement of rights to be written into a text. The text keeps it in words; what was
 * chosen is forgotten.
 */
public final class TermsPick {
  private final Wording into;
  private String code = "";

  TermsPick(Wording into) {
    this.into = into;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /**
   * Writes the statement behind what stands there, in each language that it has.
   *
   * @param words of a statement by its code; none of one that is not offered any more
   */
  public void write(Function<String, Texts> words) {
    words
        .apply(code)
        .byLanguage()
        .forEach(
            (tag, said) -> {
              into.add(tag);
              into.getLines().stream()
                  .filter(line -> line.getLanguage().equals(tag))
                  .forEach(line -> line.setText(behind(line.getText(), said)));
            });
    code = "";
  }

  private static String behind(String before, String said) {
    return before.contains(said)
        ? before
        : Stream.of(before.strip(), said)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". "));
  }
}
