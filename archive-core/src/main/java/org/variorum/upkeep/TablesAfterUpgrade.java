package org.variorum.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.variorum.job.JobProgress;
import org.variorum.job.Jobs;
import org.variorum.job.PortalOpened;
import org.variorum.job.Workers;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.settings.Settings;

/**
 * Writes the projected tables anew at the first start after an upgrade whose migration left word
 * that it changed what they hold. If it is broken off, the next start begins again; until it is
 * done, the migration's own values hold.
 */
@ApplicationScoped
public class TablesAfterUpgrade {
  static final String JOB = "tables";
  private static final Logger LOG = Logger.getLogger("org.variorum");

  @Inject Tables tables;
  @Inject KeptSettings kept;
  @Inject Jobs jobs;
  @Inject Workers workers;
  @Inject Settings settings;

  void begin(@Observes PortalOpened start) {
    if (!settings.readsOnly()) {
      workers.soon(this::writeIfDue);
    }
  }

  /** Begins to write them if that is due; returns whether it was. */
  public boolean writeIfDue() {
    boolean due = kept.awaitsTables();
    if (due) {
      jobs.begin(JOB, KeptSettings.TABLES_DUE, this::write);
    }
    return due;
  }

  private String write(JobProgress progress) {
    AllTables.write(tables, written -> progress.reached(written, 0));
    kept.keep(Setting.TABLES, "written");
    LOG.info("After the upgrade all tables are written anew.");
    return "written";
  }
}
