package org.variorum.web.copy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which address of the portal becomes which file of the copy. */
final class CopyPlaces {
  private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2}(?=/|$)");

  /** Answers of programs, forms, and what would never end. */
  private static final List<String> LEFT =
      List.of(
          "/admin",
          "/api",
          "/iiif",
          "/oai",
          "/-",
          "/sitemap",
          "/id",
          "/search",
          "/follow",
          "/table",
          "/beside",
          "/jakarta.faces.resource");

  private static final Pattern FORM =
      Pattern.compile(".*/(report|reply|comment|correct|follow|cite)(/.*)?|/(report|message)");

  /** Of a query, what leads to the rest of a list. */
  private static final Set<String> TURNING = Set.of("page", "after", "before", "at", "as", "sort");

  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._,/-]");
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/jpeg", ".jpg",
          "image/png", ".png",
          "image/tiff", ".tif",
          "image/webp", ".webp",
          "image/jp2", ".jp2",
          "application/pdf", ".pdf",
          "audio/mpeg", ".mp3",
          "video/mp4", ".mp4",
          "video/webm", ".webm",
          "text/plain", ".txt");

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * An address in the form in which it is asked for and remembered, if it belongs into a copy.
   *
   * @param address a path, with its query and fragment if it has them
   */
  static Optional<String> wanted(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String bare = LANGUAGE.matcher(path).replaceFirst("");
    boolean left =
        path.isEmpty()
            || LEFT.stream().anyMatch(one -> bare.equals(one) || bare.startsWith(one + "/"))
            || FORM.matcher(bare).matches()
            || bare.endsWith(".atom");
    if (left) {
      return Optional.empty();
    }
    return query(uri.getRawQuery()).map(query -> query.isEmpty() ? path : path + "?" + query);
  }

  /** The query in one order; empty if it asks for anything that no copy has. */
  private static Optional<String> query(String raw) {
    if (raw == null || raw.isEmpty()) {
      return Optional.of("");
    }
    Map<String, String> sorted = new TreeMap<>();
    for (String one : raw.split("&", -1)) {
      String[] parts = one.split("=", 2);
      if (!TURNING.contains(parts[0])
          || parts.length < 2
          || sorted.put(parts[0], parts[1]) != null) {
        return Optional.empty();
      }
    }
    StringBuilder query = new StringBuilder();
    sorted.forEach(
        (name, value) ->
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(value));
    return Optional.of(query.toString());
  }

  /** Notes that an address leads to another. */
  void leads(String address, String to) {
    others.put(address, to);
  }

  /** Notes that there is nothing at an address. */
  void misses(String address) {
    others.put(address, "");
  }

  /** Gives an address its file, and returns the name of that. */
  String place(String address, String type) {
    String name = unique(name(address, type));
    files.put(address, name);
    return name;
  }

  private String unique(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String free = name;
    for (int more = 2; !taken.add(free.toLowerCase(Locale.ROOT)); more++) {
      int dot = lower.lastIndexOf('.');
      free = name.substring(0, dot) + "-" + more + name.substring(dot);
    }
    return free;
  }

  private static String name(String address, String type) {
    String path = address.replaceFirst("\\?.*", "").substring(1);
    String plain = UNSAFE.matcher(URLDecoder.decode(path, StandardCharsets.UTF_8)).replaceAll("_");
    String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    String more =
        query.isEmpty() ? "" : "." + UNSAFE.matcher(query.replace('=', '-')).replaceAll("_");
    if (type.startsWith("text/html")) {
      boolean front = plain.isEmpty() || plain.matches("[a-z]{2}");
      return (front ? plain + (plain.isEmpty() ? "" : "/") + "index" : plain) + more + ".html";
    }
    Matcher ending = Pattern.compile(".*\\.[a-z0-9]{2,5}").matcher(plain);
    String media = type.replaceFirst(";.*", "").strip();
    return ending.matches() ? plain : plain + more + ENDINGS.getOrDefault(media, ".bin");
  }

  /** The file that an address leads to, if the copy has one. */
  Optional<String> file(String address) {
    String at = address;
    for (int step = 0; step < 5 && at != null && !at.isEmpty(); step++) {
      String file = files.get(at);
      if (file != null) {
        return Optional.of(file);
      }
      at = others.get(at);
    }
    return Optional.empty();
  }

  /** How one file of the copy names another. */
  static String relative(String from, String to) {
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int same = 0;
    while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
      same++;
    }
    return "../".repeat(here.length - 1 - same)
        + String.join("/", List.of(there).subList(same, there.length));
  }
}
