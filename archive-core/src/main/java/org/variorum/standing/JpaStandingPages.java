package org.variorum.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.language.Texts;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaStandingPages implements StandingPages {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
  private static final String VERSION =
      "select t.name, t.number, t.writtenAt, coalesce(s.penName, ''), t.texts"
          + " from StandingText t left join Staff s on s.id = t.writtenBy";
  private static final String NEWEST =
      VERSION + " join StandingHead h on h.name = t.name and h.number = t.number";

  @Inject EntityManager archive;
  @Inject Chronicle chronicle;

  @Override
  public Optional<StandingVersion> newest(StandingPage page) {
    return read(archive
            .createQuery(NEWEST + " where t.name = :name", Object[].class)
            .setParameter("name", page.code())
            .getResultStream())
        .findFirst();
  }

  @Override
  public Map<StandingPage, StandingVersion> newest() {
    Map<StandingPage, StandingVersion> newest = new EnumMap<>(StandingPage.class);
    read(archive.createQuery(NEWEST, Object[].class).getResultStream())
        .forEach(version -> newest.put(version.page(), version));
    return newest;
  }

  @Override
  public List<StandingVersion> versions(StandingPage page) {
    return read(archive
            .createQuery(VERSION + " where t.name = :name order by t.number desc", Object[].class)
            .setParameter("name", page.code())
            .getResultStream())
        .toList();
  }

  @Override
  public int held(StandingPage page) {
    return head(page).number;
  }

  @Override
  public int add(StandingPage page, Texts texts, Actor by, Instant when) {
    int number = head(page).next();
    archive.persist(new StandingText(new StandingKey(page.code(), number), when, by, json(texts)));
    chronicle.note(Kept.STANDING_TEXT, page.code(), number);
    return number;
  }

  private StandingHead head(StandingPage page) {
    StandingHead head =
        archive.find(StandingHead.class, page.code(), LockModeType.PESSIMISTIC_WRITE);
    if (head == null) {
      throw new IllegalStateException("The table standing_page lacks '" + page.code() + "'");
    }
    archive.refresh(head);
    return head;
  }

  private static Stream<StandingVersion> read(Stream<Object[]> rows) {
    return rows.map(
        row ->
            new StandingVersion(
                StandingPage.coded((String) row[0]).orElseThrow(),
                (Integer) row[1],
                (Instant) row[2],
                (String) row[3],
                texts((String) row[4])));
  }

  private static Texts texts(String json) {
    try {
      return Texts.of(MAPPER.readValue(json, BY_LANGUAGE));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A text of a page is not JSON", e);
    }
  }

  private static String json(Texts texts) {
    try {
      return MAPPER.writeValueAsString(texts.byLanguage());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A text of a page cannot be written as JSON", e);
    }
  }
}
