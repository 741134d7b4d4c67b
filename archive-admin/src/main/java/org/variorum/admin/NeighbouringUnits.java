package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.BrowseTree;
import org.variorum.curation.Neighbours;
import org.variorum.curation.TreeRow;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * Leads from a unit of the holdings to the ones beside it and to its first part: what is written is
 * saved, and the question that was answered last is asked there as well.
 */
@Named
@RequestScoped
public class NeighbouringUnits {
  @Inject SignedIn signedIn;
  @Inject BrowseTree browsing;
  @Inject DeskVoice voice;
  @Inject DeskHeadings headings;

  private final Map<EntryId, Neighbours> known = new HashMap<>();

  /** The unit before that of the page; null at the first, and where it is no unit. */
  public @Nullable TreeRow before(EntryPage page) {
    return page.getForm().getKind() == EntryKind.UNIT ? of(page.id()).before().orElse(null) : null;
  }

  /** The unit after that of the page; null at the last, and where it is no unit. */
  public @Nullable TreeRow after(EntryPage page) {
    return page.getForm().getKind() == EntryKind.UNIT ? of(page.id()).after().orElse(null) : null;
  }

  /** The first part of the unit of the page; null where it has none, and where it is no unit. */
  public @Nullable TreeRow part(EntryPage page) {
    return page.getForm().getKind() == EntryKind.UNIT ? of(page.id()).part().orElse(null) : null;
  }

  private Neighbours of(EntryId unit) {
    Neighbours found = known.get(unit);
    if (found == null) {
      found = browsing.neighbours(signedIn.actor(), unit);
      headings.about(
          Stream.of(found.before(), found.after(), found.part())
              .flatMap(Optional::stream)
              .map(TreeRow::id));
      known.put(unit, found);
    }
    return found;
  }

  /** Its code, else its heading. */
  public String name(TreeRow unit) {
    return unit.code() == null ? heading(unit) : String.valueOf(unit.code());
  }

  public String heading(TreeRow unit) {
    return headings.of(unit.id(), unit.heading());
  }

  /** Saves what is written and goes on to another unit; stays where something is wrong. */
  public void goOn(EntryPage page, TreeRow unit) {
    String asked = page.getForm().answeredLast();
    if (page.settle()) {
      String asks = URLEncoder.encode(asked, StandardCharsets.UTF_8);
      voice.goTo("/admin/entry/" + unit.id() + (asked.isEmpty() ? "" : "?ask=" + asks));
    }
  }
}
