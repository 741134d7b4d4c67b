package org.variorum.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Quotation;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.ContentNotice;
import org.variorum.digitalobject.CustodyStep;
import org.variorum.digitalobject.Picture;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;

/** What two entries say once they are one. */
class UnionTest {
  private static final ObjectId BRIDGE = new ObjectId("00000000");

  private final DocumentCodec codec = new DocumentCodec();

  @Test
  void keepsTheCaptionsOfTheKeptOneAndFillsThemFromTheOther() {
    Picture united =
        united(
            captioned("p1", Texts.english("The bridge"), null),
            captioned("p1", Texts.english("A bridge").with("de", "Die Brücke"), "Am Fluss"),
            Set.of());

    assertThat(united.captions().ours())
        .isEqualTo(Texts.english("The bridge").with("de", "Die Brücke"));
    assertThat(united.captions().original()).isEqualTo(quoted("Am Fluss"));
    assertThat(united.captions().originalFrom()).isEqualTo(Texts.english("From Am Fluss"));
  }

  @Test
  void takesTheCaptionsOfTheOtherWhereTheyAreChosen() {
    Picture united =
        united(
            captioned("p1", Texts.english("The bridge").with("de", "Brücke"), "Vom Wald aus"),
            captioned("p1", Texts.english("A bridge").with("de", "Steg"), "Am Fluss"),
            Set.of("p1.ours.en", "p1.original"));

    assertThat(united.captions().ours()).isEqualTo(Texts.english("A bridge").with("de", "Brücke"));
    assertThat(united.captions().original()).isEqualTo(quoted("Am Fluss"));
    assertThat(united.captions().originalFrom()).isEqualTo(Texts.english("From Am Fluss"));
  }

  @Test
  void isKnownByItsNumberInTheKeptOne() {
    Picture united =
        united(
            captioned("p2", Texts.english("The bridge"), null),
            captioned("p1", Texts.english("A bridge"), null),
            Set.of("p2.ours.en"));

    assertThat(united.id()).isEqualTo(new LocalId("p2"));
    assertThat(united.captions().ours()).isEqualTo(Texts.english("A bridge"));
  }

  @Test
  void warnsOfWhateverEitherWarnsOf() {
    Picture here = captioned("p1", Texts.NONE, null);
    Picture there =
        new Picture(
            here.id(),
            BRIDGE,
            Picture.Use.PICTURE,
            Texts.NONE,
            Texts.NONE,
            null,
            Captions.NONE,
            List.<CustodyStep>of(),
            List.of(ContentNotice.values()[0]));

    assertThat(united(here, there, Set.of()).notices()).containsExactly(ContentNotice.values()[0]);
  }

  @Test
  void takesOverTheRelationsOfTheOtherWithTheirRolesEachOnce() {
    EntryId army = new EntryId("00000000");
    Entry here = related("00000017", relation("r1", army, "part-of"));
    Entry there =
        related("0000002g", relation("r1", army, "part-of"), relation("r2", army, "named-for"));

    Entry united = Union.of(codec, here, there, Union.Choices.NONE).entry();

    assertThat(united.relations())
        .extracting(Relation::entry, Relation::role)
        .containsExactly(tuple(army, "part-of"), tuple(army, "named-for"));
  }

  private static Entry related(String id, Relation... relations) {
    return Entry.titled(new EntryId(id), EntryKind.PLACE, Texts.english("A place"))
        .issuing(PartKind.RELATION)
        .issuing(PartKind.RELATION)
        .related(List.of(relations));
  }

  private static Relation relation(String id, EntryId to, String role) {
    return new Relation(new LocalId(id), to, role, null, Texts.NONE, null, List.of());
  }

  private Picture united(Picture here, Picture there, Set<String> taken) {
    Entry united =
        Union.of(
                codec,
                showing("00000017", here),
                showing("0000002g", there),
                new Union.Choices(Set.of(), taken))
            .entry();
    assertThat(united.pictures()).hasSize(1);
    return united.pictures().get(0);
  }

  private static Entry showing(String id, Picture picture) {
    return Entry.titled(new EntryId(id), EntryKind.PLACE, Texts.english("A place"))
        .issuing(PartKind.PICTURE)
        .issuing(PartKind.PICTURE)
        .showing(List.of(picture));
  }

  private static Picture captioned(
      String id, Texts ours, @org.jspecify.annotations.Nullable String original) {
    Captions captions =
        original == null
            ? new Captions(ours, null, Texts.NONE, Texts.NONE)
            : new Captions(ours, quoted(original), Texts.english("From " + original), Texts.NONE);
    return new Picture(
        new LocalId(id),
        BRIDGE,
        Picture.Use.PICTURE,
        Texts.NONE,
        Texts.NONE,
        null,
        captions,
        List.of(),
        List.of());
  }

  private static Quotation quoted(String words) {
    return new Quotation(words, "de", Texts.NONE);
  }
}
