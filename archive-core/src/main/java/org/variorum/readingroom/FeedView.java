package org.variorum.readingroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.variorum.identifier.EntryId;

/** The latest stories whole, for who follows them from elsewhere. */
public record FeedView(List<ItemView> items) {

  /** One story with its text. */
  public record ItemView(
      EntryId id,
      String path,
      TextView title,
      TextView summary,
      TextView kicker,
      String author,
      LocalDate dated,
      Instant updated,
      String lang,
      List<BlockView> body) {}
}
