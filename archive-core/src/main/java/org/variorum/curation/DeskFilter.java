package org.variorum.curation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Level;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.revision.EntryState;
import org.variorum.staff.Remit;

/**
 * What narrows a list of the desk. As words it stands in an address, so that it can be sent and
 * kept; what makes no sense there narrows nothing.
 *
 * @param words each part of a word of a heading, name or code, or a name in another script
 * @param branch a unit, for it and all below it
 * @param institution the entry that a unit itself names as its keeper
 * @param since the first day on which an entry was changed last
 * @param until the last such day
 * @param by the id of the colleague who changed it last; empty for all
 * @param language the tag of a language that texts are in; empty for all
 * @param missing the tag of a language that no text is in; empty for all
 * @param unsourced whether it has claims that no source supports
 * @param scans whether it has scans
 * @param ground only what lies in that remit; absent for all
 */
public record DeskFilter(
    String words,
    @Nullable EntryKind kind,
    @Nullable EntryState state,
    @Nullable EntryId branch,
    @Nullable Level level,
    @Nullable EntryId institution,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    String by,
    String language,
    String missing,
    @Nullable Boolean unsourced,
    @Nullable Boolean scans,
    @Nullable Shown shown,
    @Nullable Remit ground) {

  /** What visitors see of an entry. */
  public enum Shown {
    /** Its newest revision. */
    CURRENT,
    /** An older one: it was changed since. */
    OUTDATED,
    NOTHING
  }

  private static final String MINE = "mine";

  /** All there is. */
  public static final DeskFilter NONE = of(name -> "");

  /** A filter by words, kind and state alone. */
  public static DeskFilter of(String words, @Nullable EntryKind kind, @Nullable EntryState state) {
    return new DeskFilter(
        words, kind, state, null, null, null, null, null, "", "", "", null, null, null, null);
  }

  /** What the parameters of an address ask for; those that are not there are empty. */
  public static DeskFilter of(UnaryOperator<String> asked) {
    return new DeskFilter(
        asked.apply("q").strip(),
        value(EntryKind.class, asked.apply("kind")),
        value(EntryState.class, asked.apply("state")),
        entry(asked.apply("branch")),
        value(Level.class, asked.apply("level")),
        entry(asked.apply("institution")),
        day(asked.apply("since")),
        day(asked.apply("until")),
        tag(asked.apply("by")),
        tag(asked.apply("in")),
        tag(asked.apply("without")),
        truth(asked.apply("unsourced")),
        truth(asked.apply("scans")),
        value(Shown.class, asked.apply("shown")),
        null);
  }

  /** The same for somebody, who may ask for what is his to edit. */
  public static DeskFilter of(UnaryOperator<String> asked, Remit own) {
    DeskFilter filter = of(asked);
    return asked.apply(MINE).equals("true") ? filter.within(own) : filter;
  }

  private DeskFilter within(Remit remit) {
    return new DeskFilter(
        words,
        kind,
        state,
        branch,
        level,
        institution,
        since,
        until,
        by,
        language,
        missing,
        unsourced,
        scans,
        shown,
        remit);
  }

  /** The parameters of the address, in their order; without those that narrow nothing. */
  public Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "q", words);
    put(asked, "kind", kind);
    put(asked, "state", state);
    put(asked, "branch", branch);
    put(asked, "level", level);
    put(asked, "institution", institution);
    put(asked, "since", since);
    put(asked, "until", until);
    put(asked, "by", by);
    put(asked, "in", language);
    put(asked, "without", missing);
    put(asked, "unsourced", unsourced);
    put(asked, "scans", scans);
    put(asked, "shown", shown);
    put(asked, MINE, ground == null ? null : true);
    return asked;
  }

  public boolean isNarrow() {
    return !asked().isEmpty();
  }

  private static void put(Map<String, String> asked, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      asked.put(name, value.toString());
    }
  }

  private static <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable EntryId entry(String id) {
    return EntryId.isValid(id) ? new EntryId(id) : null;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String tag(String text) {
    return text.matches("[A-Za-z0-9-]{1,35}") ? text : "";
  }

  private static @Nullable Boolean truth(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }
}
