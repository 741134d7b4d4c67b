package org.variorum.web.facelet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.language.ReadyHtml;

class FaceletReaderTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final String START =
      "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\""
          + " xmlns:ui=\"jakarta.faces.facelets\" xmlns:c=\"jakarta.tags.core\""
          + " xmlns:h=\"jakarta.faces.html\" xmlns:p=\"primefaces\"";

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Object> names = new HashMap<>();

  /** What a page shows. */
  public record Row(String title, boolean disputed) {
    public boolean isOpen() {
      return !disputed;
    }
  }

  @Test
  void writesWhatPeopleWroteSoThatItIsNoHtml() {
    names.put("words", "a <b> & \"c\"\u0001");

    assertThat(written("<p title=\"#{words}\">#{words}</p>"))
        .isEqualTo("<p title=\"a &lt;b&gt; &amp; &quot;c&quot;\">a &lt;b&gt; &amp; \"c\"</p>");
  }

  @Test
  void leavesOutAttributesThatSayNothing() {
    assertThat(written("<img alt=\"\" lang=\"#{nothing}\"/><p id=\"#{''}\"></p>"))
        .isEqualTo("<img alt=\"\" /><p></p>");
  }

  @Test
  void leavesAddressesEmptyThatWouldRunAsScripts() {
    names.put("address", "javascript:alert(1)");
    names.put("words", "Manuscript: two leaves");

    assertThat(written("<a href=\"#{address}\" title=\"#{words}\">x</a>"))
        .isEqualTo("<a href=\"\" title=\"Manuscript: two leaves\">x</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " \u0001JavaScript:alert(1)",
        "java\n\tscript\u0002:alert(1)",
        "VBScript:x",
        "Data:text/html,x"
      })
  void leavesAddressesEmptyHoweverTheyAreHidden(String address) {
    names.put("address", address);

    assertThat(
            written("<a href=\"#{address}\"><video poster=\"#{address}\"/></a>")
                + written("<button formaction=\"#{address}\">x</button>"))
        .isEqualTo(
            "<a href=\"\"><video poster=\"\"></video></a><button formaction=\"\">x</button>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/data:x",
        "/en/search?q=javascript:x",
        "#data",
        "mailto:a@example.org"
      })
  void leavesOtherAddressesAsTheyAre(String address) {
    names.put("address", address);

    assertThat(written("<a href=\"#{address}\">x</a>"))
        .isEqualTo("<a href=\"" + address + "\">x</a>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ui:fragment>x</ui:fragment> | ui:fragment needs rendered
          <ui:repeat value="#{rows}" var="row" size="2">x</ui:repeat> | ui:repeat knows no size
          <c:forEach items="#{rows}" var="row" begin="1">x</c:forEach> | c:forEach knows no begin
          <ui:define name="x">x</ui:define> | ui:composition has no places to fill
          <c:if test="#{true}"><ui:param name="x" value="1"/></c:if> | c:if takes no ui:param
          """)
  void refusesWhatItWouldReadOtherwiseThanFaces(String body, String reason) {
    assertThatThrownBy(() -> written(body)).hasRootCauseMessage(reason);
  }

  @Test
  void repeatsAndSaysHowFarItIs() {
    names.put("rows", List.of(new Row("A", true), new Row("B", false)));
    names.put("row", "outer");

    assertThat(
            written(
                "<ui:repeat value=\"#{rows}\" var=\"row\" varStatus=\"turn\">"
                    + "#{turn.first ? '' : ', '}#{turn.index + 1} #{row.title()}#{row.open ? '!' : ''}"
                    + "</ui:repeat> #{row}"))
        .isEqualTo("1 A, 2 B! outer");
  }

  @Test
  void showsWhatHoldsOnly() {
    names.put("yes", true);

    assertThat(
            written(
                "<c:if test=\"#{yes}\">1</c:if><ui:fragment rendered=\"#{!yes}\">2</ui:fragment>"
                    + "<c:choose><c:when test=\"#{!yes}\">3</c:when><c:otherwise>4</c:otherwise>"
                    + "</c:choose>"))
        .isEqualTo("14");
  }

  @Test
  void dropsWhiteSpaceThatOnlySetsTagsApart() {
    names.put("word", "w");

    assertThat(
            written(
                "<p>a</p>\n<c:if test=\"#{true}\">\n<b>c</b>\n</c:if> #{word} "
                    + "<c:if test=\"#{true}\">d</c:if>"))
        .isEqualTo("<p>a</p>\n<b>c</b> w d");
  }

  @Test
  void fillsThePlacesOfATemplate() {
    files.put(
        "/t.xhtml",
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:ui=\"jakarta.faces.facelets\"><ui:insert name=\"one\">usual</ui:insert>"
            + "<ui:insert name=\"two\">usual</ui:insert></html>");

    assertThat(page(" template=\"/t.xhtml\"><ui:define name=\"two\">filled</ui:define>"))
        .isEqualTo(
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">usualfilled</html>");
  }

  @Test
  void includesUnderOtherNames() {
    names.put("row", new Row("A", false));
    files.put("/part.xhtml", START + ">#{line.title()}#{other}</ui:composition>");

    assertThat(
            written(
                "<ui:include src=\"/part.xhtml\"><ui:param name=\"line\" value=\"#{row}\"/>"
                    + "<ui:param name=\"other\" value=\"!\"/></ui:include>#{line}"))
        .isEqualTo("A!");
  }

  @Test
  void namesThatAPartGivesMeanNothingBehindIt() {
    names.put("kept", "outside");
    files.put(
        "/part.xhtml",
        START
            + "><c:set var=\"kept\" value=\"inside\"/><c:set var=\"own\" value=\"1\"/>"
            + "<c:set var=\"own\" value=\"2\"/>#{kept}#{own} </ui:composition>");

    assertThat(written("<ui:include src=\"/part.xhtml\"/>#{kept}#{own}"))
        .isEqualTo("inside2 outside");
    assertThat(
            written("<c:set var=\"kept\" value=\"page\"/><ui:include src=\"/part.xhtml\"/>#{kept}"))
        .isEqualTo("inside2 page");
  }

  @Test
  void namesThatAPageGivesHoldInAllItsPlaces() {
    files.put(
        "/frame.xhtml",
        START + "><ui:insert name=\"a\"/>|<ui:insert name=\"b\"/></ui:composition>");

    assertThat(
            written(
                "<ui:decorate template=\"/frame.xhtml\"><ui:define name=\"a\"><c:set var=\"x\""
                    + " value=\"1\"/>#{x}</ui:define><ui:define name=\"b\">#{x}</ui:define>"
                    + "</ui:decorate>#{x}"))
        .isEqualTo("1|1");
  }

  @Test
  void writesMadeHtmlAsItIs() {
    names.put("html", new ReadyHtml("<i>x</i>"));

    assertThat(written("<h:outputText value=\"#{html}\" escape=\"false\"/>")).isEqualTo("<i>x</i>");
  }

  @Test
  void writesNoWordsUnescaped() {
    names.put("words", "<i>x</i>");

    assertThatThrownBy(() -> written("<h:outputText value=\"#{words}\" escape=\"false\"/>"))
        .hasMessage("Unescaped, but no HTML: #{words}");
    assertThat(written("<h:outputText value=\"#{none}\" escape=\"false\"/>")).isEmpty();
  }

  @Test
  void refusesWhatDoesMoreThanBeRead() {
    assertThatThrownBy(() -> written("<p:dataTable/>"))
        .hasRootCauseMessage("primefaces dataTable is for pages that do more than be read");
  }

  @Test
  void readsAllPagesThatThereAre() throws IOException {
    try (Stream<Path> pages =
        Stream.concat(
            Files.list(WEBAPP.resolve("pages")), Files.list(WEBAPP.resolve("WEB-INF/web/parts")))) {
      for (Path page : pages.toList()) {
        try (InputStream file = Files.newInputStream(page)) {
          assertThatCode(() -> FaceletReader.read(page.toString(), file))
              .as(page.toString())
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private String written(String body) {
    return page(">" + body);
  }

  private String page(String body) {
    files.put("/page.xhtml", START + body + "</ui:composition>");
    Writing page = new Writing(names::get, this::piece);
    page.include("/page.xhtml");
    return page.whole();
  }

  private Piece piece(String path) {
    try {
      return FaceletReader.read(
          path, new ByteArrayInputStream(files.getOrDefault(path, "").getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
