package org.variorum.exchange;

/**
 * What an export wrote.
 *
 * @param hidden how many entries and scans were left out since they are hidden
 * @param scans how many pages came along
 * @param covered how many pages were left out since something of their file is covered
 */
public record ExportReport(int entries, int scans, int hidden, int covered) {}
