package org.variorum.crosswalk.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.variorum.document.OwnFields;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/**
 * Leads to what files of ours name beside their words. What files name is known by its name; what
 * they do not is led to by what the other archive calls it: whether it is here or comes along is
 * known once all was read.
 */
public final class OwnNames {
  private static final int LONGEST_NAME = 300;

  private final Naming naming;

  /** Refers to somebody or something by what it is called. */
  @FunctionalInterface
  public interface Naming {
    String reference(EntryKind kind, String name, String language);
  }

  public OwnNames(Naming naming) {
    this.naming = naming;
  }

  /**
   * Lets a part of a record lead there; whether it can.
   *
   * @param named its kind, its name, the language of that, and what the other archive calls it
   */
  public boolean lead(ObjectNode part, JsonNode named) {
    String name = Cleaned.line(named.path("name").asText());
    Optional<EntryKind> kind =
        Arrays.stream(EntryKind.values())
            .filter(one -> one.code().equals(named.path("kind").asText()))
            .findFirst();
    return kind.isPresent()
        && !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && lead(part, kind.get(), name, named);
  }

  private boolean lead(ObjectNode part, EntryKind kind, String name, JsonNode named) {
    String tag = named.path("language").asText();
    String language = Texts.isTag(tag) ? tag : "und";
    if (isNamed(kind)) {
      part.put("entry", naming.reference(kind, name, language));
      return true;
    }
    String entry = named.path("entry").asText();
    if (!EntryId.isValid(entry)) {
      return false;
    }
    part.putObject(OwnFields.ELSEWHERE)
        .put("kind", kind.code())
        .put("entry", entry)
        .put("name", name)
        .put("language", language);
    return true;
  }

  private static boolean isNamed(EntryKind kind) {
    return kind.isAgent()
        || kind == EntryKind.INSTITUTION
        || kind == EntryKind.PLACE
        || kind == EntryKind.TOPIC;
  }
}
