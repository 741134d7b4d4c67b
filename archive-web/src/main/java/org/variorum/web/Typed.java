package org.variorum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.inbox.Letter;
import org.variorum.visitors.Proof;
import org.variorum.visitors.Sent;

/**
 * What stands in a form's fields: as it was typed, so that nothing is lost when it is refused.
 *
 * @param fields by their names; what was left out is missing
 */
public record Typed(Map<String, String> fields) {
  /** The field that no person sees. */
  static final String TRAP = "website";

  static final Typed NOTHING = new Typed(Map.of());

  private static final List<String> NAMES =
      List.of(
          "matter", "words", "source", "locator", "link", "name", "mail", Sent.CONSENT, Sent.FAITH);

  public Typed {
    fields = Map.copyOf(fields);
  }

  static Typed in(HttpServletRequest request) {
    Map<String, String> typed = new TreeMap<>();
    for (String name : NAMES) {
      String value = request.getParameter(name);
      if (value != null) {
        typed.put(name, value);
      }
    }
    return new Typed(typed);
  }

  /** What stands in a field; empty if nothing does. */
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  Sent sent(Proof proof, String language) {
    Set<String> ticked = new LinkedHashSet<>(fields.keySet());
    ticked.retainAll(Set.of(Sent.CONSENT, Sent.FAITH));
    return new Sent(
        new Letter(
            of("matter"),
            of("words"),
            of("source"),
            of("locator"),
            of("link"),
            of("name"),
            of("mail"),
            language),
        ticked,
        proof);
  }
}
