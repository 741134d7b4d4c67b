package org.variorum.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.language.Texts;

class SlugTest {

  @Test
  void leadsToAnEntryEvenIfItIsCalledLikeAForm() {
    assertThat(Slug.of(Texts.english("Report"))).isEqualTo("entry-report");
    assertThat(Slug.of(Texts.english("Report of 1945"))).isEqualTo("report-of-1945");
  }
}
