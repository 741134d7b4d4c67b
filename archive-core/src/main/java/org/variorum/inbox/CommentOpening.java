package org.variorum.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a curator opened or closed the comments on an entry. */
@Entity
@Table(name = "comment_opening")
class CommentOpening {
  @Id String entryId;
  boolean opened;

  protected CommentOpening() {}

  CommentOpening(String entryId, boolean opened) {
    this.entryId = entryId;
    this.opened = opened;
  }
}
