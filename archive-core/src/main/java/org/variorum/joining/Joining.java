package org.variorum.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.change.Renumbering;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.Entry;
import org.variorum.identifier.LocalId;

/**
 * Puts an entry and what a record of a file says of it together. What both say gains a citation;
 * what only the record says is added with its source; where they contradict both stand there. What
 * the record said when it came last is no news: what somebody took away since does not come again.
 */
public final class Joining {
  private static final JsonNode NOTHING = MissingNode.getInstance();

  /** Whatever may be the name of a part. */
  private static final Pattern WORD = Pattern.compile("\\b[a-z][0-9]++\\b");

  private final DocumentCodec codec;
  private final Entry kept;
  private final Brought brought;
  private final ObjectNode here;
  private final ObjectNode there;
  private final ObjectNode asSaid;
  private final JsonNode then;
  private final Cites cites;
  private final Beside beside;

  private Joining(DocumentCodec codec, Entry kept, Brought brought) {
    this.codec = codec;
    this.kept = kept;
    this.brought = brought;
    this.here = (ObjectNode) codec.treeOf(kept);
    this.asSaid = (ObjectNode) codec.treeOf(brought.said());
    this.then = brought.before() == null ? NOTHING : codec.treeOf(brought.before());
    new Dates(kept, brought, here, asSaid, then).state();
    SameQuestions.word(here, asSaid);
    SameQuestions.word(here, then);
    Numbers numbers = new Numbers(here);
    this.there = (ObjectNode) Renumbering.renamed(asSaid, Pairing.of(here, asSaid, numbers));
    this.cites = new Cites(brought, numbers);
    this.beside = new Beside(here, brought, codec.treeOf(brought.said().forReaders()));
  }

  /** What comes of it; the same entry if the record says nothing that it has not. */
  public static Joint of(DocumentCodec codec, Entry kept, Brought brought) {
    return new Joining(codec, kept, brought).joint();
  }

  private Joint joint() {
    Parts parts = new Parts(brought, cites);
    parts.join(Shape.NAMES, here, unsettled(), then);
    headings();
    texts("summary", (language, words) -> beside.add("summary", language, words));
    texts("body", this::tellAlso);
    parts.questions(here, there, then);
    parts.join(Shape.RELATIONS, here, withoutItself(), then);
    parts.join(Shape.PICTURES, here, there, then);
    values("notYetResearched");
    values("remnants");
    beside.lookAnew();
    new Particular(brought, parts, beside).join(here, there, asSaid, then);
    notes();
    Numbers.keep(here);
    Entry joined = codec.read(here, References.PLAIN).without(ids(parts.gone()));
    Set<LocalId> held = new HashSet<>(joined.parts());
    Set<LocalId> before = new HashSet<>(kept.parts());
    before.removeAll(brought.held());
    held.removeAll(before);
    return new Joint(joined, held);
  }

  private static Set<LocalId> ids(Set<String> gone) {
    return gone.stream().map(LocalId::new).collect(Collectors.toSet());
  }

  /** In one language one form is the authorised one, which is that of the entry. */
  private ObjectNode unsettled() {
    Set<String> settled =
        Shape.NAMES
            .of(here)
            .filter(name -> name.path("use").asText().equals("authorized"))
            .map(name -> name.path("language").asText())
            .collect(Collectors.toSet());
    Shape.NAMES
        .of(there)
        .filter(name -> name.path("use").asText().equals("authorized"))
        .filter(name -> settled.contains(name.path("language").asText()))
        .forEach(name -> ((ObjectNode) name).put("use", "variant"));
    return there;
  }

  /** How the file calls it is a further form of the name, and not another heading. */
  private void headings() {
    texts(
        "heading",
        (language, words) -> {
          boolean known =
              Shape.NAMES.of(here).anyMatch(name -> name.path("text").asText().equals(words));
          if (!known && words.length() <= 400) {
            ObjectNode name = here.withArray("/names").addObject();
            name.put("id", cites.id("n")).put("text", words).put("language", language);
            cites.attributed(name.put("use", "variant"));
          }
        });
  }

  private void texts(String field, BiConsumer<String, String> contradicted) {
    for (var one : there.path(field).properties()) {
      String language = one.getKey();
      String words = one.getValue().asText();
      String said = asSaid.path(field).path(language).asText();
      String now = here.path(field).path(language).asText();
      String before = then.path(field).path(language).asText();
      if (words.equals(now) || said.equals(before) || now.contains(words)) {
        continue;
      }
      if (now.isEmpty() || (brought.own() && now.equals(before))) {
        boolean marked = field.equals("body") && !brought.own();
        here.withObject("/" + field).put(language, marked ? marked(words) : words);
      } else {
        contradicted.accept(language, words);
      }
    }
  }

  /** What the file tells stands below what is told here, with the file as its source. */
  private void tellAlso(String language, String words) {
    String now = here.path("body").path(language).asText();
    here.withObject("/body").put(language, now + marked(words));
  }

  private String marked(String html) {
    ObjectNode note = cites.ofFile();
    here.withArray("/notes").add(note);
    String mark = "<cite data-c=\"" + note.path("id").asText() + "\"></cite>";
    return html.endsWith("</p>")
        ? html.substring(0, html.length() - "</p>".length()) + mark + "</p>"
        : html + "<p>" + mark + "</p>";
  }

  private ObjectNode withoutItself() {
    ArrayNode others = JsonNodeFactory.instance.arrayNode();
    Shape.RELATIONS
        .of(there)
        .filter(relation -> !relation.path("entry").asText().equals(kept.id().value()))
        .forEach(others::add);
    return JsonNodeFactory.instance.objectNode().set(Shape.RELATIONS.field(), others);
  }

  private void values(String field) {
    Values.join(here, there, then, field, brought.own());
  }

  /** Of the footnotes of the record those that a body marks. */
  private void notes() {
    Set<String> marked =
        WORD.matcher(here.path("body").toString())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    Set<String> known =
        here.path("notes")
            .valueStream()
            .map(one -> one.path("id").asText())
            .collect(Collectors.toSet());
    there
        .path("notes")
        .valueStream()
        .filter(note -> marked.contains(note.path("id").asText()))
        .filter(note -> !known.contains(note.path("id").asText()))
        .toList()
        .forEach(note -> here.withArray("/notes").add(note));
  }
}
