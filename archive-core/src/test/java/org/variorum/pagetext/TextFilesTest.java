package org.variorum.pagetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.pagetext.UnreadableTextException.Reason;
import org.variorum.scan.Box;

class TextFilesTest {

  @Test
  void readsAltoWithPlacesConfidenceAndHyphens() {
    PageText page =
        read(
            "<alto xmlns='http://www.loc.gov/standards/alto/ns-v3#'><Layout>"
                + "<Page WIDTH='1000' HEIGHT='2000' LANG='rus'><PrintSpace><ComposedBlock>"
                + "<TextBlock HPOS='10' VPOS='20' WIDTH='300' HEIGHT='90'>"
                + "<TextLine HPOS='10' VPOS='20' WIDTH='300' HEIGHT='40'>"
                + "<String CONTENT='Приказ' HPOS='10' VPOS='20' WIDTH='120' HEIGHT='40' WC='0.87'/>"
                + "<SP/><String CONTENT='вой' HPOS='140' VPOS='20' WIDTH='60' HEIGHT='40'/>"
                + "<HYP CONTENT='-'/></TextLine></TextBlock></ComposedBlock></PrintSpace>"
                + "</Page></Layout></alto>");

    assertThat(page.width()).isEqualTo(1000);
    assertThat(page.language()).isEqualTo("ru");
    assertThat(page.plain()).isEqualTo("Приказ вой-");
    assertThat(page.words().findFirst())
        .contains(new TextWord("Приказ", new Box(10, 20, 120, 40), 87));
    assertThat(page.lines().map(TextLine::id)).containsExactly("r1l1");
  }

  @Test
  void readsAltoWhoseLinesAreOneStringAndSharesTheirRoom() {
    PageText page =
        read(
            "<alto><Layout><Page WIDTH='100' HEIGHT='50'><PrintSpace><TextBlock><TextLine HPOS='0'"
                + " VPOS='0' WIDTH='90' HEIGHT='10'><String CONTENT='four four' HPOS='0' VPOS='0'"
                + " WIDTH='90' HEIGHT='10'/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>");

    assertThat(page.words().map(TextWord::box))
        .containsExactly(new Box(0, 0, 40, 10), new Box(50, 0, 40, 10));
  }

  @Test
  void readsPageXmlInItsOwnOrderAndBelievesTheLineBeforeItsWords() {
    PageText page =
        read(
            "<PcGts><Page imageWidth='800' imageHeight='600'><ReadingOrder><OrderedGroup>"
                + "<RegionRefIndexed index='0' regionRef='b'/><RegionRefIndexed index='1'"
                + " regionRef='a'/></OrderedGroup></ReadingOrder>"
                + "<TextRegion id='a'><Coords points='0,100 100,100 100,200 0,200'/>"
                + "<TextLine><Coords points='0,100 100,120'/>"
                + "<Word><Coords points='0,100 40,120'/><TextEquiv conf='0.5'><Unicode>second</Unicode>"
                + "</TextEquiv></Word><TextEquiv index='1'><Unicode>worse</Unicode></TextEquiv>"
                + "<TextEquiv index='0'><Unicode>second line</Unicode></TextEquiv></TextLine></TextRegion>"
                + "<TextRegion id='b'><TextLine><TextEquiv><Unicode>first</Unicode></TextEquiv>"
                + "</TextLine></TextRegion></Page></PcGts>");

    assertThat(page.plain()).isEqualTo("first\n\nsecond line");
    assertThat(page.line("r2l1").orElseThrow().words().get(0))
        .isEqualTo(new TextWord("second", new Box(0, 100, 40, 20), 50));
    assertThat(page.line("r2l1").orElseThrow().box()).isEqualTo(new Box(0, 100, 100, 20));
  }

  @Test
  void readsHocr() {
    PageText page =
        read(
            "<!DOCTYPE html><html lang='de'><body><div class='ocr_page' title='image \"a\"; bbox 0 0"
                + " 640 480'><p class='ocr_par' title='bbox 5 5 200 40'><span class='ocr_line'"
                + " title='bbox 5 5 200 20; baseline 0 -5'><span class='ocrx_word' title='bbox 5 5 60"
                + " 20; x_wconf 93'>Befehl&nbsp;</span> <span class='ocrx_word' title='bbox 70 5 100"
                + " 20'>Nr.</span></span></p></div></body></html>");

    assertThat(page.language()).isEqualTo("de");
    assertThat(page.plain()).isEqualTo("Befehl Nr.");
    assertThat(page.words().findFirst())
        .contains(new TextWord("Befehl", new Box(5, 5, 55, 15), 93));
  }

