package org.variorum.shorthand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.name.Spelling;
import org.variorum.reference.Contributor;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;

/**
 * A source, as far as it can be named in a line.
 *
 * @param shortTitle the key by which notes name it, as "Andreyev 1987"; may be empty
 * @param year four figures, or empty
 * @param elsewhere the key under which another system knows it; empty if none does
 */
public record KnownSource(
    EntryId id,
    Texts heading,
    Texts shortTitle,
    List<String> authors,
    String year,
    String elsewhere,
    List<WorkEdition> editions) {
  private static final Pattern NAME_AND_YEAR =
      Pattern.compile("(.*?)[\\s,(]+((?:1\\d|20)\\d\\d)[a-z]?\\)?");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  public KnownSource {
    authors = List.copyOf(authors);
    editions = List.copyOf(editions);
  }

  /** A source as its entry has it. */
  public static KnownSource of(Entry source) {
    Work work = source.particulars().work();
    return work == null
        ? new KnownSource(
            source.id(), source.heading(), Texts.NONE, List.of(), "", elsewhere(source), List.of())
        : new KnownSource(
            source.id(),
            source.heading(),
            work.shortTitle(),
            work.authors(),
            year(work),
            elsewhere(source),
            work.editions());
  }

  private static String elsewhere(Entry source) {
    return source.externalId() == null ? "" : source.externalId().value();
  }

  private static String year(Work work) {
    Stream<String> short_ =
        work.shortTitle().byLanguage().values().stream()
            .map(NAME_AND_YEAR::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(2));
    Stream<@Nullable HistoricalDate> dates =
        Stream.concat(
            work.editions().stream().map(WorkEdition::published), Stream.of(work).map(Work::made));
    return Stream.concat(short_, dates.filter(Objects::nonNull).map(date -> year(date)))
        .filter(year -> !year.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String year(@Nullable HistoricalDate date) {
    Matcher found = YEAR.matcher(date == null ? "" : date.edtf());
    return found.find() ? found.group() : "";
  }

  /** The key that it would have were there no other of its name and year. */
  SourceKey key() {
    return SourceKey.of(names().findFirst().orElse(""), year);
  }

  /** By what it may be called before a year: the name in its short title, its authors' surnames. */
  Stream<String> names() {
    Stream<String> short_ =
        Stream.concat(
                shortTitle.in("en").stream().map(text -> text.value()),
                shortTitle.byLanguage().values().stream())
            .map(KnownSource::nameIn);
    Stream<String> surnames = authors.stream().map(name -> Contributor.named(name).family());
    Stream<String> headed = heading.in("en").stream().map(text -> firstWord(text.value()));
    return Stream.of(short_, surnames, headed)
        .flatMap(some -> some)
        .filter(name -> !name.isBlank());
  }

  private static String nameIn(String title) {
    Matcher match = NAME_AND_YEAR.matcher(title);
    return firstWord(match.matches() ? match.group(1) : title);
  }

  private static String firstWord(String text) {
    List<String> words = Spelling.words(text);
    return words.stream()
        .filter(word -> word.length() > 3)
        .findFirst()
        .orElse(words.isEmpty() ? "" : words.get(0));
  }

  /** The edition that is meant where nothing is said of it: the only one. */
  Optional<WorkEdition> onlyEdition() {
    return editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty();
  }

  /** What it is called in a list: the short title, if it has one, and its heading. */
  public String label(String language) {
    String name = heading.wordsIn(language);
    String brief = shortTitle.wordsIn(language);
    return brief.isEmpty() || name.startsWith(brief) ? name : brief + " · " + name;
  }
}
