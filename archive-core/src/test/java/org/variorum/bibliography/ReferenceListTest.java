package org.variorum.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.source.SourceKind;
import org.variorum.source.Work;

class ReferenceListTest {
  static final String BIBTEX =
      """
      @book{andreyev1987,
        author = {Andreyev, Catherine},
        title = {Vlasov and the {Russian} Liberation Movement},
        subtitle = {Soviet Reality and {\\'E}migr{\\'e} Theories},
        publisher = {Cambridge University Press}, address = {Cambridge},
        year = 1987, isbn = {0-521-30545-4}, series = {Soviet Studies}, volume = {51},
        abstract = {Long.}, file = {:home/me/a.pdf:PDF}
      }
      @article{hoffmann1984,
        author = {Hoffmann, Joachim and Meier, Anna}, title = {Die Kalmyken},
        journaltitle = {Neue Blätter}, date = {1984-05}, month = may, doi = {10.1000/xyz123}, langid = {ngerman}
      }
      """;

  @Test
  void readsBibTex() {
    ReferenceList list = ReferenceList.read(BIBTEX);

    assertThat(list.form()).isEqualTo(ReferenceList.Form.BIBTEX);
    assertThat(list.sources()).hasSize(2);
    IncomingSource book = list.sources().get(0);
    assertThat(book.title())
        .isEqualTo(
            "Vlasov and the Russian Liberation Movement: Soviet Reality and Émigré Theories");
    assertThat(book.authors()).containsExactly("Catherine Andreyev");
    assertThat(book.issued()).isEqualTo("1987");
    assertThat(book.place()).isEqualTo("Cambridge");
    assertThat(book.isbn()).isEqualTo("0-521-30545-4");
    assertThat(book.kept()).containsOnlyKeys("series", "volume");
    assertThat(book.left()).containsExactly("abstract", "file");
    IncomingSource article = list.sources().get(1);
    assertThat(article.authors()).containsExactly("Joachim Hoffmann", "Anna Meier");
    assertThat(article.issued()).isEqualTo("1984-05");
    assertThat(article.doi()).isEqualTo("10.1000/xyz123");
    assertThat(article.kept()).containsEntry("journaltitle", "Neue Blätter");
  }

  @Test
  void readsRis() {
    ReferenceList list =
        ReferenceList.read(
            """
            TY  - BOOK
            AU  - Коняев, Николай
            TI  - Два лица генерала Власова
            PY  - 2003
            CY  - Москва
            PB  - Вече
            SN  - 978-5-9533-1234-5
            T3  - Досье
            N2  - Long.
            XX  - odd
            ER  -

            TY  - NEWS
            TI  - A report
            DA  - 1946/08/02/
            SN  - 1234-5678
            ER  -\s
            """);

    assertThat(list.form()).isEqualTo(ReferenceList.Form.RIS);
    IncomingSource book = list.sources().get(0);
    assertThat(book.authors()).containsExactly("Николай Коняев");
    assertThat(book.isbn()).isEqualTo("978-5-9533-1234-5");
    assertThat(book.kept()).containsEntry("series", "Досье").containsEntry("XX", "odd");
    assertThat(book.left()).containsExactly("N2");
    IncomingSource report = list.sources().get(1);
    assertThat(report.kind()).isEqualTo(SourceKind.PRESS);
    assertThat(report.issued()).isEqualTo("1946-08-02");
    assertThat(report.isbn()).isEmpty();
    assertThat(report.kept()).containsEntry("issn", "1234-5678");
  }

