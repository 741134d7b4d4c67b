package org.variorum.standing;

/** That the archive says something new on one of its pages. Fired within the transaction. */
public record StandingChanged(StandingPage page) {}
