package org.variorum.projection;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.date.DateText;
import org.variorum.description.Description;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.PublishedHead;
import org.variorum.entry.Entry;
import org.variorum.entry.SortKey;
import org.variorum.identifier.EntryId;
import org.variorum.language.NoteMark;
import org.variorum.language.Shortened;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.living.MayBeLiving;
import org.variorum.source.Work;
import org.variorum.vocabulary.Vocabulary;

/** Makes the public head of an edition from its entry. */
public final class Heads {
  private static final int LONGEST_HEADING = 1000;
  private static final int LONGEST_LINE = 240;
  private static final int LONGEST_DATES = 200;

  private Heads() {}

  public static PublishedHead of(Entry entry, Vocabulary vocabulary) {
    EntryDates dates = EntryDates.of(entry);
    Description unit = entry.particulars().description();
    return new PublishedHead(
        entry.kind(),
        words(entry, dates, "en"),
        words(entry, dates, "ru"),
        words(entry, dates, "de"),
        Slug.of(entry.heading()),
        subkind(entry),
        dates.earliest(),
        dates.latest(),
        MayBeLiving.of(entry).map(MayBeLiving::until).orElse(null),
        unit == null || unit.code() == null ? null : unit.code().value(),
        unit == null ? null : unit.level().name(),
        unit == null ? null : value(unit.parent()),
        unit == null ? 0 : unit.position(),
        unit == null ? null : value(unit.institution()),
        entry.questions().size(),
        contested(entry, vocabulary),
        scans(entry),
        thumbnail(entry));
  }

  private static @Nullable String value(@Nullable EntryId id) {
    return id == null ? null : id.value();
  }

  private static PublishedHead.Words words(Entry entry, EntryDates dates, String language) {
    Text heading = entry.heading().in(language).orElseThrow();
    return new PublishedHead.Words(
        Shortened.to(heading.value(), LONGEST_HEADING),
        heading.language(),
        SortKey.of(entry, language),
        Shortened.to(line(entry, language), LONGEST_LINE),
        Shortened.to(dates.in(DateText.in(language)), LONGEST_DATES));
  }

  private static String line(Entry entry, String language) {
    Work work = entry.particulars().work();
    Texts summary = entry.summary();
    return summary.isEmpty() && work != null
        ? String.join("; ", work.authors())
        : NoteMark.without(summary.wordsIn(language));
  }

  private static String subkind(Entry entry) {
    Work work = entry.particulars().work();
    Description unit = entry.particulars().description();
    Enum<?> kind = work != null ? work.kind() : unit != null ? unit.level() : null;
    return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int contested(Entry entry, Vocabulary vocabulary) {
    return (int)
        entry.questions().stream()
            .filter(question -> Questions.isContested(question, vocabulary))
            .count();
  }

  private static int scans(Entry entry) {
    return (int) entry.pictures().stream().filter(p -> p.use() == Picture.Use.SCAN).count();
  }

  /** The portrait, else the first picture; never one that a content notice covers. */
  private static @Nullable String thumbnail(Entry entry) {
    List<Picture> open = entry.pictures().stream().filter(p -> p.notices().isEmpty()).toList();
    return open.stream()
        .filter(picture -> picture.use() == Picture.Use.PORTRAIT)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(picture -> picture.object().value())
        .orElse(null);
  }
}
