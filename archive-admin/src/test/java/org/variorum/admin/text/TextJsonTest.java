package org.variorum.admin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.variorum.textlayer.TextLayer;

class TextJsonTest {
  private static final TextLayer ENGLISH = TextLayer.translation("en");
  private static final String LINES =
      "\"lines\":[{\"id\":\"r1l1\",\"text\":\"a\",\"box\":[1,2,3,4],\"begins\":true}]";

  @Test
  void takesLinesOfTheLayerThatIsWritten() {
    assertThat(isKept(TextLayer.TRANSCRIPTION, seen("transcription", 1) + "," + LINES)).isTrue();
    assertThat(isKept(ENGLISH, seen("translation-en", 0) + "," + LINES)).isTrue();
  }

  @Test
  void takesATranscriptionThatBeginsWithWhatAMachineRead() {
    assertThat(isKept(TextLayer.TRANSCRIPTION, seen("machine", 1) + "," + LINES)).isTrue();
    assertThat(isKept(ENGLISH, seen("machine", 1) + "," + LINES)).isFalse();
  }

  @Test
  void refusesABodyThatSaysNoLinesOrNoVersion() {
    assertThat(isKept(TextLayer.TRANSCRIPTION, seen("transcription", 1))).isFalse();
    assertThat(isKept(TextLayer.TRANSCRIPTION, seen("transcription", 1) + ",\"lines\":[{}]"))
        .isFalse();
    assertThat(isKept(TextLayer.TRANSCRIPTION, "\"layer\":\"transcription\"," + LINES)).isFalse();
    assertThat(isWhole(TextLayer.TRANSCRIPTION, "", "[]")).isFalse();
    assertThat(isWhole(TextLayer.TRANSCRIPTION, "", "")).isFalse();
    assertThat(isWhole(TextLayer.TRANSCRIPTION, "", "{")).isFalse();
  }

  @Test
  void refusesAnotherLayerThanThatOfTheAddress() {
    assertThat(isKept(ENGLISH, seen("transcription", 1) + "," + LINES)).isFalse();
    assertThat(isKept(TextLayer.TRANSCRIPTION, seen("nonsense", 1) + "," + LINES)).isFalse();
  }

  @Test
  void bringsBackAVersionOfWhatPeopleWrote() {
    String which = ",\"restore\":1";
    assertThat(isBroughtBack(seen("transcription", 2) + which)).isTrue();
    assertThat(isBroughtBack(seen("machine", 2) + which)).isFalse();
    assertThat(isBroughtBack(seen("transcription", 2))).isFalse();
    assertThat(isBroughtBack(seen("transcription", 2) + ",\"restore\":0")).isFalse();
  }

  @Test
  void checksWhatWasSeen() {
    String machine = "{" + seen("machine", 1) + "}";
    assertThat(isWhole(TextLayer.TRANSCRIPTION, TextJson.CHECK, machine)).isTrue();
    assertThat(isWhole(ENGLISH, TextJson.CHECK, machine)).isFalse();
  }

  private static String seen(String layer, int number) {
    return "\"layer\":\"" + layer + "\",\"number\":" + number;
  }

  private static boolean isKept(TextLayer layer, String told) {
    return isWhole(layer, "", "{" + told + "}");
  }

  private static boolean isBroughtBack(String told) {
    return isWhole(TextLayer.TRANSCRIPTION, TextJson.RESTORE, "{" + told + "}");
  }

  private static boolean isWhole(TextLayer layer, String act, String body) {
    return TextJson.isWhole(TextJson.read(body.getBytes(StandardCharsets.UTF_8)), layer, act);
  }
}
