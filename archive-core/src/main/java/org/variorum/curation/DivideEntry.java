package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.division.Division;
import org.variorum.division.Divisions;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.revision.Act;
import org.variorum.revision.DeskEntry;
import org.variorum.revision.Drafts;
import org.variorum.revision.Made;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;

/**
 * Divides an entry that speaks of two subjects: chosen parts become a new entry, a draft, to which
 * the old one is related. Visitors see nothing of it until either is published.
 */
@ApplicationScoped
@Transactional
public class DivideEntry {
  private static final String ROLE = "associated";

  @Inject Revising revising;
  @Inject Removing removing;
  @Inject Drafts drafts;
  @Inject Divisions divisions;
  @Inject CreateEntry creating;
  @Inject Clock clock;

  /**
   * What becomes an entry of its own.
   *
   * @param heading of the new entry
   * @param parts the names, questions, relations and pictures that go with it
   * @param texts the texts that do, as {@code summary.en} and {@code body.ru}
   */
  public record Portion(Texts heading, Set<LocalId> parts, Set<String> texts) {

    public Portion {
      parts = Set.copyOf(parts);
      texts = Set.copyOf(texts);
    }
  }

  /**
   * Divides it; returns the identifier of the new entry.
   *
   * @throws StaleRevisionException if someone else has changed the entry since
   * @throws UnmovableException if nothing is chosen
   * @throws InvalidEntryException if either would contradict itself
   */
  @Requires(Right.EDIT)
  public EntryId divide(Actor actor, EntryId entry, int expectedRevision, Portion portion) {
    DeskEntry head = revising.held(actor, entry, expectedRevision);
    if (portion.parts().isEmpty() && portion.texts().isEmpty()) {
      throw new UnmovableException(entry, UnmovableException.Why.NOTHING_CHOSEN);
    }
    Entry whole = revising.newest(head);
    EntryId made = creating.create(actor, whole.kind(), portion.heading());
    DeskEntry begun = drafts.head(made).orElseThrow();
    revising.revise(actor, begun, taken(whole, made, portion), Act.DIVIDED);
    int before = head.revision();
    int after = revising.revise(actor, head, rest(whole, made, portion), Act.DIVIDED);
    divisions.add(new Division(0, entry, made, before, after), actor, clock.instant());
    return made;
  }

  /** The new entry: its parts are called as they were, so that marks in its texts still hold. */
  private static Entry taken(Entry whole, EntryId made, Portion portion) {
    Set<LocalId> left =
        parts(whole).filter(id -> !portion.parts().contains(id)).collect(Collectors.toSet());
    Entry some = whole.without(left);
    Texts body = chosen("body", some.body(), portion, true);
    return Entry.titled(made, whole.kind(), portion.heading())
        .with(whole.issued())
        .named(some.names())
        .asking(some.questions())
        .related(some.relations())
        .showing(some.pictures())
        .summarised(chosen("summary", whole.summary(), portion, true))
        .told(body, marked(whole.notes(), body));
  }

  private static Entry rest(Entry whole, EntryId made, Portion portion) {
    Entry left = whole.without(portion.parts());
    Texts body = chosen("body", left.body(), portion, false);
    List<Citation> gone = marked(whole.notes(), chosen("body", whole.body(), portion, true));
    List<Citation> stay = marked(whole.notes(), body);
    List<Relation> related = new ArrayList<>(left.relations());
    related.add(
        new Relation(whole.next(PartKind.RELATION), made, ROLE, null, Texts.NONE, null, List.of()));
    return left.issuing(PartKind.RELATION)
        .related(related)
        .summarised(chosen("summary", whole.summary(), portion, false))
        .told(
            body,
            whole.notes().stream()
                .filter(note -> stay.contains(note) || !gone.contains(note))
                .toList());
  }

  private static Stream<LocalId> parts(Entry entry) {
    return Stream.of(
            entry.names().stream().map(NameForm::id),
            entry.questions().stream().map(Question::id),
            entry.relations().stream().map(Relation::id),
            entry.pictures().stream().map(Picture::id))
        .flatMap(some -> some);
  }

  private static Texts chosen(String part, Texts texts, Portion portion, boolean taken) {
    Texts some = Texts.NONE;
    for (String language : texts.byLanguage().keySet()) {
      if (portion.texts().contains(part + "." + language) == taken) {
        some = some.with(language, texts.exactly(language).orElse(""));
      }
    }
    return some;
  }

  private static List<Citation> marked(List<Citation> notes, Texts body) {
    Set<LocalId> marks =
        body.byLanguage().values().stream()
            .flatMap(html -> BodyHtml.marks(html).stream())
            .collect(Collectors.toSet());
    return notes.stream().filter(note -> marks.contains(note.id())).toList();
  }

  /**
   * Undoes the last division of an entry, or that by which it was made: the old entry is again what
   * it was, and the new one goes into the trash. Returns the identifier of the old one.
   *
   * @throws StaleRevisionException if someone has changed either since
   * @throws UnmovableException if there is none, or visitors see the new entry
   */
  @Requires(Right.EDIT)
  public EntryId rejoin(Actor actor, EntryId entry) {
    Division division =
        divisions
            .of(entry)
            .orElseThrow(() -> new UnmovableException(entry, UnmovableException.Why.NOT_DIVIDED));
    DeskEntry old = revising.held(actor, division.entry(), division.after());
    DeskEntry made = revising.held(actor, division.made());
    revising.check(made, 2);
    if (made.edition() != null) {
      throw new UnmovableException(division.made(), UnmovableException.Why.PUBLIC);
    }
    Instant now = clock.instant();
    Entry then = drafts.revision(division.entry(), division.before()).orElseThrow();
    Entry whole = then.with(RestoreEntry.all(revising.newest(old), then));
    revising.revise(actor, old, whole, Act.REJOINED);
    removing.trash(made, new Made(actor, now));
    divisions.undo(division.id(), actor, now);
    return division.entry();
  }
}
