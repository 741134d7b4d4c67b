package org.variorum.web.facelet;

import jakarta.el.ValueExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** A tag of Facelets while its body is read. */
final class Tag {
  /** What an expression in an attribute is read by. */
  @FunctionalInterface
  interface Expressions {
    ValueExpression read(String text, Class<?> type);
  }

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "jakarta.faces.facelets", "ui:",
          "jakarta.tags.core", "c:",
          "jakarta.faces.html", "h:",
          "jakarta.faces.core", "f:");

  private final String kind;
  private final Attributes attributes;
  private final Expressions expressions;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final Map<String, Piece> places = new HashMap<>();
  private final Map<String, ValueExpression> names = new LinkedHashMap<>();
  private final List<Pieces.If> choices = new ArrayList<>();
  private Piece otherwise = page -> {};

  /**
   * A tag that begins.
   *
   * @param kind its name with the usual prefix of its library
   */
  Tag(String kind, Attributes attributes, Expressions expressions) {
    this.kind = kind;
    this.attributes = new AttributesImpl(attributes);
    this.expressions = expressions;
  }

  /** The name of a tag with the usual prefix of its library. */
  static String kind(String space, String name) {
    return LIBRARIES.getOrDefault(space, space + " ") + name;
  }

  void html(String more) {
    html.append(more);
  }

  void add(Piece piece) {
    endHtml();
    pieces.add(piece);
  }

  private void endHtml() {
    if (!html.isEmpty()) {
      pieces.add(new Pieces.Html(html.toString()));
      html.setLength(0);
    }
  }

  Piece body() {
    endHtml();
    return Pieces.All.of(pieces);
  }

  /**
   * Ends, and becomes a part of the tag around it.
   *
   * @throws IllegalArgumentException if it is none that a page which is only read may hold
   */
  void endIn(Tag outer) {
    switch (kind) {
      case "ui:composition", "ui:decorate" -> outer.add(under(filled()));
      case "ui:define" -> outer.define(attribute("name"), body());
      case "ui:insert" -> outer.add(new Pieces.Place(attribute("name"), body()));
      case "ui:include" -> outer.add(under(new Pieces.Include(attribute("src"))));
      case "ui:param" -> outer.name(attribute("name"), value("value"));
      case "ui:repeat" -> outer.add(repeat("value", attribute("varStatus")));
      case "ui:fragment" -> outer.add(new Pieces.If(test(needed("rendered")), body()));
      case "c:forEach" -> outer.add(repeat("items", attribute("varStatus")));
      case "c:if" -> outer.add(new Pieces.If(test(needed("test")), body()));
      case "c:set" -> outer.add(new Pieces.Let(attribute("var"), value("value")));
      case "c:choose" -> outer.add(new Pieces.Choice(List.copyOf(choices), otherwise));
      case "c:when" -> outer.choices.add(new Pieces.If(test(needed("test")), body()));
      case "c:otherwise" -> outer.otherwise = body();
      case "h:outputText" -> outer.add(output());
      case "f:view" -> outer.add(body());
      default ->
          throw new IllegalArgumentException(kind + " is for pages that do more than be read");
    }
  }

  private void define(String name, Piece piece) {
    if (!isFilling()) {
      throw new IllegalArgumentException(kind + " has no places to fill");
    }
    places.put(name, piece);
  }

  private boolean isFilling() {
    return (kind.equals("ui:composition") || kind.equals("ui:decorate"))
        && !attribute("template").isEmpty();
  }

  /** For what it includes or decorates; within a part of a page, from here on. */
  private void name(String name, ValueExpression thing) {
    switch (kind) {
      case "ui:include", "ui:decorate" -> names.put(name, thing);
      case "ui:define" -> add(new Pieces.Let(name, thing));
      default -> throw new IllegalArgumentException(kind + " takes no ui:param");
    }
  }

  private Piece filled() {
    String template = attribute("template");
    return template.isEmpty() ? body() : new Pieces.Filled(template, Map.copyOf(places), body());
  }

  private Piece under(Piece piece) {
    return names.isEmpty() ? piece : new Pieces.Under(Map.copyOf(names), piece);
  }

  private Piece repeat(String things, String turns) {
    Set<String> known = Set.of(things, "var", "varStatus");
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!known.contains(attributes.getQName(i))) {
        throw new IllegalArgumentException(kind + " knows no " + attributes.getQName(i));
      }
    }
    return new Pieces.Repeat(value(things), attribute("var"), turns, body());
  }

  private Piece output() {
    return attribute("escape").equals("false")
        ? new Pieces.Made(expressions.read(attribute("value"), Object.class))
        : new Pieces.Words(expressions.read(attribute("value"), String.class));
  }

  private ValueExpression test(String name) {
    return expressions.read(attribute(name), Boolean.class);
  }

  private ValueExpression value(String name) {
    return expressions.read(attribute(name), Object.class);
  }

  /** The name of an attribute that must be there. */
  private String needed(String name) {
    if (attributes.getValue(name) == null) {
      throw new IllegalArgumentException(kind + " needs " + name);
    }
    return name;
  }

  private String attribute(String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }
}
