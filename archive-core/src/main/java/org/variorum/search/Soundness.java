package org.variorum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Tells whether an index on disk is whole: every file is there and has the digest it should. */
final class Soundness {
  private static final Logger LOG = Logger.getLogger("org.variorum");

  private Soundness() {}

  static boolean isWhole(Path directory) {
    return isWhole(directory, IndexCard.INDEX) && isWhole(directory, NameCard.INDEX);
  }

  private static boolean isWhole(Path directory, String index) {
    try (FSDirectory files = FSDirectory.open(directory.resolve(index));
        DirectoryReader reader = DirectoryReader.open(files)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      LOG.warning("The search index is damaged and is built anew");
      LOG.log(Level.FINE, "What is wrong with the search index", e);
      return false;
    }
  }

  /** How many entries it holds, questions and pages not counted. */
  static long size(Path directory) {
    try (FSDirectory files = FSDirectory.open(directory.resolve(IndexCard.INDEX));
        DirectoryReader reader = DirectoryReader.open(files)) {
      IndexSearcher cards = new IndexSearcher(reader);
      return (long) reader.numDocs()
          - cards.count(of(KindGroup.QUESTIONS))
          - cards.count(of(KindGroup.SCANS));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the search index in " + directory, e);
    }
  }

  private static TermQuery of(KindGroup group) {
    return new TermQuery(new Term(IndexField.GROUP.code(), group.name()));
  }
}
