package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.crosswalk.dc.DublinCoreCrosswalk;
import org.variorum.crosswalk.eac.EacCrosswalk;
import org.variorum.crosswalk.references.ReferencesCrosswalk;
import org.variorum.crosswalk.skos.SkosCrosswalk;
import org.variorum.crosswalk.table.TableCrosswalk;

/**
 * Damages real files in some hundred ways: whatever comes of them, it is refused as a file or makes
 * records that the archive takes.
 */
class DamagedFilesTest {
  private static final List<Crosswalk> CROSSWALKS =
      List.of(
          new EacCrosswalk(),
          new SkosCrosswalk(),
          new DublinCoreCrosswalk(),
          new ReferencesCrosswalk(),
          new TableCrosswalk());
  private static final String SIGNS = "\"'<>&,;|\n\u0000=/~?";
  private static final int ROUNDS = 6;

  private final Random random = new Random(7);

  @Test
  void damageIsRefusedOrTakenAsFarAsItGoes() throws IOException {
    List<Path> files = new ArrayList<>(SharedFiles.under("eac-cpf", ".xml"));
    files.addAll(SharedFiles.under("csv", ".csv"));
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Path file : files) {
        byte[] bytes = damaged(Files.readAllBytes(file));
        for (Crosswalk crosswalk : CROSSWALKS) {
          if (crosswalk.recognises(Beginning.of(new ByteArrayInputStream(bytes)))) {
            read++;
            assertThatCode(() -> take(crosswalk, bytes))
                .as(file.toString())
                .doesNotThrowAnyException();
          }
        }
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  private static void take(Crosswalk crosswalk, byte[] bytes) {
    try {
      CaughtRecords.of(crosswalk, "damaged", bytes).entries();
    } catch (UnreadableFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private byte[] damaged(byte[] whole) {
    byte[] bytes = whole.length > 50_000 ? Arrays.copyOf(whole, 50_000) : whole;
    int how = random.nextInt(4);
    int times = 1 + random.nextInt(12);
    for (int i = 0; i < times && bytes.length > 10; i++) {
      int at = random.nextInt(bytes.length);
      switch (how) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        case 2 -> bytes = without(bytes, at, Math.min(random.nextInt(200), bytes.length - at));
        default -> bytes = i == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    byte[] left = new byte[bytes.length - length];
    System.arraycopy(bytes, 0, left, 0, at);
    System.arraycopy(bytes, at + length, left, at, left.length - at);
    return left;
  }
}
