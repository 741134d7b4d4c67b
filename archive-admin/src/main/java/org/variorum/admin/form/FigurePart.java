package org.variorum.admin.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.date.HistoricalDate;
import org.variorum.language.Texts;

/** A count: a number or a range, of whom, where and when. */
public final class FigurePart implements Part<Figure> {
  private final Field low;
  private final Field high;
  private final Field unit;
  private final Wording counted;
  private final Field countedCode;
  private final Wording area;
  private final DateField period;
  private boolean approximate;

  FigurePart(@Nullable Figure figure, Ground ground) {
    this.low = new Field(figure == null ? null : number(figure.low()));
    this.high = new Field(figure == null ? null : number(figure.high()));
    this.approximate = figure != null && figure.approximate();
    this.unit = new Field(figure == null ? "person" : figure.unit());
    this.counted = Wording.of(figure == null ? Texts.NONE : figure.counted(), ground);
    this.countedCode = new Field(figure == null ? null : figure.countedCode());
    this.area = Wording.of(figure == null ? Texts.NONE : figure.area(), ground);
    this.period = DateField.of(figure == null ? null : figure.period(), ground);
  }

  private static @Nullable String number(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  @Override
  public @Nullable Figure value(Complaints complaints) {
    int before = complaints.count();
    BigDecimal from = number(low, complaints);
    BigDecimal to = number(high, complaints);
    HistoricalDate when = period.value(complaints);
    String by = unit.filled(complaints);
    if (by == null || complaints.count() > before) {
      return null;
    }
    return complaints.making(
        low,
        () ->
            new Figure(
                from,
                to,
                approximate,
                by,
                counted.texts(),
                countedCode.orNull(),
                area.texts(),
                when));
  }

  private static @Nullable BigDecimal number(Field field, Complaints complaints) {
    String typed = field.value().replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return new BigDecimal(typed);
    } catch (NumberFormatException e) {
      complaints.at(field, "form.number");
      return null;
    }
  }

  /** The figure in one line. */
  public String getGist() {
    String range = low.getText().equals(high.getText()) ? "" : "–" + high.getText();
    return (approximate ? "≈ " : "") + low.getText() + range + " " + counted.getGist();
  }

  public Field getLow() {
    return low;
  }

  public Field getHigh() {
    return high;
  }

  public Field getUnit() {
    return unit;
  }

  public Wording getCounted() {
    return counted;
  }

  public Field getCountedCode() {
    return countedCode;
  }

  public Wording getArea() {
    return area;
  }

  public DateField getPeriod() {
    return period;
  }

  public boolean isApproximate() {
    return approximate;
  }

  public void setApproximate(boolean approximate) {
    this.approximate = approximate;
  }

  @Override
  public void tell(Scribe scribe) {
    scribe.part("low", low);
    scribe.part("high", high);
    scribe.part("unit", unit);
    scribe.part("counted", counted);
    scribe.part("countedCode", countedCode);
    scribe.part("area", area);
    scribe.part("period", period);
    scribe.flag("approximate", approximate, this::setApproximate);
  }
}
