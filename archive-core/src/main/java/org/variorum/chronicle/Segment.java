package org.variorum.chronicle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file of lines: rows, and for each block that was committed a line that says so. */
final class Segment {
  private static final String KEPT = "{\"kept\":\"";
  private static final String DROPPED = "{\"dropped\":\"";
  private static final String END = "\"}";

  private Segment() {}

  static byte[] kept(String block) {
    return (KEPT + block + END + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] dropped(String block) {
    return (DROPPED + block + END + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The blocks of a file: those that count, and those of which nobody has said so or otherwise. */
  record Blocks(Set<String> kept, Set<String> unsettled) {}

  static Blocks blocks(Path file) throws IOException {
    Set<String> kept = new HashSet<>();
    Set<String> dropped = new HashSet<>();
    Set<String> unsettled = new HashSet<>();
    lines(
        file,
        line -> {
          @Nullable String marked = marked(line, KEPT);
          @Nullable String undone = marked(line, DROPPED);
          if (marked != null) {
            kept.add(marked);
          } else if (undone != null) {
            dropped.add(undone);
          } else {
            unsettled.add(Line.read(line).block());
          }
        });
    unsettled.removeAll(kept);
    unsettled.removeAll(dropped);
    return new Blocks(kept, unsettled);
  }

  /** Hands over the rows of these blocks, in their order. */
  static void rows(Path file, Set<String> blocks, Consumer<Line> reader) throws IOException {
    lines(
        file,
        bytes -> {
          if (marked(bytes, KEPT) == null && marked(bytes, DROPPED) == null) {
            Line line = Line.read(bytes);
            if (blocks.contains(line.block())) {
              reader.accept(line);
            }
          }
        });
  }

  private static @Nullable String marked(byte[] line, String beginning) {
    if (line.length > 120) {
      return null;
    }
    String text = new String(line, StandardCharsets.UTF_8);
    return text.startsWith(beginning)
        ? text.substring(beginning.length(), text.length() - END.length())
        : null;
  }

  /** Hands over all lines that have an end: what a killed process left of one is none. */
  private static void lines(Path file, Consumer<byte[]> reader) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        int from = 0;
        for (int i = 0; i < count; i++) {
          if (buffer[i] == '\n') {
            line.write(buffer, from, i - from);
            reader.accept(line.toByteArray());
            line.reset();
            from = i + 1;
          }
        }
        line.write(buffer, from, count - from);
      }
    }
  }
}
