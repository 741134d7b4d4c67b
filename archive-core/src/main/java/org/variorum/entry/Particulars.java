package org.variorum.entry;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.description.Description;
import org.variorum.event.Happening;
import org.variorum.institution.Institution;
import org.variorum.language.MalformedTextException;
import org.variorum.place.Concept;
import org.variorum.source.Work;
import org.variorum.story.Byline;

/** What only one kind of entry has; at most the one that fits the kind is present. */
public record Particulars(
    @Nullable Description description,
    @Nullable Authority authority,
    @Nullable Institution institution,
    @Nullable Concept concept,
    @Nullable Happening happening,
    @Nullable Work work,
    @Nullable Byline byline) {
  public static final Particulars NONE = new Particulars(null, null, null, null, null, null, null);

  public static Particulars of(Description description) {
    return new Particulars(description, null, null, null, null, null, null);
  }

  public static Particulars of(Authority authority) {
    return new Particulars(null, authority, null, null, null, null, null);
  }

  public static Particulars of(Concept concept) {
    return new Particulars(null, null, null, concept, null, null, null);
  }

  public static Particulars of(Work work) {
    return new Particulars(null, null, null, null, null, work, null);
  }

  public static Particulars of(Happening happening) {
    return new Particulars(null, null, null, null, happening, null, null);
  }

  /** The same without what is kept for the staff. */
  Particulars forReaders() {
    return description == null ? this : of(description.forReaders());
  }

  void checkFit(EntryKind kind) {
    long present =
        Stream.of(description, authority, institution, concept, happening, work, byline)
            .filter(particular -> particular != null)
            .count();
    if (present > 1 || (present == 1 && fitting(kind) == null)) {
      throw new MalformedTextException("An entry of kind " + kind.code() + " cannot have these");
    }
  }

  private @Nullable Object fitting(EntryKind kind) {
    return switch (kind) {
      case UNIT -> description;
      case PERSON, CORPORATE_BODY, FAMILY -> authority;
      case INSTITUTION -> institution;
      case PLACE, TOPIC -> concept;
      case EVENT -> happening;
      case SOURCE -> work;
      case STORY -> byline;
    };
  }
}
