package org.variorum.name;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Latin word as one tradition of writing Cyrillic names would, into the signs of {@link
 * Sound}: ch is ч in English, х in German and the Slavic schemes, ш in French.
 */
enum LatinReading {
  ENGLISH("ch=C j=i z=s c=k"),
  GERMAN("ch=h j=i z=c c=k ei=ai ey=ai äu=oi eu=oi ue=u oe=e ae=e"),
  FRENCH("ch=S j=S z=s c=k tch=C dj=dS gue=ge gui=gi"),
  SLAVIC("ch=h j=i z=s c=c rz=r ck=ck"),
  HUNGARIAN("ch=h j=i z=s c=c sz=s s=S cs=C zs=S ly=li ny=ni gy=di"),
  /** A name that is French itself. */
  FRENCH_NAME("z=s c=k S=S"),
  /** What is left of a scholarly form when its háčeks are lost; for what is typed only. */
  BARE("ch=h j=i z=S c=C s=S ck=Ck");

  private static final String SHARED =
      "schtsch=SC stsch=SC shch=SC chtch=SC szcz=SC tsch=C tch=C sch=S dsch=dS dzh=dS zh=S sh=S"
          + " sz=S cz=C zs=S kh=h ph=f th=t tz=c ts=c ck=k qu=kv q=k x=ks w=v ou=u y=i"
          + " š=S ž=S č=C ŝ=SC ż=S ź=s ś=s ć=C ő=e ö=e ä=e";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT_H = Pattern.compile("(?<=[aeiouäöü])h(?![aeiouäöü])");
  private static final Pattern GERMAN_ST = Pattern.compile("^s(?=[tp])");
  private static final Pattern GERMAN_V = Pattern.compile("^v(?=[aeiouäöü])");
  private static final Pattern INE = Pattern.compile("ine$");
  private static final Pattern SOFT_END = Pattern.compile("(gy|[nlt]y)(?![aeiouáéíóöőúüű])");

  /** What in names of Hungary is heard as a glide: Károlyi is Каройи. */
  private static final Pattern MAGYAR_LY = Pattern.compile("ly(?![aou])");

  private static final Pattern MAGYAR = Pattern.compile("sz|zs|cs|gy|ly|ny");

  /** What no German form has, and no French one: what has it is not read so. */
  private static final Pattern NOT_GERMAN = Pattern.compile("zh|kh|sh");

  private static final Pattern NOT_FRENCH = Pattern.compile("zh|sh|sch|w|(?<![og])u|gu(?![eéiï])");

  private static final Map<LatinReading, Map<String, String>> SIGNS = signs();

  private final String own;

  LatinReading(String own) {
    this.own = own;
  }

  private static Map<LatinReading, Map<String, String>> signs() {
    Map<LatinReading, Map<String, String>> all = new EnumMap<>(LatinReading.class);
    for (LatinReading reading : values()) {
      Map<String, String> signs = new HashMap<>();
      put(signs, SHARED);
      put(signs, reading.own);
      all.put(reading, Map.copyOf(signs));
    }
    return all;
  }

  private static void put(Map<String, String> signs, String table) {
    for (String pair : table.split(" ", -1)) {
      int sign = pair.indexOf('=');
      signs.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
  }

  static Set<String> sounds(String lower, boolean sought) {
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    String word = MARKS.matcher(composed).replaceAll("");
    Set<String> sounds = new LinkedHashSet<>();
    for (LatinReading reading : values()) {
      if (reading.suits(word, sought)) {
        sounds.add(reading.read(reading.prepared(word)));
      }
    }
    Matcher softened = MAGYAR_LY.matcher(word);
    if (softened.find()) {
      sounds.add(HUNGARIAN.read(HUNGARIAN.prepared(softened.replaceAll("j"))));
    }
    return sounds;
  }

  private boolean suits(String word, boolean sought) {
    return switch (this) {
      case GERMAN -> !NOT_GERMAN.matcher(word).find();
      case FRENCH -> !NOT_FRENCH.matcher(word).find();
      case HUNGARIAN -> sought || MAGYAR.matcher(word).find();
      case BARE -> sought;
      case FRENCH_NAME -> FrenchSounds.suit(word);
      case ENGLISH, SLAVIC -> true;
    };
  }

  private String prepared(String word) {
    return switch (this) {
      case GERMAN -> german(word);
      case FRENCH -> INE.matcher(word).replaceFirst("in");
      case FRENCH_NAME -> FrenchSounds.of(word);
      case HUNGARIAN -> SOFT_END.matcher(word).replaceAll(LatinReading::hard);
      default -> word;
    };
  }

  /** A soft consonant that no vowel follows: ь is not heard in the keys. */
  private static String hard(MatchResult soft) {
    return soft.group().equals("gy") ? "d" : soft.group().substring(0, 1);
  }

  private static String german(String word) {
    String heard = SILENT_H.matcher(word).replaceAll("");
    return GERMAN_V.matcher(GERMAN_ST.matcher(heard).replaceFirst("š")).replaceFirst("f");
  }

  private String read(String word) {
    Map<String, String> signs = SIGNS.getOrDefault(this, Map.of());
    StringBuilder sound = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String letters = longest(signs, word, at);
      String sign = signs.get(letters);
      sound.append(sign == null ? Spelling.folded(letters) : sign);
      at += letters.length();
    }
    return sound.toString();
  }

  /** The longest group of letters from here on that has a sign of its own, or else one letter. */
  private static String longest(Map<String, String> signs, String word, int at) {
    for (int length = Math.min(7, word.length() - at); length > 1; length--) {
      String letters = word.substring(at, at + length);
      if (signs.containsKey(letters)) {
        return letters;
      }
    }
    return word.substring(at, at + 1);
  }
}
