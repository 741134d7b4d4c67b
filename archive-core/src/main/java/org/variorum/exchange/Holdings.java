package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentCodec;
import org.variorum.edition.Editions;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Veil;
import org.variorum.identifier.EntryId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.revision.Drafts;
import org.variorum.revision.KnownEntries;

/** All entries of the archive, some at a time, in the order of their identifiers. */
@ApplicationScoped
class Holdings {
  private static final int AT_ONCE = 100;

  @Inject Editions editions;
  @Inject KnownEntries known;
  @Inject Drafts drafts;
  @Inject Hidings hidings;
  @Inject Mergers mergers;
  @Inject DocumentCodec codec;

  /**
   * As their current editions have them; with drafts, all as their newest revisions have them.
   * Nothing that is hidden is among them, nor a draft that says what a hidden edition says: whoever
   * takes the export does not know what this archive hides. What was given up for another is left
   * out, and what refers to it refers to that one: the two are one entry for whoever takes it.
   */
  Iterable<List<Entry>> entries(boolean withDrafts) {
    return () ->
        new Batches(
            withDrafts,
            last ->
                withDrafts
                    ? known.draftsAfter(last, AT_ONCE)
                    : editions.publishedAfter(last, AT_ONCE));
  }

  /** The same of some of them only. */
  Iterable<List<Entry>> among(NavigableSet<EntryId> some, boolean withDrafts) {
    return () ->
        new Batches(
            withDrafts,
            last ->
                (last == null ? some : some.tailSet(last, false)).stream().limit(AT_ONCE).toList());
  }

  private List<Entry> read(boolean withDrafts, List<EntryId> ids) {
    if (withDrafts) {
      Veil veil = hidings.veil(ids);
      Redirections redirections = mergers.redirections();
      Map<EntryId, Entry> newest = drafts.newest(ids);
      return ids.stream()
          .filter(id -> !veil.hides(id))
          .map(newest::get)
          .filter(Objects::nonNull)
          .filter(draft -> !veil.forbids(codec.write(draft.forReaders()).digest()))
          .map(draft -> codec.without(veil.scans(), draft))
          .map(draft -> redirections.followed(codec, draft))
          .toList();
    }
    Map<EntryId, PublishedEdition> current = editions.current(ids);
    List<Entry> entries = new ArrayList<>();
    for (EntryId id : ids) {
      PublishedEdition edition = current.get(id);
      if (edition != null) {
        entries.add(edition.entry());
      }
    }
    return entries;
  }

  /** How many entries and scans are hidden as such. */
  int hidden() {
    return hidings.entries().size() + hidings.scans().size();
  }

  /** Gives the next identifiers after one; after none, the first. */
  @FunctionalInterface
  private interface Following {
    List<EntryId> after(@Nullable EntryId last);
  }

  private final class Batches implements Iterator<List<Entry>> {
    private final boolean withDrafts;
    private final Following following;
    private List<EntryId> ids;

    Batches(boolean withDrafts, Following following) {
      this.withDrafts = withDrafts;
      this.following = following;
      this.ids = following.after(null);
    }

    @Override
    public boolean hasNext() {
      return !ids.isEmpty();
    }

    @Override
    public List<Entry> next() {
      if (ids.isEmpty()) {
        throw new NoSuchElementException();
      }
      List<Entry> entries = read(withDrafts, ids);
      ids = following.after(ids.get(ids.size() - 1));
      return entries;
    }
  }
}
