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
import org.jspecify.annotations.Nullable;

/** A job as it is written down. */
@Entity
@Table(name = "job")
public class Job {
  private static final int LONGEST_TEXT = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jobs")
  @SequenceGenerator(name = "jobs", sequenceName = "row_sequence", allocationSize = 100)
  long id;

  String kind;
  String parameters;

  @Enumerated(EnumType.STRING)
  JobState state;

  long position;
  long total;
  String message;
  Instant startedAt;
  Instant heartbeatAt;
  @Nullable Instant endedAt;
  @Nullable String startedBy;
  @Version int version;

  protected Job() {}

  Job(String kind, String parameters, Instant now) {
    this.kind = kind;
    this.parameters = shortened(parameters);
    this.state = JobState.RUNNING;
    this.message = "";
    this.startedAt = now;
    this.heartbeatAt = now;
  }

  void reached(long done, long ofAll, Instant now) {
    position = done;
    total = ofAll;
    heartbeatAt = now;
  }

  void end(JobState how, String what, Instant now) {
    state = how;
    message = shortened(what);
    endedAt = now;
  }

  JobView view() {
    return new JobView(
        id, kind, parameters, state, position, total, message, startedAt, heartbeatAt, endedAt);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
