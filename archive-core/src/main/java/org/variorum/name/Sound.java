package org.variorum.name;

import java.util.regex.Pattern;

/**
 * How a name sounds, roughly: small letters as in Latin, {@code S} for ж and ш, {@code C} for ч,
 * {@code c} for ц, {@code s} for с and з, {@code h} for х; {@code i} is also every glide.
 */
final class Sound {
  private static final Pattern FINAL_GLIDE = Pattern.compile("[ei]i+$");
  private static final Pattern GLIDE = Pattern.compile("(?<=[aeou])i+|i+(?=[aeou])");
  private static final Pattern FINAL_F = Pattern.compile("(?<=[oei])f$");
  private static final Pattern FINAL_D = Pattern.compile("d$");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private Sound() {}

  /** The key of a sound: without glides, with each run of one sign as a single one. */
  static String key(String sound) {
    String once = TWICE.matcher(sound).replaceAll("$1");
    String hushed = once.replace("io", "e").replace("So", "Se").replace("Co", "Ce");
    String ended = FINAL_GLIDE.matcher(hushed).replaceFirst("i");
    String plain = hardened(GLIDE.matcher(ended).replaceAll(""));
    return TWICE.matcher(merged(plain)).replaceAll("$1");
  }

  /** A final v may be written f or ff (Vlasoff), a final t as d or dt. */
  private static String hardened(String plain) {
    return FINAL_D.matcher(FINAL_F.matcher(plain).replaceFirst("v")).replaceFirst("t");
  }

  private static String merged(String plain) {
    return plain
        .replace("ts", "c")
        .replace("dt", "t")
        .replace("tC", "C")
        .replace("sC", "SC")
        .replace("hS", "S");
  }
}
