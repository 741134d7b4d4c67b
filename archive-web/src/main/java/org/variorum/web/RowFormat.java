package org.variorum.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.dissemination.FileFormat;
import org.variorum.reference.ReferenceFormat;

/** The files in which lines of a search, or of a reader's own list, are taken away. */
enum RowFormat {
  CSV("csv", "text/csv"),
  JSON("json", "application/json"),
  RIS("ris", ReferenceFormat.RIS),
  BIB("bib", ReferenceFormat.BIBTEX),
  EAD3("ead3.zip", FileFormat.EAD3),
  EAD2002("ead.zip", FileFormat.EAD2002),
  EAC2("eac.zip", FileFormat.EAC2),
  DUBLIN_CORE("dc.zip", FileFormat.DUBLIN_CORE);

  private final String extension;
  private final String mediaType;
  private final @Nullable ReferenceFormat references;
  private final @Nullable FileFormat documents;

  RowFormat(String extension, String mediaType) {
    this(extension, mediaType, null, null);
  }

  RowFormat(String extension, ReferenceFormat references) {
    this(extension, references.mediaType(), references, null);
  }

  RowFormat(String extension, FileFormat documents) {
    this(extension, "application/zip", null, documents);
  }

  RowFormat(
      String extension,
      String mediaType,
      @Nullable ReferenceFormat references,
      @Nullable FileFormat documents) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.references = references;
    this.documents = documents;
  }

  String mediaType() {
    return mediaType;
  }

  /** In which form it holds references; empty if it holds anything else. */
  Optional<ReferenceFormat> references() {
    return Optional.ofNullable(references);
  }

  /** In which form it holds a document for each entry; empty if it holds anything else. */
  Optional<FileFormat> documents() {
    return Optional.ofNullable(documents);
  }

  /** How its name ends. */
  String extension() {
    return extension;
  }

  static Optional<RowFormat> ending(String extension) {
    return Stream.of(values()).filter(one -> one.extension().equals(extension)).findFirst();
  }
}
