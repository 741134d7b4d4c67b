package org.variorum.name.scheme;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form of a name made by rule, which a curator may take or strike.
 *
 * @param language the tag of the form
 * @param schemes by which it was made; the first is what it is labelled with
 * @param doubtful whether the rules cannot tell that it is right
 */
public record ProposedForm(String text, String language, List<Scheme> schemes, boolean doubtful) {

  public ProposedForm {
    schemes = List.copyOf(schemes);
  }

  static ProposedForm by(Scheme scheme, String name) {
    Scheme.Written written = scheme.write(name);
    return new ProposedForm(written.text(), scheme.writes(), List.of(scheme), written.doubtful());
  }

  /** The same form, made by the other's schemes too. */
  ProposedForm and(ProposedForm other) {
    return new ProposedForm(
        text, language, Stream.concat(schemes.stream(), other.schemes.stream()).toList(), doubtful);
  }

  /** The scheme that it is labelled with. */
  public Scheme scheme() {
    return schemes.get(0);
  }

  /** Whether it is the name in its own language and script, only spelt otherwise. */
  public boolean isSpelling() {
    return language.equals(scheme().language());
  }
}
