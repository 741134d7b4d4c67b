package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build makes of the style sheets, scripts and fonts. */
class AssetsTest {
  private static final Path BUILT = Path.of("target/assets/web/assets");

  @Test
  void addressesBearTheDigestOfTheBuild() {
    Assets assets = new Assets();

    assets.readVersion();

    assertThat(assets.href("site.css")).matches("/assets/[0-9a-f]{12}/site\\.css");
  }

  @Test
  void styleSheetsWeighLessThanTwentyKilobytesOverTheWire() throws IOException {
    assertThat(Files.size(BUILT.resolve("site.css.gz"))).isLessThan(20_000);
    assertThat(Files.size(BUILT.resolve("desk.css.gz"))).isLessThan(20_000);
  }

  @Test
  void facesOfAnEnglishPageWithOneRussianQuotationWeighLessThan140Kilobytes() throws IOException {
    long bytes = 0;
    for (String face :
        List.of(
            "serif-latin", "serif-italic-latin", "serif-cyrillic", "sans-latin", "sans-cyrillic")) {
      bytes += Files.size(BUILT.resolve("fonts/" + face + ".woff2"));
    }

    assertThat(bytes).isLessThan(140_000);
  }

  @Test
  void styleSheetsFetchNothingFromAnotherHost() throws IOException {
    for (Path sheet : files(".css")) {
      assertThat(Files.readString(sheet))
          .doesNotContain("http://", "https://", "url(//", "url(\"//");
    }
  }

  @Test
  void everyFaceThatAStyleSheetNamesLiesBesideIt() throws IOException {
    List<String> named = new ArrayList<>();
    for (Path sheet : files(".css")) {
      Stream.of(Files.readString(sheet).split("url\\(\""))
          .skip(1)
          .forEach(rest -> named.add(rest.substring(0, rest.indexOf('"'))));
    }
    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(BUILT.resolve(name)).exists());
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.list(BUILT)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
