package org.variorum.readingroom;

import java.util.List;
import java.util.Map;

/** Where a place lies, or what a topic is part of. */
public record ConceptView(
    List<LinkView> broader,
    List<LinkView> narrower,
    List<LinkView> related,
    String coordinates,
    Map<String, String> identifiers) {}
