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
        byline.author(),
        apparatus.date(HistoricalDate.of(byline.dated().toString())),
        byline.dated().toString(),
        ReadingTime.minutes(entry.body().wordsIn(apparatus.language())),
        neighbour(beside.older()),
        neighbour(beside.newer()));
  }

  private LinkView neighbour(@Nullable EntryId id) {
    return id == null || !apparatus.labels().containsKey(id) ? NOTHING : apparatus.link(id);
  }
}
