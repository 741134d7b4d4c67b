package org.variorum.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.curation.DeskSort;

/** The columns that the list of entries can show beside the heading. */
public enum ListColumn {
  CODE(DeskSort.CODE),
  KIND(DeskSort.KIND),
  LEVEL(DeskSort.LEVEL),
  PARENT(null),
  INSTITUTION(null),
  STATE(DeskSort.STATE),
  LANGUAGES(DeskSort.LANGUAGES),
  CLAIMS(DeskSort.CLAIMS),
  UNSOURCED(DeskSort.UNSOURCED),
  SCANS(DeskSort.SCANS),
  CHANGED(DeskSort.CHANGED);

  private static final Set<ListColumn> USUAL =
      EnumSet.of(CODE, KIND, STATE, LANGUAGES, CLAIMS, UNSOURCED, SCANS, CHANGED);

  private final @Nullable DeskSort sort;

  ListColumn(@Nullable DeskSort sort) {
    this.sort = sort;
  }

  /** By what the list is sorted with this column; absent if it is not. */
  public @Nullable DeskSort sort() {
    return sort;
  }

  public boolean isNumber() {
    return this == CLAIMS || this == UNSOURCED || this == SCANS;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<ListColumn> usual() {
    return List.copyOf(USUAL);
  }

  /** Those that are named, parted by blanks, in their own order. */
  static List<ListColumn> named(String names) {
    List<String> wanted = Arrays.asList(names.split(" "));
    return Arrays.stream(values()).filter(column -> wanted.contains(column.code())).toList();
  }
}
