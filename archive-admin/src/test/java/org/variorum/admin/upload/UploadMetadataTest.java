package org.variorum.admin.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class UploadMetadataTest {

  @Test
  void readsNamesInAnyScript() {
    UploadMetadata metadata = UploadMetadata.read("filename 0JvQuNGB0YIucG5n,entry YWJj,empty");

    assertThat(metadata.value("filename")).isEqualTo("Лист.png");
    assertThat(metadata.value("entry")).isEqualTo("abc");
    assertThat(metadata.value("empty")).isEmpty();
    assertThat(metadata.value("absent")).isEmpty();
  }

  @Test
  void takesNoHeaderForNothingSaid() {
    assertThat(UploadMetadata.read(null).value("filename")).isEmpty();
  }

  @Test
  void refusesWhatIsNotBase64() {
    assertThatExceptionOfType(MalformedUploadException.class)
        .isThrownBy(() -> UploadMetadata.read("filename ???"));
  }
}
