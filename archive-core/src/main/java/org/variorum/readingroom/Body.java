package org.variorum.readingroom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.ReadyHtml;

/**
 * Takes a clean body apart into the blocks of a page: HTML whose marks of citation have become
 * numerals and whose references to entries have become links.
 */
final class Body {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
  private static final Pattern MARK = Pattern.compile("data-[ceqp]=\"([^\"]*)\"");

  private final Entry entry;
  private final Apparatus apparatus;
  private final Notes notes;
  private final Map<LocalId, List<Citation>> cited = new HashMap<>();
  private final List<BlockView> blocks = new ArrayList<>();
  private final Wording wording;
  private StringBuilder html = new StringBuilder();
  private final Deque<String> marks = new ArrayDeque<>();
  private String part = "";
  private int depth;
  private int headings;

  Body(Entry entry, Apparatus apparatus, Notes notes) {
    this.entry = entry;
    this.apparatus = apparatus;
    this.notes = notes;
    this.wording = apparatus.wording();
    entry.notes().forEach(note -> cited.put(note.id(), List.of(note)));
    entry.questions().stream()
        .flatMap(question -> question.claims().stream())
        .forEach(claim -> cited.put(claim.id(), claim.citations()));
    entry.allCitations().forEach(one -> cited.putIfAbsent(one.id(), List.of(one)));
  }

  List<BlockView> blocks() {
    String body = entry.body().wordsIn(apparatus.language());
    Matcher tag = TAG.matcher(body);
    int from = 0;
    while (tag.find()) {
      html.append(body, from, tag.start());
      from = tag.end();
      read(tag.group(1).isEmpty(), tag.group(2), tag.group(3), tag.group());
    }
    html.append(body, from, body.length());
    endOfBlock("p");
    return blocks;
  }

  private void read(boolean opens, String name, String attributes, String tag) {
    if (name.equals("br")) {
      html.append("<br>");
      return;
    }
    if (opens && depth == 0) {
      endOfBlock("p");
    }
    depth += opens ? 1 : -1;
    if (opens) {
      open(name, attributes, tag);
    } else {
      close(name, tag);
    }
    if (!opens && depth == 0) {
      endOfBlock(name);
    }
  }

  private void open(String name, String attributes, String tag) {
    switch (name) {
      case "cite" -> marks.push(mark(attributes));
      case "a" -> marks.push(link(mark(attributes), tag));
      case "aside", "figure" -> part = mark(attributes);
      default -> html.append(tag);
    }
  }

  private void close(String name, String tag) {
    switch (name) {
      case "cite" -> cite(marks.pop());
      case "a" -> html.append(marks.pop());
      // Their content, if any, is not shown: the part they name stands in their place.
      case "aside", "figure" -> html.setLength(depth == 0 ? 0 : html.length());
      default -> html.append(tag);
    }
  }

  /** The numerals stand after the passage. */
  private void cite(String ids) {
    Stream.of(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .flatMap(id -> cited.getOrDefault(new LocalId(id), List.of()).stream())
        .forEach(citation -> html.append(numeral(notes.ref(citation))));
  }

  /** Opens a link, and returns what closes it. */
  private String link(String target, String tag) {
    if (target.isEmpty()) {
      html.append(tag);
      return "</a>";
    }
    String path = EntryId.isValid(target) ? apparatus.link(new EntryId(target)).path() : "";
    html.append(path.isEmpty() ? "<span>" : "<a href=\"" + path + "\">");
    return path.isEmpty() ? "</span>" : "</a>";
  }

  private String numeral(RefView ref) {
    String id = ref.first() ? " id=\"r" + ref.number() + "\"" : "";
    String label = wording.say("note", ref.number());
    return "<a class=\"ref\" href=\"#n%1$d\"%2$s aria-label=\"%3$s\">%1$d</a>"
        .formatted(ref.number(), id, label);
  }

  private static String mark(String attributes) {
    Matcher mark = MARK.matcher(attributes);
    return mark.find() ? mark.group(1) : "";
  }

  private void endOfBlock(String name) {
    String made = html.toString().strip();
    html = new StringBuilder();
    switch (name) {
      case "aside" -> inset();
      case "figure" -> plate();
      case "h2" -> heading(made);
      default -> {
        if (!made.isEmpty()) {
          blocks.add(new BlockView("para", new ReadyHtml(made), "", notes.taken(), null, null));
        }
      }
    }
  }

  private void heading(String made) {
    headings++;
    String words = made.replaceAll("<[^>]*>", "");
    blocks.add(
        new BlockView(
            "heading", new ReadyHtml(words), "part-" + headings, notes.taken(), null, null));
  }

  private void inset() {
    entry.questions().stream()
        .filter(question -> question.id().value().equals(part))
        .map(question -> new QuestionCards(apparatus).of(entry.id(), question))
        .forEach(
            card ->
                blocks.add(
                    new BlockView("dispute", ReadyHtml.NONE, "", NotesView.NONE, card, null)));
    part = "";
  }

  private void plate() {
    entry.pictures().stream()
        .filter(picture -> picture.id().value().equals(part))
        .map(picture -> new Pictures(apparatus).of(entry, picture))
        .forEach(
            picture ->
                blocks.add(
                    new BlockView("plate", ReadyHtml.NONE, "", NotesView.NONE, null, picture)));
    part = "";
  }
}
