package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.digitalobject.Picture;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.hiding.Hidings;
import org.variorum.hiding.Veil;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.merger.Mergers;
import org.variorum.merger.Redirections;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/** Hands a selection of entries over as a table, or as the archive's own records. */
@ApplicationScoped
@Transactional
public class ExportEntries {
  private static final int AT_ONCE = 200;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "externalId",
          "kind",
          "heading",
          "code",
          "level",
          "parent",
          "parentHeading",
          "institution",
          "institutionHeading",
          "state",
          "edition",
          "changedSince",
          "languages",
          "claims",
          "unsourced",
          "scans",
          "changedAt",
          "changedBy");

  @Inject Selecting selecting;
  @Inject DeskEntries entries;
  @Inject Drafts drafts;
  @Inject Hidings hidings;
  @Inject Mergers mergers;
  @Inject DocumentCodec codec;
  @Inject SeenPages seen;

  /**
   * Writes a line of comma-separated values for each entry, after one that names them; in UTF-8.
   *
   * @param marked whether it begins with the mark by which table programs know UTF-8
   */
  @Requires(Right.READ_DESK)
  public void table(Actor actor, Selection selection, boolean marked, OutputStream to) {
    if (marked) {
      write(to, "\uFEFF");
    }
    write(to, Cell.line(COLUMNS.stream()));
    inBatches(
        selection,
        ids -> {
          DeskPage page = entries.of(ids);
          page.rows().forEach(row -> write(to, Cell.line(values(row, page))));
        });
  }

  /**
   * Writes the newest document of each entry on a line of its own, as an import takes it. What is
   * hidden is left out: whoever takes it does not know what this archive hides. What was given up
   * for another is left out as well, and what refers to it refers to that one. So are pages that
   * the colleague does not see.
   */
  @Requires(Right.READ_DESK)
  public void records(Actor actor, Selection selection, OutputStream to) {
    inBatches(
        selection,
        ids -> {
          Veil veil = hidings.veil(ids);
          Redirections redirections = mergers.redirections();
          Map<EntryId, Entry> newest = drafts.newest(ids);
          ids.stream()
              .filter(id -> !veil.hides(id) && redirections.of(id).isEmpty())
              .map(newest::get)
              .filter(Objects::nonNull)
              .filter(draft -> !veil.forbids(codec.write(draft.forReaders()).digest()))
              .map(draft -> codec.without(unseen(actor, draft), draft))
              .map(draft -> redirections.followed(codec, codec.without(veil.scans(), draft)))
              .forEach(draft -> write(to, codec.write(draft).json() + "\n"));
        });
  }

  private Set<ObjectId> unseen(Actor actor, Entry draft) {
    return seen.unseen(actor, draft.pictures().stream().map(Picture::object).toList());
  }

  private void inBatches(Selection selection, Consumer<List<EntryId>> act) {
    List<EntryId> all = selecting.entries(selection);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      act.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  private static Stream<String> values(DeskRow row, DeskPage page) {
    return Stream.<@Nullable Object>of(
            row.id(),
            row.externalId(),
            row.kind().code(),
            row.heading(),
            row.code(),
            row.level(),
            row.parentId(),
            page.name(row.parentId()),
            row.institutionId(),
            page.name(row.institutionId()),
            row.state(),
            row.edition(),
            row.edited(),
            row.languages(),
            row.claims(),
            row.unsourced(),
            row.scans(),
            row.changedAt(),
            row.changedBy())
        .map(value -> value == null ? "" : value.toString());
  }

  private static void write(OutputStream to, String text) {
    try {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
