package org.variorum.crosswalk.eac;

import java.util.stream.Stream;
import org.variorum.crosswalk.draft.LanguageTags;
import org.variorum.crosswalk.tree.XmlPart;

/** In which language an element is, by either version. */
final class Spoken {
  private Spoken() {}

  static String in(XmlPart part, String otherwise) {
    return Stream.of("languageOfElement", "lang")
        .map(part::attribute)
        .filter(code -> !code.isEmpty())
        .findFirst()
        .map(code -> LanguageTags.of(code, otherwise))
        .orElse(otherwise);
  }
}
