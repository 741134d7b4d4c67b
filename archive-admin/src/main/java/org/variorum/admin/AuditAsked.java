package org.variorum.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.audit.AuditQuery;
import org.variorum.audit.Deed;

/**
 * What narrows the audit log, as it stands in an address; what makes no sense there narrows
 * nothing.
 *
 * @param who the key of a colleague, or {@link AuditQuery#OUTSIDERS}; empty for all
 * @param act part of the name of an act; empty for all
 * @param words part of a signature or of what an act was about, as an entry; empty for all
 */
public record AuditAsked(
    String who,
    String act,
    String words,
    Deed.@Nullable Outcome outcome,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {
  static final AuditAsked NOTHING = of(name -> "");
  private static final int EARLIEST = 1900;
  private static final int LATEST = 9000;
  private static final int LONGEST = 100;

  static AuditAsked of(UnaryOperator<String> parameters) {
    return new AuditAsked(
        word(parameters.apply("who")),
        word(parameters.apply("act")),
        word(parameters.apply("q")),
        outcome(parameters.apply("outcome")),
        day(parameters.apply("since")),
        day(parameters.apply("until")));
  }

  /** The lines that are asked for, in days of that zone. */
  AuditQuery query(ZoneId zone, long before, int most) {
    return new AuditQuery(
        who,
        words,
        act,
        outcome,
        since == null ? null : since.atStartOfDay(zone).toInstant(),
        until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
        before,
        most);
  }

  /** The parameters of the address, without those that narrow nothing. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "who", who);
    put(asked, "act", act);
    put(asked, "q", words);
    put(asked, "outcome", outcome);
    put(asked, "since", since);
    put(asked, "until", until);
    return asked;
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      asked.put(name, value.toString());
    }
  }

  private static String word(String text) {
    String plain = text.strip();
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }

  private static Deed.@Nullable Outcome outcome(String name) {
    for (Deed.Outcome outcome : Deed.Outcome.values()) {
      if (outcome.name().equals(name)) {
        return outcome;
      }
    }
    return null;
  }

  /** A day that a log can know of; none for any other. */
  private static @Nullable LocalDate day(String text) {
    try {
      LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
      return day == null || day.getYear() < EARLIEST || day.getYear() > LATEST ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
