package org.variorum.job;

/** Threads of the server for what is done in the background. */
public interface Workers {

  /** Runs something soon, on another thread. */
  void soon(Runnable act);
}
