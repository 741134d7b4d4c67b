package org.variorum.readingroom;

/**
 * Who signs a story and when, how long it takes to read, and what to read next.
 *
 * @param older the story told before; without words if there is none
 * @param newer the one told after
 */
public record StoryView(
    TextView kicker,
    LinkView author,
    String dated,
    String datetime,
    int minutes,
    LinkView older,
    LinkView newer) {

  public boolean hasNeighbours() {
    return older.isLink() || newer.isLink();
  }
}
