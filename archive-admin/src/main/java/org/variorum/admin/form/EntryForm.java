package org.variorum.admin.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.claim.Question;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.*;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.scheme.ProposedForm;
import org.variorum.shorthand.ClaimReader;

/**
 * An entry of any kind as a form. It is made from an entry and makes an entry again; what nobody
 * touched, and what it does not show, comes back exactly as it was.
 */
public final class EntryForm implements Written {
  private final Ground ground;
  private final Entry origin;
  private final Entry kept;
  private final Wording heading;
  private final Wording summary;
  private final Wording body;
  private final Rows<NamePart> names;
  private final Rows<CitationPart> notes;
  private final Rows<QuestionPart> questions;
  private final Rows<RelationPart> relations;
  private final Rows<PicturePart> pictures;
  private final ParticularsPart particulars;
  private final Rows<Remark> notYetResearched;

  /** A text among several of its kind. */
  public static final class Remark implements Part<Texts> {
    private final Wording words;

    Remark(Texts words, Ground ground) {
      this.words = Wording.of(words, ground);
    }

    public Wording getWords() {
      return words;
    }

    @Override
    public @Nullable Texts value(Complaints complaints) {
      Texts said = words.texts();
      return said.isEmpty() ? null : said;
    }

    @Override
    public void tell(Scribe scribe) {
      scribe.part("", words);
    }
  }

  /**
   * Whoever fills it in, as far as the form has to know.
   *
   * @param language in which texts begin
   * @param written the languages in which the house writes
   * @param signature by which judgements are signed
   * @param headings of the entries that are referred to
   * @param pages tells how large a scanned page is
   * @param places tells where places lie
   */
  public record Desk(
      String language,
      List<String> written,
      String signature,
      LocalDate today,
      Map<EntryId, String> headings,
      Function<ObjectId, Optional<RegionPart.Size>> pages,
      Places places) {}

  private EntryForm(Entry entry, Entry kept, Ground ground) {
    this.ground = ground;
    this.origin = entry;
    this.kept = kept;
    this.heading = Wording.of(entry.heading(), ground);
    this.summary = Wording.of(entry.summary(), ground);
    this.body = Wording.of(WrittenCitations.asTyped(entry.body()), ground);
    this.names = Rows.of(entry.names(), one -> new NamePart(one, ground));
    this.notes = Rows.of(entry.notes(), one -> new CitationPart(one, ground));
    this.questions = Rows.of(entry.questions(), one -> new QuestionPart(one, ground));
    this.relations = Rows.of(entry.relations(), one -> new RelationPart(one, ground));
    this.pictures = Rows.of(entry.pictures(), one -> new PicturePart(one, ground));
    this.particulars = new ParticularsPart(entry.kind(), entry.particulars(), ground);
    this.notYetResearched = Rows.of(entry.notYetResearched(), one -> new Remark(one, ground));
  }

  public static EntryForm of(Entry entry, Desk desk) {
    return of(entry, entry, desk);
  }

  /**
   * The form of an entry as it might be saved.
   *
   * @param kept the same as the archive has it, from which what is written is told
   */
  public static EntryForm of(Entry entry, Entry kept, Desk desk) {
    Ground.Signature signature = new Ground.Signature(desk.signature(), desk.today());
    return new EntryForm(
        entry,
        kept,
        new Ground(
            new Ground.Tongues(desk.language(), desk.written()),
            desk.headings(),
            signature,
            desk.pages(),
            desk.places(),
            entry.issued()));
  }

  /** The entry as the form now has it; null if there were complaints. */
  public @Nullable Entry entry(Complaints complaints) {
    Texts headed = heading.required(complaints);
    List<NameForm> called = Rows.values(names, complaints);
    List<Citation> noted = Rows.values(notes, complaints);
    List<Question> asked = Rows.values(questions, complaints);
    List<Relation> related = Rows.values(relations, complaints);
    List<Picture> shown = Rows.values(pictures, complaints);
    Particulars particular = particulars.value(complaints);
    List<Texts> open = Rows.values(notYetResearched, complaints);
    if (complaints.count() > 0) {
      return null;
    }
    return new Entry(
        origin.formatVersion(),
        origin.id(),
        origin.externalId(),
        origin.kind(),
        ground.issued(),
        headed,
        called,
        summary.texts(),
        body.texts(),
        noted,
        asked,
        related,
        shown,
        untouchedOr(particular),
        open,
        origin.remnants());
  }

  /** Particulars that were not there and into which nothing was written stay away. */
  private Particulars untouchedOr(Particulars made) {
    Particulars blank =
        new ParticularsPart(origin.kind(), Particulars.NONE, ground)
            .value(new Complaints(java.util.Locale.ENGLISH));
    return origin.particulars().equals(Particulars.NONE) && made.equals(blank)
        ? Particulars.NONE
        : made;
  }

  /** What differs from the entry as it was kept, by the places where it stands. */
  public SortedMap<String, String> written() {
    Map<String, String> before =
        Noting.of(new EntryForm(kept, kept, ground.havingIssued(kept.issued())));
    SortedMap<String, String> written = Noting.of(this);
    written.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    return written;
  }

