package org.variorum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.date.CalendarStyle;
import org.variorum.date.Conversion;
import org.variorum.date.HistoricalDate;
import org.variorum.readingroom.CountView;
import org.variorum.readingroom.ExactView;
import org.variorum.readingroom.TextView;
import org.variorum.readingroom.ValueView;

/** What claims state, by the kind of their value. */
class LinkedValuesTest {
  private static final Frame FRAME =
      new Frame(Tongue.EN, "/en", "https://archive.example", "/", "");

  private static String stated(String words, String path, ExactView exact) {
    ObjectNode claim = JsonNodeFactory.instance.objectNode();
    ValueView value =
        new ValueView(new TextView(words, "en"), path, "", "", false, "open", List.of(), exact);
    new LinkedValues(new LinkedWords(FRAME)).put(claim, "Asked", value);
    return claim.toString().replace('"', '\'');
  }

  private static String dated(HistoricalDate date) {
    return stated("Words", "", new ExactView("date", "", date, null, null));
  }

  private static String counted(
      @Nullable String low, @Nullable String high, boolean approximate, String... more) {
    CountView count =
        new CountView(
            low == null ? null : new BigDecimal(low),
            high == null ? null : new BigDecimal(high),
            approximate,
            "person",
            more.length > 0 ? more[0] : "",
            more.length > 1 ? more[1] : "",
            more.length > 2 ? more[2] : "");
    return stated("Words", "", new ExactView("figure", "", null, count, null));
  }

  @Test
  void wordsAndNamesSayInWhichLanguageTheyAre() {
    String expected =
        "{'mainEntity':{'@type':'PropertyValue','name':'Asked','value':'A clerk'},"
            + "'inLanguage':'en'}";

    assertThat(stated("A clerk", "", new ExactView("text", "", null, null, null)))
        .isEqualTo(expected);
    assertThat(stated("A clerk", "", new ExactView("name", "", null, null, null)))
        .isEqualTo(expected);
  }

  @Test
  void figuresAreNumbersWithTheirBoundsAndTheirUnit() {
    assertThat(counted("16000", "16000", false))
        .isEqualTo(
            "{'mainEntity':{'@type':'PropertyValue','name':'Asked','value':{"
                + "'@type':'QuantitativeValue','value':16000,'minValue':16000,'maxValue':16000,"
                + "'unitText':'person'}}}");
    assertThat(counted("100", "200.5", true, "dead", "the town", "1942-06"))
        .contains(
            "'minValue':100,'maxValue':200.5,'unitText':'person','valueReference':["
                + "{'@type':'PropertyValue','name':'counted','value':'dead'},"
                + "{'@type':'PropertyValue','name':'area','value':'the town'},"
                + "{'@type':'PropertyValue','name':'period','value':'1942-06'},"
                + "{'@type':'PropertyValue','name':'approximate','value':true}]");
    assertThat(counted(null, "200", false)).contains("'maxValue':200").doesNotContain("minValue");
    assertThat(counted("100", null, false))
        .contains("'minValue':100")
        .doesNotContain("maxValue", "'value':100");
  }

  @Test
  void datesAreEdtfWithTheirCalendarAndHowSureTheyAre() {
    assertThat(dated(HistoricalDate.of("1901-09-14")))
        .isEqualTo(
            "{'mainEntity':{'@type':'PropertyValue','name':'Asked','value':'1901-09-14'},"
                + "'temporalCoverage':'1901-09-14'}");
    assertThat(
            dated(
                HistoricalDate.julian(1901, 9, 1, Conversion.ARCHIVE)
                    .withWording("1 сентября 1901")))
        .contains(
            "'value':'1901-09-14','valueReference':["
                + "{'@type':'PropertyValue','name':'calendar','value':'julian'},"
                + "{'@type':'PropertyValue','name':'as written','value':'1 сентября 1901'}]",
            "'temporalCoverage':'1901-09-14'");
    assertThat(dated(HistoricalDate.of("1901%")))
        .contains(
            "'value':'1901%','valueReference':["
                + "{'@type':'PropertyValue','name':'approximate','value':true},"
                + "{'@type':'PropertyValue','name':'uncertain','value':true}]")
        .doesNotContain("temporalCoverage");
    assertThat(dated(new HistoricalDate("1901-09-01", CalendarStyle.UNSTATED, null, null)))
        .contains("'name':'calendar','value':'unstated'")
        .doesNotContain("temporalCoverage");
  }

  @ParameterizedTest
  @CsvSource({
    "1942/1943-05, 1942/1943-05",
    "1942/.., 1942/..",
    "../1942-03, ../1942-03",
    "1942/, ''",
    "/1942, ''",
    "1942~/1943, ''"
  })
  void spansSayWhichEndsAreOpen(String edtf, String coverage) {
    assertThat(LinkedValues.sure(HistoricalDate.of(edtf)).orElse("")).isEqualTo(coverage);
    assertThat(dated(HistoricalDate.of(edtf))).contains("'value':'" + edtf + "'");
  }

  @Test
  void whatWasSoForATimeSaysWhen() {
    assertThat(
            stated(
                "Clerk, 1942–1943",
                "",
                new ExactView("text", "", null, null, HistoricalDate.of("1942/1943"))))
        .contains("'value':'Clerk, 1942–1943'", "'temporalCoverage':'1942/1943'");
  }

  @ParameterizedTest
  @CsvSource({
    "person, Person",
    "corporate-body, Organization",
    "family, Thing",
    "institution, ArchiveOrganization",
    "event, Event",
    "place, Place",
    "topic, DefinedTerm",
    "source, CreativeWork",
    "story, Article",
    "unit, ArchiveComponent"
  })
  void entriesAreThingsOfTheirKind(String kind, String type) {
    assertThat(stated("It", "/entry/abcdefgh/it", new ExactView("entry", kind, null, null, null)))
        .isEqualTo(
            ("{'mainEntity':{'@type':'PropertyValue','name':'Asked','value':'It'},'mentions':{"
                    + "'@type':'%s','@id':'https://archive.example/entry/abcdefgh',"
                    + "'url':'https://archive.example/en/entry/abcdefgh/it','name':'It'}}")
                .formatted(type));
  }

  @Test
  void placesAreWhereItWasWithOrWithoutAnEntry() {
    assertThat(
            stated(
                "Town", "/entry/abcdefgh/town", new ExactView("place", "place", null, null, null)))
        .contains(
            "'spatialCoverage':{'@type':'Place','@id':'https://archive.example/entry/abcdefgh',");
    assertThat(stated("A village", "", new ExactView("place", "", null, null, null)))
        .contains("'spatialCoverage':{'@type':'Place','name':'A village'}");
  }

  @Test
  void nothingLeadsToWhatVisitorsDoNotSee() {
    assertThat(stated("Not published", "", new ExactView("entry", "", null, null, null)))
        .isEqualTo(
            "{'mainEntity':{'@type':'PropertyValue','name':'Asked','value':'Not published'}}");
  }
}
