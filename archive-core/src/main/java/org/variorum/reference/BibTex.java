package org.variorum.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a reference for BibTeX and biblatex, in UTF-8. */
final class BibTex {
  private BibTex() {}

  static String written(Reference reference) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(
        "author",
        reference.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
    fields.put("title", "{" + escaped(reference.title()) + "}");
    fields.put("howpublished", escaped(reference.container()));
    fields.put("edition", escaped(reference.edition()));
    fields.put("publisher", escaped(reference.imprint().publisher()));
    fields.put("address", escaped(reference.imprint().place()));
    fields.put("isbn", escaped(reference.imprint().isbn()));
    fields.put("note", escaped(kept(reference.keptBy())));
    fields.put("year", reference.issued().split("-", 2)[0]);
    fields.put("date", reference.issued());
    fields.put("url", reference.address());
    fields.put("urldate", reference.address().isEmpty() ? "" : reference.accessed().toString());
    fields.put("langid", reference.language());
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(
            Collectors.joining(
                ",\n", "@" + type(reference.type()) + "{" + reference.key() + ",\n", "\n}\n"));
  }

  private static String type(Reference.Type type) {
    return switch (type) {
      case PAGE -> "misc";
      case BOOK -> "book";
      case UNPUBLISHED -> "unpublished";
    };
  }

  /** A name whose parts are not told apart stands in braces of its own. */
  private static String name(Contributor author) {
    return author.given().isEmpty()
        ? "{" + escaped(author.family()) + "}"
        : escaped(author.family()) + ", " + escaped(author.given());
  }

  private static String kept(Reference.Kept kept) {
    return kept.code().isEmpty() ? kept.archive() : kept.archive() + ", " + kept.code();
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\textbackslash ")
        .replaceAll("([{}&%$#_])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }
}
