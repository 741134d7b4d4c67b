package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueViewTest {

  @Test
  void isARunWhenNotesFollowEachOther() {
    assertThat(noted(1, 2).isRun()).isTrue();
    assertThat(noted(7, 8, 9, 10).isRun()).isTrue();
  }

  @Test
  void isNoneForOneNoteOrWhenNotesSkipOrGoBack() {
    assertThat(noted().isRun()).isFalse();
    assertThat(noted(3).isRun()).isFalse();
    assertThat(noted(1, 2, 4).isRun()).isFalse();
    assertThat(noted(5, 2, 6).isRun()).isFalse();
  }

  private static ValueView noted(int... numbers) {
    List<RefView> refs = IntStream.of(numbers).mapToObj(n -> new RefView(n, true)).toList();
    return new ValueView(TextView.NONE, "", "", "", false, "open", refs, ExactView.NONE);
  }
}
