package org.variorum.crosswalk.eac;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;

/**
 * Descriptions of the same agent elsewhere ({@code alternativeSet}). The model has no place for
 * them; each is kept as a line with its words and its address, what else is said of it below.
 */
final class EacAlternatives {
  private static final String ELEMENT = "alternativeSet";

  private EacAlternatives() {}

  static void read(RecordDraft draft, XmlPart description, String language) {
    description.parts(ELEMENT).flatMap(set -> set.parts("setComponent")).toList().stream()
        .filter(component -> !component.isInternal())
        .forEach(
            component -> {
              draft.kept(ELEMENT, language, words(component));
              component.take();
            });
  }

  private static String words(XmlPart component) {
    String entry =
        component
            .parts("componentEntry")
            .map(part -> Cleaned.line(part.words()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" / "));
    String first =
        Stream.of(entry, component.attribute("href"))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" | "));
    return Stream.concat(
            Stream.of(first),
            component
                .parts()
                .filter(part -> !part.name().equals("componentEntry"))
                .map(part -> Cleaned.text(part.words())))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
