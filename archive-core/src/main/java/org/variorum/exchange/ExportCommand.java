package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** {@code export PATH [--drafts]}. */
@ApplicationScoped
class ExportCommand implements OperatorCommand {
  private static final String DRAFTS = "--drafts";

  @Inject ExportArchive archive;

  @Override
  public String name() {
    return "export";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    Arguments arguments = Arguments.of(request, "export PATH [--drafts]", DRAFTS);
    try {
      ExportReport report =
          archive.write(arguments.path(), arguments.has(DRAFTS), new SparseProgress(console::line));
      console.line("%d entries, %d scans".formatted(report.entries(), report.scans()));
      if (report.covered() > 0) {
        console.line(
            "Left out, since something of the page is covered: " + report.covered() + " scans");
      }
      if (report.hidden() > 0) {
        console.line("Left out, since hidden: " + report.hidden());
      }
    } catch (UnwritableExportException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, String.valueOf(e.getMessage()));
    }
  }
}
