package org.variorum.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.delivery.ImageVersion;
import org.variorum.identifier.ObjectId;

class ImageAddressTest {
  private static final ObjectId SCAN = new ObjectId("3jz9ffd5");

  @Test
  void readsTheStepsOfAPicture() {
    assertThat(ImageAddress.read("/iiif/3/3jz9ffd5/full/!9,9/0/default.jpg"))
        .contains(
            new ImageAddress(
                ImageVersion.THREE, SCAN, List.of("full", "!9,9", "0", "default.jpg")));
    assertThat(ImageAddress.read("/iiif/2/3jz9ffd5/info.json"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.version()).isEqualTo(ImageVersion.TWO);
              assertThat(found.isDescription()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/iiif/3/3jz9ffd5", "/iiif/3/3jz9ffd5/", "/iiif/3/3jz%39ffd5"})
  void readsTheScanItself(String path) {
    assertThat(ImageAddress.read(path))
        .hasValueSatisfying(
            found -> {
              assertThat(found.scan()).isEqualTo(SCAN);
              assertThat(found.isService()).isTrue();
              assertThat(found.service("https://archive.example"))
                  .isEqualTo("https://archive.example/iiif/3/3jz9ffd5");
            });
  }

  @Test
  void takesAnEscapedCharacterForWhatItMeansAndAPlusForItself() {
    assertThat(
            ImageAddress.read("/iiif/3/3jz9ffd5/full/%5Emax/0/a+b%2Fc.jpg").orElseThrow().steps())
        .containsExactly("full", "^max", "0", "a+b/c.jpg");
    assertThat(ImageAddress.read("/iiif/3/3jz9ffd5/full/%zz/0/default.jpg").orElseThrow().steps())
        .contains("%zz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/iiif/3",
        "/iiif/3/",
        "/iiif/1/3jz9ffd5/info.json",
        "/iiif/3/a%2Fb/info.json",
        "/iiif/3/[frob]/info.json",
        "/scan/3jz9ffd5"
      })
  void findsNoScanInOtherAddresses(String path) {
    assertThat(ImageAddress.read(path)).isEmpty();
  }
}
