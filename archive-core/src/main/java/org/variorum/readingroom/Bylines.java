package org.variorum.readingroom;

import org.jspecify.annotations.Nullable;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.story.Byline;

/** Shows who signs a story. */
final class Bylines {
  private static final LinkView NOTHING = new LinkView("", "", "");

  private final Apparatus apparatus;

  Bylines(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  StoryView of(Entry entry, Byline byline, Beside beside) {
    return new StoryView(
        apparatus.text(byline.kicker()),
        signature(apparatus, byline),
        apparatus.date(HistoricalDate.of(byline.dated().toString())),
        byline.dated().toString(),
        ReadingTime.minutes(entry.body().wordsIn(apparatus.language())),
        neighbour(beside.older()),
        neighbour(beside.newer()));
  }

  /** The heading of whoever signs, or else the signature as written. */
  static LinkView signature(Apparatus apparatus, Byline byline) {
    EntryId author = byline.authorEntry();
    return author != null && apparatus.labels().containsKey(author)
        ? apparatus.link(author)
        : new LinkView("", byline.author(), "");
  }

  private LinkView neighbour(@Nullable EntryId id) {
    return id == null || !apparatus.labels().containsKey(id) ? NOTHING : apparatus.link(id);
  }
}
