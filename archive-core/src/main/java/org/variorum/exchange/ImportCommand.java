package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** {@code import PATH [--publish]}. */
@ApplicationScoped
class ImportCommand implements OperatorCommand {
  private static final String PUBLISH = "--publish";
  private static final int SHOWN = 5;

  @Inject ImportArchive archive;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    Arguments arguments = Arguments.of(request, "import PATH [--publish]", PUBLISH);
    ImportReport report = take(arguments, console);
    report.refused().forEach(refusal -> console.problem(refusal.toString()));
    report
        .kept()
        .forEach(
            remark ->
                console.problem(remark.place() + ": a draft, not published: " + remark.reason()));
    report.warned().forEach(remark -> console.problem(remark.toString()));
    report.notes().groups().forEach((group, noted) -> tell(console, group, noted));
    console.line(report.summary());
    if (report.notes().hasUnread()) {
      throw new OperatorFailure(
          OperatorFailure.FAILED, "there are files that were not read, or not to their end");
    }
    if (!report.refused().isEmpty()) {
      throw new OperatorFailure(
          OperatorFailure.FAILED, report.refused().size() + " record(s) were not taken");
    }
  }

  /** What was found while files of other systems were read: how often, and the first places. */
  private static void tell(
      OperatorConsole console, ReadingNotes.Group group, ReadingNotes.Noted noted) {
    String what = group.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    console.line(
        "%s: %s %s (%d)".formatted(what, group.code(), group.element(), noted.count()).strip());
    noted.examples().stream()
        .limit(SHOWN)
        .forEach(
            note ->
                console.line(
                    "  %s:%d: %s"
                        .formatted(note.file(), note.finding().line(), note.finding().words())));
  }

  private ImportReport take(Arguments arguments, OperatorConsole console) {
    try {
      return archive.take(
          arguments.path(), arguments.has(PUBLISH), new SparseProgress(console::line));
    } catch (UnreadableDeliveryException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, String.valueOf(e.getMessage()));
    }
  }
}