  @Test
  void readsCslJson() {
    ReferenceList list =
        ReferenceList.read(
            """
            [{"id": "http://zotero.org/users/1/items/ABCD", "type": "book", "title": "Der Verrat",
              "author": [{"family": "Aa", "given": "B."}, {"literal": "Ein Verein"}],
              "issued": {"date-parts": [[1970, 5, 31]]}, "publisher-place": "Bonn",
              "ISBN": "3-00-000000-0", "language": "de-DE", "number-of-pages": 320,
              "abstract": "Long."},
             {"type": "webpage", "issued": {"raw": "c. 1999"}, "title": "Seite"},
             {"type": "webpage"}]
            """);

    assertThat(list.form()).isEqualTo(ReferenceList.Form.CSL_JSON);
    assertThat(list.sources()).hasSize(2);
    IncomingSource book = list.sources().get(0);
    assertThat(book.authors()).containsExactly("B. Aa", "Ein Verein");
    assertThat(book.issued()).isEqualTo("1970-05-31");
    assertThat(book.kept()).containsEntry("number-of-pages", "320");
    IncomingSource page = list.sources().get(1);
    assertThat(page.kind()).isEqualTo(SourceKind.WEB);
    assertThat(page.issued()).isEqualTo("1999");
    assertThat(page.kept()).containsEntry("date", "c. 1999");
  }

  @Test
  void readsTheRdfOfZotero() {
    ReferenceList list =
        ReferenceList.read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns:z="http://www.zotero.org/namespaces/export#"
              xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
              xmlns:vcard="http://nwalsh.com/rdf/vCard#">
              <bib:Book rdf:about="urn:isbn:0-521-30545-4">
                <z:itemType>book</z:itemType>
                <dc:publisher><foaf:Organization>
                  <vcard:adr><vcard:Address><vcard:locality>Cambridge</vcard:locality></vcard:Address></vcard:adr>
                  <foaf:name>CUP</foaf:name></foaf:Organization></dc:publisher>
                <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Andreyev</foaf:surname>
                  <foaf:givenName>Catherine</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
                <dc:identifier>ISBN 0-521-30545-4</dc:identifier>
                <dc:date>1987</dc:date>
                <dc:title>Vlasov</dc:title>
                <z:language>en</z:language>
              </bib:Book>
              <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
            </rdf:RDF>
            """);

    assertThat(list.form()).isEqualTo(ReferenceList.Form.ZOTERO_RDF);
    assertThat(list.sources())
        .singleElement()
        .satisfies(
            book -> {
              assertThat(book.title()).isEqualTo("Vlasov");
              assertThat(book.authors()).containsExactly("Catherine Andreyev");
              assertThat(book.place()).isEqualTo("Cambridge");
              assertThat(book.publisher()).isEqualTo("CUP");
              assertThat(book.isbn()).isEqualTo("0-521-30545-4");
              assertThat(book.year()).isEqualTo("1987");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a plain sentence",
        "[{\"title\": ",
        "@book{broken, title = {never closed",
        "<rdf:RDF xmlns:rdf='x'><open>",
        "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rdf:RDF xmlns:rdf='x'>&e;</rdf:RDF>",
      })
  void refusesWhatItCannotRead(String text) {
    assertThatThrownBy(() -> ReferenceList.read(text)).isInstanceOf(UnreadableListException.class);
  }

  @Property(tries = 200)
  void refusesAnythingElseWithoutFailing(@ForAll String text) {
    try {
      assertThat(ReferenceList.read("@book{a," + text)).isNotNull();
    } catch (UnreadableListException refused) {
      assertThat(refused).hasMessageNotContaining("null");
    }
  }

  @Test
  void makesADraftThatKeepsWhatHasNoField() {
    IncomingSource book = ReferenceList.read(BIBTEX).sources().get(0);

    Entry entry = new SourceDraft(book, "en").entry(EntryId.random(new Random(1)));

    Work work = entry.particulars().work();
    assertThat(work.shortTitle().wordsIn("en")).isEqualTo("Andreyev 1987");
    assertThat(work.editions())
        .singleElement()
        .satisfies(
            edition -> {
              assertThat(edition.publisher()).isEqualTo("Cambridge University Press");
              assertThat(edition.remark().wordsIn("en"))
                  .isEqualTo("series: Soviet Studies; volume: 51");
            });
  }

  @Test
  void makesASourceOfATitleAndAYear() {
    IncomingSource source = IncomingSource.titled("Parish book of Lomna, 1890");

    assertThat(source.title()).isEqualTo("Parish book of Lomna");
    assertThat(source.year()).isEqualTo("1890");
    assertThat(IncomingSource.titled("1890").title()).isEqualTo("1890");
  }
}
