package org.variorum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for an entry or a question and would rather have it as linked data than as a page gets
 * it so at the same address.
 */
final class Negotiation {
  private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)");

  private Negotiation() {}

  static Address as(Address address, HttpServletRequest request, HttpServletResponse response) {
    Optional<Address> linked = linked(address);
    if (address instanceof Address.OfLinkedData) {
      PresentationApi.toAllHosts(response);
    }
    if (linked.isEmpty()) {
      return address;
    }
    response.addHeader("Vary", "Accept");
    if (!prefersLinkedData(request.getHeader("Accept"))) {
      return address;
    }
    PresentationApi.toAllHosts(response);
    return linked.get();
  }

  private static Optional<Address> linked(Address address) {
    if (address instanceof Address.OfEntry asked) {
      return Optional.of(new Address.OfLinkedData(asked.id(), Optional.empty()));
    }
    return address instanceof Address.OfQuestion asked
        ? Optional.of(new Address.OfLinkedData(asked.id(), Optional.of(asked.question())))
        : Optional.empty();
  }

  /** Whether it is named, and better liked than pages are. */
  static boolean prefersLinkedData(@Nullable String accept) {
    return accept != null
        && quality(accept, LinkedData.TYPE) > 0
        && quality(accept, LinkedData.TYPE) > quality(accept, "text/html");
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
