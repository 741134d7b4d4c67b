package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/collection",
        "/collection/parts/2",
        "/8dpc7ffq/manifest",
        "/8dpc7ffq/collection",
        "/8dpc7ffq/collection/parts/12",
        "/8dpc7ffq/3jz9ffd5/manifest",
        "/8dpc7ffq/3jz9ffd5/annotations",
        "/8dpc7ffq/3jz9ffd5/text/translation-de"
      })
  void readsTheAddressOfADocument(String path) {
    assertThat(PresentationAddress.read(path))
        .hasValueSatisfying(
            found -> {
              assertThat(found.path()).isEqualTo(path);
              assertThat(found.entry().isPresent()).isEqualTo(!path.startsWith("/collection"));
            });
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "/",
        "/manifest",
        "/collection/",
        "/collection/parts/0",
        "/collection/parts/1234567",
        "/8dpc7ffq",
        "/8dpc7ffq/",
        "/8dpc7ffq/Manifest",
        "/8dpc7ffq/no id/manifest",
        "/8dpc7ffq/3jz9ffd5/canvas",
        "/8dpc7ffq/3jz9ffd5/text",
        "/8dpc7ffq/no id/text/machine",
        "/no id/manifest"
      })
  void readsNothingElse(String path) {
    assertThat(PresentationAddress.read(path)).isEmpty();
  }
}
