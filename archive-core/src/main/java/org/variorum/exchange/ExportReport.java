package org.variorum.exchange;

/**
 * What an export wrote.
 *
 * @param hidden how many entries and scans were left out since they are hidden
 */
public record ExportReport(int entries, int scans, int hidden) {}
