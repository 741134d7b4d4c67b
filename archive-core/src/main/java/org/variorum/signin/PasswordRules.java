package org.variorum.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are taken: long ones that nobody guesses, of whatever letters. There is no rule
 * as to their composition (ASVS 2.1.9), and nobody is made to change one without a reason (2.1.10).
 */
public final class PasswordRules {
  /** The shortest password that is taken, in characters of Unicode. */
  public static final int SHORTEST = 12;

  /** The longest. */
  public static final int LONGEST = 128;

  /** Of five marks, 0 to 4, the one from which on a password holds against guessing. */
  private static final int GOOD = 3;

  /**
   * A shorter word of one's own name may happen to be in it; so many other letters tell nothing.
   */
  private static final int TELLING = 4;

  private static final List<String> COMMON = common();
  private static final Zxcvbn GUESSER = new Zxcvbn();

  private PasswordRules() {}

  /**
   * What speaks against a password; empty if nothing does.
   *
   * @param own what everyone knows of its owner and of the archive: login, names, address
   */
  public static Optional<Refusal> objection(String password, Collection<String> own) {
    String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Optional.of(Refusal.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Refusal.LONG);
    }
    List<String> names = words(own);
    if (!isGuessed(normal, names)) {
      return Optional.empty();
    }
    String folded = normal.toLowerCase(Locale.ROOT);
    return Optional.of(
        names.stream().anyMatch(folded::contains) ? Refusal.PERSONAL : Refusal.COMMON);
  }

  private static boolean isGuessed(String password, List<String> names) {
    List<String> known =
        Stream.concat(COMMON.stream(), names.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    return GUESSER.measure(password, known).getScore() < GOOD || isWovenOf(known, password);
  }

  /**
   * Whether next to nothing is left of it without such words, of which the longest stand first: the
   * guesser knows other alphabets than the Latin by their letters only.
   */
  private static boolean isWovenOf(List<String> words, String password) {
    String folded = password.toLowerCase(Locale.ROOT);
    String left = folded;
    for (String word : words) {
      left = left.replace(word, "");
    }
    String letters = left.replaceAll("[\\d\\s\\p{Punct}]", "");
    return letters.codePoints().distinct().count() < TELLING && left.length() < folded.length();
  }

  private static List<String> words(Collection<String> own) {
    return own.stream()
        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)))
        .filter(word -> word.length() >= TELLING)
        .distinct()
        .toList();
  }

  private static List<String> common() {
    try (InputStream file = PasswordRules.class.getResourceAsStream("common-passwords.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .filter(word -> !word.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
