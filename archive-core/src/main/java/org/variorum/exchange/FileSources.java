package org.variorum.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Keys;
import org.variorum.revision.KnownEntry;

/**
 * The files of a delivery as sources: what a record states of an entry that is there already, and
 * for which it names no source, rests on its file. So does what an earlier import had brought.
 */
final class FileSources {
  /** Of what stands in an entry that came with no file. */
  private static final String EARLIER = "archive:earlier-description";

  private FileSources() {}

  /** The key of the source that a file is. */
  static String key(@Nullable String file) {
    return file == null || file.isEmpty() ? EARLIER : Keys.of("file", file);
  }

  /** The file in which a record came: of a folder of our own records the folder. */
  static String name(Place place, RawRecord.Mark mark) {
    int slash = place.file().indexOf('/');
    boolean inFolder = mark == RawRecord.Mark.NONE && slash > 0 && place.file().endsWith(".json");
    return inFolder ? place.file().substring(0, slash) : place.file();
  }

  /**
   * The file by which what a record brought is known later, when others may be shown what
   * contradicts it; empty for a record that is for the staff alone.
   */
  static String lasting(Place place, RawRecord.Mark mark) {
    return mark.isInternal() ? "" : name(place, mark);
  }

  /** All that may have to be cited of a delivery. */
  static List<RawRecord> of(List<@Nullable IncomingRecord> records) {
    Map<String, Boolean> files = new TreeMap<>();
    for (IncomingRecord record : records) {
      if (record != null && record.isBeside()) {
        boolean open = record.isPublishable();
        files.merge(name(record.head().place(), record.head().mark()), open, Boolean::logicalOr);
        KnownEntry known = record.known();
        if (known != null && known.revision() > 0) {
          files.merge(standing(known), open, Boolean::logicalOr);
        }
        record.dated().forEach(one -> files.merge(one.file(), open, Boolean::logicalOr));
      }
    }
    List<RawRecord> sources = new ArrayList<>();
    files.forEach((file, open) -> sources.add(source(file, open)));
    return sources;
  }

  /** The file that is cited for what an entry says itself; empty if none can be. */
  static String standing(KnownEntry known) {
    return known.file() == null || known.externalId() == null ? "" : known.file();
  }

  private static RawRecord source(String file, boolean open) {
    ObjectNode source = JsonNodeFactory.instance.objectNode();
    source.put("formatVersion", 1).put("externalId", key(file)).put("kind", "source");
    ObjectNode heading = source.putObject("heading");
    if (file.isEmpty()) {
      heading
          .put("en", "Earlier description in this archive")
          .put("ru", "Прежнее описание в этом архиве")
          .put("de", "Frühere Beschreibung in diesem Archiv");
    } else {
      heading.put("en", file);
    }
    source
        .putObject("particulars")
        .putObject("work")
        .put("kind", "reference")
        .set("shortTitle", heading.deepCopy());
    Place place = new Place(file.isEmpty() ? EARLIER : file, 0);
    return new RawRecord(
        place,
        source.toString().getBytes(StandardCharsets.UTF_8),
        open ? RawRecord.Mark.SOURCE : RawRecord.Mark.INTERNAL_SOURCE);
  }
}
