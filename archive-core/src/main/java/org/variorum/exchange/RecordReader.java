package org.variorum.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryRules;
import org.variorum.language.RefusedException;
import org.variorum.vocabulary.Vocabulary;

/** Reads a record into the entry that it will be. */
final class RecordReader {
  /** The most that the embedded database keeps in one field of bytes. */
  private static final int LONGEST_DOCUMENT = 1_000_000;

  private final DocumentCodec codec;
  private final Vocabulary vocabulary;
  private final EntryRules rules;

  RecordReader(DocumentCodec codec, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.codec = codec;
    this.rules = new EntryRules(vocabulary);
  }

  /**
   * Reads it. A file of another system is taken as far as it goes: where what it asks is not asked
   * here, as by a house with words of its own, that is kept in words.
   *
   * @throws org.variorum.language.RefusedException if it is no document, breaks a rule of entries
   *     or is too long
   */
  Entry read(RawRecord raw, IncomingRecord record, References references) {
    ObjectNode tree = (ObjectNode) codec.tree(raw.json());
    if (isOfOurFormat(raw)) {
      return read(tree, raw, record, references);
    }
    LinksElsewhere.resolve(tree, references, vocabulary::hasRole);
    if (tree.path("questions").isEmpty()) {
      return read(tree, raw, record, references);
    }
    try {
      return read(tree, raw, record, references);
    } catch (RefusedException e) {
      return readInWords(tree, raw, record, references);
    }
  }

  /** Keeps in words what is not asked; all answers, where nobody knows which of them it is. */
  private Entry readInWords(
      ObjectNode tree, RawRecord raw, IncomingRecord record, References references) {
    try {
      Entry entry = codec.read(tree, references);
      UnaskedQuestions.keepIn(tree, i -> !rules.allow(entry, entry.questions().get(i)));
      return read(tree, raw, record, references);
    } catch (RefusedException e) {
      ObjectNode told = (ObjectNode) codec.tree(raw.json());
      UnaskedQuestions.keepIn(told, i -> true);
      LinksElsewhere.resolve(told, references, vocabulary::hasRole);
      return read(told, raw, record, references);
    }
  }

  private static boolean isOfOurFormat(RawRecord raw) {
    String file = raw.place().file();
    return file.endsWith(".json") || file.endsWith(".jsonl");
  }

  private Entry read(ObjectNode tree, RawRecord raw, IncomingRecord record, References references) {
    tree.put("id", record.id().value());
    LocalIds.fill(tree);
    BodyReferences.resolve(tree, references);
    Entry read = codec.read(tree, references);
    Entry entry = read.told(BodyHtml.clean(read.body()), read.notes());
    List<String> problems = rules.problems(entry);
    if (!problems.isEmpty()) {
      throw new RefusedRecordException(String.join("; ", problems));
    }
    refuseTooLong(raw, entry);
    return entry;
  }

  /**
   * Checks what a record and an entry are together.
   *
   * @throws org.variorum.language.RefusedException if it breaks a rule of entries or is too long
   */
  void check(Entry joined) {
    List<String> problems = rules.problems(joined);
    if (!problems.isEmpty()) {
      throw new RefusedRecordException(String.join("; ", problems));
    }
    refuseTooLong(codec.write(joined).length());
  }

  private static void refuseTooLong(int length) {
    if (length > LONGEST_DOCUMENT) {
      throw new RefusedRecordException(
          "the document has %,d bytes; at most %,d can be kept"
              .formatted(length, LONGEST_DOCUMENT));
    }
  }

  private void refuseTooLong(RawRecord raw, Entry entry) {
    if (raw.json().length > LONGEST_DOCUMENT / 2) {
      refuseTooLong(codec.write(entry).length());
    }
  }
}
