package org.variorum.readingroom;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.citation.Nearness;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.digitalobject.Access;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.living.MayBeLiving;
import org.variorum.source.Work;
import org.variorum.vocabulary.Vocabulary;

/**
 * What one needs beside an entry to read it: the reader's language, the vocabulary, how the entries
 * are called that it names, the sources that it cites, and which day it is.
 *
 * @param labels of those entries that visitors may see
 * @param seals who may see the pages that not all may see in full
 */
record Apparatus(
    String language,
    Vocabulary vocabulary,
    Map<EntryId, Label> labels,
    Map<EntryId, Entry> sources,
    LocalDate today,
    Map<ObjectId, Access> seals) {

  Apparatus {
    seals = Map.copyOf(seals);
    labels = Map.copyOf(labels);
    sources = Map.copyOf(sources);
  }

  /** Where all pages may be seen in full, or none is shown. */
  Apparatus(
      String language,
      Vocabulary vocabulary,
      Map<EntryId, Label> labels,
      Map<EntryId, Entry> sources,
      LocalDate today) {
    this(language, vocabulary, labels, sources, today, Map.of());
  }

  /** The same, with who may see pages. */
  Apparatus sealing(Map<ObjectId, Access> pages) {
    return new Apparatus(language, vocabulary, labels, sources, today, pages);
  }

  /** What keeps a page from the reader today. */
  SealView seal(ObjectId page) {
    Access access = seals.getOrDefault(page, Access.OPEN);
    if (access.fullOn(today)) {
      return SealView.NONE;
    }
    String reason = access.reason() == null ? "" : access.reason().code();
    if (access.openOn(today)) {
      return new SealView("small", "", "", access.longestSide(), reason);
    }
    LocalDate until = access.closedUntil();
    if (access.status() == Access.Status.RESTRICTED || until == null) {
      String state = access.status() == Access.Status.RESTRICTED ? "reading-room" : "closed";
      return new SealView(state, "", "", 0, reason);
    }
    return new SealView("until", day(until), until.toString(), 0, reason);
  }

  Wording wording() {
    return new Wording(language);
  }

  TextView text(Texts texts) {
    return TextView.of(texts, language);
  }

  /** The work that is cited; none for a unit of the holdings, or what is not published. */
  @Nullable Work work(Citation citation) {
    Entry source = sources.get(citation.source().entry());
    return source == null ? null : source.particulars().work();
  }

  /**
   * How near the source stood in this matter, or else in general; none if nobody has assessed it.
   */
  @Nullable Nearness nearness(Citation citation) {
    Work work = work(citation);
    if (citation.nearness() != null) {
      return citation.nearness();
    }
    return work == null || work.nearness() == null ? null : work.nearness().value();
  }

  /** Whether search engines are asked to leave a page on it out: on a person who may be living. */
  boolean leavesOut(Entry entry) {
    return MayBeLiving.on(today, entry).isPresent();
  }

  /** Words that the archive itself says, in the reader's language. */
  TextView own(String words) {
    return new TextView(words, language);
  }

  String date(@Nullable HistoricalDate date) {
    return date == null ? "" : DateText.in(language).of(date);
  }

  String day(LocalDate day) {
    return date(HistoricalDate.of(day.toString()));
  }

  static String machine(@Nullable HistoricalDate date) {
    return date == null ? "" : DateText.machineValue(date).orElse("");
  }

  /** The name of an entry, linked if visitors may see it, or else the words given for it. */
  LinkView link(@Nullable EntryId id, Texts otherwise) {
    if (id == null) {
      return LinkView.plain(text(otherwise));
    }
    Label label = labels.get(id);
    if (label != null) {
      return new LinkView(label.path(), label.heading(), label.lang());
    }
    return LinkView.plain(
        otherwise.isEmpty() ? own(wording().say("unpublished")) : text(otherwise));
  }

  /** The code of the kind of an entry, if visitors may see it. */
  String kind(EntryId id) {
    Label label = labels.get(id);
    return label == null ? "" : label.kind().code();
  }

  LinkView link(@Nullable EntryId id) {
    return id == null ? new LinkView("", "", "") : link(id, Texts.NONE);
  }

  /** A source by the key that notes use, in the reader's language where the source is at hand. */
  LinkView key(EntryId source) {
    Label label = labels.get(source);
    if (label == null || label.key().isEmpty()) {
      return link(source);
    }
    TextView key = shortTitle(source);
    return key.isPresent()
        ? new LinkView(label.path(), key.text(), key.lang())
        : new LinkView(label.path(), label.key(), label.lang());
  }

  private TextView shortTitle(EntryId source) {
    Entry entry = sources.get(source);
    Work work = entry == null ? null : entry.particulars().work();
    return work == null ? TextView.NONE : text(work.shortTitle());
  }
}
