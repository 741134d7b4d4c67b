package org.variorum.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file outside the archive that gives identifiers to persons, places, books or houses, with the
 * form that they have there and the address at which each stands.
 */
public enum OutsideFile {
  GND(
      "1[0-3]?\\d{7}[\\dX]|3\\d{7}[\\dX]|[47]\\d{6}-\\d|[1-9]\\d{0,7}-[\\dX]",
      "https://d-nb.info/gnd/"),
  VIAF("[1-9]\\d{1,21}", "https://viaf.org/viaf/"),
  WIKIDATA("Q[1-9]\\d{0,11}", "https://www.wikidata.org/entity/"),
  ISNI("\\d{15}[\\dX]", "https://isni.org/isni/"),
  ORCID("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]", "https://orcid.org/"),
  LOC("(?:n|nb|nr|no|ns|sh)\\d{8,10}", "http://id.loc.gov/authorities/"),
  GEONAMES("[1-9]\\d{0,11}", "https://sws.geonames.org/"),
  ISIL("[A-Z]{1,4}-[A-Za-z0-9/:-]{1,11}", ""),
  ISBN("97[89]\\d{10}", "urn:isbn:"),
  OCLC("[1-9]\\d{0,11}", "https://search.worldcat.org/oclc/"),
  DOI("10\\.\\d{4,9}/\\S{1,180}", "https://doi.org/");

  private static final int LONGEST = 200;

  private final Pattern form;
  private final String address;

  OutsideFile(String form, String address) {
    this.form = Pattern.compile(form);
    this.address = address;
  }

  /** The word for it in documents and addresses, as {@code gnd}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file of that word, if it is one of these. */
  public static Optional<OutsideFile> coded(String code) {
    return Arrays.stream(values()).filter(file -> file.code().equalsIgnoreCase(code)).findFirst();
  }

  /**
   * An identifier in the one spelling that the file itself uses, from what somebody wrote: with
   * blanks or hyphens, in small letters, or as the whole address. Empty if it has not the form of
   * the file, or its check digit is wrong.
   */
  public Optional<String> read(String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String spelt = spelt(withoutAddress(text));
    return form.matcher(spelt).matches() && isRight(spelt) ? Optional.of(spelt) : Optional.empty();
  }

  /** Where it stands on the web; empty for a file whose identifiers have no address. */
  public Optional<String> address(String identifier) {
    return address.isEmpty() ? Optional.empty() : Optional.of(address + place(identifier));
  }

  private String place(String identifier) {
    return this == LOC
        ? (identifier.startsWith("sh") ? "subjects/" : "names/") + identifier
        : identifier;
  }

  private String spelt(String text) {
    return switch (this) {
      case ISNI -> joined(text);
      case LOC -> text.toLowerCase(Locale.ROOT).replace(" ", "");
      case ISIL -> text;
      case ISBN -> isbn(text);
      case OCLC -> oclc(text);
      case DOI -> text.toLowerCase(Locale.ROOT);
      case GND, VIAF, WIKIDATA, ORCID, GEONAMES -> upper(text);
    };
  }

  /** Whether the check digit is, where the file has one. */
  private boolean isRight(String spelt) {
    return switch (this) {
      case GND -> CheckDigits.ofGnd(spelt);
      case ISNI, ORCID -> CheckDigits.ofIsni(spelt);
      case ISBN -> CheckDigits.ofIsbn13(spelt);
      case VIAF, WIKIDATA, LOC, GEONAMES, ISIL, OCLC, DOI -> true;
    };
  }

  private String withoutAddress(String text) {
    Matcher web = Pattern.compile("(?i)(?:https?://|urn:isbn:).*").matcher(text);
    if (!web.matches() || this == DOI) {
      return text.replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
    }
    String end = text.replaceFirst("[/?#]*$", "").replaceFirst("(?i)^urn:isbn:", "");
    return end.substring(end.lastIndexOf('/') + 1);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT).replace(" ", "");
  }

  private static String joined(String text) {
    return upper(text).replace("-", "");
  }

  private static String oclc(String text) {
    return upper(text).replaceFirst("^\\(OCOLC\\)|^OC[MN]|^ON", "").replaceFirst("^0+", "");
  }

  /** In thirteen digits; one of ten only if its own check digit is right. */
  private static String isbn(String text) {
    String digits = upper(text).replaceFirst("^ISBN:?", "").replaceAll("[-–]", "");
    return CheckDigits.ofIsbn10(digits)
        ? CheckDigits.isbn13("978" + digits.substring(0, 9))
        : digits;
  }
}
