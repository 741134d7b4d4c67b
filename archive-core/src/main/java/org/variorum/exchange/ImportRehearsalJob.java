package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.intake.IntakeStage;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;

/** Finds out what an import at the desk would do. Nothing is changed. */
@ApplicationScoped
class ImportRehearsalJob implements JobKind {
  @Inject DeskImports imports;
  @Inject TablesAwaited tables;

  @Override
  public String name() {
    return IntakeStage.REHEARSING.job();
  }

  @Override
  public String run(JobRun run) {
    tables.heed(run);
    return imports.rehearse(Long.parseLong(run.order()), run::reached);
  }
}
