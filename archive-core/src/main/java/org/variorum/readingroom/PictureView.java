package org.variorum.readingroom;

import java.util.List;

/**
 * A picture or a scanned page as an entry shows it.
 *
 * @param object the identifier of the digital object
 * @param page the path of the scan's own page
 * @param notices codes of why it is covered until asked for
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
    List<String> notices) {

  public boolean isCovered() {
    return !notices.isEmpty();
  }

  /** What stands for the picture in words: its caption, else its label. */
  public TextView words() {
    return caption.isPresent() ? caption : label;
  }
}
