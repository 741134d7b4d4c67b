package org.variorum.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.digitalobject.FileOrder;
import org.variorum.job.JobKind;
import org.variorum.job.JobRun;
import org.variorum.scan.Tolerance;
import org.variorum.staff.Actor;
import org.variorum.staff.OnBehalf;
import org.variorum.upload.TakeIn;
import org.variorum.upload.UploadState;
import org.variorum.virus.ScannerAwayException;

/**
 * Takes in what lies in the inbox, file by file in the order of their names. What cannot be taken
 * stays where it is and is named in the log; it stops nothing else. A file that was attached when
 * the portal was killed, and not yet laid aside, is known the next time.
 */
@ApplicationScoped
class FilingJob implements JobKind {
  static final String NAME = "filing";

  @Inject FileScans filing;
  @Inject ScanInbox inbox;
  @Inject TakeIn takeIn;
  @Inject OnBehalf behalf;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(JobRun run) {
    FilingOrder order = FilingOrder.read(run.order());
    Actor actor = behalf.of(order.by().orElse(null));
    List<FiledScan> due =
        filing.waiting(actor, order.pattern()).stream()
            .map(FileScans.Waiting::scan)
            .filter(scan -> FileOrder.BY_NAME.compare(scan.path(), run.checkpoint()) > 0)
            .toList();
    Tally tally = new Tally();
    for (int i = 0; i < due.size(); i++) {
      take(actor, due.get(i), run, tally);
      run.reached(due.get(i).path(), i + 1, due.size());
    }
    return tally.toString();
  }

  /** How many files went which way. */
  private static final class Tally {
    private int attached;
    private int known;
    private int left;

    void count(UploadState how) {
      if (how == UploadState.KNOWN) {
        known++;
      } else {
        attached++;
      }
    }

    @Override
    public String toString() {
      return "%d attached, %d known already, %d left in the inbox".formatted(attached, known, left);
    }
  }

  private void take(Actor actor, FiledScan scan, JobRun run, Tally tally) {
    Optional<FiledUnit> unit = scan.unit();
    Optional<Path> file = inbox.file(scan.path());
    if (unit.isEmpty()) {
      leave(scan, run, tally, scan.problem().map(FilingJob::words).orElse(""));
    } else if (file.isEmpty()) {
      leave(scan, run, tally, words(FiledScan.Problem.BEING_WRITTEN));
    } else {
      take(
          actor,
          scan,
          new TakeIn.Found(unit.get().entry(), file.get(), name(scan), Tolerance.NONE),
          run,
          tally);
    }
  }

  private void take(Actor actor, FiledScan scan, TakeIn.Found file, JobRun run, Tally tally) {
    UploadState[] became = {UploadState.FAILED};
    try {
      Optional<String> refusal = takeIn.take(actor, file, (object, how) -> became[0] = how);
      if (refusal.isPresent()) {
        leave(scan, run, tally, TakeIn.words(refusal.get(), Locale.ENGLISH));
      } else {
        tally.count(became[0]);
        if (!inbox.lay(scan.path())) {
          run.complain(scan.path() + " is attached, but was changed since, and stays");
        }
      }
    } catch (ScannerAwayException e) {
      leave(scan, run, tally, "the search for viruses cannot be reached");
    } catch (IOException e) {
      run.complain(scan.path() + " is attached, but cannot be laid aside: " + e.getMessage());
    }
  }

  private static void leave(FiledScan scan, JobRun run, Tally tally, String why) {
    tally.left++;
    run.complain(scan.path() + ": " + why);
  }

  private static String words(FiledScan.Problem problem) {
    return switch (problem) {
      case OTHER_NAME -> "its name is not of the pattern";
      case NO_SUCH_CODE -> "no unit bears the code that its name has";
      case SEVERAL -> "several units bear the code that its name has";
      case NOT_YOURS -> "whoever began this does not work on its unit";
      case BEING_WRITTEN -> "it is perhaps still being copied";
    };
  }

  private static String name(FiledScan scan) {
    return scan.path().substring(scan.path().lastIndexOf('/') + 1);
  }
}
