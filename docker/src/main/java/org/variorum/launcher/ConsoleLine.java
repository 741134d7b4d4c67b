package org.variorum.launcher;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * One line for a log record: time, level if it is no plain news, message and cause; stack traces
 * are in the log file.
 */
public class ConsoleLine extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord record) {
    StringBuilder line = new StringBuilder(TIME.format(record.getInstant())).append(' ');
    if (record.getLevel().intValue() > Level.INFO.intValue()) {
      line.append(record.getLevel().getName()).append(' ');
    }
    line.append(firstLine(formatMessage(record)));
    if (record.getThrown() != null) {
      line.append(" (").append(firstLine(record.getThrown().toString())).append(')');
    }
    return line.append(System.lineSeparator()).toString();
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }
}
