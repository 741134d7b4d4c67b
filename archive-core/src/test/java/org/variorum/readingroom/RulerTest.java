package org.variorum.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.date.Conversion;
import org.variorum.date.HistoricalDate;
import org.variorum.readingroom.TimelineView.MarkView;
import org.variorum.readingroom.TimelineView.TickView;

class RulerTest {
  private static final Period FORTIES = new Period("1940", "1949");
  private final Ruler ruler = new Ruler(FORTIES.firstDay(), FORTIES.lastDay(), "en");

  private MarkView mark(HistoricalDate date) {
    return ruler.mark(date, date.earliest(), date.latest());
  }

  @Test
  void isSureOfADay() {
    MarkView day = mark(HistoricalDate.of("1945-01-01"));

    assertThat(day.from()).isEqualTo(500);
    assertThat(day.sureLength()).isEqualTo(day.length());
  }

  @Test
  void isSureOfNothingInAYear() {
    MarkView year = mark(HistoricalDate.of("1942"));

    assertThat(year.from()).isEqualTo(200);
    assertThat(year.length()).isEqualTo(100);
    assertThat(year.sureLength()).isZero();
  }

  @Test
  void isSureOfWhatLiesBetweenTheEndsOfASpan() {
    MarkView span = mark(HistoricalDate.of("1941/1943"));

    assertThat(span.from()).isEqualTo(100);
    assertThat(span.length()).isEqualTo(300);
    assertThat(span.sure()).isBetween(199, 201);
    assertThat(span.softAfter()).isBetween(299, 301);
    assertThat(span.softLength() + span.sureLength() + span.softAfterLength())
        .isEqualTo(span.length());
  }

  @Test
  void isSureOfNothingThatIsDoubted() {
    assertThat(mark(HistoricalDate.of("1945-01-01?")).sureLength()).isZero();
  }

  @Test
  void keepsToItsEndsWhateverLiesBeyond() {
    MarkView long_ = mark(HistoricalDate.of("1900/2000"));

    assertThat(long_.from()).isZero();
    assertThat(long_.length()).isEqualTo(Ruler.LENGTH);
  }

  @Test
  void saysBothCalendars() {
    HistoricalDate old = HistoricalDate.julian(1900, 9, 1, Conversion.ARCHIVE);

    assertThat(mark(old).words().replace('\u00a0', ' '))
        .isEqualTo("14 September [O.S. 1 September] 1900");
  }

  @Test
  void bearsWordsAtRoundYearsOrAtMonths() {
    assertThat(ruler.ticks()).extracting(TickView::words).contains("1940", "1944", "1948");
    Period year = new Period("1942", "1942");
    assertThat(new Ruler(year.firstDay(), year.lastDay(), "en").ticks())
        .extracting(TickView::words)
        .startsWith("Jan 1942", "Mar");
  }
}