  @Test
  void readsPlainTextWithBlocksAndPages() {
    List<PageText> pages =
        TextFiles.readAll(bytes("\uFEFFOne line\r\nanother\r\n\r\nA block\fPage 2\f"));

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).plain()).isEqualTo("One line\nanother\n\nA block");
    assertThat(pages.get(0).words()).allMatch(word -> !word.isPlaced());
  }

  @Test
  void givesBackWhatItWrites() {
    PageText page = page("Слово", "zwei & <drei>").numbered();

    PageText again = TextFiles.read(AltoWriter.write(page, made()));

    assertThat(again).isEqualTo(page);
  }

  @Test
  void keepsALineThatHasNoWordsYet() {
    PageText page = page("one", "two").numbered().reading(Map.of("r1l1", ""));

    PageText again = TextFiles.read(AltoWriter.write(page, made()));

    assertThat(again.lines().map(TextLine::text)).containsExactly("", "two");
    assertThat(again.line("r1l2").orElseThrow().text()).isEqualTo("two");
  }

  @Test
  void keepsAnEmptyLineThatStandsNobodyKnowsWhere() {
    PageText page = TextFiles.read(bytes("one\ntwo\nthree")).numbered();
    PageText emptied = page.reading(Map.of("r1l2", ""));

    PageText again = TextFiles.read(AltoWriter.write(emptied, made()));

    assertThat(again.lines().map(TextLine::text)).containsExactly("one", "", "three");
  }

  @Test
  void writesNoSignThatXmlCannotHold() {
    PageText page = page("a\uFFFFb", "c\uD800d");

    assertThat(TextFiles.read(AltoWriter.write(page, made())).plain()).isEqualTo("ab\ncd");
  }

  @Test
  void looksAtNothingOutsideOfTheFile() {
    String bomb =
        "<!DOCTYPE alto [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<alto><Layout><Page>&x;</Page></Layout></alto>";

    assertRefused(bomb, Reason.DOCTYPE);
  }

  @Test
  void saysAtWhichLineAFileGoesWrong() {
    assertThatThrownBy(() -> read("<alto>\n<Layout>\n<Page></Layout></alto>"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(e.line()).isEqualTo(3);
              assertThat(e.words(Locale.GERMAN)).startsWith("Zeile 3: ");
              assertThat(e.words(Locale.forLanguageTag("ru"))).startsWith("Строка 3: ");
            });
    assertRefused("<alto>\n<Page WIDTH='many'/></alto>", Reason.BAD_NUMBER);
    assertRefused("<alto><Page WIDTH='NaN'/></alto>", Reason.BAD_NUMBER);
    assertRefused(
        "<PcGts><Page><TextRegion><Coords points='1'/></TextRegion></Page></PcGts>",
        Reason.BAD_NUMBER);
  }

  @Test
  void refusesWhatIsNoTextOfAPage() {
    assertRefused("", Reason.EMPTY);
    assertRefused(" \n", Reason.EMPTY);
    assertRefused("<svg/>", Reason.UNKNOWN_FORM);
    assertRefused("<alto/>", Reason.NO_PAGE);
    assertRefused("PNG\0\0", Reason.UNKNOWN_FORM);
    assertRefused("one\ftwo", Reason.MANY_PAGES);
    assertThatThrownBy(() -> TextFiles.read(new byte[] {'a', (byte) 0xE4, ' ', 'b'}))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_UTF8));
  }

  @Test
  void setsBoundsToDepthAndWords() {
    assertRefused("<alto>" + "<a>".repeat(70), Reason.TOO_DEEP);
    assertRefused("word ".repeat(PageText.MOST_WORDS + 1), Reason.TOO_MANY_WORDS);
    assertThatThrownBy(() -> TextFiles.read(new byte[TextFiles.LARGEST + 1]))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void bringsBoxesToAnotherSize() {
    PageText page = page("one", "two");

    assertThat(page.scaledTo(200, 100).line("a").orElseThrow().box())
        .isEqualTo(new Box(0, 0, 180, 20));
  }

  @Test
  void leavesWordsThatStayInTheirPlacesWhenALineIsCorrected() {
    TextLine line =
        new TextLine(
            "a",
            new Box(0, 0, 100, 10),
            List.of(
                new TextWord("Der", new Box(0, 0, 20, 10), 90),
                new TextWord("Bcfehl", new Box(25, 0, 40, 10), 30),
                new TextWord("kam", new Box(80, 0, 20, 10), 95)));

    assertThat(line.reading("Der Befehl kam").words())
        .containsExactly(
            new TextWord("Der", new Box(0, 0, 20, 10), 90),
            new TextWord("Befehl", new Box(25, 0, 40, 10), TextWord.UNSAID),
            new TextWord("kam", new Box(80, 0, 20, 10), 95));
    assertThat(line.reading("Der Be fehl kam").words().get(1).box())
        .isEqualTo(new Box(25, 0, 11, 10));
    assertThat(line.reading("Der Bcfehl sofort kam").words().get(2).box())
        .isEqualTo(new Box(65, 0, 15, 10));
  }

  @Test
  void cutsAWordOfAnyLengthIntoSuchAsAPageMayHave() {
    PageText page = read("w".repeat(5_000_000));

    assertThat(page.wordCount()).isEqualTo(10_000);
    assertThat(page.words()).allSatisfy(word -> assertThat(word.text()).hasSize(500));
    assertThat(read("x" + "\uD835\uDC00".repeat(500)).words())
        .extracting(word -> word.text().length())
        .containsExactly(499, 500, 2);
  }

  @Test
  void stopsReadingPlainTextAtTooMuch() {
    assertRefused("w ".repeat(PageText.MOST_WORDS + 1), Reason.TOO_MANY_WORDS);
    assertRefused("w\n".repeat(PageText.MOST_LINES + 1), Reason.TOO_MANY_LINES);
    assertRefused("w\f".repeat(PlainReader.MOST_PAGES + 1), Reason.TOO_MANY_PAGES);
    assertThat(read("a\r\n \r\nb\rc\n").plain()).isEqualTo("a\n\nb\nc");
  }

  private static PageText page(String first, String second) {
    TextLine one = line("a", first, 0);
    TextLine two = line("b", second, 20);
    return new PageText(
        100, 50, "de", List.of(new TextRegion("r", new Box(0, 0, 90, 30), List.of(one, two))));
  }

  private static TextLine line(String id, String text, int top) {
    return new TextLine(id, new Box(0, top, 90, 10), List.of()).reading(text);
  }

  private static AltoWriter.Making made() {
    return new AltoWriter.Making(Instant.EPOCH, "N.", "transcription", "engine 1");
  }

  private static void assertRefused(String file, Reason reason) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static PageText read(String file) {
    return TextFiles.read(bytes(file));
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }
}
