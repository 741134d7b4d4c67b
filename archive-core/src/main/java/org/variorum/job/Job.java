package org.variorum.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

/** A job as it is written down. */
@Entity
@Table(name = "job")
public class Job {
  static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_CHECKPOINT = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jobs")
  @SequenceGenerator(name = "jobs", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String kind;
  String parameters;

  @Enumerated(EnumType.STRING)
  JobState state;

  @Enumerated(EnumType.STRING)
  Wanted wanted;

  String checkpoint;
  long position;
  long total;
  String message;
  Instant startedAt;
  Instant resumedAt;
  long resumedFrom;
  Instant heartbeatAt;
  @Nullable Instant endedAt;
  @Nullable String startedBy;

  /** How many lines its log has. */
  int told;

  @Version int version;

  protected Job() {}

  Job(String kind, String parameters, @Nullable StaffId by, Instant now) {
    this.kind = kind;
    this.parameters = shortened(parameters);
    this.state = JobState.RUNNING;
    this.wanted = Wanted.GO;
    this.checkpoint = "";
    this.message = "";
    this.startedAt = now;
    this.resumedAt = now;
    this.heartbeatAt = now;
    this.startedBy = by == null ? null : by.value();
  }

  void reached(long done, long ofAll, Instant now) {
    position = done;
    total = ofAll;
    heartbeatAt = now;
  }

  void reached(String from, long done, long ofAll, Instant now) {
    if (from.length() > LONGEST_CHECKPOINT) {
      throw new IllegalArgumentException("The checkpoint of a job is too long");
    }
    checkpoint = from;
    reached(done, ofAll, now);
  }

  void end(JobState how, String what, Instant now) {
    state = how;
    wanted = Wanted.GO;
    message = shortened(what);
    endedAt = how == JobState.PAUSED ? null : now;
  }

  void resume(Instant now) {
    state = JobState.RUNNING;
    wanted = Wanted.GO;
    message = "";
    resumedAt = now;
    resumedFrom = position;
    heartbeatAt = now;
    endedAt = null;
  }

  /** Adds to the log and returns the line. */
  JobLineRow say(boolean problem, String words, Instant now) {
    told++;
    return new JobLineRow(new JobLineKey(id, told), now, problem, shortened(words));
  }

  JobView view(String penName) {
    JobView view =
        new JobView(
            id,
            kind,
            parameters,
            state,
            position,
            total,
            message,
            startedAt,
            heartbeatAt,
            endedAt,
            penName,
            state == JobState.RUNNING && wanted != Wanted.GO,
            Optional.empty());
    return view.paced(Pace.of(view, resumedAt, resumedFrom));
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
