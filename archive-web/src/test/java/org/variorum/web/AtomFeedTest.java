package org.variorum.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.variorum.identifier.EntryId;
import org.variorum.language.ReadyHtml;
import org.variorum.readingroom.BlockView;
import org.variorum.readingroom.FeedView;
import org.variorum.readingroom.NotesView;
import org.variorum.readingroom.PictureView;
import org.variorum.readingroom.SealView;
import org.variorum.readingroom.TextView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {
  private static final EntryId STORY = EntryId.random(new Random(1));
  private static final Instant FIRST = Instant.parse("2026-05-01T10:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-06-01T10:00:00Z");

  @Test
  void isUpdatedWithTheEditionAndKeepsItsId() throws Exception {
    Document before = feed(Tongue.EN, "https://one.example", FIRST);
    Document after = feed(Tongue.EN, "https://two.example", SECOND);

    assertThat(text(entry(after), "id")).isEqualTo(text(entry(before), "id")).startsWith("urn:");
    assertThat(text(entry(before), "updated")).isEqualTo("2026-05-01T10:00:00Z");
    assertThat(text(entry(after), "updated")).isEqualTo("2026-06-01T10:00:00Z");
    assertThat(text(after.getDocumentElement(), "updated")).isEqualTo("2026-06-01T10:00:00Z");
  }

  @Test
  void aStoryInAnotherLanguageIsAnother() throws Exception {
    Document english = feed(Tongue.EN, "https://one.example", FIRST);
    Document russian = feed(Tongue.RU, "https://one.example", FIRST);

    assertThat(text(entry(russian), "id")).isNotEqualTo(text(entry(english), "id"));
    assertThat(russian.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ru");
  }

  @Test
  void hasAllThatTheStandardAsksFor() throws Exception {
    Element feed = feed(Tongue.DE, "https://one.example", FIRST).getDocumentElement();

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(text(feed, "title")).contains("Geschichten", "Radio");
    assertThat(text(feed, "name")).isEqualTo("An editor");
    Element self = (Element) feed.getElementsByTagName("link").item(0);
    assertThat(self.getAttribute("rel")).isEqualTo("self");
    assertThat(self.getAttribute("href")).isEqualTo("https://one.example/de/stories.atom");
  }

  @Test
  void itsAddressesHoldFromElsewhere() throws Exception {
    String content = text(entry(feed(Tongue.RU, "https://one.example", FIRST)), "content");

    assertThat(content)
        .contains("href=\"https://one.example/ru/entry/x\"")
        .contains("href=\"https://one.example/ru/entry/story#n1\"")
        .contains("src=\"https://one.example/scan/open/preview.jpg\"")
        .doesNotContain("=\"/");
  }

  @Test
  void aPictureWithANoticeIsNamedButNotShown() throws Exception {
    String content = text(entry(feed(Tongue.EN, "https://one.example", FIRST)), "content");

    assertThat(content).contains("Shows death").doesNotContain("/scan/covered/preview");
  }

  @Test
  void aPictureThatIsClosedIsNamedButNotShown() throws Exception {
    String content = text(entry(feed(Tongue.EN, "https://one.example", FIRST)), "content");

    assertThat(content).contains("not open to visitors").doesNotContain("/scan/shut/preview");
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws Exception {
    String content = text(entry(feed(Tongue.EN, "https://one.example", FIRST)), "content");

    assertThat(content).contains("<p>ab & c");
  }

  @Test
  void aQuestionLeadsToItsPageAndHasNoTextOfItsOwn() throws Exception {
    TextView none = new TextView("", "");
    FeedView.ItemView item =
        new FeedView.ItemView(
            "entry/" + STORY + "/question/q1",
            "/entry/" + STORY + "/question/q1",
            new TextView("When was he born?", "en"),
            none,
            new TextView("Vlasov", "en"),
            "",
            null,
            FIRST,
            "en",
            List.of());
    Frame frame = new Frame(Tongue.EN, "", "https://one.example", "/questions.atom", "");
    Document feed =
        parsed(
            AtomFeed.of(new FeedView(FeedView.Subject.QUESTIONS, List.of(item)), frame, "Radio"));

    assertThat(text(feed.getDocumentElement(), "title")).contains("questions", "Radio");
    assertThat(entry(feed).getElementsByTagName("content").getLength()).isZero();
    assertThat(entry(feed).getElementsByTagName("published").getLength()).isZero();
    Element page = (Element) entry(feed).getElementsByTagName("link").item(0);
    assertThat(page.getAttribute("href"))
        .isEqualTo("https://one.example/en/entry/" + STORY + "/question/q1");
    Element list = (Element) feed.getElementsByTagName("link").item(1);
    assertThat(list.getAttribute("href")).isEqualTo("https://one.example/en/questions");
  }

  private static Document feed(Tongue tongue, String root, Instant updated) throws Exception {
    FeedView.ItemView item =
        new FeedView.ItemView(
            "entry/" + STORY,
            "/entry/story",
            new TextView("A <story> & more", "en"),
            new TextView("", ""),
            new TextView("Reading", "en"),
            "An editor",
            LocalDate.of(2026, 4, 30),
            updated,
            "en",
            List.of(
                para(
                    "<p>a\u0001b & c <a href=\"/entry/x\">x</a>"
                        + "<a class=\"ref\" href=\"#n1\" id=\"r1\">1</a></p>"),
                plate("open", List.of(), SealView.NONE),
                plate("covered", List.of("death"), SealView.NONE),
                plate("shut", List.of(), new SealView("closed", "", "", 0, "person"))));
    Frame frame = new Frame(tongue, "", root, "/stories.atom", "");
    byte[] made =
        AtomFeed.of(new FeedView(FeedView.Subject.STORIES, List.of(item)), frame, "Radio");
    return parsed(made);
  }

  private static Document parsed(byte[] made) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    assertThat(new String(made, UTF_8)).startsWith("<?xml");
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(made));
  }

  private static BlockView para(String html) {
    return new BlockView("para", new ReadyHtml(html), "", new NotesView(List.of()), null, null);
  }

  private static BlockView plate(String object, List<String> notices, SealView seal) {
    TextView none = new TextView("", "");
    PictureView picture =
        new PictureView(
            object,
            "/entry/story/scan/" + object,
            "picture",
            none,
            none,
            "",
            none,
            none,
            none,
            none,
            notices,
            seal);
    return new BlockView("plate", ReadyHtml.NONE, "", new NotesView(List.of()), null, picture);
  }

  private static Element entry(Document feed) {
    return (Element) feed.getElementsByTagName("entry").item(0);
  }

  private static String text(Element within, String name) {
    return within.getElementsByTagName(name).item(0).getTextContent();
  }
}
