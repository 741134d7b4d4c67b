package org.variorum.admin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.curation.ImportTexts.TextFile;
import org.variorum.identifier.ObjectId;

/** Many files in one body. */
class TextsSentTest {

  @Test
  void readsTheFilesOneAfterTheOther() throws IOException {
    Optional<TextsSent> sent =
        read(
            "{\"files\":[{\"name\":\"a.txt\",\"size\":3},{\"name\":\"b.txt\",\"size\":2}],"
                + "\"seen\":{\"7p7dc2rm\":7,\"no page\":1}}\nabcde");

    assertThat(sent.orElseThrow().files())
        .extracting(TextFile::name)
        .containsExactly("a.txt", "b.txt");
    assertThat(sent.get().files())
        .extracting(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .containsExactly("abc", "de");
    assertThat(sent.get().seen()).containsOnly(Map.entry(new ObjectId("7p7dc2rm"), 7));
  }

  @Test
  void refusesWhatIsNotWholeOrTooLarge() throws IOException {
    assertThat(read("no json\nabc")).isEmpty();
    assertThat(read("{\"files\":[{\"name\":\"a.txt\",\"size\":9}]}\nabc")).isEmpty();
    assertThat(read("{\"files\":[{\"name\":\"a.txt\",\"size\":-1}]}\nabc")).isEmpty();
    assertThat(read("{\"files\":[{\"name\":\"a.txt\",\"size\":100000001}]}\nabc")).isEmpty();
    assertThat(read("{\"files\":[{\"name\":\"\",\"size\":3}]}\nabc")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  private static Optional<TextsSent> read(String body) throws IOException {
    return TextsSent.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
