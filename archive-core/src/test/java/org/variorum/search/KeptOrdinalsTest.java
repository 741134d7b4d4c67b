package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(first.numbers().count()).isEqualTo(2);
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
      assertThat(of(before).numbers().count()).isEqualTo(1);
      add(writer, "b");
      try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
        assertThat(of(after).numbers().count()).isEqualTo(2);
        assertThat(kept.states()).isEqualTo(2);

        before.close();

        assertThat(kept.states()).isEqualTo(1);
      }
      assertThat(kept.states()).isZero();
    }
  }

  @Test
  void areOnlyReckonedOfWhatAChangeHasAdded() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, unmerged())) {
      add(writer, IntStream.range(0, 5000).mapToObj(number -> "old" + number));
      DirectoryReader reader = DirectoryReader.open(writer);
      of(reader);
      long before = kept.numbered();
      for (int change = 0; change < 10; change++) {
        add(writer, Stream.of("old" + change, "new" + change));
        DirectoryReader changed = DirectoryReader.openIfChanged(reader);
        reader.close();
        reader = changed;
        assertThat(of(reader).numbers().count()).isEqualTo(5001 + change);
      }
      reader.close();

      assertThat(kept.numbered() - before).isEqualTo(20);
      assertThat(kept.states()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"400, 30, 1", "400, 30, 4", "30, 5, 6", "3, 1, 3", "200, 300, 2"})
  void areThoseThatLuceneGives(int many, int few, int small) throws IOException {
    Random random = new Random(1942);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, unmerged())) {
      add(writer, random.ints(few, 0, 1000).mapToObj(number -> "v" + number));
      add(writer, random.ints(many, 0, 1000).mapToObj(number -> "v" + number));
      for (int part = 0; part < small; part++) {
        add(writer, random.ints(few, 0, 1000).mapToObj(number -> "v" + number));
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        Numbering ours = of(reader).numbers();
        List<SortedSetDocValues> parts = parts(reader);
        OrdinalMap lucene =
            OrdinalMap.build(null, parts.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);

        assertThat(ours.count()).isEqualTo(lucene.getValueCount());
        for (int part = 0; part < parts.size(); part++) {
          for (long number = 0; number < parts.get(part).getValueCount(); number++) {
            long whole = ours.of(part).get(number);
            assertThat(whole).isEqualTo(lucene.getGlobalOrds(part).get(number));
            assertThat(ours.value(whole, (in, at) -> parts.get(in).lookupOrd(at)))
                .isEqualTo(parts.get(part).lookupOrd(number));
          }
        }
      }
    }
  }

  private NumberedValues of(IndexReader reader) throws IOException {
    return kept.of(reader, "field", parts(reader));
  }

  private static List<SortedSetDocValues> parts(IndexReader reader) throws IOException {
    List<SortedSetDocValues> parts = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      parts.add(DocValues.getSortedSet(leaf.reader(), "field"));
    }
    return parts;
  }

  private static IndexWriterConfig unmerged() {
    return new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
  }

  private static void add(IndexWriter writer, Stream<String> values) throws IOException {
    Document document = new Document();
    values.forEach(
        value -> document.add(new SortedSetDocValuesField("field", new BytesRef(value))));
    writer.addDocument(document);
    writer.flush();
  }

  private static void add(IndexWriter writer, String value) throws IOException {
    add(writer, Stream.of(value));
  }
}
