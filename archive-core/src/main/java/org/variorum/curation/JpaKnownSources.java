package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.revision.EntryState;
import org.variorum.shorthand.KnownSource;
import org.variorum.shorthand.SourceBook;

/**
 * Reads each revision of a source once. Which revisions are the newest is asked every time, in one
 * question; so a source that was just begun is found, also where another node began it.
 */
@ApplicationScoped
@Transactional
class JpaKnownSources implements KnownSources {
  private static final int AT_ONCE = 500;

  @Inject EntityManager archive;
  @Inject DocumentCodec codec;

  private final Map<Head, KnownSource> read = new ConcurrentHashMap<>();
  private volatile Made last = new Made(List.of(), SourceBook.of(List.of()));

  private record Head(String id, int revision) {}

  private record Made(List<Head> from, SourceBook book) {}

  @Override
  public SourceBook book() {
    List<Head> heads = heads();
    Made before = last;
    if (heads.equals(before.from())) {
      return before.book();
    }
    readNew(heads.stream().filter(head -> !read.containsKey(head)).toList());
    read.keySet().retainAll(java.util.Set.copyOf(heads));
    SourceBook book =
        SourceBook.of(heads.stream().map(read::get).filter(Objects::nonNull).toList());
    last = new Made(heads, book);
    return book;
  }

  /** The newest revisions of all sources, the eldest source first. */
  private List<Head> heads() {
    return archive
        .createQuery(
            "select e.id, e.revision from DeskEntry e"
                + " join Revision r on r.entryId = e.id and r.number = 1"
                + " where e.kind = :source and e.revision > 0 and e.state <> :trashed"
                + " order by r.madeAt, e.id",
            Object[].class)
        .setParameter("source", EntryKind.SOURCE)
        .setParameter("trashed", EntryState.TRASHED)
        .getResultStream()
        .map(row -> new Head((String) row[0], (Integer) row[1]))
        .toList();
  }

  private void readNew(List<Head> heads) {
    for (int from = 0; from < heads.size(); from += AT_ONCE) {
      List<Head> some = heads.subList(from, Math.min(heads.size(), from + AT_ONCE));
      List<Object[]> rows = new ArrayList<>();
      archive
          .createQuery(
              "select r.entryId, r.number, r.document from DeskEntry e"
                  + " join Revision r on r.entryId = e.id and r.number = e.revision"
                  + " where e.id in :ids",
              Object[].class)
          .setParameter("ids", some.stream().map(Head::id).toList())
          .getResultStream()
          .forEach(rows::add);
      rows.forEach(this::keep);
    }
  }

  private void keep(Object[] row) {
    Entry source = codec.read((byte[]) row[2]);
    read.put(new Head((String) row[0], (Integer) row[1]), KnownSource.of(source));
  }
}
