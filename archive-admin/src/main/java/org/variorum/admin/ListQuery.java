package org.variorum.admin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The query of an address of the desk, taken apart and put together. */
final class ListQuery {

  private ListQuery() {}

  /** With its question mark; empty if nothing is asked. */
  static String written(Map<String, String> asked) {
    String query =
        asked.entrySet().stream()
            .map(one -> coded(one.getKey()) + "=" + coded(one.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** The last value of each name; what has no value is left out. */
  static Map<String, String> read(String query) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String part : query.replaceFirst("^\\?", "").split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        asked.put(plain(part.substring(0, equals)), plain(part.substring(equals + 1)));
      }
    }
    return asked;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String plain(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
