package org.variorum.search;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.variorum.name.Spelling;

/** How texts are taken apart into words, for each language with its endings. */
final class Analysis implements LuceneAnalysisConfigurer {
  static final String PLAIN = "plain";
  static final String ENGLISH = "english";
  static final String RUSSIAN = "russian";
  static final String GERMAN = "german";

  static final Analyzer PLAIN_WORDS = words(words -> new SpellingFilter(words, Spelling::folded));

  static final Analyzer ENGLISH_WORDS =
      words(
          words ->
              new PorterStemFilter(
                  new SpellingFilter(new EnglishPossessiveFilter(words), Spelling::folded)));

  static final Analyzer GERMAN_WORDS =
      words(
          words ->
              new SpellingFilter(
                  new GermanLightStemFilter(
                      new GermanNormalizationFilter(new LowerCaseFilter(words))),
                  Spelling::folded));

  static final Analyzer RUSSIAN_WORDS =
      words(
          words ->
              new RemoveDuplicatesTokenFilter(
                  new RussianLightStemFilter(
                      new SurnameFilter(new SpellingFilter(words, Spelling::modernised)))));

  private static Analyzer words(UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, filters.apply(words));
      }
    };
  }

  private static final Map<String, Analyzer> ALL =
      Map.of(
          PLAIN, PLAIN_WORDS, ENGLISH, ENGLISH_WORDS, RUSSIAN, RUSSIAN_WORDS, GERMAN, GERMAN_WORDS);

  /** The analysis of that name. */
  static Analyzer named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    ALL.forEach((name, analyzer) -> context.analyzer(name).instance(analyzer));
  }
}
