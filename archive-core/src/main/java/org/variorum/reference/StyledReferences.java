package org.variorum.reference;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes references as the styles have them. */
public final class StyledReferences {
  private static final Map<String, String> LOCALES =
      Map.of("en", "en-US", "ru", "ru-RU", "de", "de-DE");

  /** A list numbers its references; one by itself needs none. */
  private static final Pattern NUMBER = Pattern.compile("^\\s*1\\.\\s*");

  private StyledReferences() {}

  /**
   * A reference in a style, as plain text; empty if the style has nothing to say of such a thing.
   *
   * @param language of the reader, in which months and abbreviations are written where the style
   *     does not have its own
   */
  public static String written(Reference reference, ReferenceStyle style, String language) {
    try {
      CSL processor =
          new CSL(
              new ListItemDataProvider(item(reference)),
              style.rules(),
              LOCALES.getOrDefault(language, "en-US"));
      processor.setOutputFormat("text");
      processor.registerCitationItems(reference.key());
      String[] entries = processor.makeBibliography().getEntries();
      return entries.length == 0 ? "" : NUMBER.matcher(entries[0].strip()).replaceFirst("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSLItemData item(Reference reference) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(reference.key())
            .type(type(reference.type()))
            .title(reference.title())
            .author(
                reference.authors().stream().map(StyledReferences::name).toArray(CSLName[]::new))
            .language(reference.language());
    if (!reference.issued().isEmpty()) {
      item.issued(date(reference.issuedParts()));
    }
    if (!reference.address().isEmpty()) {
      item.URL(reference.address())
          .accessed(
              date(
                  reference.accessed().getYear(),
                  reference.accessed().getMonthValue(),
                  reference.accessed().getDayOfMonth()));
    }
    said(item, reference);
    return item.build();
  }

  private static void said(CSLItemDataBuilder item, Reference reference) {
    if (!reference.container().isEmpty()) {
      item.containerTitle(reference.container());
    }
    if (!reference.edition().isEmpty()) {
      item.edition(reference.edition());
    }
    if (!reference.imprint().publisher().isEmpty()) {
      item.publisher(reference.imprint().publisher());
    }
    if (!reference.imprint().place().isEmpty()) {
      item.publisherPlace(reference.imprint().place());
    }
    if (!reference.imprint().isbn().isEmpty()) {
      item.ISBN(reference.imprint().isbn());
    }
    if (!reference.keptBy().archive().isEmpty()) {
      item.archive(reference.keptBy().archive()).archiveLocation(reference.keptBy().code());
    }
  }

  private static CSLType type(Reference.Type type) {
    return switch (type) {
      case PAGE -> CSLType.WEBPAGE;
      case BOOK -> CSLType.BOOK;
      case UNPUBLISHED -> CSLType.MANUSCRIPT;
    };
  }

  private static CSLName name(Contributor author) {
    return author.given().isEmpty()
        ? new CSLNameBuilder().literal(author.family()).build()
        : new CSLNameBuilder().family(author.family()).given(author.given()).build();
  }

  private static CSLDate date(int... parts) {
    return new CSLDateBuilder().dateParts(parts).build();
  }
}
