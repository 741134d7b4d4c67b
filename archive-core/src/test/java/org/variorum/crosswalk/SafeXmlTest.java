package org.variorum.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeXmlTest {
  @TempDir Path folder;
  private final Caught caught = new Caught();

  private XmlPiece read(String xml) throws IOException {
    Path file = folder.resolve("a.xml");
    Files.writeString(file, xml);
    AtomicReference<XmlPiece> root = new AtomicReference<>();
    SafeXml.read(
        new ForeignFile(file, "a.xml"),
        false,
        caught,
        reader -> {
          while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
          root.set(XmlPiece.read(reader));
        });
    return root.get();
  }

  @Test
  void neverReadsAFileThatAnEntityNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET");

    XmlPiece root =
        read(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">"
                + "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]><a>&x;</a>");

    assertThat(root.words()).isEqualTo("&x;");
    assertThat(caught.findings())
        .extracting(Finding::code, Finding::kind)
        .contains(org.assertj.core.groups.Tuple.tuple("entity", Finding.Kind.REFUSED));
  }

  @Test
  void letsNoEntityGrow() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
    }

    XmlPiece root = read(bomb + "]><a>&l29; &l0;</a>");

    assertThat(root.words()).isEqualTo("&l29; ha");
  }

  @Test
  void letsNoLongEntityBeNamedWithoutEnd() throws IOException {
    String declared = "<!DOCTYPE a [<!ENTITY x \"" + "y".repeat(3000) + "\">]>";

    XmlPiece root = read(declared + "<a>" + "&x;".repeat(50_000) + "</a>");

    assertThat(root.words().length()).isLessThan(1_300_000);
  }

  @Test
  void takesPlainWordsThatTheFileDeclares() throws IOException {
    XmlPiece root =
        read(
            "<!DOCTYPE a [<!ENTITY agency \"Soci&#233;t&#233;\">]>"
                + "<a title=\"&agency;\">&agency; &eacute; &amp; &#x416;</a>");

    assertThat(root.words()).isEqualTo("Société é & Ж");
    assertThat(root.attribute("title")).isEqualTo("Société");
    assertThat(caught.findings()).isEmpty();
  }

  @Test
  void putsRightWhatIsNearlyXml() throws IOException {
    XmlPiece root =
        read("\n <?xml version=\"1.0\"?><!-- a -- b --><a>Smith & Sons \u0003 3 < 4</a>");

    assertThat(root.words()).isEqualTo("Smith & Sons 3 < 4");
    assertThat(caught.codes()).containsExactlyInAnyOrder("ampersand", "character");
  }

  @Test
  void countsLinesAsTheFileDoes() throws IOException {
    XmlPiece root = read("<!-- 1\n2 -->\n<!DOCTYPE a [\n<!ENTITY b \"c\">\n]>\n<a>\n<b/></a>");

    assertThat(root.line()).isEqualTo(6);
    assertThat(root.children().findFirst().orElseThrow().line()).isEqualTo(7);
  }

  @Test
  void keepsTheWordsOfCdata() throws IOException {
    assertThat(read("<a><![CDATA[1 < 2 & <b>]] ]]></a>").words()).isEqualTo("1 < 2 & <b>]]");
  }

  @Test
  void readsPrefixesThatNobodyDeclared() throws IOException {
    assertThat(read("<a xlink:href=\"http://x\"/>").attribute("href")).isEqualTo("http://x");
  }
}
