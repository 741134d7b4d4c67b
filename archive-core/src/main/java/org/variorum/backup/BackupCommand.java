package org.variorum.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;

/** {@code variorum backup FILE}: writes the whole archive into a file while it runs. */
@ApplicationScoped
public class BackupCommand implements OperatorCommand {
  private static final int BETWEEN_LINES = 5000;
  private static final double MEGABYTE = 1e6;

  @Inject WholeArchive archive;

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    if (request.operands().size() != 1 || request.arguments().size() != 1) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "backup FILE");
    }
    Path target = request.path(request.operands().get(0));
    if (Files.exists(target)) {
      throw failure("there is already " + target + "; a backup replaces nothing");
    }
    try {
      archive.ensurePossible();
      WholeArchive.Contents written =
          archive.write(target, (files, bytes) -> tell(console, files, bytes));
      console.line(
          "%s: %d files, %.1f MB."
              .formatted(target, written.files(), Files.size(target) / MEGABYTE));
    } catch (BackupFailedException e) {
      throw failure(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      throw failure("cannot write " + target + ": " + e.getMessage());
    }
  }

  private static void tell(OperatorConsole console, long files, long bytes) {
    if (files == 1) {
      console.line("The tables are in it.");
    } else if (files % BETWEEN_LINES == 0) {
      console.line("%d files, %.0f MB read.".formatted(files, bytes / MEGABYTE));
    }
  }

  private static OperatorFailure failure(String words) {
    return new OperatorFailure(OperatorFailure.FAILED, words);
  }
}
