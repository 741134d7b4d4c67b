package org.variorum.decoder.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.variorum.ocr.PageReading;
import org.variorum.scan.ScanCutter;
import org.variorum.scan.ScanFile;
import org.variorum.scan.ScanLimits;
import org.variorum.scan.UnacceptableFileException;

/**
 * The process that takes scans apart: does what its input orders, one file after the other, and
 * ends with it. Its arguments are the limits.
 */
public final class Worker {
  private final DataOutputStream out;
  private final ScanCutter cutter;
  private final PageReading reading;

  private Worker(ScanLimits limits, DataOutputStream out) {
    this.out = out;
    cutter = new ScanCutter(limits, this::progress);
    reading = new PageReading(cutter, () -> progress(0));
  }

  public static void main(String[] arguments) throws IOException {
    // Libraries that print must not write among the answers.
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    NoNetwork.install();
    endWithThePortal();
    ImageIO.setUseCache(false);
    new Worker(limits(arguments), out)
        .work(new DataInputStream(new BufferedInputStream(System.in)));
  }

  /** A portal that was killed cannot close the input of a process that is just drawing. */
  private static void endWithThePortal() {
    ProcessHandle.current().parent().ifPresent(Worker::endWith);
  }

  private static void endWith(ProcessHandle portal) {
    CompletableFuture<Void> unused = portal.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
  }

  private static ScanLimits limits(String[] arguments) {
    long[] given = Stream.of(arguments).mapToLong(Long::parseLong).toArray();
    return new ScanLimits(given[0], given[1], (int) given[2], given[3], (int) given[4]);
  }

  private void work(DataInputStream in) throws IOException {
    progress(0);
    while (true) {
      Order order;
      try {
        order = Order.read(in);
      } catch (EOFException e) {
        return;
      }
      obey(order).write(out);
    }
  }

  private Answer obey(Order order) {
    try {
      if (order.text().isPresent()) {
        return read(order.file(), order.text().get());
      }
      if (order.page().isPresent()) {
        PageWish wish = order.page().get();
        return new Answer.Done(cutter.treat(order.file(), wish.page(), wish.recipe(), wish.zip()));
      }
      ScanFile file =
          order.zip().isPresent()
              ? cutter.cut(order.file(), order.tolerance(), order.zip().get())
              : cutter.judge(order.file(), order.tolerance());
      return new Answer.Done(file);
    } catch (UnacceptableFileException e) {
      return new Answer.Refusal(e.code());
    } catch (UncheckedIOException e) {
      return new Answer.Failure(String.valueOf(e.getMessage()));
    } catch (LinkageError e) {
      return new Answer.Failure("The reading of texts does not run on this machine: " + e);
    }
  }

  private Answer read(Path file, TextWish wish) {
    return new Answer.Text(
        reading.read(
            file,
            new PageReading.Wanted(wish.page(), wish.recipe()),
            wish.models(),
            wish.names(),
            wish.alto()));
  }

  private void progress(int pages) {
    try {
      new Answer.Progress(pages).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
