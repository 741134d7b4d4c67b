package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.revision.Drafts;
import org.variorum.staff.Actor;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;

/** Which pages an order means. */
@ApplicationScoped
@Transactional
class PagesToRead {
  @Inject DeskEntries desk;
  @Inject Drafts drafts;
  @Inject PageTexts texts;
  @Inject SeenPages sights;

  /** The entries whose pages are read, in an order that stays. */
  List<EntryId> entries(TextOrder order) {
    return order.branch()
        ? desk.ids(branch(order.entry()), Selecting.MOST).stream().sorted().toList()
        : List.of(order.entry());
  }

  private static DeskFilter branch(EntryId entry) {
    Map<String, String> asked = Map.of("branch", entry.value(), "scans", "true");
    return DeskFilter.of(name -> asked.getOrDefault(name, ""));
  }

  /** Those pages of an entry that are still to be read, of those that this colleague sees. */
  List<ObjectId> pages(Actor actor, TextOrder order, EntryId entry) {
    List<ObjectId> hung =
        drafts.head(entry).map(drafts::newest).stream()
            .flatMap(newest -> newest.pictures().stream())
            .map(Picture::object)
            .filter(page -> order.pages().isEmpty() || order.pages().contains(page))
            .distinct()
            .toList();
    Set<ObjectId> unseen = sights.unseen(actor, hung);
    List<ObjectId> seen = hung.stream().filter(page -> !unseen.contains(page)).toList();
    Map<ObjectId, List<TextVersion>> known = texts.newest(seen);
    return seen.stream().filter(page -> isDue(order, known.getOrDefault(page, List.of()))).toList();
  }

  private static boolean isDue(TextOrder order, List<TextVersion> layers) {
    return layers.stream()
        .filter(version -> version.layer().equals(TextLayer.MACHINE))
        .allMatch(version -> order.again() && version.at().isBefore(order.since()));
  }
}
