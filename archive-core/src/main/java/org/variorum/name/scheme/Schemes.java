package org.variorum.name.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The schemes that come with the program, in the order in which they are offered. */
public final class Schemes {
  private static final List<Scheme> ALL = read();

  private Schemes() {}

  public static List<Scheme> all() {
    return ALL;
  }

  /** Those for names of a language, which is a tag as names have it; none if it is not known. */
  public static List<Scheme> of(String language) {
    return ALL.stream().filter(scheme -> scheme.language().equals(language)).toList();
  }

  /** The scheme with a code for names of a language. */
  public static Optional<Scheme> of(String language, String code) {
    return of(language).stream().filter(scheme -> scheme.code().equals(code)).findFirst();
  }

  /**
   * The forms that the schemes of its language make of a name, without the name itself. Where
   * several make the same, it is one form that names them all.
   */
  public static List<ProposedForm> propose(String name, String language) {
    Map<String, ProposedForm> forms = new LinkedHashMap<>();
    for (Scheme scheme : of(language)) {
      ProposedForm made = ProposedForm.by(scheme, name);
      forms.merge(made.text(), made, ProposedForm::and);
    }
    forms.remove(name);
    return List.copyOf(forms.values());
  }

  private static List<Scheme> read() {
    List<Scheme> schemes = new ArrayList<>();
    for (String name : lines("schemes")) {
      int slash = name.indexOf('/');
      schemes.add(
          SchemeTable.read(name.substring(0, slash), name.substring(slash + 1), lines(name)));
    }
    return List.copyOf(schemes);
  }

  private static List<String> lines(String name) {
    try (InputStream table = Schemes.class.getResourceAsStream(name + ".txt")) {
      if (table == null) {
        throw new NoSuchElementException("The table " + name + " is part of the program");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
