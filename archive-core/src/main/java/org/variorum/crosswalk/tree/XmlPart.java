package org.variorum.crosswalk.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with what stands in it; it is known by its name without a prefix. */
public final class XmlPart {
  private final String name;
  private final @Nullable XmlPart parent;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();
  private boolean taken;

  XmlPart(String name, @Nullable XmlPart parent, int line) {
    this.name = name;
    this.parent = parent;
    this.line = line;
    if (parent != null) {
      parent.content.add(this);
    }
  }

  void add(String words) {
    content.add(words);
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  public String name() {
    return name;
  }

  public int line() {
    return line;
  }

  @Nullable XmlPart parent() {
    return parent;
  }

  /** An attribute; empty if there is none. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  public Map<String, String> attributes() {
    return attributes;
  }

  /** The elements that stand in it, in their order. */
  public Stream<XmlPart> parts() {
    return content.stream().filter(XmlPart.class::isInstance).map(XmlPart.class::cast);
  }

  /** Those of one name. */
  public Stream<XmlPart> parts(String named) {
    return parts().filter(part -> part.name.equals(named));
  }

  /** The first of that name. */
  public Optional<XmlPart> part(String named) {
    return parts(named).findFirst();
  }

  /** Those of one name anywhere below. */
  public Stream<XmlPart> below(String named) {
    return parts()
        .flatMap(
            part ->
                Stream.concat(
                    part.name.equals(named) ? Stream.of(part) : Stream.empty(), part.below(named)));
  }

  /** It and all elements below it. */
  public Stream<XmlPart> all() {
    return Stream.concat(Stream.of(this), parts().flatMap(XmlPart::all));
  }

  /** All words in it and below; its paragraphs stand apart. */
  public String words() {
    StringBuilder words = new StringBuilder();
    collect(words);
    return words.toString().replaceAll("[ \\t\\n]*\\n[ \\t]*\\n\\s*", "\n\n").strip();
  }

  private void collect(StringBuilder words) {
    for (Object one : content) {
      if (one instanceof XmlPart part) {
        boolean block = part.isBlock();
        words.append(block ? "\n\n" : part.name.equals("span") ? "" : " ");
        part.collect(words);
        words.append(block ? "\n\n" : "");
      } else {
        words.append(String.valueOf(one).replaceAll("\\s+", " "));
      }
    }
  }

  private boolean isBlock() {
    return switch (name) {
      case "p", "item", "list", "outline", "level", "chronItem", "chronList", "event" -> true;
      default -> false;
    };
  }

  /** Whether the file keeps it for the staff (EAC-CPF 2.0, {@code audience}). */
  public boolean isInternal() {
    return attribute("audience").equals("internal");
  }

  /** Keeps it for the staff, as what is around it is. */
  public void close() {
    attributes.put("audience", "internal");
  }

  /** Takes out what below is kept for the staff, unless it bears that name. */
  public List<XmlPart> takeOutInternal(String but) {
    List<XmlPart> out = new ArrayList<>();
    for (XmlPart part : parts().toList()) {
      if (part.isInternal() && !part.name.equals(but)) {
        content.remove(part);
        out.add(part);
      } else {
        out.addAll(part.takeOutInternal(but));
      }
    }
    return out;
  }

  /** Marks that it found its place, with all below. */
  public XmlPart take() {
    taken = true;
    parts().forEach(XmlPart::take);
    return this;
  }

  /** Hands out the parts below that found no place and say something: the lowest that say it. */
  public void untaken(Consumer<XmlPart> consumer) {
    if (taken) {
      return;
    }
    boolean speaks =
        content.stream().anyMatch(one -> one instanceof String words && !words.isBlank());
    if (speaks || (parts().findAny().isEmpty() && !attributes.isEmpty())) {
      consumer.accept(this);
    } else {
      parts().forEach(part -> part.untaken(consumer));
    }
  }

  /** Where it stands, from its record down, as {@code eac-cpf/control/recordId}. */
  public String path() {
    return parent == null ? name : parent.path() + "/" + name;
  }
}
