package org.variorum.dissemination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;

/** Makes entries odd, leaf by leaf, as far as the model takes them. */
final class NastyEntries {
  private static final int CHANGES = 60;
  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "\u0000",
          "\u0001\u0008\u001F",
          "\uFFFE\uFFFF",
          "\u00A0",
          "\u200B",
          "\u2028",
          "]]>",
          "<![CDATA[ & <p>",
          "<p>One</p><ul><li>Two</li></ul><p></p>",
          "&amp;lt; &#x0;",
          "1 2:3/4",
          "-x",
          "ца\u0301рь \u05E9",
          "\uD83D\uDE00",
          "a\tb\r\nc",
          "x".repeat(5000));
  private static final List<String> DATES =
      List.of(
          "0000",
          "-0044-03-15",
          "Y170000002",
          "Y-17E7",
          "1950S2",
          "1985-04-XX",
          "XXXX-12-XX",
          "{1667,1668..1672}",
          "[..1760-12-03]",
          "2004-06~-11",
          "../1985",
          "1985/..",
          "/1985",
          "1985/",
          "2001-21",
          "1900%",
          "9999",
          "2150-01-01",
          "0044",
          "1984-06-02?/2004-08-08~");
  private static final List<String> LANGUAGES =
      List.of("und", "x-klingon", "zxx", "sr-Latn-RS", "de-1901", "i-enochian", "qaa", "mul", "cu");

  private final DocumentCodec codec = new DocumentCodec();
  private final Random random;

  NastyEntries(long seed) {
    random = new Random(seed);
  }

  Entry of(Entry entry) {
    JsonNode tree = codec.treeOf(entry);
    Entry odd = entry;
    for (int change = 0; change < CHANGES; change++) {
      JsonNode changed = tree.deepCopy();
      change(changed);
      try {
        odd = codec.read(changed.toString().getBytes(StandardCharsets.UTF_8));
        tree = changed;
      } catch (RuntimeException refused) {
        continue; // the model does not take that
      }
    }
    return odd;
  }

  private void change(JsonNode tree) {
    List<Runnable> changes = new ArrayList<>();
    gather(tree, changes);
    changes.get(random.nextInt(changes.size())).run();
  }

  private void gather(JsonNode node, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> gather(object, one.getKey(), one.getValue(), changes));
    } else if (node instanceof ArrayNode array) {
      if (!array.isEmpty()) {
        changes.add(() -> array.remove(random.nextInt(array.size())));
      }
      array.forEach(one -> gather(one, changes));
    }
  }

  private void gather(ObjectNode object, String name, JsonNode value, List<Runnable> changes) {
    if (value.isTextual()) {
      List<String> words =
          name.equals("edtf") ? DATES : name.equals("language") ? LANGUAGES : WORDS;
      changes.add(() -> object.put(name, words.get(random.nextInt(words.size()))));
      if (name.length() == 2) { // words by language
        changes.add(
            () -> {
              object.remove(name);
              object.set(
                  LANGUAGES.get(random.nextInt(LANGUAGES.size())), TextNode.valueOf("Words"));
            });
      }
    } else {
      gather(value, changes);
      if (!name.equals("particulars")) {
        changes.add(() -> object.remove(name));
      }
    }
  }
}
