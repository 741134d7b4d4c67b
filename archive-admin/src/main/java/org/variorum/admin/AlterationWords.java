package org.variorum.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.variorum.change.Alteration;
import org.variorum.change.Run;
import org.variorum.change.Words;
import org.variorum.description.Element;
import org.variorum.entry.PlainText;
import org.variorum.identifier.EntryId;

/**
 * Says what changed in an entry as a curator would: {@code Born, claim 2, value: 1900 → 1901}.
 *
 * @param before what its parts were called
 * @param after what they are called
 * @param headings of the entries that are referred to
 */
record AlterationWords(
    PartNames before, PartNames after, Map<EntryId, String> headings, DeskVoice voice) {
  private static final List<String> GROUPS = List.of("part.", "place.", "language.", "element.");

  /** Where the words for a value stand, if not under the name of its field. */
  private static final Map<String, List<String>> ELSEWHERE =
      Map.of(
          "nameClass", List.of("class."),
          "kind", List.of("standing.", "kind.", "source."),
          "use", List.of("use.", "picture."),
          "notices", List.of("notice."));

  AlterationView of(Alteration one) {
    String place = place(one);
    String kind = voice.say("history." + one.kind().name().toLowerCase(Locale.ROOT));
    if (one.kind() == Alteration.Kind.MOVED) {
      return new AlterationView(place, kind, List.of(), "", "");
    }
    if (isWording(one)) {
      return new AlterationView(place, kind, runs(one), "", "");
    }
    return new AlterationView(
        place, kind, List.of(), said(before, one, one.before()), said(after, one, one.after()));
  }

  /** Whether it is a text of some length, whose words are told one by one. */
  private boolean isWording(Alteration one) {
    return one.isWording()
        && one.path().size() > 1
        && !voice.say("language." + one.last()).equals("language." + one.last());
  }

  private static List<Run> runs(Alteration one) {
    boolean body = one.path().get(0).equals("body");
    String old = one.before().asText();
    String now = one.after().asText();
    return body
        ? Words.between(PlainText.lines(old), PlainText.lines(now))
        : Words.between(old, now);
  }

  private String place(Alteration one) {
    List<String> steps = new ArrayList<>();
    List<String> path = one.path();
    boolean whole = one.before().has("id") || one.after().has("id");
    for (int at = 0; at < path.size(); at++) {
      String step = path.get(at);
      boolean last = at == path.size() - 1;
      if (isId(step)) {
        if (!(last && whole)) {
          steps.add(named(step));
        }
      } else if (last
          || !isId(path.get(at + 1))
          || (last(path, at) && whole)
          || isGroup(step, at)) {
        steps.add(word(step, path));
      }
    }
    return steps.stream().filter(step -> !step.isEmpty()).collect(Collectors.joining(", "));
  }

  /** Whether only the id of a part follows. */
  private static boolean last(List<String> path, int at) {
    return at == path.size() - 2;
  }

  /** What a part is of is said, but for questions, which are known by their names. */
  private static boolean isGroup(String step, int at) {
    return at == 0 && !step.equals("questions");
  }

  private static boolean isId(String step) {
    return step.matches("[a-z][1-9][0-9]{0,6}");
  }

  /** An element of the standards for authority records and for institutions, by its number. */
  private static boolean isClause(String step) {
    return step.matches("5(\\.[0-9]{1,2}){2}");
  }

  private String named(String id) {
    String now = after.names().getOrDefault(id, "");
    String name = now.isEmpty() ? before.names().getOrDefault(id, "") : now;
    return name.isEmpty() ? id : name;
  }

  private String word(String step, List<String> path) {
    if (isClause(step)) {
      return voice.say((path.contains("institution") ? "isdiah." : "isaar.") + step);
    }
    Optional<Element> element = Element.ofClause(step);
    if (element.isPresent()) {
      return voice.word("element", element.get());
    }
    return GROUPS.stream()
        .map(group -> voice.say(group + step))
        .filter(said -> GROUPS.stream().noneMatch(said::startsWith))
        .findFirst()
        .orElse(step);
  }

  private String said(PartNames names, Alteration one, JsonNode node) {
    if (node.isMissingNode()) {
      return "";
    }
    String gist = names.gists().get(one.last());
    if (isId(one.last()) && gist != null) {
      return gist;
    }
    if (one.last().equals("value") && one.path().size() > 1) {
      String value = names.value(one.path().get(one.path().size() - 2));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return said(one.last(), node);
  }

  private String said(String field, JsonNode node) {
    if (node.isArray()) {
      return joined(
          StreamSupport.stream(node.spliterator(), false).map(one -> said(field, one)), "; ");
    }
    if (node.isObject()) {
      return joined(
          node.properties().stream()
              .filter(one -> !one.getKey().equals("id"))
              .map(one -> said(one.getKey(), one.getValue())),
          " · ");
    }
    return leaf(field, node.asText());
  }

  private static String joined(Stream<String> said, String sign) {
    return said.filter(words -> !words.isEmpty()).collect(Collectors.joining(sign));
  }

  private String leaf(String field, String text) {
    String heading = EntryId.isValid(text) ? headings.get(new EntryId(text)) : null;
    if (heading != null) {
      return heading;
    }
    if (isId(text)) {
      return named(text);
    }
    return ELSEWHERE.getOrDefault(field, List.of(field + ".")).stream()
        .map(group -> group + text)
        .filter(key -> !voice.say(key).equals(key))
        .map(voice::say)
        .findFirst()
        .orElse(PlainText.of(text));
  }
}
