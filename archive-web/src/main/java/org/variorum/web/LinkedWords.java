package org.variorum.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.variorum.language.Shortened;
import org.variorum.readingroom.LinkView;
import org.variorum.readingroom.TextView;

/** Addresses and words as linked data has them. */
final class LinkedWords {
  private static final int LONGEST = 600;

  private final Frame frame;
  private final Messages messages;

  LinkedWords(Frame frame) {
    this.frame = frame;
    this.messages = Messages.in(frame.tongue());
  }

  static ObjectNode node(String type) {
    return JsonNodeFactory.instance.objectNode().put("@type", type);
  }

  /** What the archive calls something for ever, in whatever language it is read. */
  String name(String path) {
    return frame.root() + path;
  }

  /** Where it is read in this language. */
  String url(String path) {
    return frame.root() + "/" + frame.lang() + path;
  }

  /** The thing that an entry is on, without the words of its address. */
  String thing(String entry) {
    return name("/entry/" + entry);
  }

  String word(String key) {
    return messages.of(key);
  }

  static void put(ObjectNode node, String name, TextView words) {
    put(node, name, words.text());
  }

  static void put(ObjectNode node, String name, String words) {
    if (!words.isEmpty()) {
      node.put(name, Shortened.to(words, LONGEST));
    }
  }

  static void add(ObjectNode node, String name, List<ObjectNode> several) {
    if (several.size() == 1) {
      node.set(name, several.get(0));
    } else if (!several.isEmpty()) {
      ArrayNode array = node.putArray(name);
      several.forEach(array::add);
    }
  }

  static void addWords(ObjectNode node, String name, List<String> several) {
    if (!several.isEmpty()) {
      ArrayNode array = node.putArray(name);
      several.stream().distinct().forEach(array::add);
    }
  }

  /** Something that has a page here, if visitors see that, and a name in any case. */
  ObjectNode linked(String type, LinkView link) {
    ObjectNode node = node(type);
    if (link.isLink()) {
      node.put("@id", name(link.path().replaceFirst("^(/entry/[^/]+)/.*", "$1")));
      node.put("url", url(link.path()));
    }
    put(node, "name", link.text());
    return node;
  }

  List<ObjectNode> linked(String type, List<LinkView> links, int most) {
    return links.stream()
        .filter(link -> !link.text().isEmpty())
        .limit(most)
        .map(link -> linked(type, link))
        .toList();
  }
}
