package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class KeptOrdinalsTest {
  private final KeptOrdinals kept = new KeptOrdinals();

  @Test
  void areReckonedOnceWhileTheIndexStaysAsItIs() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      add(writer, "a");
      add(writer, "b");
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        assertThat(kept.known(reader, "field")).isNull();

        NumberedValues first = of(new MultiReader(new IndexReader[] {reader}, false));

        assertThat(first.numbers().getValueCount()).isEqualTo(2);
        assertThat(kept.known(reader, "field")).isSameAs(first);
        assertThat(of(new MultiReader(new IndexReader[] {reader}, false))).isSameAs(first);
      }
    }
  }

  @Test
  void goWithTheReaderThatTheyAreOf() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      add(writer, "a");
      DirectoryReader before = DirectoryReader.open(writer);
      assertThat(of(before).numbers().getValueCount()).isEqualTo(1);
      add(writer, "b");
      try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
        assertThat(of(after).numbers().getValueCount()).isEqualTo(2);
        assertThat(kept.states()).isEqualTo(2);

        before.close();

        assertThat(kept.states()).isEqualTo(1);
      }
      assertThat(kept.states()).isZero();
    }
  }

  private NumberedValues of(IndexReader reader) throws IOException {
    List<SortedSetDocValues> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.add(DocValues.getSortedSet(leaf.reader(), "field"));
    }
    return kept.of(reader, "field", segments);
  }

  private static void add(IndexWriter writer, String value) throws IOException {
    Document document = new Document();
    document.add(new SortedSetDocValuesField("field", new BytesRef(value)));
    writer.addDocument(document);
    writer.flush();
  }
}
