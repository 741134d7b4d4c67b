package org.variorum.web;

import com.ibm.icu.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.readingroom.Period;
import org.variorum.search.Span;

/** The words of the pages in one language. */
public final class Messages {
  private static final int YEAR = 4;
  private static final String BUNDLE = "org.variorum.web.messages";
  private static final Map<Tongue, Messages> ALL = new ConcurrentHashMap<>();

  private final Tongue tongue;
  private final Map<String, String> words;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(Tongue tongue) {
    this.tongue = tongue;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            tongue.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, String> read = new HashMap<>();
    bundle.keySet().forEach(key -> read.put(key, bundle.getString(key)));
    this.words = Map.copyOf(read);
  }

  /** The words in a language. */
  public static Messages in(Tongue tongue) {
    return ALL.computeIfAbsent(tongue, Messages::new);
  }

  /** All plain messages by key. */
  public Map<String, String> words() {
    return words;
  }

  /** One message; the key itself if there is none, which a test forbids. */
  public String of(String key) {
    return words.getOrDefault(key, key);
  }

  /** A message with a number or words put in, in the plural that the language asks for. */
  public String with(String key, Object argument) {
    return say(key, argument);
  }

  /** A message with two things put in. */
  public String with(String key, Object one, Object other) {
    return say(key, one, other);
  }

  /** A message with three things put in. */
  public String with(String key, Object one, Object two, Object three) {
    return say(key, one, two, three);
  }

  /** Formats are parsed once; they may not be shared by threads at the same time. */
  private String say(String key, Object... arguments) {
    MessageFormat format =
        formats.computeIfAbsent(key, one -> new MessageFormat(of(one), tongue.locale()));
    return format.clone().format(arguments);
  }

  /** A span of years in words; 0 for an end that is open. */
  public String years(Span years) {
    return span(years, "search.until", "search.since", Long::toString);
  }

  /** A stretch of years or months in words. */
  public String period(Period period) {
    String from = date(period.from());
    String to = date(period.to());
    if (from.isEmpty() || to.isEmpty()) {
      return from.isEmpty() ? say("search.until", to) : say("search.since", from);
    }
    return from.equals(to) ? from : say("search.between", from, to);
  }

  private String date(String edtf) {
    return edtf.isEmpty()
        ? ""
        : edtf.length() == YEAR
            ? Integer.toString(Integer.parseInt(edtf))
            : DateText.in(tongue.tag()).of(HistoricalDate.of(edtf));
  }

  /** A span of figures in words. */
  public String figures(Span figures) {
    NumberFormat number = NumberFormat.getIntegerInstance(tongue.locale());
    return span(figures, "search.most", "search.least", number::format);
  }

  private String span(Span span, String upTo, String upFrom, LongFunction<String> number) {
    String from = number.apply(span.from());
    String to = number.apply(span.to());
    if (span.from() == 0 || span.to() == 0) {
      return span.from() == 0 ? say(upTo, to) : say(upFrom, from);
    }
    return span.from() == span.to() ? from : say("search.between", from, to);
  }

  /** A size of a file in words. */
  public String size(long bytes) {
    NumberFormat number = NumberFormat.getNumberInstance(tongue.locale());
    number.setMaximumFractionDigits(1);
    return bytes < 1_000_000
        ? number.format(Math.max(1, bytes / 1000)) + "\u00a0kB"
        : number.format(bytes / 1e6) + "\u00a0MB";
  }
}
