package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.digitalobject.Picture;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.identifier.EntryId;
import org.variorum.institution.Institution;
import org.variorum.language.Texts;
import org.variorum.place.Concept;
import org.variorum.place.Coordinates;
import org.variorum.projection.Questions;
import org.variorum.story.Byline;

/** Makes the view of an entry; a pure function of what it is given. */
final class EntryViews {
  private final Apparatus apparatus;
  private final Surroundings around;

  EntryViews(Apparatus apparatus, Surroundings around) {
    this.apparatus = apparatus;
    this.around = around;
  }

  EntryView of(PublishedEdition edition, boolean current) {
    Entry entry = edition.entry();
    Notes notes = new Notes(apparatus);
    List<FactView> facts = new Facts(apparatus, notes).of(entry);
    NotesView factNotes = notes.taken();
    List<BlockView> body = new Body(entry, apparatus, notes).blocks();
    Related related = new Related(apparatus, notes);
    List<TimeView> timeline = related.timeline(entry);
    List<GroupView> groups = related.groups(entry, around.incoming());
    NotesView relatedNotes = notes.taken();
    List<NameView> names = new Names(apparatus).of(entry, notes);
    Label label = apparatus.labels().get(entry.id());
    List<GroupView> sources = new CitedSources(apparatus).of(entry);
    return new EntryView(
        entry.id().value(),
        label == null ? Paths.entry(entry.id(), "") : label.path(),
        label == null ? "" : label.slug(),
        entry.kind().code(),
        kindWord(entry.particulars()),
        apparatus.text(entry.heading()),
        label == null ? "" : label.dates(),
        rivalDates(entry),
        new Names(apparatus).beside(entry),
        names.size(),
        portrait(entry),
        apparatus.text(entry.summary()),
        facts,
        factNotes,
        apparatus.text(entry.body()),
        body,
        questions(entry),
        timeline,
        groups,
        relatedNotes,
        new Pictures(apparatus).of(entry),
        around.texts(),
        names,
        notes.taken(),
        sources,
        sources.stream().mapToInt(group -> group.links().size()).sum(),
        entry.notYetResearched().stream().map(apparatus::text).toList(),
        entry.remnants().stream()
            .map(one -> new RemnantView(one.element(), apparatus.text(one.words())))
            .toList(),
        particulars(entry),
        Editing.view(apparatus, edition, current),
        apparatus.leavesOut(entry),
        sources(entry));
  }

  private Set<EntryId> sources(Entry entry) {
    Set<EntryId> all = new LinkedHashSet<>();
    all.add(entry.id());
    all.addAll(apparatus.labels().keySet());
    all.addAll(apparatus.sources().keySet());
    around.above().forEach(higher -> all.add(higher.id()));
    around.below().rows().forEach(row -> all.add(new EntryId(row.id())));
    return Set.copyOf(all);
  }

  private TextView kindWord(Particulars particulars) {
    if (particulars.authority() != null) {
      return apparatus.text(particulars.authority().occupation());
    }
    if (particulars.happening() != null) {
      return apparatus.text(particulars.happening().kind());
    }
    return particulars.concept() == null
        ? TextView.NONE
        : apparatus.text(particulars.concept().kind());
  }

  private boolean rivalDates(Entry entry) {
    return entry.questions().stream()
        .filter(question -> Set.of("born", "died").contains(question.property()))
        .anyMatch(question -> Questions.isContested(question, apparatus.vocabulary()));
  }

  private @Nullable PictureView portrait(Entry entry) {
    return entry.pictures().stream()
        .filter(picture -> picture.use() == Picture.Use.PORTRAIT && picture.notices().isEmpty())
        .findFirst()
        .map(picture -> new Pictures(apparatus).of(entry, picture))
        .filter(PictureView::isPlain)
        .orElse(null);
  }

  private List<QuestionCard> questions(Entry entry) {
    QuestionCards cards = new QuestionCards(apparatus);
    List<QuestionCard> all = new ArrayList<>();
    entry.questions().stream()
        .filter(this::worthAsking)
        .forEach(question -> all.add(cards.of(entry.id(), question)));
    all.addAll(around.questionsOfOthers());
    return all;
  }

  /** Open is what sources disagree on, or what the archive asks in words of its own. */
  private boolean worthAsking(org.variorum.claim.Question question) {
    return !question.wording().isEmpty() || Questions.isContested(question, apparatus.vocabulary());
  }

  private ParticularsView particulars(Entry entry) {
    Particulars own = entry.particulars();
    Description unit = own.description();
    return new ParticularsView(
        unit == null ? null : new Units(apparatus, unit, around.above()).of(entry, around.below()),
        new Works(apparatus).of(entry, around.uses(), around.takenUpBy()),
        house(own.institution()),
        concept(own.concept()),
        story(entry, own.byline()),
        new Clauses(apparatus).of(own),
        SmallMaps.of(entry, apparatus));
  }

  private @Nullable HouseView house(@Nullable Institution house) {
    return house == null
        ? null
        : new HouseView(
            house.code() == null ? "" : house.code(),
            apparatus.text(house.address()),
            apparatus.link(house.place()),
            apparatus.text(house.access()),
            WebAddress.orNothing(house.website()));
  }

  private @Nullable ConceptView concept(@Nullable Concept concept) {
    if (concept == null) {
      return null;
    }
    Coordinates at = concept.coordinates();
    return new ConceptView(
        concept.broader() == null ? List.of() : List.of(apparatus.link(concept.broader())),
        around.narrower(),
        concept.related().stream().map(id -> apparatus.link(id, Texts.NONE)).toList(),
        at == null ? "" : at.latitude().toPlainString() + ", " + at.longitude().toPlainString(),
        concept.identifiers());
  }

  private @Nullable StoryView story(Entry entry, @Nullable Byline byline) {
    return byline == null ? null : new Bylines(apparatus).of(entry, byline, around.beside());
  }
}
