package org.variorum.readingroom;

import java.util.List;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;

/** Shows the pictures and scans of an entry. */
final class Pictures {
  private final Apparatus apparatus;

  Pictures(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  List<PictureView> of(Entry entry) {
    return entry.pictures().stream().map(picture -> of(entry, picture)).toList();
  }

  PictureView of(Entry entry, Picture picture) {
    SealView seal = apparatus.seal(picture.object());
    Captions captions = seal.isShut() ? picture.unsaid().captions() : picture.captions();
    return new PictureView(
        picture.object().value(),
        Paths.scan(entry.id(), picture.object()),
        Codes.of(picture.use()),
        apparatus.text(picture.label()),
        apparatus.text(picture.kind()),
        apparatus.date(picture.dated()),
        apparatus.text(captions.ours()),
        captions.original() == null
            ? TextView.NONE
            : new TextView(captions.original().text(), captions.original().language()),
        apparatus.text(captions.originalFrom()),
        apparatus.text(captions.credit()),
        Codes.of(picture.notices()),
        seal);
  }
}
