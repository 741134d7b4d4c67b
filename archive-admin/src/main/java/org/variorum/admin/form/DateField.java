package org.variorum.admin.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.date.CalendarStyle;
import org.variorum.date.DateReader;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.date.InvalidDateException;

/** A date as someone types it, and whether its source leaves the calendar unsaid. */
public final class DateField extends Field implements Part<HistoricalDate> {
  private final @Nullable HistoricalDate origin;
  private final String language;
  private boolean unstated;

  private DateField(@Nullable HistoricalDate origin, String shown, String language) {
    super(shown);
    this.origin = origin;
    this.language = language;
    this.unstated = isUnstated(origin);
  }

  static DateField of(@Nullable HistoricalDate date, Ground ground) {
    return new DateField(date, shown(date, ground.language()), ground.language());
  }

  private static String shown(@Nullable HistoricalDate date, String language) {
    if (date == null) {
      return "";
    }
    String written = date.asWritten();
    return written == null ? DateText.in(language).of(date) : written;
  }

  private static boolean isUnstated(@Nullable HistoricalDate date) {
    return date != null && date.calendar() == CalendarStyle.UNSTATED;
  }

  public boolean isUnstated() {
    return unstated;
  }

  public void setUnstated(boolean unstated) {
    this.unstated = unstated;
  }

  /** How the date that was kept is said; empty where nothing was. */
  public String getUnderstood() {
    return origin == null || !untouched() ? "" : DateText.in(language).of(origin);
  }

  @Override
  public @Nullable HistoricalDate value(Complaints complaints) {
    String typed = value();
    if (untouched() && unstated == isUnstated(origin)) {
      return origin;
    }
    return typed.isEmpty() ? null : complaints.making(this, () -> read(typed));
  }

  /** The date as it stands there now; empty while it cannot be read. */
  Optional<HistoricalDate> now() {
    if (untouched() && unstated == isUnstated(origin)) {
      return Optional.ofNullable(origin);
    }
    try {
      return value().isEmpty() ? Optional.empty() : Optional.of(read(value()));
    } catch (InvalidDateException notYetADate) {
      return Optional.empty();
    }
  }

  private HistoricalDate read(String typed) {
    HistoricalDate read = origin != null && untouched() ? origin : DateReader.read(typed);
    if (unstated) {
      return new HistoricalDate(read.edtf(), CalendarStyle.UNSTATED, read.asWritten(), null);
    }
    return isUnstated(read)
        ? new HistoricalDate(read.edtf(), CalendarStyle.GREGORIAN, read.asWritten(), null)
        : read;
  }

  /** The same, complaining where there is none. */
  @Nullable HistoricalDate required(Complaints complaints) {
    HistoricalDate date = value(complaints);
    if (date == null && getError() == null) {
      complaints.at(this, "form.required");
    }
    return date;
  }

  @Override
  public void tell(Scribe scribe) {
    super.tell(scribe);
    scribe.flag("unstated", unstated, this::setUnstated);
  }
}
