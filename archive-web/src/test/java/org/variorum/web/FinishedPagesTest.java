package org.variorum.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.MadeFromEntries;
import org.variorum.readingroom.RoomChanged;

class FinishedPagesTest {
  private static final EntryId VLASOV = new EntryId("00000000");
  private static final EntryId MERETSKOV = new EntryId("10000001");
  private static final Frame PAGE = frame("/entry/one");
  private static final Frame LIST = frame("/people");

  private final ExecutorService readers = Executors.newCachedThreadPool();
  private final AtomicLong nanos = new AtomicLong();
  private final FinishedPages pages = new FinishedPages(nanos::get);

  @AfterEach
  void end() {
    readers.shutdownNow();
  }

  @Test
  void givesBackWhatWasKept() {
    pages.keep(PAGE, page("Власов"), madeFrom(VLASOV), pages.now());

    assertThat(pages.find(PAGE))
        .hasValueSatisfying(kept -> assertThat(kept.plain()).isEqualTo("Власов".getBytes(UTF_8)));
  }

  @Test
  void tellsLanguagesApart() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.now());

    assertThat(pages.find(new Frame(Tongue.RU, "", "http://here", "/entry/one", ""))).isEmpty();
  }

  @Test
  void dropsAPageWhenAnEntryChangesThatItWasMadeFrom() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.now());

    pages.drop(new RoomChanged(false, Set.of(VLASOV)));

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void keepsAPageWhenOtherEntriesChange() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.now());

    pages.drop(new RoomChanged(false, Set.of(MERETSKOV)));

    assertThat(pages.find(PAGE)).isPresent();
  }

  @Test
  void dropsListsWhateverChanges() {
    pages.keep(LIST, page("all"), "a list", pages.now());

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
    pages.keep(PAGE, page("a story"), story, pages.now());

    pages.drop(new RoomChanged(false, Set.of(MERETSKOV)));

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void dropsAllWhenAllMayBeOutOfDate() {
    pages.keep(PAGE, page("one"), madeFrom(VLASOV), pages.now());

    pages.drop(new RoomChanged(true, Set.of()));

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void doesNotKeepAPageThatAChangeOvertook() {
    FinishedPages.Moment before = pages.now();
    pages.drop(new RoomChanged(false, Set.of(VLASOV)));

    pages.keep(PAGE, page("old"), madeFrom(VLASOV), before);

    assertThat(pages.find(PAGE)).isEmpty();
  }

  @Test
  void letsNobodyWaitForAPageThatIsMadeAnew() throws Exception {
    pages.keep(PAGE, page("old"), madeFrom(VLASOV), pages.now());
    pages.drop(added(VLASOV));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);

    Future<String> maker =
        readers.submit(() -> pages.inTurn(PAGE, FinishedPagesTest::text, () -> slow(begun, goOn)));
    begun.await();

    assertThat(pages.inTurn(PAGE, FinishedPagesTest::text, () -> "made twice")).isEqualTo("old");
    goOn.countDown();
    assertThat(maker.get()).isEqualTo("new");
    assertThat(pages.inTurn(PAGE, FinishedPagesTest::text, () -> "made twice")).isEqualTo("new");
  }

  @Test
  void hasAPageMadeByTheFirstWhoAsksAfterAChange() throws Exception {
    pages.keep(PAGE, page("old"), madeFrom(VLASOV), pages.now());

    pages.drop(added(VLASOV));

    assertThat(pages.find(PAGE)).isEmpty();
    assertThat(pages.inTurn(PAGE, FinishedPagesTest::text, () -> "new")).isEqualTo("new");
  }

  @Test
  void letsNobodyReadWhatWasThereBeforeSomethingWasTakenBack() throws Exception {
    pages.keep(PAGE, page("old"), madeFrom(VLASOV), pages.now());
    pages.drop(added(VLASOV));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Future<String> maker =
        readers.submit(() -> pages.inTurn(PAGE, FinishedPagesTest::text, () -> slow(begun, goOn)));
    begun.await();

    pages.drop(new RoomChanged(true, Set.of()));
    Future<String> waiting =
        readers.submit(() -> pages.inTurn(PAGE, FinishedPagesTest::text, () -> "made after"));
    goOn.countDown();

    assertThat(maker.get()).isEqualTo("new");
    assertThat(waiting.get()).isEqualTo("made after");
  }

  @Test
  void showsNobodyAPageWhoseMakingBeganBeforeHisOwnChange() throws Exception {
    pages.keep(PAGE, page("old"), madeFrom(VLASOV), pages.now());
    pages.drop(added(VLASOV));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Future<String> maker =
        readers.submit(() -> pages.inTurn(PAGE, FinishedPagesTest::text, () -> slow(begun, goOn)));
    begun.await();

    pages.drop(added(VLASOV));
    Future<String> own =
        readers.submit(() -> pages.inTurn(PAGE, FinishedPagesTest::text, () -> "with his change"));
    goOn.countDown();

    assertThat(maker.get()).isEqualTo("new");
    assertThat(own.get()).isEqualTo("with his change");
  }

  @Test
  void keepsAPageForAMinuteAndLetsItBeReadOneMoreWhileItIsMadeAnew() throws Exception {
    pages.keep(PAGE, page("old"), madeFrom(VLASOV), pages.now());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);

    nanos.addAndGet(TimeUnit.SECONDS.toNanos(61));

    assertThat(pages.find(PAGE)).isEmpty();
    Future<String> maker =
        readers.submit(() -> pages.inTurn(PAGE, FinishedPagesTest::text, () -> slow(begun, goOn)));
    begun.await();
    assertThat(pages.inTurn(PAGE, FinishedPagesTest::text, () -> "made twice")).isEqualTo("old");
    goOn.countDown();
    assertThat(maker.get()).isEqualTo("new");
  }

  private static RoomChanged added(EntryId entry) {
    return new RoomChanged(false, Set.of(entry), true);
  }

  private String slow(CountDownLatch begun, CountDownLatch goOn) throws ServletException {
    FinishedPages.Moment before = pages.now();
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new ServletException(e);
    }
    pages.keep(PAGE, page("new"), madeFrom(VLASOV), before);
    return "new";
  }

  private static String text(FinishedPage page) {
    return new String(page.plain(), UTF_8);
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
