package org.variorum.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The styles that readers may choose from. */
public enum ReferenceStyle {
  CHICAGO("chicago", "Chicago 17", "chicago-notes-bibliography-subsequent-ibid-17th-edition"),
  CHICAGO_AUTHOR_DATE(
      "chicago-author-date", "Chicago 17, author-date", "chicago-author-date-17th-edition"),
  GOST("gost", "ГОСТ Р 7.0.5–2008", "gost-r-7-0-5-2008-numeric"),
  ISO("iso-690", "ISO 690", "iso690-author-date-en"),
  APA("apa", "APA 7", "apa"),
  MLA("mla", "MLA 9", "modern-language-association");

  private final String code;
  private final String title;
  private final String file;

  ReferenceStyle(String code, String title, String file) {
    this.code = code;
    this.title = title;
    this.file = file;
  }

  /** What stands for it in an address. */
  public String code() {
    return code;
  }

  /** Its own name, the same in every language. */
  public String title() {
    return title;
  }

  public static Optional<ReferenceStyle> coded(String code) {
    return Stream.of(values()).filter(style -> style.code.equals(code)).findFirst();
  }

  /** The style's rules in CSL. */
  String rules() {
    try (InputStream rules = ReferenceStyle.class.getResourceAsStream("/csl/" + file + ".csl")) {
      if (rules == null) {
        throw new IllegalStateException("The style " + file + " is not in the program");
      }
      return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
