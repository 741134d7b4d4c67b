package org.variorum.job;

import java.util.List;

/**
 * A kind of work that is a stream of steps. Each step and its checkpoint are one transaction, so
 * that whatever the step writes into the tables is written once, whenever the portal is killed.
 */
public interface SteppedJob extends JobKind {

  /**
   * Does the next step, within the transaction there is.
   *
   * @param order what the job was asked to do
   * @param checkpoint where the step before ended; empty for the first
   */
  Step step(String order, String checkpoint);

  @Override
  default String run(JobRun run) {
    throw new IllegalStateException("Run step by step");
  }

  /**
   * A step that was done.
   *
   * @param checkpoint where it ended, at most 4000 characters; what counts for the outcome belongs
   *     in it too
   * @param position how much is done, of {@code total}; total 0 if that is not known
   * @param lines for the log
   * @param outcome what came of it all, if this was the last step; else empty
   */
  record Step(String checkpoint, long position, long total, List<String> lines, String outcome) {
    public Step {
      lines = List.copyOf(lines);
    }

    /** One after which there are more. */
    public static Step to(String checkpoint, long position, long total) {
      return new Step(checkpoint, position, total, List.of(), "");
    }

    /** The last one. */
    public static Step last(long total, String outcome) {
      return new Step("", total, total, List.of(), outcome);
    }

    /** The same with something to say. */
    public Step saying(List<String> words) {
      return new Step(checkpoint, position, total, words, outcome);
    }

    boolean isLast() {
      return !outcome.isEmpty();
    }
  }
}
