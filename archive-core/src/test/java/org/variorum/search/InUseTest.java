package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InUseTest {
  private final List<String> closed = new ArrayList<>();
  private final InUse<String> use = new InUse<>(closed::add);
  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  private String used() {
    return use.with(one -> true, () -> use.replaceBy("opened"), one -> one);
  }

  @Test
  void opensWhatIsNotThere() {
    assertThat(used()).isEqualTo("opened");
    use.replaceBy("other");

    assertThat(used()).isEqualTo("other");
    assertThat(closed).containsExactly("opened");
  }

  @Test
  void opensAnotherWhereWhatIsThereWillNotDo() {
    use.replaceBy("old");

    String answer =
        use.with(one -> !one.equals("old"), () -> use.replaceBy("new"), one -> one + " is used");

    assertThat(answer).isEqualTo("new is used");
    assertThat(closed).containsExactly("old");
  }

  @Test
  void closesNothingThatIsOnlyKnownBetter() {
    use.replaceBy("one");
    use.know("one, seen again");

    assertThat(used()).isEqualTo("one, seen again");
    assertThat(closed).isEmpty();
    use.close();
    assertThat(use.now()).isNull();
    assertThat(closed).containsExactly("one, seen again");
  }

  @Test
  void holdsOffNobodyWhileAnotherWaitsToTakeItsPlace() throws Exception {
    use.replaceBy("one");
    CountDownLatch inUse = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Future<String> user =
        others.submit(() -> use.with(one -> true, () -> {}, one -> held(inUse, done)));
    inUse.await();
    Future<?> replacing = others.submit(() -> use.replaceBy("other"));
    TimeUnit.MILLISECONDS.sleep(50);

    assertThat(others.submit(this::used).get(2, TimeUnit.SECONDS)).isEqualTo("one");
    assertThat(replacing.isDone()).isFalse();
    assertThat(closed).isEmpty();

    done.countDown();
    assertThat(user.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    replacing.get(10, TimeUnit.SECONDS);
    assertThat(used()).isEqualTo("other");
    assertThat(closed).containsExactly("one");
  }

  private static String held(CountDownLatch inUse, CountDownLatch done) {
    inUse.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "done";
  }
}
