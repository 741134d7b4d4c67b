package org.variorum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.table.FilledTable;
import org.variorum.identifier.EntryId;
import org.variorum.intake.IntakeName;

/**
 * The names of an import that the archive may know, as a table in which somebody says of each
 * whether it is the one that it may be ({@code join}), none of them ({@code apart}), or which other
 * (its identifier).
 */
final class ListOfNames {
  private static final String KEY = "key";
  private static final String ENTRY = "entry";
  private static final String DECISION = "decision";
  private static final List<String> HEADINGS =
      List.of(DECISION, "name", "kind", ENTRY, "heading", "held", KEY);

  private ListOfNames() {}

  /**
   * A new list that is being written: beside its place, which it takes when it is complete, as half
   * a list would be taken for one in which nothing is decided.
   */
  static final class Writing implements AutoCloseable {
    private final Path file;
    private final Path beside;
    private final Writer writer;

    Writing(Path file) throws IOException {
      this.file = file;
      this.beside = file.resolveSibling(file.getFileName() + ".part");
      writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8);
      writer.write('\uFEFF'); // by which spreadsheets know the encoding
      row(HEADINGS.stream());
    }

    void add(List<IntakeName> names) {
      try {
        for (IntakeName name : names) {
          row(
              Stream.of(
                  "",
                  name.name(),
                  name.kind(),
                  name.entry().value(),
                  name.heading(),
                  name.held() ? "yes" : "",
                  name.key()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The list of names cannot be written", e);
      }
    }

    private void row(Stream<String> cells) throws IOException {
      writer.write(cells.map(ListOfNames::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** Puts it where it belongs; nothing is written over. */
    void complete() throws IOException {
      writer.close();
      Files.move(beside, file);
    }

    @Override
    public void close() throws IOException {
      try {
        writer.close();
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** A spreadsheet reads what begins like a formula as one, unless something stands before it. */
  private static String cell(String words) {
    boolean formula = !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0;
    return "\"" + (formula ? "'" + words : words).replace("\"", "\"\"") + "\"";
  }

  /**
   * Reads a list that somebody has filled in.
   *
   * @throws UnreadableDeliveryException if it is none, or says what cannot be understood
   */
  static DecidedNames read(Path file) {
    Map<String, DecidedNames.Choice> choices = new HashMap<>();
    List<String> found = new ArrayList<>();
    try {
      List<String> headings =
          FilledTable.read(
              new ForeignFile(file, String.valueOf(file.getFileName())),
              (line, cells) -> take(line, cells, choices, found));
      if (!headings.contains(KEY) || !headings.contains(DECISION)) {
        throw new UnreadableDeliveryException(
            "The list of names has no columns 'key' and 'decision'");
      }
    } catch (IOException e) {
      throw new UnreadableDeliveryException("Not readable: " + file, e);
    } catch (UnreadableFileException e) {
      throw new UnreadableDeliveryException(String.valueOf(e.getMessage()), e);
    }
    if (!found.isEmpty()) {
      throw new UnreadableDeliveryException(String.join("; ", found));
    }
    return new DecidedNames(choices);
  }

  private static void take(
      int number,
      Map<String, String> cells,
      Map<String, DecidedNames.Choice> choices,
      List<String> found) {
    String said = cells.getOrDefault(DECISION, "");
    if (said.isEmpty()) {
      return;
    }
    boolean join = said.toLowerCase(Locale.ROOT).equals("join");
    boolean apart = said.toLowerCase(Locale.ROOT).equals("apart");
    String id = join ? cells.getOrDefault(ENTRY, "") : said;
    if (!apart && !EntryId.isValid(id)) {
      found.add(
          "line %d: '%s' is neither 'join' nor 'apart' nor an identifier".formatted(number, said));
      return;
    }
    DecidedNames.Choice choice = new DecidedNames.Choice(number, apart ? null : new EntryId(id));
    String key = cells.getOrDefault(KEY, "");
    DecidedNames.Choice other = choices.putIfAbsent(key, choice);
    if (other != null && !Objects.equals(other.entry(), choice.entry())) {
      found.add(
          "line %d: it says something else of '%s' than line %d"
              .formatted(number, key, other.line()));
    }
  }
}
