package org.variorum.crosswalk.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The tables that are known by their headings, as {@code templates.txt} lists them. */
final class Templates {
  private record Template(TableMapping mapping, List<String> signature) {}

  private static final List<Template> ALL = load();

  private Templates() {}

  /** The template of a heading, if it is one; the first that has all its columns there. */
  static Optional<TableMapping> of(List<String> heading) {
    return ALL.stream()
        .filter(template -> TableMapping.haveAll(template.signature(), heading))
        .map(Template::mapping)
        .findFirst();
  }

  private static List<Template> load() {
    List<Template> templates = new ArrayList<>();
    String code = "";
    String rows = "";
    Map<String, String> settings = new LinkedHashMap<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        add(templates, code, rows, settings);
        settings = new LinkedHashMap<>();
        code = line.substring(1, line.indexOf(']'));
        rows = line.substring(line.indexOf(']') + 1).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int equals = line.indexOf('=');
        settings.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    add(templates, code, rows, settings);
    return List.copyOf(templates);
  }

  private static void add(
      List<Template> templates, String code, String rows, Map<String, String> settings) {
    if (code.isEmpty()) {
      return;
    }
    List<String> signature = List.of(taken(settings, "signature").split(" ", -1));
    String multiple = taken(settings, "multiple").strip();
    boolean levels = settings.getOrDefault("level", "").equals(Places.LEVEL);
    String level = levels ? "" : taken(settings, "level");
    templates.add(
        new Template(new TableMapping(code, rows, multiple, level, "", settings), signature));
  }

  private static String taken(Map<String, String> settings, String name) {
    return Objects.requireNonNullElse(settings.remove(name), "");
  }

  private static List<String> lines() {
    try (InputStream in = Templates.class.getResourceAsStream("templates.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
