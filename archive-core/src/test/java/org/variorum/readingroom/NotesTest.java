package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.citation.Citation;
import org.variorum.citation.EvidenceRegion;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.digitalobject.Picture;
import org.variorum.document.DocumentCodec;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.ObjectId;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

class NotesTest {
  private static final Random RANDOM = new Random(3);
  private static final ObjectId PAGE = ObjectId.random(RANDOM);

  private final Entry unit =
      Entry.titled(EntryId.random(RANDOM), EntryKind.UNIT, Texts.english("A sheet"))
          .showing(List.of(Picture.scan(new LocalId("p1"), PAGE, Texts.NONE)));

  @Test
  void leadsToTheBoxOnTheScannedPageThatTheSourceShows() {
    EvidenceRegion box = new EvidenceRegion(PAGE, 62, 460, 876, 72);

    NoteView note = note(citation("c1", box));

    assertThat(note.scan())
        .isEqualTo("/entry/" + unit.id() + "/scan/" + PAGE + "#" + Paths.box(62, 460, 876, 72));
    assertThat(note.crop()).isEqualTo("/scan/" + PAGE + "/crop/62,460,876,72.jpg");
  }

  @Test
  void leadsNowhereIfTheSourceDoesNotShowThePage() {
    assertThat(note(citation("c1", new EvidenceRegion(ObjectId.random(RANDOM), 0, 0, 9, 9))).scan())
        .isEmpty();
    assertThat(note(citation("c1", null)).scan()).isEmpty();
  }

  @Test
  void keepsTheNumbersOfThoseThatAreNotShown() {
    Citation hidden = citation("c1", null);
    Notes notes = new Notes(apparatus(), citation -> !citation.equals(hidden));

    List<RefView> refs = notes.refs(List.of(hidden, citation("c2", null)));

    assertThat(refs).extracting(RefView::number).containsExactly(2);
    assertThat(notes.taken().notes()).extracting(NoteView::number).containsExactly(2);
  }

  @Test
  void namesAWorkInTheLanguageOfTheReader() {
    Entry work = memoir();
    Label label =
        new Label(
            work.id(), EntryKind.SOURCE, "A memoir", "en", "memoir", "memoir", "", "Memoir 1968");
    Apparatus russian =
        new Apparatus(
            "ru",
            Vocabulary.NONE,
            Map.of(work.id(), label),
            Map.of(work.id(), work),
            LocalDate.EPOCH);

    assertThat(russian.key(work.id()))
        .isEqualTo(new LinkView(label.path(), "Воспоминания 1968", "ru"));
  }

  private static Entry memoir() {
    EntryId id = EntryId.random(RANDOM);
    String document =
        """
        {"formatVersion": 1, "id": "%s", "kind": "source", "heading": {"en": "A memoir"},
         "particulars": {"work": {"kind": "memoir",
           "shortTitle": {"en": "Memoir 1968", "ru": "Воспоминания 1968"}}}}
        """;
    return new DocumentCodec().read(document.formatted(id).getBytes(StandardCharsets.UTF_8));
  }

  private NoteView note(Citation citation) {
    Notes notes = new Notes(apparatus());
    notes.refs(List.of(citation));
    return notes.taken().notes().get(0);
  }

  private Apparatus apparatus() {
    return new Apparatus("en", Vocabulary.NONE, Map.of(), Map.of(unit.id(), unit), LocalDate.EPOCH);
  }

  private Citation citation(String id, @Nullable EvidenceRegion region) {
    Citation plain =
        Citation.of(new LocalId(id), new SourceRef(unit.id(), null), null, Stance.SUPPORTS);
    return new Citation(
        plain.id(),
        plain.source(),
        null,
        plain.stance(),
        null,
        null,
        null,
        Texts.NONE,
        List.of(),
        List.of(),
        region,
        Texts.NONE,
        false);
  }
}
