package org.variorum.job;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A line of a job's log: written once, never changed. */
@Entity
@Immutable
@Table(name = "job_line")
@IdClass(JobLineKey.class)
class JobLineRow {
  @Id long jobId;
  @Id int number;
  Instant saidAt;
  boolean problem;
  String words;

  protected JobLineRow() {}

  JobLineRow(JobLineKey key, Instant when, boolean problem, String words) {
    this.jobId = key.jobId();
    this.number = key.number();
    this.saidAt = when;
    this.problem = problem;
    this.words = words;
  }

  JobLine line() {
    return new JobLine(number, saidAt, problem, words);
  }
}
