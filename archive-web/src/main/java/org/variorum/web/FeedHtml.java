package org.variorum.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.readingroom.BlockView;
import org.variorum.readingroom.FeedView;
import org.variorum.readingroom.PictureView;
import org.variorum.readingroom.QuestionCard;
import org.variorum.readingroom.TextView;

/**
 * The text of a story in HTML that can be read away from the archive: its addresses are absolute,
 * its numerals lead to the notes on the page, and what a content notice covers stays away.
 */
final class FeedHtml {
  private final Frame frame;
  private final Messages messages;

  FeedHtml(Frame frame) {
    this.frame = frame;
    this.messages = Messages.in(frame.tongue());
  }

  /** The absolute address of a page in the feed's language. */
  String page(String path) {
    return frame.root() + "/" + frame.lang() + path;
  }

  String of(FeedView.ItemView item) {
    return item.body().stream().map(block -> block(block, item)).collect(Collectors.joining("\n"));
  }

  private String block(BlockView block, FeedView.ItemView item) {
    QuestionCard question = block.question();
    PictureView picture = block.picture();
    if (question != null) {
      return "<p>" + link(question.path(), question.title().text()) + "</p>";
    }
    if (picture != null) {
      return picture.isPlain() ? plate(picture) : covered(picture);
    }
    return block.isHeading()
        ? "<h2>" + block.html() + "</h2>"
        : absolute(block.html().text(), item);
  }

  private String absolute(String html, FeedView.ItemView item) {
    return html.replaceAll(" id=\"r\\d+\"", "")
        .replace("href=\"/", "href=\"" + escaped(page("/")))
        .replace("href=\"#", "href=\"" + escaped(page(item.path())) + "#");
  }

  private String plate(PictureView picture) {
    String image = frame.root() + "/scan/" + picture.object() + "/preview.jpg";
    String caption =
        Stream.of(picture.caption(), picture.original(), picture.originalFrom(), picture.credit())
            .filter(TextView::isPresent)
            .map(words -> escaped(words.text()))
            .collect(Collectors.joining(" "));
    return "<figure><img src=\"%s\" alt=\"%s\"/><figcaption>%s</figcaption></figure>"
        .formatted(escaped(image), escaped(picture.words().text()), caption);
  }

  private String covered(PictureView picture) {
    if (picture.isShut()) {
      return "<p>" + link(picture.page(), messages.of("scan.closed")) + "</p>";
    }
    String notices =
        picture.notices().stream()
            .map(notice -> escaped(messages.of("notice." + notice)) + ". ")
            .collect(Collectors.joining());
    return "<p>" + notices + link(picture.page(), messages.of("scan.whole-page")) + "</p>";
  }

  private String link(String path, String words) {
    return "<a href=\"" + escaped(page(path)) + "\">" + escaped(words) + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
