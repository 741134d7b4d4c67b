package org.variorum.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Draft;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.UnreadableFileException;

/** Writes down the records of one file of another system, and what was found on the way. */
final class Crossing implements Catcher {
  private static final System.Logger LOG = System.getLogger(Crossing.class.getName());

  private final Spool spool;
  private final String file;
  private final ReadingNotes notes;
  private final Set<String> named;
  private final Scopes scopes;
  private final Map<String, String> here = new HashMap<>();

  /** Whom so far only what is for the staff names, by their keys. */
  private final Map<String, Hidden> hidden = new LinkedHashMap<>();

  private int records;

  private record Hidden(Stand stand, Named named) {}

  /**
   * @param named the keys of who was named in the same delivery already
   * @param scopes by what the keys of its finding aids and authority records begin
   */
  Crossing(Spool spool, String file, ReadingNotes notes, Set<String> named, Scopes scopes) {
    this.spool = spool;
    this.file = file;
    this.notes = notes;
    this.named = named;
    this.scopes = scopes;
  }

  /** Reads the file as far as it can be read. */
  void read(Crosswalk crosswalk, ForeignFile foreign) throws IOException {
    try {
      crosswalk.read(foreign, this);
    } catch (UnreadableFileException e) {
      found(Finding.refused("broken-off", e.line(), "", String.valueOf(e.getMessage()), ""));
    } catch (UnacceptableDeliveryException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) { // one file of many must not keep the others from being read
      LOG.log(System.Logger.Level.WARNING, "Not readable: " + file, e);
      found(Finding.refused("broken-off", 0, "", e.toString(), ""));
    }
    if (records == 0) {
      found(Finding.refused("no-records", 0, crosswalk.format(), "", ""));
    }
    hidden.values().stream()
        .filter(one -> named.add(one.named().key()))
        .forEach(one -> write(one.stand(), RawRecord.Mark.INTERNAL_NAME, Draft.of(one.named())));
    spool.close();
  }

  @Override
  public String scope(String wanted) {
    return here.computeIfAbsent(wanted, one -> scopes.of(one, file));
  }

  @Override
  public int reserve() {
    return spool.reserve();
  }

  @Override
  public void record(Stand stand, ObjectNode record) {
    write(stand, stand.internal() ? RawRecord.Mark.INTERNAL : RawRecord.Mark.NONE, record);
    records++;
  }

  private void write(Stand stand, RawRecord.Mark mark, ObjectNode record) {
    byte[] json = record.toString().getBytes(StandardCharsets.UTF_8);
    spool.write(stand.place(), stand.line(), mark, json);
  }

  @Override
  public void found(Finding finding) {
    notes.add(file, finding);
  }

  @Override
  public String named(int line, Named one) {
    String key = one.key();
    if (named.add(key)) {
      Hidden before = hidden.remove(key);
      Stand stand = before == null ? new Stand(reserve(), line, false) : before.stand();
      write(stand, RawRecord.Mark.NAME_ONLY, Draft.of(one));
    }
    return "@" + key;
  }

  @Override
  public String namedInternally(int line, Named one) {
    String key = one.key();
    if (!named.contains(key) && !hidden.containsKey(key)) {
      hidden.put(key, new Hidden(new Stand(reserve(), line, true), one));
    }
    return "@" + key;
  }
}
