package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.dissemination.FileFormat;
import org.variorum.dissemination.FormatExport;
import org.variorum.dissemination.UnwritableFileException;
import org.variorum.identifier.EntryId;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.settings.Settings;

/**
 * {@code export PATH [--bag] [--branch=ID] [--drafts] [--covered]}, {@code export PATH
 * --format=ENDING [--branch=ID]}, or {@code export PATH --site [--base=URL]}.
 */
@ApplicationScoped
class ExportCommand implements OperatorCommand {
  private static final String DRAFTS = "--drafts";
  private static final String COVERED = "--covered";
  private static final String BAG = "--bag";
  private static final String BRANCH = "--branch=";
  private static final String FORMAT = "--format=";
  private static final String SITE = "--site";
  private static final String BASE = "--base=";
  private static final String USAGE =
      "export PATH [--bag] [--branch=ID] [--drafts] [--covered], export PATH --format=ENDING"
          + " [--branch=ID], or export PATH --site [--base=URL]";

  @Inject ExportArchive archive;
  @Inject Options options;
  @Inject Clock clock;
  @Inject FormatExport formats;
  @Inject Settings settings;
  @Inject Instance<StaticCopy> copy;

  @Override
  public String name() {
    return "export";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    if (request.has(SITE)) {
      copy(Arguments.of(request, USAGE, SITE, BASE), console);
      return;
    }
    Arguments arguments = Arguments.of(request, USAGE, DRAFTS, COVERED, BAG, BRANCH, FORMAT);
    if (arguments.value(FORMAT).isPresent()) {
      inFormat(arguments, console);
      return;
    }
    ExportOrder order =
        new ExportOrder(arguments.has(DRAFTS), arguments.has(COVERED), branch(arguments));
    try {
      if (arguments.has(BAG)) {
        BagFolder bag = BagFolder.at(arguments.path());
        ExportReport report = written(bag.archive(), order, console);
        bag.close(archiveName(), description(order, report), LocalDate.now(clock));
        console.line("A bag of BagIt 1.0: " + arguments.path());
      } else {
        written(arguments.path(), order, console);
      }
    } catch (UnwritableExportException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, String.valueOf(e.getMessage()));
    }
  }

  /** In the format of others, as visitors see it. */
  private void inFormat(Arguments arguments, OperatorConsole console) {
    FileFormat format = FileFormat.ending(arguments.value(FORMAT).orElse("")).orElse(null);
    if (format == null || arguments.has(DRAFTS) || arguments.has(COVERED) || arguments.has(BAG)) {
      throw new OperatorFailure(
          OperatorFailure.MISUSED,
          "--format is one of "
              + Stream.of(FileFormat.values())
                  .map(FileFormat::ending)
                  .collect(Collectors.joining(", "))
              + " and goes with --branch only");
    }
    try {
      String root = settings.baseUrl().orElse("http://localhost");
      int written = formats.write(arguments.path(), format, root, branch(arguments));
      console.line(written + " entries");
    } catch (IOException | UnwritableFileException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, "The export broke off: " + e);
    }
  }

  private void copy(Arguments arguments, OperatorConsole console) {
    String base = arguments.value(BASE).map(url -> url.replaceAll("/+$", "") + "/").orElse("");
    try {
      StaticCopy.Report report = copy.get().write(arguments.path(), base, console::line);
      console.line(
          "%d pages and %d pictures in %d files: %s"
              .formatted(
                  report.pages(),
                  report.pictures(),
                  report.files(),
                  arguments.path().resolve("index.html")));
    } catch (UnwritableExportException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable EntryId branch(Arguments arguments) {
    String said = arguments.value(BRANCH).orElse(null);
    if (said != null && !EntryId.isValid(said)) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "Not the identifier of an entry: " + said);
    }
    return said == null ? null : new EntryId(said);
  }

  private ExportReport written(Path path, ExportOrder order, OperatorConsole console) {
    ExportReport report = archive.write(path, order, new SparseProgress(console::line));
    console.line("%d entries, %d scans".formatted(report.entries(), report.scans()));
    if (report.covered() > 0) {
      console.line(
          "Left out, since something of the page is covered: " + report.covered() + " scans");
    }
    if (report.hidden() > 0) {
      console.line("Left out, since hidden: " + report.hidden());
    }
    return report;
  }

  private String archiveName() {
    return options.words(Option.NAME).wordsIn("en");
  }

  private static String description(ExportOrder order, ExportReport report) {
    return "%s%s: %d entries, %d scans"
        .formatted(
            order.branch() == null ? "Archive" : "Branch " + order.branch() + " of an archive",
            order.drafts() ? " with its drafts" : "",
            report.entries(),
            report.scans());
  }
}
