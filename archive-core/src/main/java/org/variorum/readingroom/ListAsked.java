package org.variorum.readingroom;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;

/**
 * What is asked of a list.
 *
 * @param filter what is looked for in it, in any spelling; empty for all
 * @param kind the code of one of its kinds of entry; empty for all
 * @param byTime by when it was, the earliest first, in place of by name
 * @param at where it begins: by name a letter or more, or 0 for the beginning of what has no letter
 *     of ours; by time a year; empty for the reader's own letters
 * @param after the entry after which it goes on; empty for none
 * @param before the entry before which it ends; empty for none
 * @param page of what was looked for, from 1
 */
public record ListAsked(
    Listing listing,
    String filter,
    String kind,
    boolean byTime,
    String at,
    String after,
    String before,
    int page) {
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,3}");
  private static final int LONGEST_START = 40;

  public ListAsked {
    String code = kind;
    kind = listing.kinds().stream().anyMatch(one -> one.code().equals(code)) ? kind : "";
    at = byTime ? (YEAR.matcher(at).matches() ? at : "") : start(at);
    after = EntryId.isValid(after) ? after : "";
    before = EntryId.isValid(before) && after.isEmpty() ? before : "";
  }

  /** What would be no text in a database is left out. */
  private static String start(String text) {
    String clean =
        text.codePoints()
            .filter(ListAsked::isText)
            .limit(LONGEST_START)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return clean.strip();
  }

  private static boolean isText(int character) {
    return !Character.isISOControl(character)
        && Character.getType(character) != Character.SURROGATE;
  }

  /** All of a list by name. */
  public static ListAsked of(Listing listing) {
    return new ListAsked(listing, "", "", false, "", "", "", 1);
  }

  Set<EntryKind> kinds() {
    return listing.kinds().stream()
        .filter(one -> kind.isEmpty() || one.code().equals(kind))
        .collect(Collectors.toSet());
  }

  public ListAsked at(String start) {
    return new ListAsked(listing, filter, kind, byTime, start, "", "", 1);
  }

  public ListAsked after(String entry) {
    return new ListAsked(listing, filter, kind, byTime, "", entry, "", 1);
  }

  public ListAsked before(String entry) {
    return new ListAsked(listing, filter, kind, byTime, "", "", entry, 1);
  }

  public ListAsked sorted(boolean time) {
    return new ListAsked(listing, filter, kind, time, "", "", "", 1);
  }

  public ListAsked of(String other) {
    return new ListAsked(listing, filter, other, byTime, "", "", "", 1);
  }

  public ListAsked onPage(int wanted) {
    return new ListAsked(listing, filter, kind, byTime, at, after, before, wanted);
  }

  /** The same without what was looked for. */
  public ListAsked unfiltered() {
    return new ListAsked(listing, "", kind, byTime, "", "", "", 1);
  }
}
