package org.variorum.readingroom;

import java.util.List;

/**
 * A picture or a scanned page as an entry shows it.
 *
 * @param object the identifier of the digital object
 * @param page the path of the scan's own page
 * @param notices codes of why it is covered until asked for
 * @param seal what keeps it from visitors
 */
public record PictureView(
    String object,
    String page,
    String use,
    TextView label,
    TextView kind,
    String dated,
    TextView caption,
    TextView original,
    TextView originalFrom,
    TextView credit,
    List<String> notices,
    SealView seal) {

  public boolean isCovered() {
    return !notices.isEmpty();
  }

  /** Whether visitors see nothing of it today. */
  public boolean isShut() {
    return seal.isShut();
  }

  /** Whether it may stand where nobody has asked for it. */
  public boolean isPlain() {
    return !isCovered() && !isShut();
  }

  /** What stands for the picture in words: its caption, else its label. */
  public TextView words() {
    return caption.isPresent() ? caption : label;
  }
}
