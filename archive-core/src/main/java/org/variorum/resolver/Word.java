package org.variorum.resolver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Bones;
import org.variorum.name.GivenNames;
import org.variorum.name.NameKeys;
import org.variorum.name.PlaceNames;
import org.variorum.name.Spelling;

/**
 * A word of a name with all by which it is compared. The words that were met last are kept: the
 * same Christian names come again and again.
 */
final class Word {
  private static final int MOST_KEPT = 60_000;
  private static final int LONGEST = 60;
  private static final int SHORTEST_TO_LESSEN = 4;
  private static final int LONGEST_TO_LESSEN = 20;
  private static final int FEW_BONES = 3;
  private static final String VOWELS = "aeiou";
  private static final Cache<String, Word> KEPT =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  /** Whether it ends like a patronymic; many surnames do too. */
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".{2,}((о|е|ё|ь)вич|ич|(о|е)вна|ична|инична|ивна|ович)"
              + "|.{2,}([oe][vw]|j?ew|iew)[iy](c|ch|cz|tch|tsch|cs|ts|tj|z)"
              + "|(il[jy]?|.+(uzm|[fh]om|uk|kit))[iy](ch|tch|tsch|cz|cs)"
              + "|.{2,}([oei][vw]|ew|jew|ich|itsch|ic|icz)na");

  /** What stands before a name or between its words, and people leave out. */
  private static final Set<String> OPTIONAL =
      words(
          "von van der den de du zu zum zur di da la le af of the und and ter ten dos al el do del"
              + " des dem am on upon an sur sous nad na pod pri bei les las los на над под при"
              + " saint st sankt sint szent svaty swiety sainte санкт святои фон ван дер ден де дю"
              + " цу цум цур ди да ла ле аф тер sir graf baron freiherr prinz furst count prince dr"
              + " prof граф барон князь general marshal colonel major captain lieutenant admiral"
              + " commissar comrade gen marschall feldmarschall generalfeldmarschall generaloberst"
              + " generalleutnant generalmajor oberst hauptmann leutnant kommissar marechal"
              + " capitaine amiral marszalek pulkownik tabornok marsall marsal генерал маршал"
              + " полковник маиор капитан леитенант адмирал комиссар товарищ ген grafin furstin"
              + " freifrau ritter herr frau fraulein mr mrs miss lord lady countess princess"
              + " baroness grand duke duchess tsar czar zar car tzar king kaiser emperor president"
              + " hetman ataman professor doctor doktor comte comtesse princesse baronne duc"
              + " duchesse monsieur madame maitre hrabia ksiaze ksiezna baronowa pan pani hrabe"
              + " knize grof herceg baro bishop archbishop metropolitan patriarch father brother"
              + " pope archimandrite bischof erzbischof metropolit pater pfarrer pere abbe eveque"
              + " archeveque metropolite ks ksiadz biskup arcybiskup metropolita arcibiskup otec"
              + " puspok великии княгиня графиня баронесса княжна царь король император президент"
              + " атаман гетман гетьман доктор профессор проф господин госпожа пан епископ"
              + " архиепископ митрополит патриарх архимандрит отец протоиереи священник иеромонах"
              + " фельдмаршал генералиссимус командарм комкор комдив комбриг подполковник ротмистр"
              + " есаул поручик прапорщик хорунжии");

  /** What stands before the name of a house or an estate. */
  private static final Set<String> BEFORE_HOUSE =
      words("von van zu zum zur af graf freiherr baron фон ван граф барон цу аф de де");

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  private final String written;
  private final String folded;
  private final FewWords sounds;
  private final FewWords bones;
  private final Set<Integer> given;
  private final Set<Integer> places;
  private final int[] slipping;
  private final boolean cyrillic;
  private final boolean patronymic;
  private final boolean optional;

  /** Whoever comes first makes it; two may, and make the same. */
  private @Nullable FewWords romanised;

  private Word(String written) {
    Set<String> heard = NameKeys.of(written);
    String plain = Spelling.folded(written);
    this.written = written;
    this.folded = plain.equals(written) ? written : plain;
    this.sounds = FewWords.of(heard);
    this.bones = FewWords.of(Bones.of(written));
    this.slipping = FewWords.numbers(slipping());
    this.given = Set.copyOf(GivenNames.of(folded, heard));
    this.places = Set.copyOf(PlaceNames.of(folded, heard));
    this.patronymic = PATRONYMIC.matcher(folded).matches();
    this.optional = OPTIONAL.contains(folded);
    this.cyrillic = folded.chars().anyMatch(letter -> letter >= 0x400 && letter < 0x530);
  }

  /** The word, in small letters; of one that is too long for a name the beginning. */
  static Word of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(
        KEPT.get(lower.substring(0, Math.min(lower.length(), LONGEST)), Word::new));
  }

  /** As written, but in small letters. */
  String written() {
    return written;
  }

  String folded() {
    return folded;
  }

  FewWords sounds() {
    return sounds;
  }

  FewWords bones() {
    return bones;
  }

  /** The Christian names that it is a form of. */
  Set<Integer> given() {
    return given;
  }

  /** The places that it is a name of. */
  Set<Integer> places() {
    return places;
  }

  /** How the schemes write it in Latin letters, folded; nothing for a Latin word. */
  FewWords romanised() {
    FewWords known = romanised;
    if (known == null) {
      known = FewWords.of(Romanised.of(written));
      romanised = known;
    }
    return known;
  }

  /**
   * Its bones, whole and with one left out: words of one slip share one of these. Made anew each
   * time.
   */
  Set<String> slipping() {
    Set<String> whole = bones.set();
    Set<String> slipping = new LinkedHashSet<>(whole);
    slipping.addAll(Bones.slipped(whole));
    return slipping;
  }

  /** Whether it shares with another what {@link #slipping} gives. */
  boolean slipsTo(Word other) {
    return FewWords.meet(slipping, other.slipping);
  }

  /** Whether one of some bones is among what {@link #slipping} gives. */
  boolean slipsTo(int[] numbers) {
    return FewWords.meet(slipping, numbers);
  }

  /**
   * The bones of the word with any one letter left out: a wrong letter may make two sounds of one,
   * or one of two. Nothing for words too short or too long for it. Read anew each time.
   */
  Set<String> lessened() {
    if (folded.length() < SHORTEST_TO_LESSEN || written.length() > LONGEST_TO_LESSEN) {
      return Set.of();
    }
    Set<String> less = new LinkedHashSet<>();
    for (int i = 0; i < written.length(); i++) {
      less.addAll(Bones.of(written.substring(0, i) + written.substring(i + 1)));
    }
    return less;
  }

  /**
   * How a word of three bones sounds with any one consonant covered: what is left of its bones when
   * one is wrong would tell nothing. Nothing for other words. Made anew each time.
   */
  Set<String> covered() {
    Set<String> covered = new LinkedHashSet<>();
    if (bones.each().stream().anyMatch(whole -> whole.length() == FEW_BONES)) {
      for (String sound : sounds.each()) {
        for (int i = 0; i < sound.length(); i++) {
          if (VOWELS.indexOf(sound.charAt(i)) < 0) {
            covered.add(sound.substring(0, i) + "?" + sound.substring(i + 1));
          }
        }
      }
    }
    return covered;
  }

  boolean isPatronymic() {
    return patronymic;
  }

  /** What people leave out or put before a name: "von", a title, a rank. */
  boolean isOptional() {
    return optional;
  }

  /** Whether a house or an estate may be named after it. */
  boolean isBeforeHouse() {
    return BEFORE_HOUSE.contains(folded);
  }

  boolean isCyrillic() {
    return cyrillic;
  }
}
