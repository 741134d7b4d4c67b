package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;
import org.variorum.intake.IntakeName;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.language.Said;

/** {@code import PATH [--rehearse] [--publish] [--mapping=NAME] [--decisions=FILE]}. */
@ApplicationScoped
class ImportCommand implements OperatorCommand {
  private static final String PUBLISH = "--publish";
  private static final String REHEARSE = "--rehearse";
  private static final String MAPPING = "--mapping";
  private static final String MAPPED = MAPPING + "=";
  private static final String DECISIONS = "--decisions";
  private static final String DECIDED = DECISIONS + "=";
  private static final String USAGE =
      "import PATH [--rehearse] [--publish] [--mapping=NAME|FILE.json] [--decisions=FILE.csv]";
  private static final int SHOWN = 5;

  @Inject ImportArchive archive;
  @Inject KeptMappings mappings;
  @Inject TablesAwaited tables;
  @Inject RivalWords rivals;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(OperatorRequest request, OperatorConsole console) {
    OperatorRequest asked = joined(request);
    Arguments arguments = Arguments.of(asked, USAGE, PUBLISH, REHEARSE, MAPPED, DECIDED);
    Optional<ColumnMapping> mapping =
        arguments.value(MAPPED).map(name -> mapping(name, asked.path(name)));
    Optional<Path> names = arguments.value(DECIDED).map(asked::path);
    awaitTables(request.language(), console);
    if (arguments.has(REHEARSE)) {
      rehearse(arguments, mapping, names, request.language(), console);
      return;
    }
    ImportReport report = take(arguments, mapping, names, console);
    tell(report, request.language(), console);
    if (report.notes().hasUnread()) {
      throw new OperatorFailure(
          OperatorFailure.FAILED, "there are files that were not read, or not to their end");
    }
    if (!report.refused().isEmpty()) {
      throw new OperatorFailure(
          OperatorFailure.FAILED, report.refused().size() + " record(s) were not taken");
    }
  }

  /** After an upgrade nobody would be known by his number before they are written. */
  private void awaitTables(Locale language, OperatorConsole console) {
    reading(
        () -> {
          tables.heed(words -> console.line(Said.in(language, words)));
          return true;
        });
  }

  private void rehearse(
      Arguments arguments,
      Optional<ColumnMapping> mapping,
      Optional<Path> names,
      Locale language,
      OperatorConsole console) {
    RehearsalReport report =
        names.isPresent() && !Files.exists(names.get())
            ? listing(arguments, mapping, names.get(), console)
            : rehearsed(arguments, mapping, decided(names), some -> {}, console);
    report.refused().forEach(one -> remark(console, one, Said.in(language, one.reason())));
    report.notes().groups().forEach((group, noted) -> tell(console, language, group, noted));
    report
        .kin()
        .kept()
        .forEach(one -> console.line(one.place() + ": " + Said.in(language, one.reason())));
    if (report.kin().more() > 0) {
      console.line("and %d more that bear the number of another".formatted(report.kin().more()));
    }
    report
        .names()
        .kept()
        .forEach(
            name ->
                console.line(
                    "may be known: %s is perhaps %s (%s)"
                        .formatted(name.name(), name.heading(), name.entry())));
    if (report.names().more() > 0) {
      console.line("and %d more that may be known".formatted(report.names().more()));
    }
    rivals.of(report.rivals()).forEach(console::line);
    console.line(report.summary());
  }

  private RehearsalReport rehearsed(
      Arguments arguments,
      Optional<ColumnMapping> mapping,
      DecidedNames decided,
      Consumer<List<IntakeName>> listing,
      OperatorConsole console) {
    Progress progress = new SparseProgress(console::line);
    return reading(
        () ->
            archive.rehearse(
                arguments.path(), arguments.has(PUBLISH), mapping, decided, listing, progress));
  }

