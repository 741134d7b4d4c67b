package org.variorum.bulk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.variorum.entry.Entry;
import org.variorum.hiding.PublicReason;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Right;

/** What is done to each of many entries. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TextEdit.class, name = "text"),
  @JsonSubTypes.Type(value = TextReplacement.class, name = "replace"),
  @JsonSubTypes.Type(value = TagChange.class, name = "language"),
  @JsonSubTypes.Type(value = RelationEdit.class, name = "relation"),
  @JsonSubTypes.Type(value = UnitEdit.SetLevel.class, name = "level"),
  @JsonSubTypes.Type(value = UnitEdit.SetInstitution.class, name = "institution"),
  @JsonSubTypes.Type(value = BulkAct.Move.class, name = "move"),
  @JsonSubTypes.Type(value = BulkAct.Publish.class, name = "publish"),
  @JsonSubTypes.Type(value = BulkAct.Withdraw.class, name = "withdraw"),
  @JsonSubTypes.Type(value = BulkAct.Trash.class, name = "trash")
})
public sealed interface BulkAct {

  /** What one has to be allowed to do it to a single entry. */
  default Right right() {
    return Right.EDIT;
  }

  /** One that writes what the entry says. */
  sealed interface Edit extends BulkAct
      permits TextEdit, TextReplacement, TagChange, RelationEdit, UnitEdit {

    /**
     * The entry as it would be; equal to the one before if there is nothing to change.
     *
     * @throws UnfitEntryException if it cannot be done to this entry
     */
    Entry applied(Entry entry);
  }

  /**
   * Puts units under another, behind the parts that are there, in the order in which they are
   * given.
   *
   * @param parent null for the top
   */
  record Move(@Nullable EntryId parent) implements BulkAct {}

  /** Shows the newest revision to the public. */
  record Publish() implements BulkAct {
    @Override
    public Right right() {
      return Right.PUBLISH;
    }
  }

  /** Takes entries back from the public. */
  record Withdraw(PublicReason reason) implements BulkAct {
    @Override
    public Right right() {
      return Right.PUBLISH;
    }
  }

  /** Throws away what visitors do not see. */
  record Trash() implements BulkAct {}
}
