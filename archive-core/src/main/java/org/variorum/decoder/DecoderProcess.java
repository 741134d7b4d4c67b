package org.variorum.decoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.variorum.decoder.worker.Answer;
import org.variorum.decoder.worker.NoNetwork;
import org.variorum.decoder.worker.Order;
import org.variorum.decoder.worker.Worker;
import org.variorum.scan.ScanLimits;

/** One run of the process: started once, ordered about, and stopped when it overruns or breaks. */
final class DecoderProcess {
  private static final int LAST_WORDS = 2000;
  private static final int PACE_MILLIS = 200;

  private final Process process;
  private final DataOutputStream orders;
  private final DataInputStream answers;
  private final DecoderLimits limits;
  private final StringBuilder complaints = new StringBuilder();
  private long deadline;
  private boolean busy;
  private boolean overran;
  private int done;

  private DecoderProcess(Process process, DecoderLimits limits) {
    this.process = process;
    this.limits = limits;
    orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    deadline = System.nanoTime() + limits.idle().toNanos();
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    thread("decoder-complaints", this::listen);
    thread("decoder-watch", this::watch);
  }

  /** Starts it with an environment that is empty, and a folder for what it lays aside. */
  static DecoderProcess start(String classPath, Path folder, DecoderLimits limits)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(classPath, folder, limits));
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8"); // else no name beyond ASCII can be opened
    builder.directory(folder.toFile());
    return new DecoderProcess(builder.start(), limits);
  }

  private static List<String> command(String classPath, Path folder, DecoderLimits limits) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + limits.megabytes() + "m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:MinHeapFreeRatio=10");
    command.add("-XX:MaxHeapFreeRatio=30");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-UsePerfData");
    command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Duser.home=" + folder);
    command.add("-Djdk.net.hosts.file=" + folder.resolve("no-hosts"));
    command.add("-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName());
    command.add("-cp");
    command.add(classPath);
    command.add(Worker.class.getName());
    ScanLimits scans = limits.scans();
    LongStream.of(scans.bytes(), scans.pixels(), scans.side(), scans.atOnce(), scans.pages())
        .mapToObj(Long::toString)
        .forEach(command::add);
    return command;
  }

  private static void thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    try (InputStream errors = process.getErrorStream()) {
      byte[] piece = new byte[1024];
      for (int count = errors.read(piece); count >= 0; count = errors.read(piece)) {
        note(new String(piece, 0, count, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      note(String.valueOf(e.getMessage()));
    }
  }

  private synchronized void note(String words) {
    complaints.append(words);
    complaints.delete(0, Math.max(0, complaints.length() - LAST_WORDS));
  }

  /** What it said last on its way. */
  synchronized String lastWords() {
    return complaints.toString();
  }

  /** Kills it when it overruns, and ends it when nobody has needed it for a while. */
  private void watch() {
    try {
      while (!process.waitFor(PACE_MILLIS, TimeUnit.MILLISECONDS)) {
        stopIfOver();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private synchronized void stopIfOver() {
    if (System.nanoTime() - deadline > 0) {
      overran = busy;
      process.destroyForcibly();
    }
  }

  /** Takes it for one order; false if it has ended or has done enough. */
  synchronized boolean take() {
    busy = process.isAlive() && !overran && done < limits.files();
    deadline = System.nanoTime() + limits.time().toNanos();
    return busy;
  }

  private synchronized void goOn() {
    deadline = System.nanoTime() + limits.time().toNanos();
  }

  private synchronized void rest() {
    busy = false;
    done++;
    deadline = System.nanoTime() + limits.idle().toNanos();
  }

  /**
   * Waits until it is ready.
   *
   * @throws IOException if it does not come up, which is no fault of any file
   */
  void awaitReady() throws IOException {
    try {
      Answer.read(answers);
    } catch (IOException e) {
      throw new IOException("The decoder ended at once (" + exit() + "): " + lastWords(), e);
    }
  }

  /** Has the order done for which it was taken; empty if it broke down or overran. */
  Optional<Answer> ask(Order order) {
    try {
      order.write(orders);
      Answer answer = Answer.read(answers);
      while (answer instanceof Answer.Progress) {
        goOn();
        answer = Answer.read(answers);
      }
      rest();
      return Optional.of(answer);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  synchronized boolean hasOverrun() {
    return overran;
  }

  /** How it ended: 3 if its memory was not enough. */
  int exit() {
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  long pid() {
    return process.pid();
  }

  void stop() {
    process.destroyForcibly();
  }
}
