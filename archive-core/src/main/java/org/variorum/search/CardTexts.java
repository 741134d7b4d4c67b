package org.variorum.search;

import org.jspecify.annotations.Nullable;
import org.variorum.authority.Authority;
import org.variorum.description.Description;
import org.variorum.description.ReferenceCode;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.entry.Particulars;
import org.variorum.entry.PlainText;
import org.variorum.event.Happening;
import org.variorum.event.Stage;
import org.variorum.institution.Institution;
import org.variorum.language.NoteMark;
import org.variorum.language.Texts;
import org.variorum.name.Spelling;
import org.variorum.place.Concept;
import org.variorum.source.Work;
import org.variorum.source.WorkEdition;
import org.variorum.story.Byline;

/** Fills in the texts of an entry, each in its language, and its codes. */
final class CardTexts {
  private static final String SUMMARY = "SUMMARY";
  private static final String STATED = "STATED";
  private static final String BODY = "BODY";

  private final IndexCard card;

  CardTexts(IndexCard card) {
    this.card = card;
  }

  void fill(Entry entry) {
    summarise(entry.summary());
    entry.body().byLanguage().forEach((language, html) -> put(BODY, language, PlainText.of(html)));
    fill(entry.particulars());
    entry.relations().forEach(relation -> state(relation.note()));
    entry.pictures().forEach(this::fill);
    entry.notYetResearched().forEach(this::state);
    entry.remnants().forEach(remnant -> state(remnant.words()));
  }

  /** Words that say in short what the card is about. */
  void summarise(Texts texts) {
    texts.byLanguage().forEach((language, words) -> put(SUMMARY, language, words));
  }

  /** Words in a language; a tag that is unknown counts as another language. */
  void state(String language, @Nullable String words) {
    if (words != null) {
      put(STATED, language, words);
    }
  }

  void state(Texts texts) {
    texts.byLanguage().forEach(this::state);
  }

  private void put(String name, String language, String text) {
    String words = NoteMark.without(text);
    card.put(IndexField.of(name, language), words);
    card.put(IndexField.SPELT, words);
    card.putAll(IndexField.SPELT, Numbers.spaced(words));
  }

  private void fill(Picture picture) {
    Captions captions = picture.captions();
    state(picture.label());
    state(picture.kind());
    state(captions.ours());
    state(captions.credit());
    if (captions.original() != null) {
      state(captions.original().language(), captions.original().text());
      state(captions.original().translations());
    }
  }

  private void fill(Particulars particulars) {
    fill(particulars.description());
    fill(particulars.authority());
    fill(particulars.institution());
    fill(particulars.concept());
    fill(particulars.happening());
    fill(particulars.work());
    fill(particulars.byline());
  }

  private void fill(@Nullable Description description) {
    if (description != null) {
      state(description.levelName());
      description.elements().values().forEach(this::state);
      code(description.code());
      description.formerCodes().forEach(this::code);
    }
  }

  private void code(@Nullable ReferenceCode code) {
    if (code != null) {
      card.put(IndexField.CODE, Spelling.line(code.value()));
      card.put(IndexField.SPELT, code.value());
    }
  }

  private void fill(@Nullable Authority authority) {
    if (authority != null) {
      state(authority.occupation());
      authority.elements().values().forEach(this::state);
      authority.identifiers().values().forEach(id -> card.put(IndexField.CODE, Spelling.line(id)));
      authority.formerHeadings().forEach(heading -> card.put(IndexField.SPELT, heading));
    }
  }

  private void fill(@Nullable Institution institution) {
    if (institution != null) {
      state(institution.address());
      state(institution.access());
      institution.elements().values().forEach(this::state);
      if (institution.code() != null) {
        card.put(IndexField.CODE, Spelling.line(institution.code()));
      }
    }
  }

  private void fill(@Nullable Concept concept) {
    if (concept != null) {
      state(concept.kind());
      concept.identifiers().values().forEach(id -> card.put(IndexField.CODE, Spelling.line(id)));
    }
  }

  private void fill(@Nullable Happening happening) {
    if (happening != null) {
      state(happening.kind());
      happening.stages().forEach(this::fill);
    }
  }

  private void fill(Stage stage) {
    state(stage.label());
    state(stage.text());
  }

  private void fill(@Nullable Work work) {
    if (work != null) {
      work.authors().forEach(author -> state("", author));
      state(work.shortTitle());
      work.editions().forEach(this::fill);
    }
  }

  private void fill(WorkEdition edition) {
    state(edition.language(), edition.title());
    state("", edition.place());
    state("", edition.publisher());
    state("", edition.translator());
    state(edition.remark());
    if (edition.isbn() != null) {
      card.put(IndexField.CODE, Spelling.line(edition.isbn()));
    }
    if (edition.oclc() != null) {
      card.put(IndexField.CODE, Spelling.line(edition.oclc()));
    }
  }

  private void fill(@Nullable Byline byline) {
    if (byline != null) {
      state(byline.kicker());
      state("", byline.author());
    }
  }
}
