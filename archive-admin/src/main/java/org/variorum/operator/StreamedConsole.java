package org.variorum.operator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.variorum.job.OperatorConsole;

/**
 * A console whose lines travel at once: {@code o} and a line for standard output, {@code e} and a
 * line for standard error, at last {@code x} and the exit code. An answer without that last line
 * was cut off.
 */
final class StreamedConsole implements OperatorConsole {
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final PrintWriter writer;

  private StreamedConsole(PrintWriter writer) {
    this.writer = writer;
  }

  static StreamedConsole to(HttpServletResponse response) throws IOException {
    response.setContentType("application/x-variorum-console;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    return new StreamedConsole(response.getWriter());
  }

  @Override
  public synchronized void line(String text) {
    send('o', text);
  }

  @Override
  public synchronized void problem(String text) {
    send('e', text);
  }

  synchronized void end(int exitCode) {
    send('x', String.valueOf(exitCode));
  }

  private void send(char kind, String text) {
    LINE_END
        .splitAsStream(text)
        .forEach(line -> writer.append(kind).append(' ').append(line).append('\n'));
    writer.flush();
  }
}
