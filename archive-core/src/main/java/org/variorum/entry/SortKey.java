package org.variorum.entry;

import java.text.Normalizer;
import java.util.Locale;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

/**
 * By what an entry stands in a list: a person by the authorized form of the name in the reader's
 * language, else by the last word of the heading; everything else by its heading.
 */
public final class SortKey {
  private static final int LONGEST = 400;

  private SortKey() {}

  public static String of(Entry entry, String language) {
    String heading = entry.heading().wordsIn(language);
    String text =
        entry.kind() != EntryKind.PERSON
            ? heading
            : entry.names().stream()
                .filter(name -> name.use() == NameUse.AUTHORIZED)
                .filter(name -> name.language().equals(language))
                .findFirst()
                .map(NameForm::text)
                .orElse(turned(heading));
    return folded(text);
  }

  /** By what a heading would stand, whatever it is the heading of. */
  public static String of(String heading) {
    return folded(heading);
  }

  /** "Andrey Vlasov" as "Vlasov, Andrey". */
  public static String turned(String heading) {
    int last = heading.strip().lastIndexOf(' ');
    return heading.contains(",") || last < 0
        ? heading
        : heading.substring(last + 1) + ", " + heading.substring(0, last);
  }

  /** Case and the accents of Latin letters folded, ё as е, leading marks left out. */
  public static String folded(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
    String folded =
        Normalizer.normalize(plain, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('ё', 'е')
            .replaceFirst("^[^\\p{L}\\p{N}]+", "");
    return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
  }
}
