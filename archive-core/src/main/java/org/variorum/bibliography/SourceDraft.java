package org.variorum.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.MalformedIdentifierException;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.reference.Contributor;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;

/**
 * Makes of a reference the draft of a source: a work and the edition that the reference names. What
 * has no field stands in the remark of the edition.
 *
 * @param language of the desk, in which remarks are written
 */
public record SourceDraft(IncomingSource source, String language) {
  private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");
  private static final Map<String, String> NAMED =
      Map.of(
          "english", "en",
          "american", "en",
          "british", "en",
          "russian", "ru",
          "german", "de",
          "ngerman", "de",
          "french", "fr",
          "polish", "pl",
          "czech", "cs",
          "ukrainian", "uk");

  /** The entry of a new source. */
  public Entry entry(EntryId id) {
    Texts heading = Texts.of(language(source, language), source.title());
    return Entry.titled(id, EntryKind.SOURCE, heading)
        .issuing(PartKind.EDITION)
        .with(Particulars.of(work(edition(LocalId.of(PartKind.EDITION, 1)))));
  }

  private Work work(WorkEdition edition) {
    return new Work(
        source.kind(),
        source.authors(),
        List.of(),
        shortTitle(),
        issued(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(edition));
  }

  /** The key by which a second list finds it again; empty where its own is none. */
  public Optional<ExternalId> key() {
    try {
      return source.key().isEmpty()
          ? Optional.empty()
          : Optional.of(new ExternalId("reference/" + source.key()));
    } catch (MalformedIdentifierException e) {
      return Optional.empty();
    }
  }

  /** A source that there is, with this edition added to it. */
  public Entry addedTo(Entry known) {
    Work work = known.particulars().work();
    WorkEdition edition = edition(known.next(PartKind.EDITION));
    Work more = work == null ? work(edition) : work.publishedAlso(edition);
    return known.issuing(PartKind.EDITION).with(Particulars.of(more));
  }

  private WorkEdition edition(LocalId id) {
    String kept = keptInWords();
    return new WorkEdition(
        id,
        source.title(),
        language(source, language),
        orNull(source.place()),
        orNull(source.publisher()),
        issued(),
        orNull(source.translator()),
        orNull(source.isbn()),
        null,
        orNull(address()),
        false,
        kept.isEmpty() ? Texts.NONE : Texts.of(language, kept));
  }

  private String address() {
    return source.doi().isEmpty() ? source.address() : "https://doi.org/" + source.doi();
  }

  private String keptInWords() {
    boolean elsewhere =
        !source.doi().isEmpty()
            && !source.address().isEmpty()
            && !source.address().contains(source.doi());
    List<String> words = new ArrayList<>(List.of(source.keptInWords()));
    if (elsewhere) {
      words.add(source.address());
    }
    words.removeIf(String::isEmpty);
    return String.join("; ", words);
  }

  private Texts shortTitle() {
    if (source.authors().isEmpty() || source.year().isEmpty()) {
      return Texts.NONE;
    }
    String surname = Contributor.named(source.authors().get(0)).family();
    return Texts.of(language(source, language), surname + " " + source.year());
  }

  private @Nullable HistoricalDate issued() {
    return source.issued().isEmpty() ? null : HistoricalDate.of(source.issued());
  }

  private static @Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }

  /** The language that a list says, or that the letters of the title are of. */
  static String language(IncomingSource source, String desk) {
    String said = source.language().toLowerCase(Locale.ROOT);
    java.util.regex.Matcher tag = TAG.matcher(said);
    if (NAMED.containsKey(said)) {
      return NAMED.getOrDefault(said, desk);
    }
    if (tag.matches()) {
      return tag.group(1);
    }
    boolean cyrillic =
        source
            .title()
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    return cyrillic ? "ru" : desk.equals("ru") ? "en" : desk;
  }
}
