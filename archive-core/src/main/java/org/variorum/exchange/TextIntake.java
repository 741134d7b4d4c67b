package org.variorum.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.textlayer.NewText;
import org.variorum.textlayer.PageTexts;

/** Takes in the texts that a delivery brings of its pages. */
@ApplicationScoped
@Transactional
class TextIntake {
  @Inject PageTexts texts;

  /**
   * Keeps one as the first of its layer. Whoever runs the machine brings with it when it was
   * written and checked; a colleague's word is not taken for that: what he brings is unchecked, and
   * shown only if a machine read it or he may publish.
   *
   * @throws RefusedRecordException if there is no such file beside the documents
   * @throws org.variorum.pagetext.UnreadableTextException if it is no text
   */
  void take(Actor actor, Delivery delivery, ObjectId page, TextNotes notes) {
    PageText text = read(delivery.beside(notes.file()));
    if (actor.equals(Actor.OPERATOR)) {
      texts.restore(brought(page, notes, text, notes.shown()), notes.history());
    } else {
      boolean shown = notes.shown() && (notes.origin().isMachine() || actor.may(Right.PUBLISH));
      texts.add(actor, brought(page, notes, text, shown));
    }
  }

  private static NewText brought(ObjectId page, TextNotes notes, PageText text, boolean shown) {
    return new NewText(page, notes.layer(), 0, notes.origin(), text, notes.engine(), shown);
  }

  private static PageText read(Path file) {
    try {
      if (Files.size(file) > TextFiles.LARGEST) {
        throw new RefusedRecordException("the text '" + file.getFileName() + "' is too large");
      }
      return TextFiles.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new RefusedRecordException("the text '" + file.getFileName() + "' cannot be read");
    }
  }
}
