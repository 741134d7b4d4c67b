package org.variorum.date;

import java.util.ArrayList;
import java.util.List;

/** Reads a whole EDTF text: decides whether it is a date, an interval or a set. */
final class EdtfParser {
  private static final int LONGEST = 1000;

  private final TextCursor cursor;

  private EdtfParser(String text) {
    cursor = new TextCursor(text);
  }

  static Edtf parse(String text) {
    TextCursor whole = new TextCursor(text);
    if (text.isEmpty()) {
      throw whole.error(DateProblem.EMPTY);
    }
    if (text.length() > LONGEST) {
      throw whole.errorAt(LONGEST, DateProblem.TOO_LONG, LONGEST);
    }
    return new EdtfParser(text).any();
  }

  private Edtf any() {
    if (cursor.take('[')) {
      return set(EdtfSet.Kind.ONE_OF);
    }
    if (cursor.take('{')) {
      return set(EdtfSet.Kind.ALL_OF);
    }
    if (cursor.indexOf('/') >= 0) {
      return interval();
    }
    return new EdtfDateParser(cursor).alone();
  }

  private EdtfInterval interval() {
    int slash = cursor.indexOf('/');
    EdtfInterval.End start = end(cursor.over(0, slash));
    EdtfInterval.End end = end(cursor.over(slash + 1, cursor.end()));
    if (start == EdtfInterval.Missing.UNKNOWN && end == EdtfInterval.Missing.UNKNOWN) {
      throw cursor.error(DateProblem.INTERVAL_WITHOUT_DATE);
    }
    if (start instanceof EdtfInterval.Known first && end instanceof EdtfInterval.Known last) {
      refuseBackwards(first.date(), last.date(), slash + 1);
    }
    return new EdtfInterval(start, end);
  }

  private EdtfInterval.End end(TextCursor part) {
    if (part.atEnd()) {
      return EdtfInterval.Missing.UNKNOWN;
    }
    if (part.take("..")) {
      if (!part.atEnd()) {
        throw part.error(DateProblem.UNEXPECTED, part.found());
      }
      return EdtfInterval.Missing.OPEN;
    }
    EdtfDate date = new EdtfDateParser(part).inRange();
    if (!part.atEnd()) {
      throw part.error(DateProblem.UNEXPECTED, part.found());
    }
    return new EdtfInterval.Known(date);
  }

  private EdtfSet set(EdtfSet.Kind kind) {
    List<EdtfSet.Member> members = new ArrayList<>();
    do {
      members.add(member(kind, members.isEmpty()));
    } while (cursor.take(','));
    if (!cursor.take(kind.closing())) {
      throw cursor.error(DateProblem.SET_NOT_CLOSED, kind.closing(), cursor.found());
    }
    if (!cursor.atEnd()) {
      throw cursor.error(DateProblem.UNEXPECTED, cursor.found());
    }
    return new EdtfSet(kind, members);
  }

  private EdtfSet.Member member(EdtfSet.Kind kind, boolean isFirst) {
    int start = cursor.position();
    if (cursor.peek() == kind.closing()) {
      throw cursor.error(DateProblem.SET_WITHOUT_DATE);
    }
    if (cursor.take("..")) {
      return openStart(start, kind, isFirst);
    }
    EdtfDate first = new EdtfDateParser(cursor).inRange();
    int dots = cursor.position();
    if (!cursor.take("..")) {
      return new EdtfSet.Member(first, first);
    }
    if (cursor.peek() == ',') {
      throw cursor.errorAt(dots, DateProblem.SET_OPEN_INSIDE);
    }
    if (cursor.peek() == kind.closing()) {
      return new EdtfSet.Member(first, null);
    }
    int place = cursor.position();
    EdtfDate last = new EdtfDateParser(cursor).inRange();
    refuseBackwards(first, last, place);
    return new EdtfSet.Member(first, last);
  }

  private EdtfSet.Member openStart(int start, EdtfSet.Kind kind, boolean isFirst) {
    if (!isFirst) {
      throw cursor.errorAt(start, DateProblem.SET_OPEN_INSIDE);
    }
    if (cursor.peek() == kind.closing() || cursor.peek() == ',') {
      throw cursor.error(DateProblem.SET_WITHOUT_DATE);
    }
    return new EdtfSet.Member(null, new EdtfDateParser(cursor).inRange());
  }

  /**
   * An end may be rougher than the start, but must not begin before it; where its digits are
   * unknown, it is enough that one reading of it lies after the start.
   */
  private void refuseBackwards(EdtfDate first, EdtfDate last, int place) {
    long start = first.days(CalendarStyle.GREGORIAN, 0).earliest();
    DayRange end = last.days(CalendarStyle.GREGORIAN, 0);
    if ((last.masked() ? end.latest() : end.earliest()) < start) {
      throw cursor.errorAt(place, DateProblem.INTERVAL_BACKWARDS, last, first);
    }
  }
}
