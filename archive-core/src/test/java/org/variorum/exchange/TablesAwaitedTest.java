package org.variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.job.JobRun;
import org.variorum.job.Jobs;
import org.variorum.settings.KeptSettings;

class TablesAwaitedTest {
  private final JobRun run = fake(JobRun.class, null);

  @Test
  void givesUpWhereNobodyWritesThem() {
    TablesAwaited awaited = awaiting(fake(KeptSettings.class, true));

    assertThatThrownBy(() -> awaited.heed(run)).isInstanceOf(TablesUnwrittenException.class);
  }

  @Test
  void waitsForAMomentUntilSomebodyBegins() {
    Iterator<Boolean> due = List.of(true, true, true, true, false).iterator();
    TablesAwaited awaited =
        awaiting(
            (KeptSettings)
                Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {KeptSettings.class},
                    (proxy, method, given) -> due.next()));

    awaited.heed(run);

    assertThat(due).isExhausted();
  }

  private static TablesAwaited awaiting(KeptSettings kept) {
    TablesAwaited awaited = new TablesAwaited();
    awaited.kept = kept;
    awaited.jobs = fake(Jobs.class, Optional.empty());
    awaited.clock = Clock.systemUTC();
    awaited.betweenLooks = Duration.ZERO;
    return awaited;
  }

  /** Answers everything in the same way. */
  private static <T> T fake(Class<T> type, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answer));
  }
}
