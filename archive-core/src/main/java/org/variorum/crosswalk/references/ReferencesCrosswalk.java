package org.variorum.crosswalk.references;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.bibliography.IncomingSource;
import org.variorum.bibliography.ReferenceList;
import org.variorum.bibliography.SourceDraft;
import org.variorum.bibliography.UnreadableListException;
import org.variorum.crosswalk.Beginning;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Crosswalk;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.ForeignFile;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.UnreadableFileException;
import org.variorum.document.DocumentCodec;
import org.variorum.identifier.EntryId;

/** Reads a list of references; each becomes a source with the edition that it names. */
@ApplicationScoped
public class ReferencesCrosswalk implements Crosswalk {
  private static final int LONGEST = 50_000_000;
  private static final Pattern RIS = Pattern.compile("(?m)\\A\\s*(?:\\S.*\\n){0,3}TY  ?-");
  private static final Pattern BIBTEX =
      Pattern.compile(
          "(?mi)^\\s*@(?:article|book|in\\p{L}+|misc|\\p{L}*thesis|proceedings|manual|techreport|unpublished|online|string|preamble|comment)\\s*[{(]");
  private static final Pattern CSL =
      Pattern.compile(
          "\"(?:issued|container-title|publisher-place|citation-key|title-short)\"\\s*:");

  /** An entry has an identifier; the one that it will bear is given when it is imported. */
  private static final EntryId NOBODY = new EntryId("00000000");

  private final DocumentCodec codec = new DocumentCodec();

  @Override
  public String format() {
    return "references";
  }

  @Override
  public boolean recognises(Beginning beginning) {
    String text = beginning.text().strip();
    boolean json = text.startsWith("[") || text.startsWith("{");
    boolean zotero = text.startsWith("<") && text.contains("zotero.org/namespaces");
    boolean csl = json && CSL.matcher(text).find() && !text.contains("\"formatVersion\"");
    return zotero
        || csl
        || (!json
            && !text.startsWith("<")
            && (RIS.matcher(text).find() || BIBTEX.matcher(text).find()));
  }

  @Override
  public void read(ForeignFile file, Catcher catcher) throws IOException {
    ReferenceList list;
    try {
      list = ReferenceList.read(text(file, catcher));
    } catch (UnreadableListException e) {
      throw new UnreadableFileException(0, String.valueOf(e.getMessage()), e);
    }
    Set<String> sent = new HashSet<>();
    int number = 0;
    for (IncomingSource source : list.sources()) {
      number++;
      send(source, number, file.stem(), sent, catcher);
    }
    if (list.sources().isEmpty()) {
      throw new UnreadableFileException(0, "No reference is in this file");
    }
  }

  private void send(
      IncomingSource source, int number, String stem, Set<String> sent, Catcher catcher) {
    String own = source.key().isEmpty() ? source.title() + " " + source.year() : source.key();
    String key = source.key().isEmpty() ? Keys.of("reference", stem, own) : "";
    key = key.isEmpty() ? Keys.of("reference/" + own) : key;
    if (!sent.add(key)) {
      catcher.found(Finding.refused("key-repeated", number, "key", own, key));
      return;
    }
    ObjectNode record = (ObjectNode) codec.treeOf(new SourceDraft(source, "en").entry(NOBODY));
    record.remove("id");
    record.put("externalId", key);
    catcher.record(number, record);
    for (String left : source.left()) {
      catcher.found(Finding.refused("field-left", number, left, "", key));
    }
  }

  private static String text(ForeignFile file, Catcher catcher) throws IOException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    if (bytes.length > LONGEST) {
      throw new UnreadableFileException(
          0, "A list of references has at most " + LONGEST + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      catcher.found(Finding.repaired("encoding-guessed", 0, "", "windows-1252", ""));
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
