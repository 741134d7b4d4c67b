package org.variorum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** Whose sentences somebody reads who brings a file. */
  private static final List<String> PACKAGES =
      List.of(
          "bibliography",
          "citation",
          "claim",
          "crosswalk",
          "description",
          "document",
          "entry",
          "exchange",
          "identifier",
          "language",
          "name",
          "place",
          "source");

  /** What begins a sentence that may be told. */
  private static final Pattern SAYING =
      Pattern.compile(
          "(?:new (?:MalformedText|MalformedIdentifier|MalformedDocument|RefusedRecord"
              + "|UnreadableDelivery|UnreadableFile|UnreadableList)Exception|found\\.add|throw wrong)\\(");

  private static final Pattern SAYING_OF_JOBS =
      Pattern.compile("(?:run\\.(?:say|complain)|log\\.accept)\\(");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern WORDS = Pattern.compile("[a-z]{2,} |  *[a-z]{2,}");
  private static final Pattern FORMATTED = Pattern.compile("%,?(?:[sd]|\\.1f)");

  private static Path sources() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    return root.resolve("archive-core/src/main/java/org/variorum");
  }

  /** Each sentence of the source with something in the places of its values. */
  private static Set<String> sentences() throws IOException {
    Set<String> all = new TreeSet<>();
    for (String name : PACKAGES) {
      all.addAll(spokenIn(sources().resolve(name), SAYING));
    }
    return all;
  }

  private static Set<String> spokenIn(Path sources, Pattern saying) throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String java = Files.readString(file);
        saying
            .matcher(java)
            .results()
            .map(said -> java.substring(said.end(), closing(java, said.end())))
            .flatMap(SaidTest::spoken)
            .forEach(all::add);
      }
    }
    return all;
  }

  private static int closing(String java, int from) {
    int open = 1;
    boolean quoted = false;
    int at = from;
    for (; open > 0; at++) {
      char sign = java.charAt(at);
      if (sign == '"' && java.charAt(at - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted) {
        open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      }
    }
    return at - 1;
  }

  private static Stream<String> spoken(String java) {
    String arguments = java.split(",\\s*new ")[0];
    List<String> pieces = LITERAL.matcher(arguments).results().map(one -> one.group(1)).toList();
    if (pieces.stream().noneMatch(piece -> WORDS.matcher(piece).find())) {
      return Stream.empty();
    }
    StringBuilder said = new StringBuilder();
    List<MatchResult> found = new ArrayList<>(LITERAL.matcher(arguments).results().toList());
    int end = 0;
    for (MatchResult literal : found) {
      String between = arguments.substring(end, literal.start());
      said.append(end == 0 ? "" : value(between)).append(literal.group(1));
      end = literal.end();
    }
    String rest = arguments.substring(end);
    said.append(rest.strip().startsWith("+") ? "Xy" : "");
    String sentence = FORMATTED.matcher(said.toString().replace("\\\"", "\"")).replaceAll("Xy");
    return Stream.of(sentence.startsWith(": ") ? "c1" + sentence : sentence);
  }

  private static String value(String between) {
    if (!between.contains("+") || between.contains(",")) {
      return "";
    }
    return between.contains("id()") ? "c1" : between.replaceAll("[+\\s]", "").isEmpty() ? "" : "Xy";
  }

  @Test
  void everySentenceOnWhatIsBroughtIsSaidInTheOtherLanguages() throws IOException {
    Set<String> sentences = sentences();

    assertThat(sentences).hasSizeGreaterThan(60);
    for (Locale language : List.of(Locale.GERMAN, RUSSIAN)) {
      assertThat(sentences.stream().filter(one -> Said.in(language, one).equals(one)))
          .as(language.toString())
          .isEmpty();
    }
  }

  @Test
  void everyLineOfAJobIsSaidInTheOtherLanguages() throws IOException {
    Set<String> lines = spokenIn(sources(), SAYING_OF_JOBS);

    assertThat(lines).hasSizeGreaterThan(8);
    for (Locale language : List.of(Locale.GERMAN, RUSSIAN)) {
      assertThat(lines.stream().filter(one -> Said.in(language, one).equals(one)))
          .as(language.toString())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "done: 7 of 9 | erledigt: 7 von 9",
        "3 pages read, 1 could not be read | gelesene Seiten: 3, nicht lesbar: 1",
        "4 attached, 2 known already, 1 left in the inbox"
            + " | aufgenommen: 4, schon bekannt: 2, im Eingang geblieben: 1",
        "my scan 1.jpg: its name is not of the pattern"
            + " | my scan 1.jpg: Der Name folgt nicht dem Muster",
        "12 editions are as they were published. | Geprüfte Ausgaben: 12, alle wie veröffentlicht.",
        "1 of 12 editions are damaged; the log names them"
            + " | beschädigte Ausgaben: 1 von 12; das Protokoll nennt sie",
        "7 objects, 1.5 MB: all as they were kept."
            + " | 7 Objekte, 1.5 MB: alle, wie sie aufbewahrt wurden.",
        "232 entries are written anew. | Neu geschriebene Einträge: 232.",
        "written | geschrieben",
      })
  void saysWhatCameOfAJob(String english, String german) {
    assertThat(Said.in(Locale.GERMAN, english)).isEqualTo(german);
    assertThat(Said.in(RUSSIAN, english)).isNotEqualTo(english);
  }

  @Test
  void everyPatternIsInEveryLanguageWithTheSamePlaces() {
    ResourceBundle english = bundle(Locale.ROOT);
    for (Locale language : List.of(Locale.GERMAN, RUSSIAN)) {
      ResourceBundle other = bundle(language);
      for (String key : english.keySet()) {
        assertThat(other.getString(key))
            .as(key + " " + language)
            .isNotEqualTo(english.getString(key));
        assertThat(places(english.getString(key)))
            .as(key + " " + language)
            .containsAll(places(other.getString(key)));
      }
    }
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "org.variorum.language.said",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String pattern) {
    Matcher place = Pattern.compile("\\{\\d").matcher(pattern);
    return place.results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "names[0].txt: unknown field 'txt' | names[0].txt: unbekanntes Feld „txt“",
        "question q1: unknown property 'x'; claim c2: 'born' takes a date"
            + " | Frage q1: unbekanntes Merkmal „x“; Aussage c2: „born“ verlangt einen Wert der Form date",
        "refers to 'a', which was not taken (b.xml:3)"
            + " | verweist auf „a“; das wurde nicht übernommen (b.xml:3)",
        "a draft, not published: claim c1: no source is given for it"
            + " | Entwurf, nicht veröffentlicht: Aussage c1: es ist keine Quelle angegeben",
        "standing of c1: a reviewer has to publish it | Stand von c1: Nur ein Prüfer kann das veröffentlichen",
        "bears the number gnd 1 of the record at a.xml:3, which makes the entry"
            + " | trägt die Nummer gnd 1 des Datensatzes bei a.xml:3, der den Eintrag anlegt",
        "bears the number gnd 1 of the record at a.xml:3, but its kind, its name or another number"
            + " contradicts that; it makes an entry of its own"
            + " | trägt die Nummer gnd 1 des Datensatzes bei a.xml:3, doch Art, Name oder eine andere"
            + " Nummer widersprechen dem; er wird ein eigener Eintrag",
        "The file is empty. | Die Datei ist leer.",
        "what nobody ever said | what nobody ever said",
      })
  void saysItWithItsValuesAndPlaces(String english, String german) {
    assertThat(Said.in(Locale.GERMAN, english)).isEqualTo(german);
  }

  @Test
  void saysOfADateWhatWasExpectedOfIt() {
    String english =
        "questions[0].claims[0].value.date: “1942-13”, character 6: there is no month 13: months"
            + " are 01 to 12, parts of the year 21 to 41";

    assertThat(Said.in(RUSSIAN, english))
        .startsWith("questions[0].claims[0].value.date: «1942-13», ")
        .doesNotContain("month", "character");
  }

  @Test
  void leavesValuesAloneThatReadAsWords() {
    assertThat(Said.in(Locale.GERMAN, "unknown field 'data'")).isEqualTo("unbekanntes Feld „data“");
    assertThat(Said.in(Locale.ENGLISH, "unknown field 'data'")).isEqualTo("unknown field 'data'");
    assertThat(Said.in(Locale.GERMAN, "unknown field '" + "x".repeat(5000) + "'"))
        .startsWith("unknown field");
  }

  @Test
  void takesNoTimeOverWhatIsMadeToTakeIt() {
    long began = System.nanoTime();

    for (int i = 0; i < 20; i++) {
      Said.in(RUSSIAN, "a: ".repeat(300) + "; ".repeat(400) + "' is ' in ".repeat(30));
    }

    assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(5_000);
  }
}
