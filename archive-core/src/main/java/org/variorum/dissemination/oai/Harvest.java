package org.variorum.dissemination.oai;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.EntryKind;
import org.variorum.harvest.HarvestLedger;
import org.variorum.identifier.EntryId;

/**
 * A list that a harvester asks for, from a place in it on. A token is nothing but this in one word,
 * so that none is kept: it holds after a restart, and on another node.
 *
 * @param set empty for all
 * @param from as the harvester wrote it; empty for the beginning
 * @param until as the harvester wrote it; empty for now
 * @param cursor how many records come before
 */
record Harvest(
    MetadataFormat format,
    String set,
    String from,
    String until,
    HarvestLedger.@Nullable Mark mark,
    long cursor) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SECOND =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final int PARTS = 7;

  static Harvest asked(String prefix, String set, String from, String until) throws OaiException {
    checkTimes(from, until); // first, since an answer repeats what was asked for
    Harvest harvest = new Harvest(format(prefix), set, from, until, null, 0);
    harvest.wanted();
    return harvest;
  }

  static MetadataFormat format(String prefix) throws OaiException {
    return MetadataFormat.prefixed(prefix)
        .orElseThrow(
            () -> new OaiException("cannotDisseminateFormat", "There is no such format here"));
  }

  /** What the ledger is asked for. */
  HarvestLedger.Wanted wanted() throws OaiException {
    checkTimes(from, until);
    Set<EntryKind> kinds = EnumSet.copyOf(format.kinds());
    EntryId branch = null;
    if (set.startsWith("kind.")) {
      kinds.removeIf(kind -> !set.equals("kind." + kind.code()));
      if (kinds.isEmpty()) {
        throw nothing();
      }
    } else if (set.startsWith("branch.") && EntryId.isValid(set.substring(7))) {
      branch = new EntryId(set.substring(7));
    } else if (!set.isEmpty()) {
      throw nothing();
    }
    return new HarvestLedger.Wanted(kinds, branch, time(from, false), time(until, true));
  }

  private static void checkTimes(String from, String until) throws OaiException {
    if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
      throw OaiException.badArgument("from and until have different granularities");
    }
    Instant first = time(from, false);
    Instant last = time(until, true);
    if (first != null && last != null && first.isAfter(last)) {
      throw OaiException.badArgument("from is later than until");
    }
  }

  static OaiException nothing() {
    return new OaiException("noRecordsMatch", "There are no such records");
  }

  private static @Nullable Instant time(String written, boolean end) throws OaiException {
    if (written.isEmpty()) {
      return null;
    }
    try {
      if (DAY.matcher(written).matches()) {
        LocalDate day = LocalDate.parse(written);
        return end
            ? day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1)
            : day.atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (SECOND.matcher(written).matches()) {
        return Instant.parse(written);
      }
    } catch (DateTimeException notADay) {
      throw OaiException.badArgument("from or until is not a time");
    }
    throw OaiException.badArgument("from or until is not a time");
  }

  Harvest after(HarvestLedger.Harvested last, int more) {
    return new Harvest(
        format,
        set,
        from,
        until,
        new HarvestLedger.Mark(last.changed(), last.entry()),
        cursor + more);
  }

  String token() {
    HarvestLedger.Mark at = java.util.Objects.requireNonNull(mark);
    String all =
        String.join(
            "|",
            format.prefix(),
            set,
            from,
            until,
            Long.toString(at.changed().getEpochSecond()),
            at.entry().value(),
            Long.toString(cursor));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  static Harvest resumed(String token) throws OaiException {
    try {
      String all = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      String[] parts = all.split("\\|", -1);
      if (parts.length != PARTS
          || !EntryId.isValid(parts[5])
          || !parts[4].matches("\\d{1,11}")
          || !parts[6].matches("[1-9]\\d{0,14}")) {
        throw OaiException.badToken();
      }
      HarvestLedger.Mark mark =
          new HarvestLedger.Mark(
              Instant.ofEpochSecond(Long.parseLong(parts[4])), new EntryId(parts[5]));
      Harvest harvest =
          new Harvest(
              MetadataFormat.prefixed(parts[0]).orElseThrow(OaiException::badToken),
              parts[1],
              parts[2],
              parts[3],
              mark,
              Long.parseLong(parts[6]));
      harvest.wanted();
      return harvest;
    } catch (IllegalArgumentException notOurs) {
      throw OaiException.badToken();
    } catch (OaiException unreadable) {
      throw OaiException.badToken();
    }
  }
}
