package org.variorum.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.bulk.BulkWhy;
import org.variorum.document.VocabularyCodec;
import org.variorum.intake.Intake;
import org.variorum.intake.IntakeLine;
import org.variorum.intake.IntakeOutcome;
import org.variorum.intake.IntakeWord;
import org.variorum.intake.Intakes;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;
import org.variorum.staff.Right;
import org.variorum.standing.StandingPage;
import org.variorum.standing.StandingPages;
import org.variorum.standing.StandingVersion;
import org.variorum.vocabulary.Property;
import org.variorum.vocabulary.Template;
import org.variorum.vocabulary.Term;
import org.variorum.vocabulary.Vocabulary;

/**
 * Takes back what an import brought of what the archive says of itself. What was changed since
 * stays, and so does a vocabulary of which an entry uses a word meanwhile.
 */
@ApplicationScoped
class ImportedWords {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final VocabularyCodec CODEC = new VocabularyCodec();

  @Inject Intakes intakes;
  @Inject KeepArchiveWords keeping;
  @Inject WordsInUse use;
  @Inject StandingPages pages;
  @Inject WriteStandingPage writing;

  /** What became of such a part, which is the line of no record. */
  IntakeLine undone(Actor actor, long id, IntakeLine line) {
    Intake intake = intakes.withId(id).orElseThrow();
    Optional<IntakeWord> brought =
        intakes.words(id).stream()
            .filter(word -> word.name().equals(line.name()) && !word.after().isEmpty())
            .findFirst();
    if (brought.isEmpty()) {
      return line.said(IntakeOutcome.LEFT, BulkWhy.GONE, "");
    }
    return switch (part(line.name())) {
      case VOCABULARY -> vocabulary(actor, intake, line, brought.get());
      case PROFILE -> profile(actor, line, brought.get());
      case PAGES -> pages(actor, line, brought.get());
      case MAPPINGS -> mappings(actor, line, brought.get());
    };
  }

  private static KeepArchiveWords.Part part(String file) {
    return Stream.of(KeepArchiveWords.Part.values())
        .filter(one -> one.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private IntakeLine vocabulary(Actor actor, Intake intake, IntakeLine line, IntakeWord word) {
    if (!keeping.standing(actor, KeepArchiveWords.Part.VOCABULARY).equals(word.after())) {
      return line.said(IntakeOutcome.LEFT, BulkWhy.CHANGED_SINCE, "");
    }
    Vocabulary before = vocabulary(word.before());
    Set<String> brought = codes(vocabulary(word.after()));
    brought.removeAll(codes(before));
    Set<String> used = use.of(brought, intake.begun());
    if (!used.isEmpty()) {
      return line.said(IntakeOutcome.LEFT, BulkWhy.IN_USE, String.join(", ", used));
    }
    keeping.keepVocabulary(actor, before);
    return line.became(IntakeOutcome.UNDONE);
  }

  private static Vocabulary vocabulary(String json) {
    return json.isEmpty() ? Vocabulary.NONE : CODEC.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> codes(Vocabulary words) {
    return Stream.of(
            words.properties().stream().map(Property::code),
            Stream.of(words.roles(), words.differences(), words.schemes(), words.bases())
                .flatMap(List::stream)
                .map(Term::code),
            words.templates().stream().map(Template::code))
        .flatMap(codes -> codes)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Field by field, so that a name that somebody gave it since stays. */
  private IntakeLine profile(Actor actor, IntakeLine line, IntakeWord word) {
    ObjectNode before = tree(word.before());
    ObjectNode after = tree(word.after());
    ObjectNode now = tree(keeping.standing(actor, KeepArchiveWords.Part.PROFILE));
    boolean all = true;
    for (String field : fields(before, after)) {
      if (before.path(field).equals(after.path(field))) {
        continue;
      }
      if (!now.path(field).equals(after.path(field))) {
        all = false;
      } else if (before.has(field)) {
        now.set(field, before.get(field));
      } else {
        now.remove(field);
      }
    }
    keeping.keepProfile(actor, now.toString());
    return outcome(line, all);
  }

  private IntakeLine pages(Actor actor, IntakeLine line, IntakeWord word) {
    if (!actor.may(Right.PUBLISH)) {
      return line.said(IntakeOutcome.LEFT, BulkWhy.FORBIDDEN, "");
    }
    ObjectNode before = tree(word.before());
    ObjectNode now = tree(keeping.standing(actor, KeepArchiveWords.Part.PAGES));
    boolean all = true;
    for (Map.Entry<String, JsonNode> one : tree(word.after()).properties()) {
      int then = before.path(one.getKey()).asInt();
      int written = one.getValue().asInt();
      if (then != written && now.path(one.getKey()).asInt() == written) {
        StandingPage page = StandingPage.coded(one.getKey()).orElseThrow();
        writing.write(actor, page, written, texts(page, then));
      } else if (then != written) {
        all = false;
      }
    }
    return outcome(line, all);
  }

  /** Those that came are forgotten; none was changed, for what stood before was left alone. */
  private IntakeLine mappings(Actor actor, IntakeLine line, IntakeWord word) {
    ObjectNode before = tree(word.before());
    ObjectNode now = tree(keeping.standing(actor, KeepArchiveWords.Part.MAPPINGS));
    boolean all = true;
    for (Map.Entry<String, JsonNode> one : tree(word.after()).properties()) {
      String name = one.getKey();
      if (!before.has(name) && one.getValue().equals(now.path(name))) {
        keeping.forgetMapping(actor, name);
      } else if (!before.has(name) && now.has(name)) {
        all = false;
      }
    }
    return outcome(line, all);
  }

  /** What a version said; none at all before the first. */
  private Texts texts(StandingPage page, int version) {
    return pages.versions(page).stream()
        .filter(one -> one.number() == version)
        .findFirst()
        .map(StandingVersion::texts)
        .orElse(Texts.NONE);
  }

  private static IntakeLine outcome(IntakeLine line, boolean all) {
    return all
        ? line.became(IntakeOutcome.UNDONE)
        : line.said(IntakeOutcome.LEFT, BulkWhy.CHANGED_SINCE, "");
  }

  private static Set<String> fields(ObjectNode... all) {
    Set<String> fields = new TreeSet<>();
    Stream.of(all).forEach(one -> one.fieldNames().forEachRemaining(fields::add));
    return fields;
  }

  private static ObjectNode tree(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json.isEmpty() ? "{}" : json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What an import left is not JSON", e);
    }
  }
}
