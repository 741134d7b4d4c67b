package org.variorum.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.dissemination.FileFormat;
import org.variorum.dissemination.Matter;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;
import org.variorum.readingroom.MadeFromEntries;

/**
 * In which formats an entry can be taken along, and what each cannot hold of it.
 *
 * @param lang the language of the heading
 */
public record TakeView(EntryId entry, String heading, String lang, List<Line> lines)
    implements MadeFromEntries {

  /**
   * A format.
   *
   * @param code by which words on it are found
   * @param branch where it is to be had with all below it; empty if it is not
   */
  public record Line(String code, String path, String branch, List<Lost> lost) {}

  /** What is lost, how often. */
  public record Lost(String code, long count) {}

  static TakeView of(Entry entry, String language) {
    Text heading = entry.heading().in(language).orElse(new Text(language, ""));
    return new TakeView(
        entry.id(),
        heading.value(),
        heading.language(),
        Stream.of(FileFormat.values())
            .filter(format -> format.fits(entry))
            .map(format -> line(format, entry))
            .toList());
  }

  private static Line line(FileFormat format, Entry entry) {
    String path = "/entry/" + entry.id() + ".";
    return new Line(
        coded(format),
        path + format.ending(),
        format.holdsBranches() ? path + "branch." + format.ending() : "",
        format.losses(entry).entrySet().stream().map(TakeView::lost).toList());
  }

  private static Lost lost(Map.Entry<Matter, Long> one) {
    return new Lost(coded(one.getKey()), one.getValue());
  }

  private static String coded(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String entryId() {
    return entry.value();
  }

  @Override
  public Set<EntryId> sources() {
    return Set.of(entry);
  }
}
