package org.variorum.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.MergePolicy.MergeAbortedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.jspecify.annotations.Nullable;

/**
 * Where an index of Lucene lies, and whether its parts may still be merged there: that takes as
 * long as the index is large, and whoever closes it would wait. What was merged so far is thrown
 * away then, and the parts stay as they are. Safe for use by many threads.
 */
class Merging implements DirectoryProvider, FailureHandler {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  private final Path root;
  private volatile boolean brokenOff;

  /**
   * @param root the directory that holds a directory for each index
   */
  Merging(Path root) {
    this.root = root;
  }

  /** No part is written any more that is made of others; there is no way back. */
  void breakOff() {
    brokenOff = true;
  }

  boolean isBrokenOff() {
    return brokenOff;
  }

  /** Asked before each bit of a part that is made of others. */
  void goOn() throws MergeAbortedException {
    if (brokenOff) {
      throw new MergeAbortedException("The index is closed");
    }
  }

  /** Whoever breaks it off knows that it fails. */
  @Override
  public void handle(FailureContext failure) {
    if (!brokenOff) {
      LOG.log(
          Level.WARNING,
          "The search index failed at: " + failure.failingOperation(),
          failure.throwable());
    }
  }

  @Override
  public void handle(EntityIndexingFailureContext failure) {
    handle((FailureContext) failure);
  }

  @Override
  public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
    return new Holder(root.resolve(context.indexName()));
  }

  private final class Holder implements DirectoryHolder {
    private final Path place;
    private @Nullable Directory files;

    private Holder(Path place) {
      this.place = place;
    }

    @Override
    public void start() throws IOException {
      Files.createDirectories(place);
      files = new Watched(FSDirectory.open(place));
    }

    @Override
    public Directory get() {
      return Objects.requireNonNull(files, "it has been started");
    }

    @Override
    public void close() throws IOException {
      Directory open = files;
      if (open != null) {
        files = null;
        open.close();
      }
    }
  }

  private final class Watched extends FilterDirectory {
    private Watched(Directory files) {
      super(files);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context != IOContext.Context.MERGE) {
        return in.createOutput(name, context);
      }
      goOn();
      return new Part(in.createOutput(name, context));
    }
  }

  private final class Part extends FilterIndexOutput {
    private Part(IndexOutput out) {
      super(out.toString(), out.getName(), out);
    }

    @Override
    public void writeByte(byte value) throws IOException {
      goOn();
      out.writeByte(value);
    }

    @Override
    public void writeBytes(byte[] values, int from, int length) throws IOException {
      goOn();
      out.writeBytes(values, from, length);
    }

    @Override
    public void writeShort(short value) throws IOException {
      goOn();
      out.writeShort(value);
    }

    @Override
    public void writeInt(int value) throws IOException {
      goOn();
      out.writeInt(value);
    }

    @Override
    public void writeLong(long value) throws IOException {
      goOn();
      out.writeLong(value);
    }
  }
}
