package org.variorum.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.variorum.citation.Citation;
import org.variorum.citation.SourceRef;
import org.variorum.citation.Stance;
import org.variorum.claim.Claim;
import org.variorum.claim.Figure;
import org.variorum.claim.Nature;
import org.variorum.claim.Question;
import org.variorum.claim.Standing;
import org.variorum.claim.Value;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.Texts;
import org.variorum.name.NameClass;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;
import org.variorum.vocabulary.Answers;
import org.variorum.vocabulary.Vocabulary;

/** A small archive to search in. */
final class Archive {
  private static final Random RANDOM = new Random(7);

  static final Vocabulary WORDS = Vocabulary.NONE;

  final Entry vlasov =
      named(
              entry(EntryKind.PERSON, "Vlasov, Andrey Andreyevich", "Власов, Андрей Андреевич"),
              Map.of("Wlassow, Andrej Andrejewitsch", "de", "Власовъ", "ru"))
          .summarised(
              Texts.of(
                  Map.of(
                      "en", "Soviet general, captured in 1942, who led an army against Stalin.",
                      "ru", "Советский генерал, попал в плен в 1942 году.")))
          .told(
              Texts.of(
                  Map.of(
                      "en",
                      "<p>Vlasov commanded the 2nd Shock Army &amp; was taken at the Volkhov.</p>",
                      "ru",
                      "<p>Армия Власова погибла в болотах.</p><p>Позднее о Власове писали.</p>")),
              List.of())
          .asking(List.of(dated("captured", "1942-07-12")));

  final Entry vlasova = entry(EntryKind.PERSON, "Vlasova, Anna", "Власова, Анна");

  final Entry bor =
      named(entry(EntryKind.PLACE, "Myasnoy Bor", "Мясной Бор"), Map.of("Mjasnoi Bor", "de"));

  final Entry book =
      entry(EntryKind.SOURCE, "Vlasov and the Russian Liberation Movement", "Власов и движение")
          .summarised(Texts.english("A study of documents in archives."));

  final Entry breakout =
      entry(EntryKind.EVENT, "Breakout at Myasnoy Bor", "Прорыв у Мясного Бора")
          .summarised(Texts.english("Units of the 2nd Shock Army fought their way out."))
          .asking(List.of(dated("when", "1942-06-24/1942-06-25"), missing(book)));

  final Entry zhukov =
      entry(EntryKind.PERSON, "Zhukov, Georgy", "Жуков, Георгий")
          .asking(
              List.of(
                  worded(
                      Texts.of(Map.of("en", "When was Zhukov born?", "ru", "Когда родился Жуков?")),
                      dated("born", "1896-12-01", "1897-01-05"))));

  final Entry story =
      entry(EntryKind.STORY, "What the documents say", "О чём говорят документы")
          .told(Texts.of("de", "<p>Die Häuser der Generäle in Berlin.</p>"), List.of());

  final Entry petersburg =
      entry(EntryKind.PLACE, "Saint Petersburg", "Санкт-Петербург")
          .named(
              List.of(
                  borne("n1", "Петроград", "ru", "1914/1924"),
                  borne("n2", "Petrograd", "en", "1914/1924"),
                  borne("n3", "Ленинград", "ru", "1924/1991"),
                  borne("n4", "Leningrad", "en", "1924/1991")));

  private Archive() {}

  private static NameForm borne(String id, String text, String language, String used) {
    return new NameForm(
        new LocalId(id),
        text,
        language,
        NameClass.ATTESTED,
        NameUse.FORMER,
        null,
        HistoricalDate.of(used),
        Texts.NONE,
        List.of());
  }

  static Archive small() {
    return new Archive();
  }

  List<Entry> all() {
    return List.of(vlasov, vlasova, bor, breakout, zhukov, book, story);
  }

  static Entry entry(EntryKind kind, String english, String russian) {
    return Entry.titled(
        EntryId.random(RANDOM), kind, Texts.of(Map.of("en", english, "ru", russian)));
  }

  static Entry named(Entry entry, Map<String, String> languageByForm) {
    List<NameForm> names = new ArrayList<>(entry.names());
    languageByForm.forEach(
        (form, language) -> names.add(form(names.size() + 1, form, language, NameClass.ATTESTED)));
    return entry.named(names);
  }

  static NameForm form(int number, String text, String language, NameClass nameClass) {
    return new NameForm(
        new LocalId("n" + number),
        text,
        language,
        nameClass,
        NameUse.VARIANT,
        null,
        null,
        Texts.NONE,
        List.of());
  }

  static Question dated(String property, String... dates) {
    Question question = Question.of(new LocalId("q1"), property);
    for (String date : dates) {
      question = question.answeredBy(claim(question.claims().size() + 1, date));
    }
    return question;
  }

  /** Six to eight thousand, as a source says. */
  private static Question missing(Entry source) {
    Figure figure =
        new Figure(
            new BigDecimal(6000),
            new BigDecimal(8000),
            false,
            "person",
            Texts.english("missing"),
            null,
            Texts.NONE,
            null);
    Citation citation =
        Citation.of(new LocalId("s1"), new SourceRef(source.id(), null), null, Stance.SUPPORTS);
    return Question.of(new LocalId("q2"), "missing")
        .answeredBy(
            new Claim(
                new LocalId("c9"),
                new Value.OfFigure(figure),
                Nature.FACT,
                Standing.OPEN,
                null,
                List.of(),
                Texts.NONE,
                List.of(citation)));
  }

  /** The same question in words of its own, to which just one answer can be true. */
  private static Question worded(Texts words, Question question) {
    return new Question(
        question.id(),
        question.property(),
        words,
        Answers.ONE,
        Texts.NONE,
        Texts.NONE,
        List.of(),
        question.claims(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Claim claim(int number, String date) {
    return new Claim(
        new LocalId("c" + number),
        new Value.OfDate(HistoricalDate.of(date)),
        Nature.FACT,
        Standing.OPEN,
        null,
        List.of(),
        Texts.NONE,
        List.of());
  }

  static Standing refuted() {
    return new Standing(
        Standing.Kind.REFUTED, Texts.english("Wrong"), "An editor", LocalDate.of(2026, 1, 1));
  }
}
