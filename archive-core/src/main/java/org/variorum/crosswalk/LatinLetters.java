package org.variorum.crosswalk;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bytes beyond ASCII of a text in Latin letters, of which the languages of Western and of Central
 * Europe have others at the same places. It is read in the encoding in which they are the letters
 * that one of these languages is most likely to have so often.
 */
public final class LatinLetters {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final List<Charset> CENTRAL =
      List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"));

  /** How often letters stand among some thousand of a language; which one it is does not matter. */
  private static final List<String> WESTERN_LANGUAGES =
      List.of(
          "ä60 ö30 ü65 ß30 é1",
          "é190 è30 à50 ê22 ç9 â5 î5 ô4 û6 ù6 ë1 ï1 œ2",
          "á50 é40 í70 ñ30 ó80 ú20 ü1 ª1 º2",
          "á12 â5 ã70 à7 ç50 é34 ê45 í13 ó30 ô6 õ10 ú12 ª1 º2",
          "à60 è30 é5 ì5 ò10 ù17",
          "ä180 å130 ö130 é2",
          "æ90 ø90 å120 é2",
          "ä100 õ100 ö20 ü60 š2 ž1");

  private static final List<String> CENTRAL_LANGUAGES =
      List.of(
          "ą100 ć40 ę110 ł180 ń20 ó85 ś70 ź6 ż80",
          "á220 č95 ď2 é130 ě160 í330 ň8 ó3 ř120 š80 ť4 ú10 ů70 ý110 ž100",
          "á190 ä10 č100 ď20 é70 í100 ĺ1 ľ40 ň30 ó10 ô15 ŕ1 š80 ť70 ú90 ý90 ž100",
          "á340 é380 í60 ó110 ö100 ő100 ú30 ü60 ű25",
          "č100 ć50 đ20 š100 ž60",
          "ă200 â50 î80 ş120 ţ100");

  private static final double CAPITALS = 0.3;
  private static final double FLOOR = 0.5;

  /** That of a sign, which stands at an end of a word or between words. */
  private static final double SIGN = -3;

  /** That of what no word has within it, and of what is no sign at all. */
  private static final double NEVER = -9;

  /** What has to speak for a Central European language before it is taken for one. */
  private static final double DOUBT = 3;

  private static final int HIGH = 0x80;
  private static final List<Meant> ALL = all();

  private final long[] within = new long[HIGH];
  private final long[] atEnd = new long[HIGH];
  private int last;

  /** A language in an encoding: how likely each byte is in it, within a word and at its end. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Meant(Charset charset, double doubt, double[] within, double[] atEnd) {

    static Meant of(String language, Charset charset, double doubt) {
      double[] within = new double[HIGH];
      double[] atEnd = new double[HIGH];
      Map<Character, Double> letters = new HashMap<>();
      double sum = HIGH * FLOOR;
      for (String letter : language.split(" ", -1)) {
        double often = Integer.parseInt(letter.substring(1));
        letters.put(letter.charAt(0), often);
        letters.putIfAbsent(Character.toUpperCase(letter.charAt(0)), often * CAPITALS);
        sum += often * (1 + CAPITALS);
      }
      String table = new String(high(), charset);
      for (int i = 0; i < HIGH; i++) {
        char sign = table.charAt(i);
        boolean letter = Character.isLetter(sign);
        boolean other = Character.isISOControl(sign) || sign == '\ufffd';
        double likely = Math.log((letters.getOrDefault(sign, 0.0) + FLOOR) / sum);
        atEnd[i] = letter ? likely : other ? NEVER : SIGN;
        within[i] = letter ? likely : sign == '¿' || sign == '¡' ? SIGN : NEVER;
      }
      return new Meant(charset, doubt, within, atEnd);
    }

    private static byte[] high() {
      byte[] bytes = new byte[HIGH];
      for (int i = 0; i < HIGH; i++) {
        bytes[i] = (byte) (HIGH + i);
      }
      return bytes;
    }
  }

  private static List<Meant> all() {
    List<Meant> all = new ArrayList<>();
    WESTERN_LANGUAGES.forEach(language -> all.add(Meant.of(language, WESTERN, 0)));
    for (Charset charset : CENTRAL) {
      CENTRAL_LANGUAGES.forEach(language -> all.add(Meant.of(language, charset, DOUBT)));
    }
    return all;
  }

  /** Takes the bytes of a text in their order, whatever they are. */
  public void take(int one) {
    if (last >= HIGH) {
      boolean goesOn = one >= 0xc0 || Character.isLetter(one) && one < HIGH;
      (goesOn ? within : atEnd)[last - HIGH]++;
    }
    last = one;
  }

  /** In which encoding they are, if it is one with Latin letters. */
  public Charset guess() {
    take(' ');
    Meant best = ALL.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Meant one : ALL) {
      double likely = -one.doubt();
      for (int i = 0; i < HIGH; i++) {
        likely += within[i] * one.within()[i] + atEnd[i] * one.atEnd()[i];
      }
      if (likely > most) {
        most = likely;
        best = one;
      }
    }
    return best.charset();
  }
}