  /** Writes again what was {@link #written()} into a form of the same entry. */
  public void rewrite(Map<String, String> written) {
    Rewriting.into(this, written);
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("heading", heading);
    scribe.part("summary", summary);
    scribe.part("body", body);
    scribe.rows(
        "names", names, NamePart::getId, id -> ground.again(id, () -> NamePart.fresh(ground)));
    scribe.rows(
        "notes",
        notes,
        CitationPart::getId,
        id -> ground.again(id, () -> CitationPart.fresh(ground)));
    scribe.rows(
        "questions", questions, one -> one.getId() + " " + one.getProperty(), this::questionAgain);
    scribe.rows(
        "relations",
        relations,
        RelationPart::getId,
        id -> ground.again(id, () -> RelationPart.fresh(ground)));
    scribe.rows("pictures", pictures, PicturePart::seed, seed -> PicturePart.again(seed, ground));
    scribe.part("particulars", particulars);
    scribe.rows("notYetResearched", notYetResearched, key -> new Remark(Texts.NONE, ground));
    for (PartKind kind : PartKind.values()) {
      scribe.words(
          "issued/" + kind.name(),
          String.valueOf(ground.issued().of(kind)),
          number -> ground.issued(kind, Integer.parseInt(number)));
    }
  }

  private QuestionPart questionAgain(String seed) {
    String[] idAndProperty = seed.split(" ", 2);
    return ground.again(idAndProperty[0], () -> QuestionPart.fresh(idAndProperty[1], ground));
  }

  /** Opens the parts that have one of those ids, so that they can be mended. */
  public void unfold(Set<String> ids) {
    questions.getList().forEach(question -> question.unfold(ids));
    relations.getList().stream().filter(one -> ids.contains(one.getId())).forEach(Foldable::unfold);
  }

  /** Pairs of claims of a question that may be one day in two calendars, where it was. */
  public List<SuspectedDay> suspectedDays(QuestionPart question) {
    Whereabouts whereabouts = new Whereabouts(this, ground.places());
    return question.getRivals().suspectedDays(() -> whereabouts.of(question));
  }

  public void addName() {
    names.add(NamePart.fresh(ground));
  }

  /** Asks which forms by rule a name could have that the entry has not yet. */
  public void propose(NamePart name) {
    name.propose(
        names.getList().stream()
            .filter(other -> other.getNameClass() != NameClass.GENERATED)
            .map(other -> other.getText().getText().strip())
            .collect(Collectors.toSet()));
  }

  /** Takes a form that was proposed for a name; it stands at the end. */
  public void accept(NamePart name, ProposedForm form) {
    names.add(NamePart.taken(form, ground));
    name.getProposals().strike(form);
  }

  public void acceptAll(NamePart name) {
    List.copyOf(name.getProposals().getList()).forEach(form -> accept(name, form));
  }

  /** Asks a question at the end, and returns it. */
  public QuestionPart addQuestion(String property) {
    QuestionPart question = QuestionPart.fresh(property, ground);
    questions.add(question);
    return question;
  }

  /** The code of the property that its newest claim answers; empty if there is none. */
  public String answeredLast() {
    return questions.getList().stream()
        .filter(question -> question.newestClaim() > 0)
        .max(Comparator.comparingInt(QuestionPart::newestClaim))
        .map(QuestionPart::getProperty)
        .orElse("");
  }

  /** The question that asks for a property; asks it, if it is not asked yet. */
  public QuestionPart asking(String property) {
    return questions.getList().stream()
        .filter(question -> question.getProperty().equals(property))
        .findFirst()
        .orElseGet(() -> addQuestion(property));
  }

  /**
   * Asks those of some properties that are not asked yet, with nothing to answer them; returns how
   * many.
   */
  public int addQuestions(List<String> properties) {
    List<String> asked = questions.getList().stream().map(QuestionPart::getProperty).toList();
    List<String> missing = properties.stream().filter(one -> !asked.contains(one)).toList();
    missing.forEach(this::addQuestion);
    return missing.size();
  }

  /** Empties all fields that refer to an entry. */
  public void forget(EntryId entry) {
    ground.forget(entry);
  }

  /** Whether a citation is written within one of its texts. */
  public boolean hasWrittenCitations() {
    return new WrittenCitations(this, ground).isAny();
  }

  /**
   * Makes notes of the citations that are written within its texts, as far as they are known;
   * returns the reader of what is written after them.
   */
  public ClaimReader takeCitations(ClaimReader reader) {
    return new WrittenCitations(this, ground).take(reader);
  }

  /** The citations that are written within its texts and not understood. */
  public List<UnreadMark> unreadCitations(ClaimReader reader) {
    return new WrittenCitations(this, ground).unread(reader);
  }

  /** Writes another in place of a citation within its texts. */
  public void rewriteCitation(String inner, String instead) {
    new WrittenCitations(this, ground).replace(inner, instead);
  }

  public void addRelation() {
    relations.add(RelationPart.fresh(ground));
  }

  public void addNote() {
    notes.add(CitationPart.fresh(ground));
  }

  public void addNotYetResearched() {
    notYetResearched.add(new Remark(Texts.NONE, ground));
  }

  /** The languages in which heading, summary and body are written now. */
  public List<String> getTongues() {
    return Stream.of(heading, summary, body)
        .flatMap(words -> words.getLines().stream())
        .filter(line -> !line.getText().isBlank())
        .map(Wording.Line::getLanguage)
        .distinct()
        .toList();
  }

  /** What came with a file of another system and has no field; it is kept as it is. */
  public List<Remnant> getRemnants() {
    return origin.remnants();
  }

  public EntryKind getKind() {
    return origin.kind();
  }

  public Wording getHeading() {
    return heading;
  }

  public Wording getSummary() {
    return summary;
  }

  public Wording getBody() {
    return body;
  }

  public Rows<NamePart> getNames() {
    return names;
  }

  public Rows<CitationPart> getNotes() {
    return notes;
  }

  public Rows<QuestionPart> getQuestions() {
    return questions;
  }

  public Rows<RelationPart> getRelations() {
    return relations;
  }

  public Rows<PicturePart> getPictures() {
    return pictures;
  }

  public ParticularsPart getParticulars() {
    return particulars;
  }

  public Rows<Remark> getNotYetResearched() {
    return notYetResearched;
  }
}
