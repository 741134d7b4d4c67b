package org.variorum.decoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.variorum.contentstore.Disk;
import org.variorum.contentstore.StoreException;
import org.variorum.decoder.worker.Answer;
import org.variorum.decoder.worker.Order;
import org.variorum.decoder.worker.PageWish;
import org.variorum.decoder.worker.TextWish;
import org.variorum.scan.PageRecipe;
import org.variorum.scan.ScanCutter;
import org.variorum.scan.ScanFile;
import org.variorum.scan.ScanMaker;
import org.variorum.scan.Tolerance;
import org.variorum.scan.UnacceptableFileException;
import org.variorum.scan.UnacceptableFileException.Reason;

/**
 * Has scans taken apart in a process of its own, which is started at need, kept warm for the next
 * file, and replaced after a number of files and whenever it has broken down. One file at a time.
 */
final class Decoder implements ScanMaker {
  private static final Logger LOG = Logger.getLogger("org.variorum");
  private static final int EXIT_OUT_OF_MEMORY = 3;

  private final Path directory;
  private final DecoderLimits limits;
  private final ReentrantLock oneAtATime = new ReentrantLock(true);
  private volatile @Nullable DecoderProcess warm;
  private @Nullable String classPath;

  /**
   * @param directory for its jars and for what it lays aside
   */
  Decoder(Path directory, DecoderLimits limits) {
    this.directory = directory;
    this.limits = limits;
  }

  @Override
  public ScanFile judge(Path file, Tolerance tolerance) {
    return done(new Order(file.toAbsolutePath(), tolerance, Optional.empty()));
  }

  @Override
  public ScanFile cut(Path file, Tolerance tolerance, Path zip) {
    try {
      return done(new Order(file.toAbsolutePath(), tolerance, Optional.of(zip.toAbsolutePath())));
    } finally {
      ScanCutter.leftovers(zip).forEach(Decoder::removeScratch);
    }
  }

  @Override
  public ScanFile treat(Path file, int page, PageRecipe recipe, Path zip) {
    try {
      Path tiles = zip.toAbsolutePath();
      return done(Order.treating(file.toAbsolutePath(), new PageWish(page, recipe, tiles)));
    } finally {
      ScanCutter.leftovers(zip).forEach(Decoder::removeScratch);
    }
  }

  /** What a process that was killed has laid aside. */
  private static void removeScratch(Path scratch) {
    try {
      Files.deleteIfExists(scratch);
    } catch (IOException e) {
      throw StoreException.of("What a decoder has left cannot be removed", e);
    }
  }

  private ScanFile done(Order order) {
    Answer answer = answer(order);
    if (answer instanceof Answer.Done done) {
      return done.file();
    }
    throw failure("A scan could not be taken apart", answer);
  }

  private static StoreException failure(String what, Answer answer) {
    String why = answer instanceof Answer.Failure failure ? failure.words() : answer.toString();
    return StoreException.of(what, new IOException(why));
  }

  /** Has a page read into a file; returns the name of the program that read it. */
  String read(Path file, TextWish wish) {
    Answer answer = answer(Order.reading(file.toAbsolutePath(), wish));
    if (answer instanceof Answer.Text text) {
      return text.engine();
    }
    throw failure("A page could not be read", answer);
  }

  private Answer answer(Order order) {
    oneAtATime.lock();
    try {
      DecoderProcess process = taken();
      Answer answer = process.ask(order).orElseThrow(() -> refusal(process));
      if (answer instanceof Answer.Refusal refusal) {
        throw UnacceptableFileException.ofCode(refusal.code());
      }
      return answer;
    } catch (IOException e) {
      throw StoreException.of("The decoder cannot be started", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private DecoderProcess taken() throws IOException {
    DecoderProcess known = warm;
    if (known != null && known.take()) {
      return known;
    }
    if (known != null) {
      known.stop();
    }
    DecoderProcess fresh = start();
    warm = fresh;
    fresh.awaitReady();
    if (!fresh.take()) {
      throw new IOException("The decoder ended at once: " + fresh.lastWords());
    }
    return fresh;
  }

  private DecoderProcess start() throws IOException {
    String jars = classPath;
    if (jars == null) {
      jars = new DecoderJars(directory.resolve("jars")).unpacked();
      classPath = jars;
    }
    Path folder = directory.resolve("work");
    Disk.removeTree(folder); // what one that was killed had laid aside
    Disk.makeDirectories(folder);
    return DecoderProcess.start(jars, folder, limits);
  }

  /** Why the process is no more; it takes nothing with it but the file. */
  private static UnacceptableFileException refusal(DecoderProcess process) {
    int exit = process.exit();
    if (process.hasOverrun()) {
      return new UnacceptableFileException(Reason.TOO_SLOW);
    }
    LOG.warning("The decoder broke down (" + exit + "): " + process.lastWords());
    return new UnacceptableFileException(
        exit == EXIT_OUT_OF_MEMORY ? Reason.TOO_COSTLY : Reason.UNREADABLE);
  }

  /** The number of the process that is warm, if one is. */
  OptionalLong process() {
    DecoderProcess known = warm;
    return known == null ? OptionalLong.empty() : OptionalLong.of(known.pid());
  }

  void stop() {
    DecoderProcess known = warm;
    if (known != null) {
      known.stop();
    }
  }
}
