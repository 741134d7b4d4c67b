package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.audit.AuditChain;
import org.variorum.audit.AuditLine;
import org.variorum.audit.AuditLog;
import org.variorum.audit.AuditQuery;
import org.variorum.curation.Cell;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;

/** Reads in the book of what was done. */
@ApplicationScoped
public class ReadAudit {
  /** How many lines a table reads in one question. */
  public static final int AT_ONCE = 500;

  /** How many lines of the chain are read while somebody waits for the page. */
  private static final int MOST_AT_A_LOOK = 20_000;

  @Inject AuditLog audit;
  @Inject AuditChain chain;

  /** The lines that are asked for, newest first. */
  @Requires(Right.MANAGE_STAFF)
  @Unrecorded(Unrecorded.Why.READS)
  public List<AuditLine> find(Actor actor, AuditQuery query) {
    return audit.find(query);
  }

  /** How far the log was found whole, after reading on for a while. */
  @Requires(Right.MANAGE_STAFF)
  @Unrecorded(Unrecorded.Why.READS)
  public AuditChain.Soundness chain(Actor actor) {
    return chain.readOn(MOST_AT_A_LOOK);
  }

  /** The same, beginning again at the first line. */
  @Requires(Right.MANAGE_STAFF)
  @Unrecorded(Unrecorded.Why.READS)
  public AuditChain.Soundness chainAnew(Actor actor) {
    chain.readAnew();
    return chain.readOn(MOST_AT_A_LOOK);
  }

  /**
   * Writes all lines that are asked for, however many, as comma-separated values in UTF-8. Taking
   * the book out of the house is an act of its own and so has its line.
   */
  @Requires(Right.MANAGE_STAFF)
  public void table(Actor actor, AuditQuery query, OutputStream to) {
    write(
        to,
        Cell.line(
            Stream.of(
                "number",
                "when",
                "who",
                "signature",
                "act",
                "outcome",
                "about",
                "address",
                "digest")));
    List<AuditLine> lines = audit.find(query);
    while (!lines.isEmpty()) {
      lines.forEach(line -> write(to, Cell.line(values(line))));
      long last = lines.get(lines.size() - 1).number();
      lines = audit.find(query.following(last));
    }
  }

  private static Stream<String> values(AuditLine line) {
    String who = line.deed().who();
    return Stream.of(
        Long.toString(line.number()),
        line.when().toString(),
        who == null ? "" : who,
        line.deed().signature(),
        line.deed().act(),
        line.deed().outcome().name(),
        line.deed().about(),
        line.deed().address(),
        line.digest());
  }

  private static void write(OutputStream to, String text) {
    try {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
