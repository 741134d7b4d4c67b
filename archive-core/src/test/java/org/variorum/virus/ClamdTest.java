package org.variorum.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.scan.UnacceptableFileException.Reason;

class ClamdTest {
  @TempDir Path directory;

  private FakeClamd clamd;
  private VirusSearch search;

  @BeforeEach
  void begin() throws IOException {
    clamd = new FakeClamd();
    search = new VirusSearch(clamd.address(), Duration.ofSeconds(20));
  }

  @AfterEach
  void end() throws IOException {
    clamd.close();
  }

  @Test
  void letsACleanFilePass() throws IOException {
    search.search(file(new byte[70_000]));
    search.search(file(new byte[0]));
  }

  @Test
  void namesTheVirusThatWasFound() throws IOException {
    Path file = file(FakeClamd.eicar());

    assertThatExceptionOfType(UnacceptableFileException.class)
        .isThrownBy(() -> search.search(file))
        .withMessageContaining("Eicar-Signature")
        .extracting(UnacceptableFileException::reason)
        .isEqualTo(Reason.INFECTED);
  }

  @Test
  void saysThatAFileIsTooLargeToBeSearched() throws IOException {
    Path file = file(new byte[3_000_000]);

    assertThatExceptionOfType(UnacceptableFileException.class)
        .isThrownBy(() -> search.search(file))
        .extracting(UnacceptableFileException::reason)
        .isEqualTo(Reason.NOT_SEARCHABLE);
  }

  @Test
  void neverTakesSilenceForAnAnswer() throws IOException {
    clamd.fallDumb();
    Path file = file(new byte[10]);
    VirusSearch hasty = new VirusSearch(clamd.address(), Duration.ofMillis(300));

    assertThatExceptionOfType(ScannerAwayException.class).isThrownBy(() -> hasty.search(file));
  }

  @Test
  void tellsThatNobodyIsThere() throws IOException {
    clamd.close();
    Path file = file(new byte[10]);

    assertThatExceptionOfType(ScannerAwayException.class).isThrownBy(() -> search.search(file));
  }

  @Test
  void readsBothFormsOfAddress() {
    assertThat(Clamd.address("scanner:3310")).isEqualTo(new InetSocketAddress("scanner", 3310));
    assertThat(Clamd.address("unix:/run/clamd.sock"))
        .isEqualTo(Clamd.address("/run/clamd.sock"))
        .isEqualTo(UnixDomainSocketAddress.of("/run/clamd.sock"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Clamd.address("scanner"));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("file"), bytes);
  }
}
