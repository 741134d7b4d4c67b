package org.variorum.crosswalk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a crosswalk hands out, for tests. */
public final class Caught implements Catcher {
  private final Map<Integer, ObjectNode> placed = new TreeMap<>();
  private final Map<String, Named> named = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> internal = new ArrayList<>();
  private int places;

  /** Reads a text as a file of that name. */
  public static Caught of(Crosswalk crosswalk, Path folder, String text) throws IOException {
    return of(crosswalk, folder, text, StandardCharsets.UTF_8);
  }

  public static Caught of(Crosswalk crosswalk, Path folder, String text, Charset charset)
      throws IOException {
    Path file = folder.resolve("aid.xml");
    Files.write(file, text.getBytes(charset));
    return of(crosswalk, file);
  }

  public static Caught of(Crosswalk crosswalk, Path file) throws IOException {
    Caught caught = new Caught();
    crosswalk.read(new ForeignFile(file, String.valueOf(file.getFileName())), caught);
    return caught;
  }

  /** Reads a file that breaks off, and returns what came before. */
  public static Caught broken(Crosswalk crosswalk, Path folder, String text) throws IOException {
    Path file = folder.resolve("aid.xml");
    Files.writeString(file, text);
    Caught caught = new Caught();
    try {
      crosswalk.read(new ForeignFile(file, "aid.xml"), caught);
    } catch (UnreadableFileException e) {
      caught.found(Finding.refused("broken-off", e.line(), "", String.valueOf(e.getMessage()), ""));
    }
    return caught;
  }

  @Override
  public int reserve() {
    return places++;
  }

  @Override
  public void record(Stand stand, ObjectNode record) {
    placed.put(stand.place(), record);
    if (stand.internal()) {
      internal.add(record.path("externalId").asText());
    }
  }

  @Override
  public void found(Finding finding) {
    findings.add(finding);
  }

  @Override
  public String named(int line, Named one) {
    named.putIfAbsent(one.key(), one);
    return "@" + one.key();
  }

  /** The records in their order. */
  public List<ObjectNode> records() {
    return List.copyOf(placed.values());
  }

  public ObjectNode record(int number) {
    return records().get(number);
  }

  public Map<String, Named> named() {
    return named;
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<String> internal() {
    return internal;
  }

  public List<String> codes() {
    return findings.stream().map(Finding::code).distinct().toList();
  }

  public List<String> keys() {
    return records().stream().map(record -> record.path("externalId").asText()).toList();
  }
}
