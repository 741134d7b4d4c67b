package org.variorum.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.variorum.digitalobject.RecipeForm;
import org.variorum.identifier.ObjectId;

@Entity
@Table(name = "page_making")
class MakingRow {
  private static final int LONGEST_WORDS = 400;

  @Id String objectId;
  int number;
  String recipe;

  @Enumerated(EnumType.STRING)
  Making.State state;

  int tries;
  String words = "";
  Instant since;

  protected MakingRow() {}

  void become(Making.State other, String why, Instant now) {
    state = other;
    words = why.substring(0, Math.min(LONGEST_WORDS, why.length()));
    since = now;
  }

  Making view() {
    return new Making(
        new ObjectId(objectId), number, RecipeForm.read(recipe), state, tries, words, since);
  }
}
