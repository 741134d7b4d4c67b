package org.variorum.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.entry.EntryKind;
import org.variorum.name.Spelling;
import org.variorum.reference.Contributor;
import org.variorum.resolver.KnownForm;
import org.variorum.resolver.KnownName;
import org.variorum.resolver.Reason;
import org.variorum.resolver.SoughtName;
import org.variorum.shorthand.KeyedSource;
import org.variorum.shorthand.KnownSource;
import org.variorum.shorthand.SourceBook;
import org.variorum.source.WorkEdition;

/**
 * A source of the archive that a reference seems to name as well.
 *
 * @param hasEdition whether it has the edition that the reference names
 */
public record SourceTwin(KeyedSource source, Why why, boolean hasEdition) {

  /** By what they are told to be one, the surest first. */
  public enum Why {
    ISBN,
    DOI,
    KEY,
    TITLE
  }

  /** The likeliest one; empty if there is none. */
  public static Optional<SourceTwin> of(IncomingSource incoming, SourceBook book) {
    return Stream.of(Why.values())
        .flatMap(
            why ->
                book.all().stream()
                    .filter(one -> test(why, incoming).test(one.source()))
                    .map(one -> new SourceTwin(one, why, hasEdition(incoming, one.source()))))
        .findFirst();
  }

  private static Predicate<KnownSource> test(Why why, IncomingSource incoming) {
    return switch (why) {
      case ISBN -> known -> editions(known).anyMatch(one -> sameIsbn(incoming.isbn(), one.isbn()));
      case DOI -> known -> editions(known).anyMatch(one -> hasDoi(incoming.doi(), one.address()));
      case KEY ->
          known ->
              !incoming.key().isEmpty() && known.elsewhere().equals("reference/" + incoming.key());
      case TITLE ->
          known ->
              sameTitle(incoming, known)
                  && sameYear(incoming, known)
                  && sameAuthor(incoming, known);
    };
  }

  private static Stream<WorkEdition> editions(KnownSource known) {
    return known.editions().stream();
  }

  private static boolean hasEdition(IncomingSource incoming, KnownSource known) {
    return editions(known)
        .anyMatch(
            one ->
                sameIsbn(incoming.isbn(), one.isbn())
                    || hasDoi(incoming.doi(), one.address())
                    || (Spelling.line(one.title()).equals(Spelling.line(incoming.title()))
                        && one.published() != null
                        && one.published().edtf().startsWith(incoming.year())));
  }

  private static boolean sameIsbn(String one, @org.jspecify.annotations.Nullable String other) {
    return !one.isEmpty() && other != null && isbn(one).equals(isbn(other));
  }

  /** The nine figures that the ISBN of ten and of thirteen places have alike. */
  static String isbn(String written) {
    String figures = written.replaceAll("[^0-9Xx]", "");
    String bare = figures.length() == 13 ? figures.substring(3) : figures;
    return bare.isEmpty() ? written : bare.substring(0, bare.length() - 1);
  }

  private static boolean hasDoi(String doi, @org.jspecify.annotations.Nullable String address) {
    return !doi.isEmpty()
        && address != null
        && address
            .toLowerCase(java.util.Locale.ROOT)
            .endsWith(doi.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean sameTitle(IncomingSource incoming, KnownSource known) {
    String title = Spelling.line(incoming.title());
    return Stream.concat(
            known.heading().byLanguage().values().stream(), editions(known).map(WorkEdition::title))
        .anyMatch(other -> Spelling.line(other).equals(title));
  }

  private static boolean sameYear(IncomingSource incoming, KnownSource known) {
    return incoming.year().isEmpty()
        || known.year().isEmpty()
        || incoming.year().equals(known.year())
        || editions(known)
            .anyMatch(
                one ->
                    one.published() != null && one.published().edtf().startsWith(incoming.year()));
  }

  private static boolean sameAuthor(IncomingSource incoming, KnownSource known) {
    List<String> mine = surnames(incoming.authors());
    List<String> theirs = surnames(known.authors());
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(one -> theirs.stream().anyMatch(other -> isOne(one, other)));
  }

  private static List<String> surnames(List<String> authors) {
    return authors.stream()
        .map(name -> Contributor.named(name).family())
        .filter(family -> !family.isBlank())
        .toList();
  }

  /** Whether two surnames are spellings of one; a slip or a likeness in sound does not do. */
  private static boolean isOne(String one, String other) {
    KnownForm form = new KnownForm(other, "", KnownForm.Origin.HEADING, "");
    return SoughtName.of(one)
        .fit(new KnownName(EntryKind.PERSON, List.of(form)))
        .filter(fit -> fit.reason().compareTo(Reason.SLIP) < 0)
        .isPresent();
  }
}
