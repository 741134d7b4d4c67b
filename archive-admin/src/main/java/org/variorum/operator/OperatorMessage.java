package org.variorum.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.variorum.job.OperatorRequest;

/**
 * How a command travels: a line for the shell's directory and one for each argument,
 * percent-encoded; the shell's language as browsers send theirs.
 */
final class OperatorMessage {
  private OperatorMessage() {}

  static OperatorRequest read(HttpServletRequest request) throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    List<String> lines =
        Arrays.stream(body.split("\n", -1))
            .map(line -> URLDecoder.decode(line, StandardCharsets.UTF_8))
            .toList();
    return new OperatorRequest(
        lines.subList(1, lines.size()), Path.of(lines.get(0)), request.getLocale());
  }
}
