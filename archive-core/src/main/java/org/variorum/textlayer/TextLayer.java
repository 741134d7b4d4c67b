package org.variorum.textlayer;

import org.variorum.audit.Auditable;
import org.variorum.language.Texts;

/**
 * One of the texts of a page.
 *
 * @param language into which it is translated; empty for what is in the language of the page
 */
public record TextLayer(Kind kind, String language) implements Auditable {
  public static final TextLayer MACHINE = new TextLayer(Kind.MACHINE, "");
  public static final TextLayer TRANSCRIPTION = new TextLayer(Kind.TRANSCRIPTION, "");

  private static final String TRANSLATION = "translation-";
  private static final int LONGEST_TAG = 24;

  /** What a layer holds. */
  public enum Kind {
    /** What a machine read, or a file brought with it. */
    MACHINE,
    /** The text as it stands on the page, by people. */
    TRANSCRIPTION,
    /** What it says in another language. */
    TRANSLATION
  }

  public TextLayer {
    boolean isTranslation = kind == Kind.TRANSLATION;
    if (isTranslation ? !isTag(language) : !language.isEmpty()) {
      throw new UnknownLayerException(kind + " " + language);
    }
  }

  private static boolean isTag(String language) {
    return Texts.isTag(language) && language.length() <= LONGEST_TAG;
  }

  public static TextLayer translation(String language) {
    return new TextLayer(Kind.TRANSLATION, language);
  }

  /**
   * The layer of a code, as it stands in addresses and file names.
   *
   * @throws UnknownLayerException if there is none of that code
   */
  public static TextLayer of(String code) {
    if (code.equals(MACHINE.code())) {
      return MACHINE;
    }
    if (code.equals(TRANSCRIPTION.code())) {
      return TRANSCRIPTION;
    }
    if (code.startsWith(TRANSLATION)) {
      return translation(code.substring(TRANSLATION.length()));
    }
    throw new UnknownLayerException(code);
  }

  /** {@code machine}, {@code transcription}, or {@code translation-de}. */
  public String code() {
    return switch (kind) {
      case MACHINE -> "machine";
      case TRANSCRIPTION -> "transcription";
      case TRANSLATION -> TRANSLATION + language;
    };
  }

  public boolean isTranslation() {
    return kind == Kind.TRANSLATION;
  }

  @Override
  public String inAudit() {
    return code();
  }
}
