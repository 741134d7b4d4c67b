package org.variorum.job;

import java.util.List;

/** Some lines of a job's log, and how many there are in all. */
public record JobLines(List<JobLine> lines, long total) {
  public JobLines {
    lines = List.copyOf(lines);
  }
}
