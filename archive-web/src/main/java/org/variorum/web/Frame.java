package org.variorum.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page has to know.
 *
 * @param prefix the language as the visitor's address has it, as {@code /ru}; empty if it has none
 * @param root the archive's absolute address, without a slash at its end
 * @param path the address of the page, without language
 * @param section the place in the navigation
 */
public record Frame(Tongue tongue, String prefix, String root, String path, String section) {

  /** The same page in another language. */
  public record Alternate(Tongue tongue, String href, String absolute) {}

  public String lang() {
    return tongue.tag();
  }

  /** An address of ours in the visitor's language. */
  public String href(String address) {
    return prefix.isEmpty() ? address : prefix + (address.equals("/") ? "" : address);
  }

  /** HTML of ours, with its addresses in the visitor's language. */
  public String html(String ours) {
    return prefix.isEmpty() ? ours : ours.replace("href=\"/", "href=\"" + prefix + "/");
  }

  /** What to say in {@code aria-current}: whether the page belongs to that place. */
  public @Nullable String current(String place) {
    return place.equals(section) ? "true" : null;
  }

  public String canonical() {
    return root + inTongue(tongue);
  }

  /** The page in the languages that it is not in now. */
  public List<Alternate> others() {
    return alternates().stream().filter(one -> one.tongue() != tongue).toList();
  }

  public List<Alternate> alternates() {
    return Arrays.stream(Tongue.values())
        .map(other -> new Alternate(other, inTongue(other), root + inTongue(other)))
        .toList();
  }

  private String inTongue(Tongue other) {
    return "/" + other.tag() + (path.equals("/") ? "" : path);
  }
}
