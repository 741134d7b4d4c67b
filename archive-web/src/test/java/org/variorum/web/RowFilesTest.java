package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.FoundItem;
import org.variorum.readingroom.TextView;

class RowFilesTest {
  private static final Frame FRAME = new Frame(Tongue.EN, "/en", "https://a.example", "/", "");

  private static final FoundItem ITEM =
      new FoundItem(
          EntryId.random(new Random(1)),
          "",
          "person",
          "/entry/x/y",
          new TextView("=HYPERLINK(\"x\"), \"Vlasov\"", "en"),
          "1900 or 1901 – 1946",
          "-2+3\nnext",
          true);

  @Test
  void takesNothingForAFormula() throws IOException {
    StringWriter out = new StringWriter();
    CsvRows rows = new CsvRows(out, FRAME);
    rows.begin();
    rows.write(List.of(ITEM));
    rows.end();

    assertThat(out.toString().lines().findFirst())
        .hasValueSatisfying(head -> assertThat(head).startsWith("\uFEFFid,part,kind,title"));
    assertThat(out.toString())
        .contains("\"'=HYPERLINK(\"\"x\"\"), \"\"Vlasov\"\"\"", "\"'-2+3\nnext\"", ",yes,")
        .endsWith("https://a.example/entry/x/y\r\n");
    assertThat(CsvRows.cell("@SUM(1)")).isEqualTo("'@SUM(1)");
    assertThat(CsvRows.cell("plain")).isEqualTo("plain");
  }

  @Test
  void writesAnArrayOfObjects() throws IOException {
    StringWriter out = new StringWriter();
    JsonRows rows = new JsonRows(out, "https://a.example");
    rows.begin();
    rows.write(List.of(ITEM));
    rows.end();

    assertThat(out.toString())
        .startsWith("[{\"id\":\"")
        .contains("\"contested\":true", "\"address\":\"https://a.example/entry/x/y\"")
        .endsWith("}]");
  }

  @Test
  void knowsRobotsByWhatTheyCallThemselves() {
    assertThat(RobotsServlet.isRobot("Mozilla/5.0 (compatible; Googlebot/2.1)")).isTrue();
    assertThat(RobotsServlet.isRobot("Mozilla/5.0 (X11; Linux) Firefox/140")).isFalse();
    assertThat(RobotsServlet.isRobot("Botanic Browser")).isFalse();
    assertThat(RobotsServlet.isRobot(null)).isFalse();
  }
}
