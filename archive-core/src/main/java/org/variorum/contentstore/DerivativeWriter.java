package org.variorum.contentstore;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a derivative into a file that nobody sees before it is whole. */
@FunctionalInterface
public interface DerivativeWriter {
  void write(Path stage) throws IOException;
}
