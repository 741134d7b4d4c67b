package org.variorum.curation;

import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.PageTexts;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.TextVersion;

/** The version of a text that a colleague had before him. */
public record SeenText(ObjectId page, TextLayer layer, int number) {

  /** The layer that his corrections belong to. */
  TextLayer corrected() {
    return layer.isTranslation() ? layer : TextLayer.TRANSCRIPTION;
  }

  TextVersion in(PageTexts texts) {
    return texts.version(page, layer, number).orElseThrow(() -> new UnknownObjectException(page));
  }
}
