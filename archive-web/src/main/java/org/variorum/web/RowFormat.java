package org.variorum.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.reference.ReferenceFormat;

/** The files in which lines of a search, or of a reader's own list, are taken away. */
enum RowFormat {
  CSV("text/csv", null),
  JSON("application/json", null),
  RIS(ReferenceFormat.RIS.mediaType(), ReferenceFormat.RIS),
  BIB(ReferenceFormat.BIBTEX.mediaType(), ReferenceFormat.BIBTEX);

  private final String mediaType;
  private final @Nullable ReferenceFormat references;

  RowFormat(String mediaType, @Nullable ReferenceFormat references) {
    this.mediaType = mediaType;
    this.references = references;
  }

  String mediaType() {
    return mediaType;
  }

  /** In which form it holds references; empty if it holds lines. */
  Optional<ReferenceFormat> references() {
    return Optional.ofNullable(references);
  }

  /** How its name ends. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RowFormat> ending(String extension) {
    return Stream.of(values()).filter(one -> one.extension().equals(extension)).findFirst();
  }
}
