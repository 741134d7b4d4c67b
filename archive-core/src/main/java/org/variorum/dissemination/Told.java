package org.variorum.dissemination;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.description.Description;
import org.variorum.description.Inheritance;
import org.variorum.description.Level;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Term;
import org.variorum.vocabulary.Vocabulary;

/**
 * What a file is written from.
 *
 * @param above the units it is part of, the nearest first
 * @param named what visitors may see of all that the entry refers to
 * @param pages those on which it marks evidence and that visitors see
 */
record Told(
    PublishedEdition edition,
    List<Entry> above,
    Map<EntryId, Named> named,
    Map<ObjectId, SeenPage> pages,
    House house) {

  /** What a source is called that visitors do not see. */
  static final String UNSEEN = "A source that is not published";

  /**
   * The archive.
   *
   * @param name what it is called; empty if it was not named
   * @param root its absolute address, without a slash at its end
   */
  record House(Texts name, String root, Vocabulary vocabulary) {

    /** A name that is never empty, since formats want one. */
    String agency() {
      return name.isEmpty() ? "Archive" : name.wordsIn("en");
    }

    String entry(EntryId id) {
      return root + "/entry/" + id;
    }

    String role(String code) {
      return vocabulary.roles().stream()
          .filter(term -> term.code().equals(code))
          .findFirst()
          .map(Term::label)
          .map(label -> label.wordsIn("en"))
          .filter(label -> !label.isBlank())
          .orElse(code);
    }

    String property(String code) {
      return vocabulary
          .property(code)
          .map(Property::label)
          .map(label -> label.wordsIn("en"))
          .filter(label -> !label.isBlank())
          .orElse(code);
    }
  }

  Entry entry() {
    return edition.entry();
  }

  EntryId id() {
    return entry().id();
  }

  String address() {
    return house.entry(id());
  }

  Optional<Description> unit() {
    return Optional.ofNullable(entry().particulars().description());
  }

  /** What is said of it as a unit; nothing but that if nobody filled it in. */
  Description described() {
    return unit()
        .orElseGet(
            () ->
                new Description(
                    null,
                    0,
                    Level.COLLECTION,
                    Texts.NONE,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    Map.of()));
  }

  /** Whoever keeps the unit, by itself or inherited, if visitors may see that. */
  Optional<Texts> keeper() {
    return inheritance()
        .flatMap(Inheritance::institution)
        .flatMap(held -> Optional.ofNullable(named.get(held.value())))
        .map(Named::heading);
  }

  Optional<Inheritance> inheritance() {
    return unit()
        .map(
            own ->
                new Inheritance(
                    own,
                    above.stream()
                        .flatMap(
                            one ->
                                Optional.ofNullable(one.particulars().description())
                                    .map(said -> new Inheritance.Higher(one.id(), said))
                                    .stream())
                        .toList()));
  }

  /** What an entry is called, this one too; nothing if visitors may not see it. */
  Texts heading(@Nullable EntryId id) {
    if (id().equals(id)) {
      return entry().heading();
    }
    Named one = id == null ? null : named.get(id);
    return one == null ? Texts.NONE : one.heading();
  }

  Optional<EntryKind> kind(EntryId id) {
    return id().equals(id)
        ? Optional.of(entry().kind())
        : Optional.ofNullable(named.get(id)).map(Named::kind);
  }

  /** A citation in words: source, place, what it says. */
  String cited(Citation citation) {
    String source = heading(citation.source().entry()).wordsIn("en");
    StringBuilder words = new StringBuilder(source.isBlank() ? UNSEEN : source);
    if (citation.locator() != null) {
      words.append(", ").append(citation.locator().text());
    }
    String stance = citation.stance().name().toLowerCase(Locale.ROOT);
    return words.append(" (").append(stance).append(')').toString();
  }
}
