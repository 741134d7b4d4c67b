package org.variorum.virus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.scan.UnacceptableFileException.Reason;
import org.variorum.settings.Settings;

/** Searches files for viruses, by the clamd that {@code VARIORUM_CLAMD} names, if it names one. */
@ApplicationScoped
public class VirusSearch {
  private static final String FOUND = " FOUND";
  private static final String USUAL_SECONDS = "60";

  private final Optional<String> address;
  private final Duration patience;

  @Inject
  VirusSearch(Settings settings) {
    address = settings.value("variorum.clamd");
    patience =
        Duration.ofSeconds(
            Long.parseLong(settings.value("variorum.clamd.seconds").orElse(USUAL_SECONDS)));
  }

  VirusSearch(String address, Duration patience) {
    this.address = Optional.of(address);
    this.patience = patience;
  }

  /** For the container, which puts itself before it. */
  VirusSearch() {
    address = Optional.empty();
    patience = Duration.ZERO;
  }

  /**
   * Searches a file that nobody else may see yet.
   *
   * @throws UnacceptableFileException if a virus is found, or the file is larger than clamd takes
   * @throws ScannerAwayException if clamd cannot be reached or does not answer
   */
  public void search(Path file) {
    address.ifPresent(clamd -> search(file, clamd));
  }

  private void search(Path file, String clamd) {
    try {
      judge(new Clamd(Clamd.address(clamd), patience).answer(file));
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnacceptableFileException refusal) {
        throw refusal;
      }
      throw new ScannerAwayException("clamd at " + clamd + " does not answer: " + e, e);
    }
  }

  private static void judge(String answer) throws IOException {
    Optional<String> virus =
        Optional.of(answer)
            .filter(words -> words.endsWith(FOUND))
            .map(words -> words.substring(words.indexOf(':') + 1, words.length() - FOUND.length()))
            .map(String::strip);
    if (virus.isPresent()) {
      throw new UnacceptableFileException(Reason.INFECTED, virus.get());
    }
    if (answer.contains("size limit exceeded")) {
      throw new UnacceptableFileException(Reason.NOT_SEARCHABLE);
    }
    if (!answer.endsWith(": OK")) {
      throw new IOException(answer);
    }
  }
}
