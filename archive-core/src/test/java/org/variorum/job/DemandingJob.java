package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.variorum.settings.DiskFullException;

/** Refuses what it is asked, until the world is better. */
@ApplicationScoped
public class DemandingJob implements JobKind {
  static final String NAME = "demanding";
  static boolean content;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    run.reached("half way", 1, 2);
    if (!content) {
      throw new DiskFullException(1, 32);
    }
    return "went on " + run.checkpoint();
  }
}
