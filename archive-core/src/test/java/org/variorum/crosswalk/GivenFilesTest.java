package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.dc.DublinCoreCrosswalk;
import org.variorum.crosswalk.eac.EacCrosswalk;
import org.variorum.crosswalk.ead.EadCrosswalk;
import org.variorum.crosswalk.skos.SkosCrosswalk;

/**
 * Reads each XML file of a folder that somebody names ({@code -Dvariorum.given=FOLDER}) and looks
 * whether all that it says came in: each component as a record, and the words of each in its own.
 * Tells in {@code target/given} what did not, which dates nobody reads, and what was found.
 */
@Tag("long")
class GivenFilesTest {
  private static final List<Crosswalk> ALL =
      List.of(
          new EadCrosswalk(), new EacCrosswalk(), new SkosCrosswalk(), new DublinCoreCrosswalk());

  private final List<String> table = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final Map<String, Integer> dates = new TreeMap<>();
  private final Map<String, Integer> found = new TreeMap<>();
  private final List<String> failed = new ArrayList<>();

  @Test
  void nothingThatTheySayIsDroppedInSilence() throws Exception {
    Path folder = SharedFiles.given();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".xml")).sorted().toList()) {
        take(folder.relativize(file).toString(), file);
      }
    }
    Path out = Files.createDirectories(Path.of("target/given"));
    Files.write(out.resolve("files.tsv"), table);
    Files.write(out.resolve("lost.tsv"), lost);
    Files.write(out.resolve("failed.txt"), failed);
    Files.write(out.resolve("dates.tsv"), counted(dates));
    Files.write(out.resolve("found.tsv"), counted(found));
    assertThat(failed).isEmpty();
    assertThat(table).isNotEmpty();
  }

  private static List<String> counted(Map<String, Integer> all) {
    return all.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(one -> one.getValue() + "\t" + one.getKey())
        .toList();
  }

  private static Optional<Crosswalk> reader(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Beginning beginning = Beginning.of(in);
      return ALL.stream().filter(one -> one.recognises(beginning)).findFirst();
    }
  }

  private void take(String name, Path file) throws IOException {
    Optional<Crosswalk> crosswalk = reader(file);
    if (crosswalk.isEmpty()) {
      table.add(name + "\tnot known");
      return;
    }
    Caught caught = new Caught();
    String broken = "";
    try {
      crosswalk.get().read(new ForeignFile(file, String.valueOf(file.getFileName())), caught);
    } catch (UnreadableFileException e) {
      broken = "broken off in line " + e.line() + ": " + e.getMessage();
    } catch (RuntimeException e) {
      failed.add(name + ": " + e);
    }
    for (Finding finding : caught.findings()) {
      found.merge(
          finding.kind() + "\t" + finding.code() + "\t" + finding.element(), 1, Integer::sum);
      if (finding.kind() == Finding.Kind.NOT_UNDERSTOOD) {
        dates.merge(finding.element() + "\t" + finding.words(), 1, Integer::sum);
      }
    }
    table.add(
        String.join(
            "\t",
            name,
            crosswalk.get().format(),
            compared(name, file, crosswalk.get(), caught),
            Integer.toString(caught.named().size()),
            broken));
  }

  /** How many components a file has, how many records they became, and how many words are lost. */
  private String compared(String name, Path file, Crosswalk crosswalk, Caught caught)
      throws IOException {
    List<ObjectNode> records = caught.records();
    try {
      FileWords said = FileWords.of(file);
      Map<String, String> names = names(caught);
      int before = lost.size();
      List<List<FileWords.Words>> components = said.components();
      boolean inOrder =
          crosswalk instanceof EadCrosswalk
              && components.size() == records.stream().filter(GivenFilesTest::isUnit).count();
      if (inOrder) {
        List<ObjectNode> units = records.stream().filter(GivenFilesTest::isUnit).toList();
        for (int i = 0; i < units.size(); i++) {
          lose(name, components.get(i), text(units.get(i), names));
        }
        lose(name, said.others(), units.isEmpty() ? "" : text(units.get(0), names));
      } else {
        StringBuilder all = new StringBuilder(String.join("\n", names.values()));
        records.forEach(one -> all.append(text(one, names)));
        List<FileWords.Words> words = new ArrayList<>(said.others());
        components.forEach(words::addAll);
        lose(name, words, all.toString());
      }
      long units = records.stream().filter(GivenFilesTest::isUnit).count();
      if (crosswalk instanceof EadCrosswalk && units != components.size()) {
        failed.add(name + ": " + components.size() + " components, " + units + " units");
      }
      return components.size() + "\t" + records.size() + "\t" + (lost.size() - before);
    } catch (XMLStreamException e) {
      return "not well-formed\t" + records.size() + "\t";
    }
  }

  private static boolean isUnit(JsonNode record) {
    return record.path("kind").asText().equals("unit");
  }

  private void lose(String name, List<FileWords.Words> words, String text) {
    FileWords.missing(words, text)
        .keySet()
        .forEach(
            one -> lost.add(one.path() + "\t" + name + "\t" + one.line() + "\t" + one.words()));
  }

  /** What references lead to, in words. */
  private static Map<String, String> names(Caught caught) {
    Map<String, String> names = new HashMap<>();
    caught
        .named()
        .forEach((key, one) -> names.put("@" + key, one.name() + " " + one.file() + one.number()));
    return names;
  }

  private static String text(JsonNode node, Map<String, String> names) {
    StringBuilder text = new StringBuilder();
    gather(node, names, text);
    return text.toString();
  }

  private static void gather(JsonNode node, Map<String, String> names, StringBuilder text) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              one -> {
                if (one.getKey().equals("element")) {
                  text.append("\n").append(one.getValue().asText());
                } else {
                  gather(one.getValue(), names, text);
                }
              });
    } else if (node.isValueNode()) {
      text.append('\n').append(names.getOrDefault(node.asText(), node.asText()));
    } else {
      node.forEach(one -> gather(one, names, text));
    }
  }
}
