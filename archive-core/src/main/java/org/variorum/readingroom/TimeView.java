package org.variorum.readingroom;

import java.util.List;

/** A line of a chronology. */
public record TimeView(
    String when,
    String datetime,
    TextView text,
    LinkView link,
    LinkView place,
    List<RefView> refs) {}
