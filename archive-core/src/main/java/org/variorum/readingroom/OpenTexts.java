package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextVersion;

/** The texts of those pages of a published entry that visitors may see today. */
@ApplicationScoped
class OpenTexts {
  @Inject DigitalObjects objects;
  @Inject ShownTexts texts;
  @Inject Clock clock;

  /** They by page, in two statements; a page that is closed has none. */
  Map<ObjectId, List<TextVersion>> of(Collection<ObjectId> pages) {
    LocalDate today = LocalDate.now(clock);
    List<ObjectId> open =
        objects.of(pages).values().stream()
            .filter(page -> page.state() == ObjectState.READY && page.access().openOn(today))
            .map(ObjectView::id)
            .toList();
    return open.isEmpty() ? Map.of() : texts.newest(open);
  }
}
