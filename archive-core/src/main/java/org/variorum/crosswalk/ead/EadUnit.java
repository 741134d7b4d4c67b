package org.variorum.crosswalk.ead;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.XmlPiece;

/** A unit that is open: what was read of it so far, and how many parts it has. */
final class EadUnit {
  /** Identifiers that programs make anew each time, as XSLT's {@code generate-id}. */
  private static final Pattern PASSING =
      Pattern.compile("(?i)(id)?[dn]?\\d+e\\d+|id[a-z]?\\d{6,}|N[0-9A-F]{5,}");

  /** How many pieces of it, and how many signs of all, tell in which language it is. */
  private static final int TELLING_PIECES = 20;

  private static final int TELLING = 4000;

  private final EadFile file;
  private final @Nullable EadUnit parent;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Found> matter = new ArrayList<>();
  private final int line;
  private final int place;
  private final int position;
  private final boolean whole;
  private int parts;
  private @Nullable String firstWords;
  private String level = "";
  private @Nullable String key;

  /**
   * Something that the unit says.
   *
   * @param around the element around it, as {@code c}, {@code dsc} or {@code descgrp}
   */
  record Found(String around, XmlPiece piece) {}

  private EadUnit(EadFile file, @Nullable EadUnit parent, XMLStreamReader xml) {
    this.file = file;
    this.parent = parent;
    this.line = xml.getLocation().getLineNumber();
    this.place = file.catcher().reserve();
    this.whole = XmlPiece.plain(xml.getLocalName()).equals("archdesc");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(XmlPiece.plain(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
    }
    if (parent != null) {
      parent.parts++;
    }
    this.position = parent == null ? 1 : parent.parts;
  }

  /**
   * Begins one.
   *
   * @param internal whether what is around it is for the staff
   */
  static EadUnit begin(
      EadFile file, @Nullable EadUnit parent, XMLStreamReader xml, boolean internal) {
    if (parent != null) {
      parent.key();
    }
    EadUnit unit = new EadUnit(file, parent, xml);
    if (internal) {
      unit.attributes.put("audience", "internal");
    }
    if (parent == null) {
      unit.key = file.rootKey(unit.line);
    }
    return unit;
  }

  void add(String around, XmlPiece piece) {
    matter.add(new Found(around, piece));
  }

  /**
   * Takes words that stand where only elements may.
   *
   * @param internal whether what is around them is for the staff
   */
  void say(String around, String words, int at, boolean internal) {
    XmlPiece piece = new XmlPiece("p", at, Map.of(), List.of(words));
    matter.add(new Found(around, internal ? piece.internal() : piece));
  }

  EadFile file() {
    return file;
  }

  @Nullable EadUnit parent() {
    return parent;
  }

  List<Found> matter() {
    return matter;
  }

  int line() {
    return line;
  }

  int position() {
    return position;
  }

  boolean hasParts() {
    return parts > 0;
  }

  /** Whether it is the whole of a finding aid. */
  boolean isWhole() {
    return whole || parent == null;
  }

  String attribute(String name) {
    return attributes.getOrDefault(name, "").strip();
  }

  /** Whether it, or what it is part of, is said to be for the staff. */
  boolean isInternal() {
    return attribute("audience").equals("internal") || (parent != null && parent.isInternal());
  }

  /** Its level as ISAD(G) has it, once it is known. */
  String level() {
    return level;
  }

  void isOfLevel(String known) {
    level = known;
  }

  /**
   * The key by which it is known again: its own identifier; else what it is called within the unit
   * above it.
   */
  String key() {
    String known = key;
    if (known == null) {
      known = file.fresh(wanted(), line);
      key = known;
    }
    return known;
  }

  private String wanted() {
    String id = attribute("id");
    if (!id.isEmpty() && !PASSING.matcher(id).matches()) {
      return Keys.of(file.scope(), id);
    }
    String called = new Did(this).called();
    String above = parent == null ? file.scope() : parent.key();
    return called.isEmpty()
        ? Keys.of(file.scope(), "no " + position, Keys.brief(above))
        : Keys.of(file.scope(), called, Keys.brief(above));
  }

  /**
   * The first words of all that it is part of, and its own, for a part alone may be a few names; no
   * more than tell a language. Once there are so many they are the same for all its parts.
   */
  String firstWords() {
    if (firstWords != null) {
      return firstWords;
    }
    StringBuilder words = new StringBuilder(parent == null ? "" : parent.firstWords());
    for (int i = 0; i < Math.min(matter.size(), TELLING_PIECES) && words.length() < TELLING; i++) {
      words.append(matter.get(i).piece().words()).append(' ');
    }
    if (words.length() < TELLING) {
      return words.toString();
    }
    String enough = words.substring(0, TELLING);
    firstWords = enough;
    return enough;
  }

  /** Hands out its record. */
  void end() {
    ObjectNode record = new EadRecord(this).record();
    file.catcher().record(new Catcher.Stand(place, line, isInternal()), record);
  }
}
