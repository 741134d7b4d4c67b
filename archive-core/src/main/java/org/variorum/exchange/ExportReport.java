package org.variorum.exchange;

/** What an export wrote. */
public record ExportReport(int entries, int scans) {}
