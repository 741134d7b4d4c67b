package org.variorum.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextTest {

  @Test
  void keepsTheFootnotesOfWord() throws IOException {
    assertThat(PastedText.clean(clipboard("word-footnotes.html")))
        .isEqualTo(
            """
            <h2>The early years</h2>
            <p>He was born in 1900,[@Andreyev, Vlasov, p. 19] or a year <em>later</em>.[@Hoffmann \
            1984, S. 7–9] So much is <strong>certain</strong>.</p>
            <ul><li>The parish register</li><li>The questionnaire of 1940[@So in the file (sic), \
            л. 34 об.]</li></ul>\
            """);
  }

  @Test
  void keepsTheEndnotesOfWord() {
    String endnotes =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=DE>
        <p class=MsoNormal>Er starb<a style='mso-endnote-id:edn1' href="#_edn1" name="_ednref1"
        title=""><span class=MsoEndnoteReference><![if !supportFootnotes]>[i]<![endif]></span></a>
        dort.<o:p></o:p></p><p class=MsoNormal>Ende</p>
        <div style='mso-element:endnote-list'><hr size=1><div style='mso-element:endnote' id=edn1>
        <p class=MsoEndnoteText><a style='mso-endnote-id:edn1' href="#_ednref1" name="_edn1"><span
        class=MsoEndnoteReference>[i]</span></a> Hoffmann 1984, S. 12.</p></div></div></body></html>
        """;

    assertThat(PastedText.clean(endnotes))
        .isEqualTo("<p>Er starb[@Hoffmann 1984, S. 12] dort.</p>\n<p>Ende</p>");
  }

  @Test
  void keepsTheFootnotesOfLibreOffice() {
    String writer =
        """
        <html><head><style>p { margin: 0 }</style></head><body>
        <p>Born in Lomna<sup><a class="sdfootnoteanc" name="sdfootnote1anc"
        href="#sdfootnote1sym"><sup>1</sup></a></sup> in 1900.</p>
        <p>More.</p>
        <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
        href="#sdfootnote1anc">1</a>	Parish book, p. 3.</p></div></body></html>
        """;

    assertThat(PastedText.clean(writer))
        .isEqualTo("<p>Born in Lomna[@Parish book, p. 3] in 1900.</p>\n<p>More.</p>");
  }

  @Test
  void keepsTheFootnotesAndTheEmphasisOfGoogleDocs() {
    String docs =
        """
        <meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f">
        <p dir="ltr" style="line-height:1.4"><span style="font-weight:700">Born</span><span
        style="font-style:italic"> early</span><span>.</span><sup><a href="#ftnt1"
        id="ftnt_ref1">[1]</a></sup></p></b><hr><div><p><a href="#ftnt_ref1"
        id="ftnt1">[1]</a><span>&nbsp;andreyev87 19</span></p></div>
        """;

    assertThat(PastedText.clean(docs))
        .isEqualTo("<strong>Born</strong><em> early</em>.[@andreyev87 19]");
  }

  @Test
  void fitsOneParagraphIntoALine() {
    assertThat(PastedText.clean("<p class=MsoNormal>only <i>this</i><o:p></o:p></p>"))
        .isEqualTo("only <em>this</em>");
  }

  @Test
  void takesOutWhatABodyMayNotHave() {
    assertThat(
            PastedText.clean(
                "<p onclick='x()'>a<script>alert(1)</script><img src=x onerror=y></p>"
                    + "<p style='color:red'>b <a href='javascript:x'>c</a></p>"))
        .isEqualTo("<p>a</p>\n<p>b c</p>");
  }

  @Test
  void leavesOrdinaryLinksWithinAPageAlone() {
    assertThat(PastedText.clean("<p>see <a href='#below'>below</a></p><p id='below'>here</p>"))
        .contains("below")
        .contains("here")
        .doesNotContain("[@");
  }

  @ParameterizedTest
  @CsvSource({"<p>a</p>, true", "plain words, false", "<b>a</b>, true"})
  void tellsWhatIsWorthMoreThanItsWords(String html, boolean rich) {
    assertThat(PastedText.isRich(html)).isEqualTo(rich);
  }

  private static String clipboard(String name) throws IOException {
    try (InputStream file = PastedTextTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
