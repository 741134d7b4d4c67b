package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.intake.IntakeStage;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;

/** Carries out an import at the desk. */
@ApplicationScoped
class ImportJob implements JobKind {
  @Inject DeskImports imports;
  @Inject TablesAwaited tables;

  @Override
  public String name() {
    return IntakeStage.RUNNING.job();
  }

  @Override
  public String run(JobRun run) {
    tables.heed(run);
    return imports.carryOut(Long.parseLong(run.order()), run::reached);
  }
}
