package org.variorum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.dissemination.Turtle;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;

/**
 * Who asks for an entry or a question and would rather have it as linked data than as a page gets
 * it so at the same address.
 */
final class Negotiation {
  private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)");

  private Negotiation() {}

  static Address as(Address address, HttpServletRequest request, HttpServletResponse response) {
    Optional<EntryId> id = asked(address);
    if (address instanceof Address.OfLinkedData) {
      PresentationApi.toAllHosts(response);
    }
    if (id.isEmpty()) {
      return address;
    }
    response.addHeader("Vary", "Accept");
    String accept = request.getHeader("Accept");
    boolean turtle = prefersTurtle(accept);
    if (!turtle && !prefersLinkedData(accept)) {
      return address;
    }
    PresentationApi.toAllHosts(response);
    return new Address.OfLinkedData(id.get(), question(address), turtle);
  }

  private static Optional<EntryId> asked(Address address) {
    if (address instanceof Address.OfEntry asked) {
      return Optional.of(asked.id());
    }
    return address instanceof Address.OfQuestion asked ? Optional.of(asked.id()) : Optional.empty();
  }

  private static Optional<LocalId> question(Address address) {
    return address instanceof Address.OfQuestion asked
        ? Optional.of(asked.question())
        : Optional.empty();
  }

  /** Whether it is named, and better liked than pages are. */
  static boolean prefersLinkedData(@Nullable String accept) {
    return accept != null && prefers(accept, LinkedData.TYPE);
  }

  /** Whether Turtle is named, and better liked than pages and JSON are. */
  static boolean prefersTurtle(@Nullable String accept) {
    return accept != null
        && prefers(accept, Turtle.TYPE)
        && quality(accept, Turtle.TYPE) > quality(accept, LinkedData.TYPE);
  }

  private static boolean prefers(String accept, String type) {
    return quality(accept, type) > 0 && quality(accept, type) > quality(accept, "text/html");
  }

  private static double quality(String accept, String type) {
    return Arrays.stream(accept.split(",", -1))
        .map(String::strip)
        .filter(one -> one.split(";", -1)[0].strip().equalsIgnoreCase(type))
        .mapToDouble(Negotiation::quality)
        .max()
        .orElse(0);
  }

  private static double quality(String range) {
    Matcher quality = QUALITY.matcher(range);
    return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
  }
}
