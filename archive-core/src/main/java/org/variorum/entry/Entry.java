package org.variorum.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ExternalId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;

/**
 * An entry: everything that is stated about one subject, as one immutable tree of values. It
 * changes by verbs that return the changed entry; its document is its canonical JSON.
 *
 * @param formatVersion the version of the document format
 * @param issued how many local ids were given out of each kind, so that none is given twice
 * @param body restricted HTML; {@code <cite data-c="c12">} marks a passage that rests on a claim,
 *     {@code data-c="s5"} one that rests on a citation of {@code notes}
 * @param notes citations of passages of the body, the ordinary footnotes
 * @param notYetResearched what nobody has worked on, said on the page
 * @param remnants what came with a file of another system and has no place of its own
 */
public record Entry(
    int formatVersion,
    EntryId id,
    @Nullable ExternalId externalId,
    EntryKind kind,
    Issued issued,
    Texts heading,
    List<NameForm> names,
    Texts summary,
    Texts body,
    List<Citation> notes,
    List<Question> questions,
    List<Relation> relations,
    List<Picture> pictures,
    Particulars particulars,
    List<Texts> notYetResearched,
    List<Remnant> remnants) {

  /** The version of the format that this program writes. */
  public static final int FORMAT_VERSION = 1;

  public Entry {
    if (formatVersion != FORMAT_VERSION) {
      throw new MalformedTextException("Not a format version of ours: " + formatVersion);
    }
    if (heading.isEmpty()) {
      throw new MalformedTextException("An entry without a heading");
    }
    particulars.checkFit(kind);
    names = List.copyOf(names);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
    relations = List.copyOf(relations);
    pictures = List.copyOf(pictures);
    notYetResearched = List.copyOf(notYetResearched);
    remnants = List.copyOf(remnants);
  }

  /** A new entry with nothing but a heading. */
  public static Entry titled(EntryId id, EntryKind kind, Texts heading) {
    return new Entry(
        FORMAT_VERSION,
        id,
        null,
        kind,
        Issued.NONE,
        heading,
        List.of(),
        Texts.NONE,
        Texts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Particulars.NONE,
        List.of(),
        List.of());
  }

  public Optional<Question> question(LocalId question) {
    return questions.stream().filter(one -> one.id().equals(question)).findFirst();
  }

  /** The next local id of a kind; {@link #issuing} keeps that it was given. */
  public LocalId next(PartKind kind) {
    return LocalId.of(kind, issued.of(kind) + 1);
  }

  public Entry issuing(PartKind kind) {
    return with(issued.andOneMore(kind));
  }

  public Entry with(Issued changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        changed,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry headed(Texts changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        changed,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry named(List<NameForm> changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        changed,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry summarised(Texts changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        changed,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry told(Texts changedBody, List<Citation> changedNotes) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        changedBody,
        changedNotes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry asking(List<Question> changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        changed,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry related(List<Relation> changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        changed,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry showing(List<Picture> changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        changed,
        particulars,
        notYetResearched,
        remnants);
  }

  public Entry with(Particulars changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        changed,
        notYetResearched,
        remnants);
  }

  /** The same with other things not researched yet. */
  public Entry leaving(List<Texts> changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        changed,
        remnants);
  }

  /** The same with other remnants of the file that it came from. */
  public Entry keeping(List<Remnant> changed) {
    return new Entry(
        formatVersion,
        id,
        externalId,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        changed);
  }

  /**
   * The same without some of its names, questions, relations and pictures, and without the marks in
   * its body that name them or what is in them.
   */
  public Entry without(Set<LocalId> parts) {
    return parts.isEmpty() ? this : Lessened.of(this, parts);
  }

  /** What an edition holds of it: everything but what is kept for the staff. */
  public Entry forReaders() {
    List<Remnant> open =
        remnants.stream().filter(remnant -> remnant.visibility().isPublic()).toList();
    return Withheld.from(with(particulars.forReaders()).keeping(open));
  }

  public Entry keyed(ExternalId changed) {
    return new Entry(
        formatVersion,
        id,
        changed,
        kind,
        issued,
        heading,
        names,
        summary,
        body,
        notes,
        questions,
        relations,
        pictures,
        particulars,
        notYetResearched,
        remnants);
  }

  /** The local ids of all its parts. */
  public Set<LocalId> parts() {
    return Set.copyOf(Parts.of(this).ids());
  }

  /** Every citation in the entry, wherever it hangs. */
  public Stream<Citation> allCitations() {
    return Citations.in(this);
  }
}
