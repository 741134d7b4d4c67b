package org.variorum.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  private static final long LENGTH = 100;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 0, 9",
    "bytes=90-, 90, 99",
    "bytes=90-500, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-500, 0, 99",
    "bytes=99-99, 99, 99"
  })
  void readsOneRange(String header, long from, long to) {
    assertThat(ByteRange.read(header, LENGTH)).isEqualTo(new ByteRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b"})
  void takesWhatItDoesNotReadForTheWhole(String header) {
    assertThat(ByteRange.read(header, LENGTH)).isEqualTo(new ByteRange(0, 99));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=9-3"})
  void seesThatARangeLiesOutside(String header) {
    assertThat(ByteRange.read(header, LENGTH).isUnsatisfiable()).isTrue();
  }

  @Test
  void takesNoHeaderForTheWhole() {
    assertThat(ByteRange.read(null, LENGTH).length()).isEqualTo(LENGTH);
  }
}
