package org.variorum.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** One line for a log record: time, level if it is no plain news, and the message. */
public class ConsoleLine extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord record) {
    StringBuilder line = new StringBuilder(TIME.format(record.getInstant())).append(' ');
    if (record.getLevel().intValue() > Level.INFO.intValue()) {
      line.append(record.getLevel().getName()).append(' ');
    }
    line.append(formatMessage(record)).append(System.lineSeparator());
    Throwable thrown = record.getThrown();
    if (thrown != null) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      line.append(trace);
    }
    return line.toString();
  }
}
