package org.variorum.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Puts an address together, leaving out what is empty. */
final class Query {
  private final StringBuilder address;
  private char joint = '?';

  Query(String path) {
    this.address = new StringBuilder(path);
  }

  Query with(String name, String value) {
    if (!value.isEmpty()) {
      address
          .append(joint)
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      joint = '&';
    }
    return this;
  }

  /** A number; 0 is left out. */
  Query with(String name, long number) {
    return with(name, number == 0 ? "" : Long.toString(number));
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
