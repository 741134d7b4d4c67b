package org.variorum.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.variorum.vocabulary.Vocabulary;

/**
 * Reads vocabularies from JSON: the general one that comes with the program, and an archive's own.
 */
public final class VocabularyCodec {
  private final JsonMapper mapper = DocumentMapper.make();

  /** The words that come with the program. */
  public Vocabulary general() {
    try (InputStream json = VocabularyCodec.class.getResourceAsStream("vocabulary.json")) {
      return mapper.readValue(json, Vocabulary.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The general vocabulary is part of the program", e);
    }
  }

  /**
   * The words of an archive of its own.
   *
   * @throws MalformedDocumentException if the bytes are no vocabulary
   */
  public Vocabulary read(byte[] json) {
    try {
      return mapper.readValue(json, Vocabulary.class);
    } catch (JsonMappingException e) {
      throw new MalformedDocumentException(
          e.getPathReference(), String.valueOf(e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new MalformedDocumentException("", "Not JSON: " + e.getMessage(), e);
    }
  }

  public byte[] write(Vocabulary vocabulary) {
    try {
      return mapper.writeValueAsBytes(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException("A vocabulary is always writable", e);
    }
  }
}
