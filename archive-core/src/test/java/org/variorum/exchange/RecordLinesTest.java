package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLinesTest {
  @TempDir Path folder;

  @Test
  void linesAreNumberedAndBlankOnesLeftOut() throws Exception {
    assertThat(read("{}\n\n \t\r\n{\"a\":\"Й\"}\r\n{\"b\":1}"))
        .containsExactly("1 {}", "4 {\"a\":\"Й\"}\r", "5 {\"b\":1}");
  }

  @Test
  void aFileMayBeEmptyOrEndWithItsLastLine() throws Exception {
    assertThat(read("")).isEmpty();
    assertThat(read("\n")).isEmpty();
    assertThat(read("{}\n")).containsExactly("1 {}");
  }

  @Test
  void aLineMayBeLongerThanWhatIsReadAtOnceAndEndWhereThatEnds() throws Exception {
    String whole = "x".repeat((1 << 16) - 1);
    String longer = "y".repeat(3 << 16);

    assertThat(read(whole + "\n" + longer + "\n{}"))
        .containsExactly("1 " + whole, "2 " + longer, "3 {}");
  }

  @Test
  void whatIsNoUtf8ComesAsItIs() throws Exception {
    Path file = folder.resolve("records.jsonl");
    Files.write(file, new byte[] {'"', (byte) 0xff, '"', '\n'});

    try (RecordLines lines = new RecordLines(file, 100)) {
      assertThat(lines.next()).containsExactly('"', 0xff, '"');
    }
  }

  @Test
  void aLineThatIsTooLongIsNotReadToItsEnd() throws Exception {
    Path file = Files.writeString(folder.resolve("records.jsonl"), "{}\n" + "z".repeat(101));
    try (RecordLines lines = new RecordLines(file, 100)) {
      assertThat(lines.next()).hasSize(2);
      assertThatThrownBy(lines::next).isInstanceOf(RecordLines.LineTooLongException.class);
    }
    assertThat(read("z".repeat(100), 100)).hasSize(1);
  }

  private List<String> read(String text) throws IOException {
    return read(text, 1_000_000);
  }

  private List<String> read(String text, int longest) throws IOException {
    Path file = Files.writeString(folder.resolve("records.jsonl"), text);
    List<String> read = new ArrayList<>();
    try (RecordLines lines = new RecordLines(file, longest)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        read.add(lines.number() + " " + new String(line, StandardCharsets.UTF_8));
      }
    }
    return read;
  }
}
