package org.variorum.crosswalk.ead;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.crosswalk.XmlPiece;

/**
 * Goes through a finding aid and holds the units that are open: the one that is read, and those
 * that it is part of. A unit is handed out when it ends, since a finding aid may say something of
 * it behind its parts; its place was kept when it began.
 */
final class EadReader {
  private static final Pattern UNIT = Pattern.compile("archdesc|c|c0[1-9]|c1[0-2]");
  private static final Set<String> WRAPPERS =
      Set.of("ead", "eadgrp", "archdescgrp", "dsc", "dscgrp", "descgrp");
  private static final int DEEPEST = 200;

  private final ForeignFile file;
  private final Catcher catcher;
  private final Deque<Frame> open = new ArrayDeque<>();
  private EadFile about;
  private String numbering = "";

  /**
   * An element that is open: a unit, or something around units.
   *
   * @param internal whether what stands in it is for the staff
   */
  private record Frame(String name, @Nullable EadUnit unit, boolean internal) {}

  EadReader(ForeignFile file, Catcher catcher) {
    this.file = file;
    this.catcher = catcher;
    this.about = new EadFile(file, catcher);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml, XmlPiece.plain(xml.getLocalName()));
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS -> words(xml);
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml, String name) throws XMLStreamException {
    EadUnit unit = unit();
    if (UNIT.matcher(name).matches()) {
      begin(xml, name, unit);
    } else if (name.equals("eadheader") || name.equals("control")) {
      head(XmlPiece.read(xml));
    } else if (name.equals("frontmatter")) {
      about.add(inherited(XmlPiece.read(xml)));
    } else if (unit == null || WRAPPERS.contains(name)) {
      boolean internal = "internal".equals(xml.getAttributeValue(null, "audience"));
      push(xml, new Frame(name, null, internal || isInternalHere()));
      if (name.equals("ead")) {
        about.opened(xml);
      }
    } else {
      add(unit, inherited(XmlPiece.read(xml)));
    }
  }

  /** What in it is for the staff is said of the unit as something of its own. */
  private void add(EadUnit unit, XmlPiece piece) {
    String around = open.element().name();
    if (!piece.isInternal()) {
      unit.add(around, piece.open(part -> unit.add(around, part)));
    } else if (piece.name().equals("did")) {
      piece.children().forEach(part -> unit.add(around, part.internal()));
    } else {
      unit.add(around, piece);
    }
  }

  private XmlPiece inherited(XmlPiece piece) {
    return isInternalHere() ? piece.internal() : piece;
  }

  /** Whether something around, within the unit that is open, is for the staff. */
  private boolean isInternalHere() {
    Frame around = open.peek();
    return around != null && around.unit() == null && around.internal();
  }

  private void push(XMLStreamReader xml, Frame frame) {
    if (open.size() >= DEEPEST) {
      throw new UnreadableFileException(
          xml.getLocation().getLineNumber(), "units are nested more than 200 deep");
    }
    open.push(frame);
  }

  private void head(XmlPiece piece) {
    if (about.isBegun()) {
      about = new EadFile(file, catcher);
    }
    about.head(piece);
  }

  private void begin(XMLStreamReader xml, String name, @Nullable EadUnit parent) {
    if (parent == null && about.hasRoot()) {
      about = new EadFile(file, catcher);
    }
    checkNumbering(xml, name);
    push(xml, new Frame(name, EadUnit.begin(about, parent, xml, isInternalHere()), false));
  }

  /** A file uses components with numbers or without; one that mixes them is read all the same. */
  private void checkNumbering(XMLStreamReader xml, String name) {
    String kind = name.equals("archdesc") ? "" : name.equals("c") ? "c" : "c01";
    if (!kind.isEmpty()) {
      if (!numbering.isEmpty() && !numbering.equals(kind) && !numbering.equals("both")) {
        int line = xml.getLocation().getLineNumber();
        catcher.found(
            Finding.repaired("components-mixed", line, name, numbering + ", " + kind, ""));
        numbering = "both";
      } else if (numbering.isEmpty()) {
        numbering = kind;
      }
    }
  }

  private @Nullable EadUnit unit() {
    for (Frame frame : open) {
      if (frame.unit() != null) {
        return frame.unit();
      }
    }
    return null;
  }

  private void end() {
    Frame frame = open.pop();
    if (frame.unit() != null) {
      frame.unit().end();
    }
  }

  /** Words that stand where only elements may. */
  private void words(XMLStreamReader xml) {
    if (!xml.isWhiteSpace()) {
      String words = xml.getText().strip();
      int line = xml.getLocation().getLineNumber();
      EadUnit unit = unit();
      if (unit != null) {
        unit.say(open.element().name(), words, line, isInternalHere());
      } else {
        about.stray(words, line, isInternalHere());
      }
    }
  }

  /** Hands out the units of a file that broke off, as far as they were read. */
  void finish() {
    while (!open.isEmpty()) {
      end();
    }
  }
}
