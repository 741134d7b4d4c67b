package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.RelationEdit;
import org.variorum.bulk.TagChange;
import org.variorum.bulk.TextEdit;
import org.variorum.bulk.TextField;
import org.variorum.bulk.TextReplacement;
import org.variorum.bulk.UnitEdit;
import org.variorum.description.Level;
import org.variorum.hiding.Category;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

class BulkFormTest {
  private static final EntryId TOPIC = EntryId.random(new Random(3));

  @Test
  void readsWhatItShows() {
    List<BulkAct> acts =
        List.of(
            new TextEdit(TextField.SUMMARY, "ru", TextEdit.Manner.FILL, "Письма."),
            new TextEdit(TextField.SUMMARY, "ru", TextEdit.Manner.CLEAR, ""),
            new TextReplacement("code", "", "^R", "Riga", true, true),
            new TextReplacement("", "de", "(", ")", false, false),
            new RelationEdit(TOPIC, "subject", true),
            new BulkAct.Move(TOPIC),
            new BulkAct.Move(null),
            new UnitEdit.SetLevel(Level.SERIES),
            new UnitEdit.SetInstitution(null),
            new TagChange("en", "de"),
            new BulkAct.Publish(),
            new BulkAct.Withdraw(new PublicReason(Category.ERROR, Texts.english("Wrong."))),
            new BulkAct.Trash());

    assertThat(acts).allSatisfy(act -> assertThat(read(BulkForm.fields(act))).isEqualTo(act));
  }

  @Test
  void readsAnEntryByTheIdentifierBehindItsHeading() {
    assertThat(read(Map.of("act", "MOVE", "parent", "Letters · " + TOPIC)))
        .isEqualTo(new BulkAct.Move(TOPIC));
  }

  @Test
  void saysWhatIsWanting() {
    assertWanting(Map.of(), "bulk.wrong.act");
    assertWanting(Map.of("act", "MOVE", "parent", "Letters"), "bulk.wrong.entry");
    assertWanting(Map.of("act", "RELATION", "role", "subject"), "bulk.wrong.entry");
    assertWanting(Map.of("act", "REPLACE", "sought", "(", "pattern", "on"), "bulk.wrong.replace");
    assertWanting(Map.of("act", "LANGUAGE", "from", "en", "to", "en"), "bulk.wrong.language");
    assertWanting(Map.of("act", "WITHDRAW", "category", "ERROR"), "bulk.wrong.withdraw");
  }

  private static void assertWanting(Map<String, String> fields, String key) {
    assertThatThrownBy(() -> read(fields))
        .isInstanceOfSatisfying(
            UnreadableBulkException.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private static BulkAct read(Map<String, String> fields) {
    return new BulkForm(name -> fields.getOrDefault(name, "")).act();
  }
}
