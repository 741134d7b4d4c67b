package org.variorum.dissemination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.variorum.citation.Citation;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.description.Level;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;

/**
 * Writes JSON-LD or Turtle by RiC-O 1.1. Each relation and each answer is a relation of its own, so
 * that it can bear its certainty and its sources.
 */
final class RicWriter {
  private static final String ONTOLOGY = "https://www.ica.org/standards/RiC/ontology#";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Told told;
  private final RicValues values;

  RicWriter(Told told) {
    this.told = told;
    this.values = new RicValues(told);
  }

  byte[] write() {
    try {
      return MAPPER.writeValueAsBytes(tree());
    } catch (JsonProcessingException e) {
      throw new UnwritableFileException(e);
    }
  }

  /** The same as Turtle. */
  byte[] turtle() {
    return Turtle.of(tree()).getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode tree() {
    ObjectNode thing = object();
    thing
        .putObject("@context")
        .put("rico", ONTOLOGY)
        .put("schema", "https://schema.org/")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    thing.put("@id", told.address());
    thing.put("@type", "rico:" + type(told.entry()));
    thing.set("rico:name", texts(told.entry().heading()));
    names(thing);
    told.unit()
        .ifPresent(
            unit -> {
              if (unit.code() != null) {
                thing.put("rico:identifier", unit.code().value());
              }
              EntryId parent = unit.parent();
              if (parent != null && !told.above().isEmpty()) {
                thing.set("rico:isOrWasPartOf", link(parent));
              }
            });
    if (!told.entry().summary().isEmpty()) {
      thing.set("rico:generalDescription", texts(told.entry().summary()));
    }
    ArrayNode relations = thing.putArray("rico:thingIsSourceOfRelation");
    told.entry().relations().stream()
        .filter(one -> !told.heading(one.entry()).isEmpty())
        .forEach(one -> relations.add(relation(one)));
    for (Question question : told.entry().questions()) {
      question.claims().forEach(claim -> relations.add(answer(question, claim)));
    }
    if (relations.isEmpty()) {
      thing.remove("rico:thingIsSourceOfRelation");
    }
    return thing;
  }

  private void names(ObjectNode thing) {
    if (told.entry().names().isEmpty()) {
      return;
    }
    boolean agent = told.entry().kind().isAgent();
    ArrayNode names = thing.putArray(agent ? "rico:hasOrHadAgentName" : "rico:hasOrHadName");
    for (NameForm name : told.entry().names()) {
      ObjectNode node = names.addObject().put("@type", agent ? "rico:AgentName" : "rico:Name");
      node.putObject("rico:textualValue")
          .put("@value", name.text())
          .put("@language", name.language());
      if (name.used() != null) {
        node.set("rico:isAssociatedWithDate", RicValues.date(name.used()));
      }
    }
  }

  private static String type(Entry entry) {
    return switch (entry.kind()) {
      case UNIT ->
          entry.particulars().description() != null
                  && entry.particulars().description().level() == Level.ITEM
              ? "Record"
              : "RecordSet";
      case PERSON -> "Person";
      case CORPORATE_BODY, INSTITUTION -> "CorporateBody";
      case FAMILY -> "Family";
      case PLACE -> "Place";
      case EVENT -> "Event";
      case TOPIC -> "Thing";
      case SOURCE, STORY -> "Record";
    };
  }

  private ObjectNode relation(Relation relation) {
    ObjectNode node = relation(relation.id().value(), told.house().role(relation.role()));
    ObjectNode target = link(relation.entry());
    target.set("rico:name", texts(told.heading(relation.entry())));
    node.set("rico:relationHasTarget", target);
    if (relation.when() != null) {
      node.set("rico:isAssociatedWithDate", RicValues.date(relation.when()));
    }
    node.put("rico:relationCertainty", relation.citations().isEmpty() ? "unknown" : "certain");
    evidence(node, relation.citations());
    return node;
  }

  private ObjectNode answer(Question question, Claim claim) {
    ObjectNode node = relation(claim.id().value(), told.house().property(question.property()));
    node.set("rico:relationHasTarget", values.of(claim.value()));
    if (claim.when() != null) {
      node.set("rico:isAssociatedWithDate", RicValues.date(claim.when()));
    }
    node.put("rico:relationCertainty", certainty(question, claim));
    node.put("rico:relationState", Words.certainty(claim));
    List<String> notes = Words.notes(question, claim);
    if (!notes.isEmpty()) {
      ArrayNode said = node.putArray("rico:generalDescription");
      notes.forEach(note -> said.add(RicValues.literal(new Text("en", note))));
    }
    evidence(node, claim.citations());
    return node;
  }

  private static String certainty(Question question, Claim claim) {
    long rivals = question.claims().stream().filter(Claim::isLive).count();
    return switch (claim.standing().kind()) {
      case BETTER_SUPPORTED -> "quite probable";
      case REFUTED -> "refuted";
      case OPEN -> rivals > 1 ? "uncertain" : claim.citations().isEmpty() ? "unknown" : "certain";
    };
  }

  private ObjectNode relation(String part, String name) {
    ObjectNode node = object();
    node.put("@id", told.address() + "#" + part);
    node.put("@type", "rico:Relation");
    node.put("rico:name", name);
    node.set("rico:relationHasSource", link(told.id()));
    return node;
  }

  private void evidence(ObjectNode node, List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    ArrayNode words = node.putArray("rico:relationSource");
    ArrayNode records = JsonNodeFactory.instance.arrayNode();
    for (Citation citation : citations) {
      words.add(told.cited(citation));
      if (!told.heading(citation.source().entry()).isEmpty()) {
        records.add(link(citation.source().entry()));
      }
    }
    if (!records.isEmpty()) {
      node.set("rico:isEvidencedBy", records);
    }
  }

  private ObjectNode link(EntryId id) {
    return values.link(id);
  }

  private static ArrayNode texts(Texts texts) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Map.Entry<String, String> one : texts.byLanguage().entrySet()) {
      all.add(RicValues.literal(new Text(one.getKey(), one.getValue())));
    }
    return all;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
