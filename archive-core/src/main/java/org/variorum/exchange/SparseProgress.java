package org.variorum.exchange;

import java.util.function.Consumer;

/** Says how far an act has come, but only each thousand. */
final class SparseProgress implements Progress {
  private static final long STEP = 1000;

  private final Consumer<String> lines;
  private long said;

  SparseProgress(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void reached(long done, long total) {
    if (done / STEP > said) {
      said = done / STEP;
      lines.accept(done + " of " + total);
    }
  }
}
