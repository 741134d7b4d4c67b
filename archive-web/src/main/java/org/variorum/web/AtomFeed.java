package org.variorum.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.variorum.readingroom.FeedView;
import org.variorum.readingroom.TextView;

/**
 * Writes what is new as an Atom feed (RFC 4287). The id of a story or question is made of its name
 * and the language alone: it is the same under another address and in every edition.
 */
final class AtomFeed {
  static final String TYPE = "application/atom+xml";
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final Frame frame;
  private final String archive;
  private final FeedHtml html;
  private final XMLStreamWriter xml;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private AtomFeed(Frame frame, String archive) throws XMLStreamException {
    this.frame = frame;
    this.archive = archive;
    this.html = new FeedHtml(frame);
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
  }

  /**
   * The feed as it is sent.
   *
   * @param archive what the archive is called
   */
  static byte[] of(FeedView view, Frame frame, String archive) {
    try {
      return new AtomFeed(frame, archive).written(view);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A feed that could not be written", e);
    }
  }

  private byte[] written(FeedView view) throws XMLStreamException {
    Messages messages = Messages.in(frame.tongue());
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", frame.lang());
    element("id", frame.canonical());
    element("title", title(view, messages));
    element("subtitle", messages.of(of(view.subject()) + ".subtitle"));
    element("updated", updated(view).toString());
    link("self", TYPE, frame.canonical());
    link("alternate", "text/html", page(view));
    for (FeedView.ItemView item : view.items()) {
      entry(item);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
    return bytes.toByteArray();
  }

  private String page(FeedView view) {
    return switch (view.subject()) {
      case STORIES -> html.page("/stories");
      case QUESTIONS -> html.page("/questions");
      case FOUND -> frame.canonical().replaceFirst("/search\\.atom", "/search");
      case ENTRIES -> html.page(view.list().isEmpty() ? "/" : "/" + view.list());
    };
  }

  private String title(FeedView view, Messages messages) {
    return view.list().isEmpty()
        ? messages.with(of(view.subject()) + ".title", archive)
        : messages.with("feed.list.title", archive, messages.of("feed.list." + view.list()));
  }

  private static String of(FeedView.Subject subject) {
    return switch (subject) {
      case STORIES -> "feed";
      case QUESTIONS -> "feed.questions";
      case FOUND -> "feed.found";
      case ENTRIES -> "feed.entries";
    };
  }

  private static Instant updated(FeedView view) {
    return view.items().stream()
        .map(FeedView.ItemView::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private void entry(FeedView.ItemView item) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "entry");
    element("id", id(item));
    words("title", item.title());
    if (item.dated() != null) {
      element("published", item.dated() + "T00:00:00Z");
    }
    element("updated", item.updated().toString());
    xml.writeStartElement(NAMESPACE, "author");
    element("name", item.author().isEmpty() ? archive : item.author());
    xml.writeEndElement();
    link("alternate", "text/html", html.page(item.path()));
    category(item.kicker());
    words("summary", item.summary());
    content(item);
    xml.writeEndElement();
  }

  private void content(FeedView.ItemView item) throws XMLStreamException {
    if (!item.body().isEmpty()) {
      xml.writeStartElement(NAMESPACE, "content");
      xml.writeAttribute("type", "html");
      language(item.lang());
      characters(html.of(item));
      xml.writeEndElement();
    }
  }

  private String id(FeedView.ItemView item) {
    String name = "variorum/" + item.name() + "/" + frame.lang();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  private void category(TextView kicker) throws XMLStreamException {
    if (kicker.isPresent()) {
      xml.writeEmptyElement(NAMESPACE, "category");
      xml.writeAttribute("term", clean(kicker.text()));
    }
  }

  private void words(String name, TextView words) throws XMLStreamException {
    if (words.isPresent()) {
      xml.writeStartElement(NAMESPACE, name);
      language(words.lang());
      characters(words.text());
      xml.writeEndElement();
    }
  }

  private void language(String lang) throws XMLStreamException {
    if (!lang.isEmpty() && !lang.equals(frame.lang())) {
      xml.writeAttribute("xml:lang", lang);
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    characters(text);
    xml.writeEndElement();
  }

  private void link(String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  private void characters(String text) throws XMLStreamException {
    xml.writeCharacters(clean(text));
  }

  private static String clean(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("");
  }
}
