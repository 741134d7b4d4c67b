package org.variorum.admin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.RelationEdit;
import org.variorum.bulk.TagChange;
import org.variorum.bulk.TextEdit;
import org.variorum.bulk.TextField;
import org.variorum.bulk.TextReplacement;
import org.variorum.bulk.UnitEdit;
import org.variorum.description.Level;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.language.Languages;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * What is to be done to each of many entries, as the fields of a form say it.
 *
 * @param asked what stands in a field; empty if nothing does
 */
record BulkForm(UnaryOperator<String> asked) {

  /** The choices of the form. */
  enum Choice {
    TEXT,
    REPLACE,
    RELATION,
    MOVE,
    LEVEL,
    INSTITUTION,
    LANGUAGE,
    PUBLISH,
    WITHDRAW,
    TRASH
  }

  /**
   * The act that was chosen.
   *
   * @throws UnreadableBulkException if something is wanting, with the message that says what
   */
  BulkAct act() {
    Choice choice = value(Choice.class, "act", "bulk.wrong.act");
    try {
      return switch (choice) {
        case TEXT -> text();
        case REPLACE ->
            new TextReplacement(
                is("place"), is("in"), is("sought"), is("instead"), on("pattern"), on("exact"));
        case RELATION -> new RelationEdit(wanted("target"), is("role"), is("way").equals("remove"));
        case MOVE -> new BulkAct.Move(entry("parent"));
        case LEVEL -> new UnitEdit.SetLevel(value(Level.class, "level", "bulk.wrong.act"));
        case INSTITUTION -> new UnitEdit.SetInstitution(entry("institution"));
        case LANGUAGE -> new TagChange(is("from").strip(), is("to").strip());
        case PUBLISH -> new BulkAct.Publish();
        case WITHDRAW -> new BulkAct.Withdraw(reason());
        case TRASH -> new BulkAct.Trash();
      };
    } catch (MalformedTextException e) {
      throw new UnreadableBulkException("bulk.wrong." + word(choice), e);
    }
  }

  private TextEdit text() {
    TextEdit.Manner manner = value(TextEdit.Manner.class, "manner", "bulk.wrong.text");
    String words = manner == TextEdit.Manner.CLEAR ? "" : is("words");
    return new TextEdit(new TextField(is("field")), is("language").strip(), manner, words);
  }

  private PublicReason reason() {
    Map<String, String> words = new LinkedHashMap<>();
    Languages.SPOKEN.forEach(tag -> words.put(tag, is("reason-" + tag)));
    return new PublicReason(
        value(Category.class, "category", "bulk.wrong.withdraw"), Texts.of(words));
  }

  private EntryId wanted(String name) {
    EntryId entry = entry(name);
    if (entry == null) {
      throw new UnreadableBulkException("bulk.wrong.entry");
    }
    return entry;
  }

  /** Nothing written is none; what cannot be read is refused. */
  private @Nullable EntryId entry(String name) {
    String shown = is(name);
    String id = EntryField.idIn(shown);
    if (id.isEmpty() && !shown.isBlank()) {
      throw new UnreadableBulkException("bulk.wrong.entry");
    }
    return id.isEmpty() ? null : new EntryId(id);
  }

  private <E extends Enum<E>> E value(Class<E> type, String name, String wanting) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(is(name))) {
        return value;
      }
    }
    throw new UnreadableBulkException(wanting);
  }

  private String is(String name) {
    return asked.apply(name);
  }

  private boolean on(String name) {
    return !is(name).isEmpty();
  }

  private static String word(Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** What the fields say of an act; entries by their identifiers. */
  static Map<String, String> fields(BulkAct act) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (act instanceof TextEdit text) {
      fields.put("act", Choice.TEXT.name());
      fields.put("field", text.field().code());
      fields.put("language", text.language());
      fields.put("manner", text.manner().name());
      fields.put("words", text.words());
    } else if (act instanceof TextReplacement replacement) {
      fields.put("act", Choice.REPLACE.name());
      fields.put("place", replacement.place());
      fields.put("in", replacement.language());
      fields.put("sought", replacement.sought());
      fields.put("instead", replacement.instead());
      fields.put("pattern", replacement.pattern() ? "on" : "");
      fields.put("exact", replacement.exactCase() ? "on" : "");
    } else if (act instanceof RelationEdit relation) {
      fields.put("act", Choice.RELATION.name());
      fields.put("target", relation.target().value());
      fields.put("role", relation.role());
      fields.put("way", relation.remove() ? "remove" : "add");
    } else if (act instanceof BulkAct.Move move) {
      fields.put("act", Choice.MOVE.name());
      fields.put("parent", id(move.parent()));
    } else if (act instanceof UnitEdit.SetLevel level) {
      fields.put("act", Choice.LEVEL.name());
      fields.put("level", level.level().name());
    } else if (act instanceof UnitEdit.SetInstitution keeper) {
      fields.put("act", Choice.INSTITUTION.name());
      fields.put("institution", id(keeper.institution()));
    } else if (act instanceof TagChange tag) {
      fields.put("act", Choice.LANGUAGE.name());
      fields.put("from", tag.from());
      fields.put("to", tag.to());
    } else if (act instanceof BulkAct.Withdraw withdraw) {
      fields.put("act", Choice.WITHDRAW.name());
      fields.put("category", withdraw.reason().category().name());
      withdraw
          .reason()
          .words()
          .byLanguage()
          .forEach((tag, said) -> fields.put("reason-" + tag, said));
    } else {
      Choice choice = act instanceof BulkAct.Publish ? Choice.PUBLISH : Choice.TRASH;
      fields.put("act", choice.name());
    }
    return fields;
  }

  private static String id(@Nullable EntryId entry) {
    return entry == null ? "" : entry.value();
  }
}
