package org.variorum.reference;

import java.util.Optional;
import java.util.stream.Stream;

/** The files in which programs take references in. */
public enum ReferenceFormat {
  BIBTEX("bibtex", "BibTeX", "application/x-bibtex", "bib"),
  RIS("ris", "RIS", "application/x-research-info-systems", "ris"),
  CSL_JSON("csl-json", "CSL-JSON", "application/vnd.citationstyles.csl+json", "json");

  private final String code;
  private final String title;
  private final String mediaType;
  private final String extension;

  ReferenceFormat(String code, String title, String mediaType, String extension) {
    this.code = code;
    this.title = title;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** What stands for it in an address. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How the name of a file ends, without the dot. */
  public String extension() {
    return extension;
  }

  public String written(Reference reference) {
    return switch (this) {
      case BIBTEX -> BibTex.written(reference);
      case RIS -> Ris.written(reference);
      case CSL_JSON -> CslJson.written(reference);
    };
  }

  public static Optional<ReferenceFormat> coded(String code) {
    return Stream.of(values()).filter(format -> format.code.equals(code)).findFirst();
  }
}
