package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;

class QuietlyTest {
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  @Test
  void holdsOffNobodyWhoComesToReadWhileItWaits() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(1);
    use.readLock().lock();
    try {
      Future<Boolean> writer =
          executor.submit(
              () -> {
                begun.countDown();
                Quietly.lock(use.writeLock());
                use.writeLock().unlock();
                return true;
              });
      begun.await();
      TimeUnit.MILLISECONDS.sleep(50);

      assertThat(readsInTime()).isTrue();
      assertThat(writer.isDone()).isFalse();
      use.readLock().unlock();
      assertThat(writer.get(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      executor.shutdownNow();
    }
  }

  private boolean readsInTime() throws Exception {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      return reader
          .submit(
              () -> {
                boolean read = use.readLock().tryLock(2, TimeUnit.SECONDS);
                if (read) {
                  use.readLock().unlock();
                }
                return read;
              })
          .get();
    } finally {
      reader.shutdownNow();
    }
  }
}
