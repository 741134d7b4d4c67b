package org.variorum.bulk;

import java.util.TreeMap;
import org.variorum.entry.Entry;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * Says that texts are in another language than was said of them; a text that is there in that
 * language as well keeps both as they are.
 */
public record TagChange(String from, String to) implements BulkAct.Edit {

  public TagChange {
    Texts.of(from, "form");
    Texts.of(to, "form");
    if (from.equals(to)) {
      throw new MalformedTextException("A language cannot become itself");
    }
  }

  @Override
  public Entry applied(Entry entry) {
    Entry changed = entry;
    for (TextField field : TextField.all()) {
      Texts texts = field.isOf(entry.kind()) ? field.in(changed) : Texts.NONE;
      if (texts.exactly(from).isPresent()) {
        if (texts.exactly(to).isPresent()) {
          throw new UnfitEntryException(BulkWhy.HAS_THAT_LANGUAGE, to);
        }
        changed = field.changed(changed, moved(texts));
      }
    }
    return changed;
  }

  private Texts moved(Texts texts) {
    TreeMap<String, String> tagged = new TreeMap<>(texts.byLanguage());
    tagged.put(to, texts.exactly(from).orElse(""));
    tagged.remove(from);
    return new Texts(tagged);
  }
}
