package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class LuceneTermsTest {
  private static final int MANY = 5000;

  private static Set<String> terms(String beginning) {
    return IntStream.range(0, MANY)
        .mapToObj(number -> beginning + number)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void write(IndexWriter writer, String term) throws IOException {
    Document document = new Document();
    document.add(new StringField("field", term, Field.Store.NO));
    writer.addDocument(document);
  }

  private static IndexReader open(IndexWriter writer) {
    try {
      return DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void knowAllThatThereAreAndFewThatThereAreNot() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      LuceneTerms known = new LuceneTerms(List.of("field"), () -> open(writer));
      assertThat(known.now().of("field", terms("SKV"))).isEmpty();

      for (String term : terms("SKV")) {
        write(writer, term);
      }
      writer.flush();
      write(writer, "Жуков");

      assertThat(known.now().of("field", terms("SKV"))).isEqualTo(terms("SKV"));
      assertThat(known.now().of("field", Set.of("Жуков"))).containsExactly("Жуков");
      assertThat(known.now().of("field", terms("-K"))).hasSizeLessThan(MANY / 20);
      assertThat(known.now().of("other", Set.of("any"))).containsExactly("any");
    }
  }

  @Test
  void areForgottenWithThePartThatHadThem() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      LuceneTerms known = new LuceneTerms(List.of("field"), () -> open(writer));
      write(writer, "one");
      writer.flush();
      write(writer, "other");
      writer.flush();
      assertThat(known.now().of("field", Set.of("one", "other"))).hasSize(2);
      assertThat(known.parts()).isEqualTo(2);

      writer.forceMerge(1);
      open(writer).close();

      assertThat(known.now().of("field", Set.of("one", "other"))).hasSize(2);
      assertThat(known.parts()).isEqualTo(1);
    }
  }
}
