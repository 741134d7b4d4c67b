package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.language.Texts;
import org.variorum.standing.PageHtml;

class EditableHtmlTest {

  @Test
  void showsTheSignsOfAnAddressAndIsTheSameWhenItIsCleanedAgain() {
    Texts clean = PageHtml.clean(Texts.english("<p>archive@example.org, 1 + 1 < 3 & “more”</p>"));

    String readable = EditableHtml.of(clean, "en");

    assertThat(readable).contains("archive@example.org, 1 + 1 &lt; 3 &amp;");
    assertThat(PageHtml.clean(Texts.english(readable))).isEqualTo(clean);
  }
}
