package org.variorum.readingroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note: what one source says.
 *
 * @param source the source by the key that notes use
 * @param detail author, edition, place and year, as far as they are known
 * @param stance the code of what the source does to the statement
 * @param stated the date letter by letter as the source writes it; empty if it gives none
 * @param calendar the code of the calendar that the source's date is in; empty without a date
 * @param nearness a code; empty if nobody has assessed it
 * @param circumstances codes
 * @param scan the scanned page on which the place is marked; empty if none is
 * @param crop the picture of that place; empty if there is none, or a content notice covers it
 */
public record NoteView(
    int number,
    LinkView source,
    String detail,
    String locator,
    String stance,
    @Nullable QuoteView quotation,
    String stated,
    String calendar,
    String nearness,
    List<String> circumstances,
    List<LinkView> derivesFrom,
    TextView interest,
    TextView remark,
    boolean toBeChecked,
    String scan,
    String crop) {

  public boolean isAgainst() {
    return stance.equals("contradicts");
  }
}