  /** Writes down all names that may be known, for somebody to say who they are. */
  private RehearsalReport listing(
      Arguments arguments, Optional<ColumnMapping> mapping, Path file, OperatorConsole console) {
    try (ListOfNames.Writing list = new ListOfNames.Writing(file)) {
      RehearsalReport report = rehearsed(arguments, mapping, DecidedNames.NONE, list::add, console);
      list.complete();
      console.line("The names are listed in " + file + ", to be decided there");
      return report;
    } catch (IOException | UncheckedIOException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, file + ": " + e.getMessage());
    }
  }

  /** What somebody has said of names, if a list of them was given. */
  private static DecidedNames decided(Optional<Path> names) {
    return names.map(file -> reading(() -> ListOfNames.read(file))).orElse(DecidedNames.NONE);
  }

  private static <T> T reading(Supplier<T> act) {
    try {
      return act.get();
    } catch (UnreadableDeliveryException
        | UnacceptableDeliveryException
        | TablesUnwrittenException e) {
      throw new OperatorFailure(OperatorFailure.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private void tell(ImportReport report, Locale language, OperatorConsole console) {
    report.refused().forEach(one -> remark(console, one, Said.in(language, one.reason())));
    report
        .kept()
        .forEach(
            one ->
                remark(console, one, Said.in(language, "a draft, not published: " + one.reason())));
    report.warned().forEach(one -> remark(console, one, Said.in(language, one.reason())));
    report.notes().groups().forEach((group, noted) -> tell(console, language, group, noted));
    rivals.of(report.rivals()).forEach(console::line);
    console.line(Said.in(language, report.summary()));
  }

  private static void remark(OperatorConsole console, Refusal remark, String words) {
    console.problem(remark.place() + ": " + words);
  }

  /** What was found while files of other systems were read: how often, and the first places. */
  private static void tell(
      OperatorConsole console,
      Locale language,
      ReadingNotes.Group group,
      ReadingNotes.Noted noted) {
    String kind = group.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String what = Said.in(language, kind);
    console.line(
        "%s: %s %s (%d)".formatted(what, group.code(), group.element(), noted.count()).strip());
    noted.examples().stream()
        .limit(SHOWN)
        .forEach(
            note ->
                console.line(
                    "  %s:%d: %s"
                        .formatted(
                            note.file(), note.finding().line(), words(note.finding(), language))));
  }

  /** Words of the file as they stand there, words of the archive in the language of the shell. */
  private static String words(Finding finding, Locale language) {
    return finding.isOfTheArchive() ? Said.in(language, finding.words()) : finding.words();
  }

  /** {@code --mapping NAME} is taken as {@code --mapping=NAME}. */
  private static OperatorRequest joined(OperatorRequest request) {
    List<String> words = new ArrayList<>(request.arguments());
    for (String option : List.of(MAPPING, DECISIONS)) {
      int at = words.indexOf(option);
      if (at >= 0 && at + 1 < words.size()) {
        words.set(at, option + "=" + words.remove(at + 1));
      }
    }
    return new OperatorRequest(words, request.workingDirectory(), request.language());
  }

  /** One that is kept, or that a file holds. */
  private ColumnMapping mapping(String name, Path file) {
    return mappings.named(name).orElseGet(() -> ofFile(name, file));
  }

  private static ColumnMapping ofFile(String name, Path file) {
    if (!name.endsWith(".json") || !Files.isRegularFile(file)) {
      throw new OperatorFailure(
          OperatorFailure.MISUSED,
          "No mapping is kept under the name " + name + ", and it is no file in JSON");
    }
    try {
      ColumnMapping mapping = ColumnMapping.of(Files.readAllBytes(file)).orNamed(name);
      List<ColumnMapping.Problem> problems = mapping.problems();
      if (!problems.isEmpty()) {
        throw new OperatorFailure(
            OperatorFailure.MISUSED,
            name
                + ": "
                + problems.stream()
                    .map(one -> (one.code() + " " + one.what()).strip())
                    .collect(Collectors.joining("; ")));
      }
      return mapping;
    } catch (IOException e) {
      throw new OperatorFailure(OperatorFailure.MISUSED, name + ": " + e.getMessage());
    }
  }

  private ImportReport take(
      Arguments arguments,
      Optional<ColumnMapping> mapping,
      Optional<Path> names,
      OperatorConsole console) {
    Progress progress = new SparseProgress(console::line);
    boolean publish = arguments.has(PUBLISH);
    DecidedNames decided = decided(names);
    return reading(() -> archive.take(arguments.path(), publish, mapping, decided, progress));
  }
}
