package org.variorum.web.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the addresses of the portal lie in a copy. */
class CopyPlacesTest {
  private final CopyPlaces places = new CopyPlaces();

  @ParameterizedTest
  @CsvSource({
    "/en, text/html, en/index.html",
    "/en/people, text/html, en/people.html",
    "/en/people?page=2, text/html, en/people.page-2.html",
    "/en/entry/abcd1234/a-name, text/html, en/entry/abcd1234/a-name.html",
    "/en/entry/abcd1234/%D0%92.%20%3F, text/html, en/entry/abcd1234/_.__.html",
    "/scan/abcd1234/thumb.jpg, image/jpeg, scan/abcd1234/thumb.jpg",
    "/scan/abcd1234/full, image/tiff, scan/abcd1234/full.tif",
    "/scan/abcd1234/full, application/x-unknown, scan/abcd1234/full.bin",
  })
  void followTheAddresses(String address, String type, String file) {
    assertThat(places.place(address, type)).isEqualTo(file);
    assertThat(places.file(address)).contains(file);
  }

  @Test
  void areNeverTheSameForTwoAddresses() {
    String first = places.place("/en/entry/abcd1234/%3F", "text/html");
    String second = places.place("/en/entry/abcd1234/%3E", "text/html");
    String third = places.place("/en/entry/ABCD1234/_", "text/html");

    assertThat(first).isNotEqualToIgnoringCase(second);
    assertThat(third).isNotEqualToIgnoringCase(first).isNotEqualToIgnoringCase(second);
  }

  @Test
  void areFoundWhereAnAddressLeads() {
    places.leads("/en/entry/abcd1234", "/en/entry/abcd1234/name");
    places.place("/en/entry/abcd1234/name", "text/html");
    places.leads("/a", "/b");
    places.leads("/b", "/a");
    places.misses("/gone");

    assertThat(places.file("/en/entry/abcd1234")).contains("en/entry/abcd1234/name.html");
    assertThat(places.file("/a")).isEmpty();
    assertThat(places.file("/gone")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/entries",
        "/en/search?q=Vlasov",
        "/search",
        "/en/stories.atom",
        "/api/entry/abcd1234",
        "/en/entry/abcd1234/report",
        "/en/questions?colour=red",
        "/en/people?page=2&page=3",
        "/iiif/3/abcd1234/info.json",
        "%%%"
      })
  void areNoneOfWhatNeedsAServer(String address) {
    assertThat(CopyPlaces.wanted(address)).isEmpty();
  }

  @Test
  void haveQueriesInOneOrder() {
    assertThat(CopyPlaces.wanted("/en/people?sort=name&page=2"))
        .isEqualTo(CopyPlaces.wanted("/en/people?page=2&sort=name"))
        .contains("/en/people?page=2&sort=name");
  }

  @ParameterizedTest
  @CsvSource({
    "en/index.html, en/people.html, people.html",
    "en/entry/a/b.html, en/entry/a/c.html, c.html",
    "en/entry/a/b.html, assets/x/site.css, ../../../assets/x/site.css",
    "index.html, en/index.html, en/index.html",
  })
  void nameEachOther(String from, String to, String relative) {
    assertThat(CopyPlaces.relative(from, to)).isEqualTo(relative);
  }
}
