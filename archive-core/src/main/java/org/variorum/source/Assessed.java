package org.variorum.source;

import java.util.List;
import org.variorum.citation.Citation;
import org.variorum.language.MalformedTextException;
import org.variorum.language.Texts;

/**
 * A judgement on a source with its reason, which may itself be cited. What nobody has judged is
 * absent, and shown as <em>not assessed</em>.
 */
public record Assessed<T>(T value, Texts reason, List<Citation> citations) {

  public Assessed {
    if (reason.isEmpty()) {
      throw new MalformedTextException("An assessment wants its reason: " + value);
    }
    citations = List.copyOf(citations);
  }
}
