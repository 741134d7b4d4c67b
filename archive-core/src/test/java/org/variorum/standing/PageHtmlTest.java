package org.variorum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.language.Texts;

class PageHtmlTest {

  @Test
  void makesParagraphsOfPlainLines() {
    assertThat(clean("Ivan Ivanov\r\nMoscow\n\n\nPlease write."))
        .isEqualTo("<p>Ivan Ivanov<br />\nMoscow</p>\n<p>Please write.</p>");
  }

  @Test
  void leavesCleanHtmlAsItIs() {
    String html = "<h2>Who</h2>\n<p>See <a href=\"/contact\">there</a>.</p>";

    assertThat(clean(html)).isEqualTo(html);
  }

  @Test
  void takesOutWhatIsNotAllowed() {
    assertThat(clean("<p onclick=\"x()\">A<script>x()</script></p>")).isEqualTo("<p>A</p>");
  }

  private static String clean(String text) {
    return PageHtml.clean(Texts.english(text)).wordsIn("en");
  }
}
