package org.variorum.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.MadeFromEntries;
import org.variorum.readingroom.RoomChanged;

class FinishedPagesTest {
  private static final EntryId VLASOV = new EntryId("00000000");
  private static final EntryId MERETSKOV = new EntryId("10000001");
  private static final Frame PAGE = frame("/entry/one");
  private static final Frame LIST = frame("/people");

  private final FinishedPages pages = new FinishedPages();

  @Test
  void givesBackWhatWasKept() {
    pages.keep(PAGE, page("Власов"), madeFrom(VLASOV), pages.changes());

    assertThat(pages.find(PAGE))
        .hasValueSatisfying(kept -> assertThat(kept.plain()).isEqualTo("Власов".getBytes(UTF_8)));
  }

  @Test
  void tellsLanguagesApart() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.changes());

    assertThat(pages.find(new Frame(Tongue.RU, "", "http://here", "/entry/one", ""))).isEmpty();
  }

  @Test
  void dropsAPageWhenAnEntryChangesThatItWasMadeFrom() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.changes());

    pages.drop(new RoomChanged(false, Set.of(VLASOV)));

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void keepsAPageWhenOtherEntriesChange() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.changes());

    pages.drop(new RoomChanged(false, Set.of(MERETSKOV)));

    assertThat(pages.find(PAGE)).isPresent();
  }

  @Test
  void dropsListsWhateverChanges() {
    pages.keep(LIST, page("all"), "a list", pages.changes());

    pages.drop(new RoomChanged(false, Set.of(MERETSKOV)));

    assertThat(pages.find(LIST)).isEmpty();
  }

  @Test
  void dropsAPageThatTellsOfItsPlaceAmongAllOthersWhateverChanges() {
    MadeFromEntries story =
        new MadeFromEntries() {
          @Override
          public Set<EntryId> sources() {
            return Set.of(VLASOV);
          }

          @Override
          public boolean isPlaced() {
            return true;
          }
        };
    pages.keep(PAGE, page("a story"), story, pages.changes());

    pages.drop(new RoomChanged(false, Set.of(MERETSKOV)));

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void dropsAllWhenAllMayBeOutOfDate() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.changes());

    pages.drop(new RoomChanged(true, Set.of()));

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void doesNotKeepAPageThatAChangeOvertook() {
    long before = pages.changes();
    pages.drop(new RoomChanged(false, Set.of(VLASOV)));

    pages.keep(PAGE, page("old"), madeFrom(VLASOV), before);

    assertThat(pages.find(PAGE)).isEmpty();
  }

  private static Frame frame(String path) {
    return new Frame(Tongue.EN, "", "http://here", path, "");
  }

  private static FinishedPage page(String html) {
    return new FinishedPage(html.getBytes(UTF_8));
  }

  private static MadeFromEntries madeFrom(EntryId entry) {
    return () -> Set.of(entry);
  }
}
