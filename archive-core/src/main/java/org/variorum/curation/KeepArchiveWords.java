package org.variorum.curation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.TreeMap;
import org.variorum.crosswalk.mapping.ColumnMapping;
import org.variorum.crosswalk.mapping.KeptMappings;
import org.variorum.option.Options;
import org.variorum.option.VocabularyChanges;
import org.variorum.settings.KeptSettings;
import org.variorum.settings.Setting;
import org.variorum.staff.Actor;
import org.variorum.staff.Requires;
import org.variorum.staff.Right;
import org.variorum.staff.Unrecorded;
import org.variorum.standing.StandingPages;
import org.variorum.vocabulary.Vocabularies;
import org.variorum.vocabulary.Vocabulary;

/**
 * Keeps what an import brings of what the archive says of itself; each change has its line in the
 * history of that.
 */
@ApplicationScoped
@Transactional
public class KeepArchiveWords {
  @Inject Vocabularies vocabularies;
  @Inject VocabularyChanges changes;
  @Inject KeptSettings settings;
  @Inject Options options;
  @Inject StandingPages pages;
  @Inject KeptMappings mappings;

  /** A part of what an archive says of itself. */
  public enum Part {
    VOCABULARY("vocabulary.json"),
    PROFILE("archive.json"),
    /** Its own pages; what stands there is said by the numbers of their versions. */
    PAGES("pages.json"),
    /** What somebody said of the columns of tables; what stands there is said by digests. */
    MAPPINGS("mappings.json");

    private final String file;

    Part(String file) {
      this.file = file;
    }

    /** The name of the file in which it comes with an import. */
    public String file() {
      return file;
    }
  }

  /** What is kept of a part now; empty if nothing is. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.READS)
  public String standing(Actor actor, Part part) {
    return switch (part) {
      case VOCABULARY -> settings.get(Setting.VOCABULARY).orElse("");
      case PROFILE -> settings.get(Setting.PROFILE).orElse("");
      case PAGES -> numbers().toString();
      case MAPPINGS -> digests().toString();
    };
  }

  private ObjectNode numbers() {
    TreeMap<String, Integer> numbers = new TreeMap<>();
    pages.newest().forEach((page, version) -> numbers.put(page.code(), version.number()));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    numbers.forEach(json::put);
    return json;
  }

  private ObjectNode digests() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    mappings.all().forEach(one -> json.put(one.name(), one.digest()));
    return json;
  }

  /** Keeps the archive's own vocabulary, in place of the one it had. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void keepVocabulary(Actor actor, Vocabulary own) {
    String before = settings.get(Setting.VOCABULARY).orElse("");
    vocabularies.keepOwn(own);
    String after = settings.get(Setting.VOCABULARY).orElse("");
    if (!after.equals(before)) {
      changes.note(before, after, actor);
    }
  }

  /** Keeps by what the archive presents itself. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void keepProfile(Actor actor, String profile) {
    options.keepProfile(profile, actor);
  }

  /**
   * Keeps what was said elsewhere of the columns of a table. What somebody here said of the same
   * table counts, and is left alone.
   *
   * @return false if its name belongs to another table here; nothing is kept then
   */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public boolean keepMapping(Actor actor, ColumnMapping mapping) {
    return mappings.of(mapping.columns().keySet()).isPresent() || mappings.keep(mapping);
  }

  /** Forgets what is kept under a name. */
  @Requires(Right.OPERATE)
  @Unrecorded(Unrecorded.Why.STEP)
  public void forgetMapping(Actor actor, String name) {
    mappings.forget(name);
  }
}
