package org.variorum.date;

import java.util.List;

/** Says sets: one of several dates, or all of them. */
final class SetText {
  private final DateWords words;
  private final SingleDateText dates;
  private final RangeText ranges;

  SetText(DateWords words, SingleDateText dates, RangeText ranges) {
    this.words = words;
    this.dates = dates;
    this.ranges = ranges;
  }

  String of(EdtfSet set) {
    boolean oneOf = set.kind() == EdtfSet.Kind.ONE_OF;
    List<EdtfSet.Member> members = set.members();
    EdtfSet.Member first = members.get(0);
    if (oneOf && members.size() == 1 && !first.isSingle()) {
      return stretch(first);
    }
    List<String> said = members.stream().map(member -> member(member, oneOf)).toList();
    return joined(oneOf ? "or" : "and", said);
  }

  /** Returns what is listed with the conjunction before the last. */
  String joined(String conjunction, List<String> said) {
    int last = said.size() - 1;
    if (last == 0) {
      return said.get(0);
    }
    return words.say(conjunction, String.join(", ", said.subList(0, last)), said.get(last));
  }

  private String stretch(EdtfSet.Member stretch) {
    EdtfDate first = stretch.first();
    EdtfDate last = stretch.last();
    if (first == null || last == null) {
      return member(stretch, true);
    }
    return words.say(
        "between",
        SingleDateText.grain(first),
        dates.plain(first, false),
        dates.plain(last, false),
        dates.plain(first, true),
        dates.plain(last, true));
  }

  private String member(EdtfSet.Member member, boolean oneOf) {
    EdtfDate first = member.first();
    EdtfDate last = member.last();
    if (first != null && last != null) {
      return member.isSingle() ? dates.of(first) : ranges.between(first, last);
    }
    if (last != null) {
      return oneOf ? dates.put("not-later", last) : words.say("all-earlier", dates.of(last));
    }
    return first == null
        ? words.say("always")
        : oneOf ? dates.put("not-earlier", first) : words.say("all-later", dates.of(first));
  }
}
