package org.variorum.inbox;

/** How many reports came in one year, and what became of them. */
public record ReportCount(int year, long received, long accepted, long declined, long waiting) {}
