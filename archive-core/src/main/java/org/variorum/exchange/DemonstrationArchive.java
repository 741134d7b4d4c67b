package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.variorum.job.JobProgress;
import org.variorum.job.Jobs;
import org.variorum.revision.KnownEntries;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.settings.Settings;

/**
 * The archive that the program comes with. It is imported when an empty portal starts for the first
 * time, unless it shall start empty; a load that was broken off is given again at the next start,
 * which adds what is missing.
 */
@ApplicationScoped
public class DemonstrationArchive {
  static final String JOB = "demonstration";
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final String FOLDER = "/demo/vlasov/";
  private static final String BEGUN = "begun";

  @Inject ImportArchive imports;
  @Inject KnownEntries known;
  @Inject KeptSettings kept;
  @Inject Settings settings;
  @Inject Jobs jobs;

  /** Begins to load it if that is due; returns whether it was. */
  public boolean loadIfDue() {
    String mark = kept.get(Setting.DEMONSTRATION).orElse("");
    boolean due = mark.equals(BEGUN) || (mark.isEmpty() && isFirstStart());
    if (mark.isEmpty()) {
      kept.keep(Setting.DEMONSTRATION, due ? BEGUN : "left out");
    }
    if (due) {
      jobs.begin(JOB, FOLDER, this::load);
    }
    return due;
  }

  private boolean isFirstStart() {
    return !settings.startsEmpty() && known.draftsAfter(null, 1).isEmpty();
  }

  private String load(JobProgress progress) {
    Path folder = settings.dataDirectory().resolve("demonstration");
    try {
      layOut(folder);
      ImportReport report = imports.take(folder, true, progress::reached);
      report.refused().forEach(refusal -> LOG.warning("Demonstration archive: " + refusal));
      report.kept().forEach(draft -> LOG.warning("Demonstration archive, a draft: " + draft));
      kept.keep(Setting.DEMONSTRATION, "loaded");
      LOG.info("The demonstration archive is loaded: " + report.summary());
      return report.summary();
    } catch (IOException e) {
      throw new UncheckedIOException("The demonstration archive cannot be laid out", e);
    } finally {
      remove(folder);
    }
  }

  private static void layOut(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : new String(read("files.txt"), StandardCharsets.UTF_8).lines().toList()) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, read(name));
    }
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream content = DemonstrationArchive.class.getResourceAsStream(FOLDER + name)) {
      if (content == null) {
        throw new NoSuchElementException("The demonstration archive has no file " + name);
      }
      return content.readAllBytes();
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.fine("Left behind: " + folder + " (" + e + ")");
    }
  }
}
