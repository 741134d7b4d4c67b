package org.variorum.readingroom;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.Value;
import org.variorum.date.DateText;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;

/** Says values in words. */
final class Values {
  private final Apparatus apparatus;

  Values(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  /** A claim's value with its numerals. */
  ValueView of(Claim claim, boolean rival, List<RefView> refs) {
    TextView words = words(claim.value());
    String held = apparatus.date(claim.when());
    TextView shown =
        held.isEmpty() ? words : new TextView(words.text() + ", " + held, words.lang());
    return new ValueView(
        shown,
        path(claim.value()),
        datetime(claim.value()),
        calendarNote(claim.value()),
        rival,
        Codes.of(claim.standing().kind()),
        refs,
        exact(claim));
  }

  private ExactView exact(Claim claim) {
    Value value = claim.value();
    EntryId entry = entry(value);
    return new ExactView(
        value.type(),
        entry == null ? "" : apparatus.kind(entry),
        value instanceof Value.OfDate of ? of.date() : null,
        value instanceof Value.OfFigure of ? count(of.figure()) : null,
        claim.when());
  }

  private CountView count(Figure figure) {
    return new CountView(
        figure.low(),
        figure.high(),
        figure.approximate(),
        figure.unit(),
        apparatus.text(figure.counted()).text(),
        apparatus.text(figure.area()).text(),
        figure.period() == null ? "" : figure.period().edtf());
  }

  TextView words(Value value) {
    if (value instanceof Value.OfDate of) {
      return apparatus.own(apparatus.date(of.date()));
    }
    if (value instanceof Value.OfFigure of) {
      return figure(of.figure());
    }
    if (value instanceof Value.OfName of) {
      return new TextView(of.form(), of.language());
    }
    if (value instanceof Value.OfText of) {
      return apparatus.text(of.words());
    }
    if (value instanceof Value.OfAbsence of) {
      return apparatus.own(apparatus.wording().say("absence." + Codes.of(of.absence())));
    }
    return value instanceof Value.OfPlace of
        ? named(of.entry(), of.words())
        : named(((Value.OfEntry) value).entry(), ((Value.OfEntry) value).words());
  }

  /** Words of its own say more than the name of what they are about. */
  private TextView named(@Nullable EntryId entry, Texts words) {
    if (!words.isEmpty()) {
      return apparatus.text(words);
    }
    LinkView link = apparatus.link(entry, words);
    return new TextView(link.text(), link.lang());
  }

  String path(Value value) {
    EntryId entry = entry(value);
    return entry == null ? "" : apparatus.link(entry).path();
  }

  private static @Nullable EntryId entry(Value value) {
    return value instanceof Value.OfPlace place
        ? place.entry()
        : value instanceof Value.OfEntry link ? link.entry() : null;
  }

  static String datetime(Value value) {
    return value instanceof Value.OfDate of ? Apparatus.machine(of.date()) : "";
  }

  private String calendarNote(Value value) {
    return value instanceof Value.OfDate of
        ? DateText.in(apparatus.language()).calendarNote(of.date()).orElse("")
        : "";
  }

  private TextView figure(Figure figure) {
    String counted = apparatus.text(figure.counted()).text();
    String number = number(figure);
    return apparatus.own(counted.isEmpty() ? number : number + " " + counted);
  }

  /** The number or the range alone. */
  String number(Figure figure) {
    Wording wording = apparatus.wording();
    String number = plain(figure, wording);
    return figure.approximate() ? wording.say("about", number) : number;
  }

  private static String plain(Figure figure, Wording wording) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    if (low == null) {
      return wording.say("at-most", high == null ? "" : wording.number(high));
    }
    if (high == null) {
      return wording.say("at-least", wording.number(low));
    }
    return low.compareTo(high) == 0
        ? wording.number(low)
        : wording.say("from-to", wording.number(low), wording.number(high));
  }
}
