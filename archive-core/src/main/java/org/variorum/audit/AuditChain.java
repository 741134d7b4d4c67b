package org.variorum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the audit log from its first line, a stretch at a time, and remembers how far it was found
 * whole. Kept in memory: after a start it is read anew.
 */
@ApplicationScoped
public class AuditChain {
  private static final int AT_ONCE = 500;

  @Inject AuditLog audit;
  @Inject Clock clock;

  private AuditLog.Reading at = AuditLog.Reading.START;
  private @Nullable Instant begun;

  /**
   * How whole the log is.
   *
   * @param since when its first line was written; absent if there is none
   * @param read how many lines were found to follow one from the other
   * @param lines how many there ought to be
   * @param from when the reading was begun at the first line
   * @param digest of the last line that was read
   * @param problem what is wrong after that; empty if nothing was found
   */
  public record Soundness(
      @Nullable Instant since, long read, long lines, Instant from, String digest, String problem) {

    /** Whether all was read and all is well. */
    public boolean isWhole() {
      return problem.isEmpty() && read >= lines;
    }
  }

  /** Reads on from where it ended last, at most so many lines. */
  public synchronized Soundness readOn(int most) {
    Instant from = begun == null ? clock.instant() : begun;
    begun = from;
    AuditLog.Reading head = audit.head();
    String problem = "";
    long end = at.number() + most;
    while (problem.isEmpty() && at.number() < Math.min(head.number(), end)) {
      AuditLog.Reading next = audit.read(at, AT_ONCE);
      problem = next.problem().orElse(next.number() == at.number() ? endsEarly() : "");
      at = new AuditLog.Reading(next.number(), next.digest(), java.util.Optional.empty());
    }
    return new Soundness(first(), at.number(), head.number(), from, at.digest(), problem);
  }

  /** Forgets what was read, so that it begins again at the first line. */
  public synchronized void readAnew() {
    at = AuditLog.Reading.START;
    begun = null;
  }

  private String endsEarly() {
    return "the audit log ends after line " + at.number();
  }

  private @Nullable Instant first() {
    List<AuditLine> lines = audit.find(AuditQuery.newest(1).following(2));
    return lines.isEmpty() ? null : lines.get(0).when();
  }
}
