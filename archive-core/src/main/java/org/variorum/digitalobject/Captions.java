package org.variorum.digitalobject;

import org.jspecify.annotations.Nullable;
import org.variorum.citation.Quotation;
import org.variorum.language.Texts;

/**
 * The three captions of a picture.
 *
 * @param ours what the archive says it shows
 * @param original the caption as found, quoted: it may be propaganda
 * @param originalFrom where the original caption was found
 * @param credit whom to name, and on what terms it may be used
 */
public record Captions(Texts ours, @Nullable Quotation original, Texts originalFrom, Texts credit) {
  public static final Captions NONE = new Captions(Texts.NONE, null, Texts.NONE, Texts.NONE);
}
