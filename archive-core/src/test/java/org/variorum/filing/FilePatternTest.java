package org.variorum.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.variorum.filing.FilePattern.Fault;

class FilePatternTest {

  @Test
  void readsTheCodeBeforeThePage() {
    assertThat(FilePattern.USUAL.code("RLA-2-17_003.tif")).contains("RLA-2-17");
    assertThat(FilePattern.USUAL.code("RLA_2_17_003v.tif")).contains("RLA_2_17");
    assertThat(FilePattern.USUAL.code("scans/РГВА-17_12.TIFF")).contains("РГВА-17");
  }

  @Test
  void readsNothingFromOtherNames() {
    assertThat(FilePattern.USUAL.code("cover.jpg")).isEmpty();
    assertThat(FilePattern.USUAL.code("RLA-2-17_front.tif")).isEmpty();
    assertThat(FilePattern.USUAL.code("_003.tif")).isEmpty();
    assertThat(FilePattern.USUAL.code("")).isEmpty();
  }

  @Test
  void takesTheFolderForTheCodeWhereThePatternHasASlash() {
    FilePattern folders = new FilePattern("{code}/{any}");

    assertThat(folders.code("box 4/RLA-2-17/DSC0001.jpg")).contains("RLA-2-17");
    assertThat(folders.code("DSC0001.jpg")).isEmpty();
  }

  @Test
  void takesTextForWhatItIs() {
    FilePattern odd = new FilePattern("scan[{code}].(.*)-{page}");

    assertThat(odd.code("SCAN[A 1].(.*)-7.png")).contains("A 1");
    assertThat(odd.code("scan[A 1].xx-7.png")).isEmpty();
  }

  @Test
  void refusesWhatIsNoPattern() {
    refused("{page}", Fault.NO_CODE);
    refused("{code}{code}", Fault.NO_CODE);
    refused("{code}_{leaf}", Fault.UNKNOWN_WORD);
    refused("{code", Fault.UNKNOWN_WORD);
    refused("{code}" + "x".repeat(FilePattern.LONGEST), Fault.TOO_LONG);
    refused("", Fault.NO_CODE);
    refused("{code}{any}-{any}-{any}", Fault.TOO_OPEN);
    refused("{code}{page}{page}", Fault.TOO_OPEN);
  }

  @Test
  void knowsOneCodeInDifferentWritings() {
    assertThat(CodeKey.of("RLA 2/17")).isEqualTo(CodeKey.of("rla-2-17"));
    assertThat(CodeKey.of("RLA 2/17")).isNotEqualTo(CodeKey.of("RLA 21/7"));
  }

  private static void refused(String text, Fault fault) {
    assertThatExceptionOfType(UnfitPatternException.class)
        .isThrownBy(() -> new FilePattern(text))
        .extracting(UnfitPatternException::fault)
        .isEqualTo(fault);
  }
}
