package org.variorum.readingroom;

/** A holding institution. */
public record HouseView(
    String code, TextView address, LinkView place, TextView access, String website) {}
