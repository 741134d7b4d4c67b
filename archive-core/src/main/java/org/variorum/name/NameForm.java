package org.variorum.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.citation.Citation;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.LocalId;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;
import org.variorum.visibility.Visibility;

/**
 * One form of a name.
 *
 * @param language whose form it is, as a BCP 47 tag ({@code ru}, {@code de}, {@code ru-Latn})
 * @param scheme the code of the scheme that a form by rule was made with
 * @param used when it was borne, for names through time
 * @param usedBy who writes it so
 * @param visibility whether readers may see it
 */
public record NameForm(
    LocalId id,
    String text,
    String language,
    NameClass nameClass,
    NameUse use,
    @Nullable String scheme,
    @Nullable HistoricalDate used,
    Texts usedBy,
    Visibility visibility,
    List<Citation> citations) {

  public NameForm {
    if (text.isBlank() || text.length() > 400) {
      throw new MalformedTextException("Not a form of a name: '" + text + "'");
    }
    if (nameClass == NameClass.BY_RULE && scheme == null) {
      throw new MalformedTextException("The form '" + text + "' is by rule, but names no scheme");
    }
    citations = List.copyOf(citations);
  }

  /** One that readers may see. */
  public NameForm(
      LocalId id,
      String text,
      String language,
      NameClass nameClass,
      NameUse use,
      @Nullable String scheme,
      @Nullable HistoricalDate used,
      Texts usedBy,
      List<Citation> citations) {
    this(id, text, language, nameClass, use, scheme, used, usedBy, Visibility.PUBLIC, citations);
  }

  /** The same, resting on other citations. */
  public NameForm resting(List<Citation> changed) {
    return new NameForm(
        id, text, language, nameClass, use, scheme, used, usedBy, visibility, changed);
  }

  /** The same, used otherwise. */
  public NameForm usedAs(NameUse changed) {
    return new NameForm(
        id, text, language, nameClass, changed, scheme, used, usedBy, visibility, citations);
  }

  /** The same, to be seen by others. */
  public NameForm seenBy(Visibility changed) {
    return new NameForm(
        id, text, language, nameClass, use, scheme, used, usedBy, changed, citations);
  }

  /**
   * The form as readers see it. Letters that a scheme ties together are kept with their tie and
   * shown without: I͡Uriĭ as Iuriĭ.
   */
  public String readable() {
    return Ties.without(text);
  }

  /** Whether readers may see it as a form of the name. */
  public boolean shown() {
    return nameClass != NameClass.GENERATED;
  }
}
