package org.variorum.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index that a copy brings along. */
class CopySearchTest {
  @TempDir Path folder;

  @Test
  void comparesWordsWithoutAccentsAndCase() {
    assertThat(CopySearch.words("Köstring, КЁСТРИНГ; Č. 2nd  x"))
        .containsExactly("kostring", "кестринг", "c", "2nd", "x");
  }

  @Test
  void namesFilesByTheBeginningsOfWords() {
    assertThat(CopySearch.name("вл")).isEqualTo("432-43b");
    assertThat(CopySearch.name("a")).isEqualTo("61");
  }

  @Test
  void keepsHeadingsAndTextsApart() throws IOException {
    CopySearch search = new CopySearch();
    search.add(page("/en/people", "People"), "en/people.html");
    search.add(page("/en/entry/abcd1234/vlasov", "Vlasov"), "en/entry/abcd1234/vlasov.html");
    search.write(CopyFolder.at(folder.resolve("copy")));

    assertThat(Files.readString(folder.resolve("copy/search/en/words-76-6c.js")))
        .isEqualTo("variorumSearch.words(\"76-6c\",{\"vlasov\":[[0],[],[]]});");
    assertThat(Files.readString(folder.resolve("copy/search/en/words-73-6f.js")))
        .isEqualTo("variorumSearch.words(\"73-6f\",{\"some\":[[],[],[0]]});");
    assertThat(Files.readString(folder.resolve("copy/search/en/pages-0.js")))
        .isEqualTo(
            "variorumSearch.pages(0,[[\"en/entry/abcd1234/vlasov.html\",\"Vlasov\",\"Person\",\"\"]]);");
  }

  @Test
  void knowsFormsOfNamesFromOtherWords() throws IOException {
    CopySearch search = new CopySearch();
    search.add(
        new CopiedPage(
            "/en/entry/abcd1234/vlasov",
            ("<html lang=\"en\"><main><h1>Vlasov</h1><section id=\"names\"><table><tr><th>"
                    + "<bdi>Wlassow, Andrei</bdi></th><td>German</td></tr></table></section></main></html>")
                .getBytes(StandardCharsets.UTF_8)),
        "en/entry/abcd1234/vlasov.html");
    search.write(CopyFolder.at(folder.resolve("copy")));

    assertThat(Files.readString(folder.resolve("copy/search/en/words-77-6c.js")))
        .contains("{\"wlassow\":[[],[0,0],[]]}");
    assertThat(Files.readString(folder.resolve("copy/search/en/words-67-65.js")))
        .contains("{\"german\":[[],[],[0]]}");
  }

  @Test
  void leavesOutWhatOnlyStandsBesideAnEntry() throws IOException {
    CopySearch search = new CopySearch();
    for (String beside : List.of("editions", "edition/1", "relations", "take", "editions/1-2")) {
      search.add(page("/en/entry/abcd1234/" + beside, "Vlasov"), beside + ".html");
    }
    search.add(page("/en/entry/abcd1234/question/q1", "When?"), "q1.html");
    search.write(CopyFolder.at(folder.resolve("copy")));

    assertThat(Files.readString(folder.resolve("copy/search/en/pages-0.js")))
        .isEqualTo("variorumSearch.pages(0,[[\"q1.html\",\"When?\",\"Person\",\"\"]]);");
  }

  private static CopiedPage page(String address, String title) {
    return new CopiedPage(
        address,
        ("<html lang=\"en\"><main><p class=\"crumb\">Person</p><h1>"
                + title
                + "</h1>Some text <label class=\"label\">Kind</label></main>")
            .getBytes(StandardCharsets.UTF_8));
  }
}
