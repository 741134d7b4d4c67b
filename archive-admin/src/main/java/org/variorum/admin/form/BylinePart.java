package org.variorum.admin.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.story.Byline;

/** Who signs a story, and on which day. */
public final class BylinePart implements Part<Byline> {
  private final Wording kicker;
  private final Field author;
  private final EntryField authorEntry;
  private final Field dated;
  private boolean commentsOpen;

  BylinePart(@Nullable Byline byline, Ground ground) {
    this.kicker = Wording.of(byline == null ? Texts.NONE : byline.kicker(), ground);
    this.author = new Field(byline == null ? ground.signature().name() : byline.author());
    this.authorEntry = EntryField.of(byline == null ? null : byline.authorEntry(), ground);
    LocalDate day = byline == null ? ground.signature().day() : byline.dated();
    this.dated = new Field(day.toString());
    this.commentsOpen = byline == null || byline.commentsOpen();
  }

  @Override
  public @Nullable Byline value(Complaints complaints) {
    String by = author.filled(complaints);
    EntryId entry = authorEntry.value(complaints);
    LocalDate day = day(complaints);
    return by == null || day == null
        ? null
        : new Byline(kicker.texts(), by, entry, day, commentsOpen);
  }

  private @Nullable LocalDate day(Complaints complaints) {
    try {
      return LocalDate.parse(dated.value());
    } catch (DateTimeParseException e) {
      complaints.at(dated, "form.day");
      return null;
    }
  }

  public Wording getKicker() {
    return kicker;
  }

  public Field getAuthor() {
    return author;
  }

  public EntryField getAuthorEntry() {
    return authorEntry;
  }

  public Field getDated() {
    return dated;
  }

  public boolean isCommentsOpen() {
    return commentsOpen;
  }

  public void setCommentsOpen(boolean commentsOpen) {
    this.commentsOpen = commentsOpen;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("kicker", kicker);
    scribe.part("author", author);
    scribe.part("authorEntry", authorEntry);
    scribe.part("dated", dated);
    scribe.flag("commentsOpen", commentsOpen, this::setCommentsOpen);
  }
}
