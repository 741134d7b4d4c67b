package org.variorum.textlayer;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Kept;
import org.variorum.contentstore.ContentDigest;
import org.variorum.contentstore.ContentStore;
import org.variorum.contentstore.StoreException;
import org.variorum.digitalobject.UnknownObjectException;
import org.variorum.hiding.HidingChanged;
import org.variorum.identifier.ObjectId;
import org.variorum.pagetext.AltoWriter;
import org.variorum.pagetext.PageText;
import org.variorum.pagetext.TextFiles;
import org.variorum.persistence.JpaAnyOf;
import org.variorum.staff.Actor;

@ApplicationScoped
@Transactional
class JpaPageTexts implements PageTexts {
  /** A statement of PostgreSQL has 65,535 parameters at most. */
  private static final int AT_ONCE = 1000;

  private static final int MOST_CHECKS = 2;

  private static final String VERSION =
      "select t, coalesce(w.penName, ''), coalesce(f.penName, ''), coalesce(s.penName, '')"
          + " from PageTextRow t left join Staff w on w.id = t.writtenBy"
          + " left join Staff f on f.id = t.checkedBy left join Staff s on s.id = t.secondBy";
  private static final String OF_LAYER = VERSION + " where t.objectId = :page and t.layer = :layer";
  private static final String NEWEST =
      VERSION
          + " where t.objectId in :pages and not exists (select 1 from PageTextRow n"
          + " where n.objectId = t.objectId and n.layer = t.layer and n.number > t.number)"
          + " order by t.objectId, t.layer";
  private static final String NEWEST_SHOWN =
      VERSION
          + " where t.objectId in :pages and t.shown = 1 and not exists (select 1 from PageTextRow"
          + " n where n.objectId = t.objectId and n.layer = t.layer and n.shown = 1"
          + " and n.number > t.number) order by t.objectId, t.layer";

  @Inject EntityManager archive;
  @Inject ContentStore store;
  @Inject Chronicle chronicle;
  @Inject Clock clock;
  @Inject Event<TextChanged> changed;

  @Override
  public List<TextVersion> newest(ObjectId page) {
    return newest(List.of(page)).getOrDefault(page, List.of());
  }

  @Override
  public Map<ObjectId, List<TextVersion>> newest(Collection<ObjectId> pages) {
    return ofPages(NEWEST, pages);
  }

  @Override
  public Map<ObjectId, List<TextVersion>> newestShown(Collection<ObjectId> pages) {
    return ofPages(NEWEST_SHOWN, pages);
  }

  private Map<ObjectId, List<TextVersion>> ofPages(String query, Collection<ObjectId> pages) {
    if (pages.isEmpty()) {
      return Map.of();
    }
    List<String> keys = pages.stream().map(ObjectId::value).distinct().toList();
    Map<ObjectId, List<TextVersion>> found = new HashMap<>();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
      found.putAll(
          views(new JpaAnyOf(query).with("pages", some).ask(archive, Object[].class)).stream()
              .collect(groupingBy(TextVersion::object)));
    }
    return found;
  }

  @Override
  public List<TextVersion> versions(ObjectId page, TextLayer layer) {
    return views(ofLayer(OF_LAYER + " order by t.number desc", page, layer));
  }

  @Override
  public Optional<TextVersion> version(ObjectId page, TextLayer layer, int number) {
    return views(
            ofLayer(OF_LAYER + " and t.number = :number", page, layer)
                .setParameter("number", number))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<TextVersion> newest(ObjectId page, TextLayer layer) {
    return views(ofLayer(OF_LAYER + " order by t.number desc", page, layer).setMaxResults(1))
        .stream()
        .findFirst();
  }

  private TypedQuery<Object[]> ofLayer(String query, ObjectId page, TextLayer layer) {
    return asked(query).setParameter("page", page.value()).setParameter("layer", layer.code());
  }

  private TypedQuery<Object[]> asked(String query) {
    return archive.createQuery(query, Object[].class);
  }

  private static List<TextVersion> views(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(row -> ((PageTextRow) row[0]).view((String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  @Override
  public PageText read(TextVersion version) {
    return TextFiles.read(alto(version));
  }

  @Override
  public byte[] alto(TextVersion version) {
    return store
        .words(version.object(), PageTexts.file(version.layer().code(), version.number()))
        .orElseThrow(
            () -> new StoreException("The words of a text are gone: " + version.object(), null));
  }

  @Override
  public TextVersion add(Actor actor, NewText text) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return kept(actor, text, new TextHistory(actor.signature(), now, List.of()));
  }

  @Override
  public TextVersion restore(NewText text, TextHistory history) {
    return kept(Actor.OPERATOR, text, history);
  }

  private TextVersion kept(Actor actor, NewText text, TextHistory history) {
    text.text().checkSize();
    hold(text.object());
    newest(text.object(), text.layer())
        .filter(newest -> newest.number() != text.seen())
        .ifPresent(
            newest -> {
              throw new StaleTextException(newest, List.of());
            });
    byte[] alto = AltoWriter.write(text.text(), making(text, history));
    TextFiles.checkSize(alto);
    PageTextRow row = new PageTextRow(text, actor, history.at(), ContentDigest.of(alto).value());
    history.checks().stream().limit(MOST_CHECKS).forEach(row::restoreCheck);
    store.keepWords(
        text.object(),
        PageTexts.file(row.layer, row.number),
        alto,
        "Text: " + row.layer + ", version " + row.number);
    archive.persist(row);
    return told(row, row.origin.isMachine());
  }

  /** A version that a rollback has left in the store has no row and is written over. */
  private void hold(ObjectId page) {
    List<?> found =
        archive
            .createNativeQuery(
                "select id from digital_object where id = :id and state <> 'ERASED' for update")
            .setParameter("id", page.value())
            .getResultList();
    if (found.isEmpty()) {
      throw new UnknownObjectException(page);
    }
  }

  private static AltoWriter.Making making(NewText text, TextHistory history) {
    return new AltoWriter.Making(
        history.at(),
        text.origin().isMachine() ? "" : history.by(),
        text.layer().code() + ", " + text.origin().name().toLowerCase(Locale.ROOT),
        text.engine());
  }

  @Override
  public TextVersion check(Actor actor, ObjectId page, TextLayer layer, int number) {
    hold(page);
    newest(page, layer)
        .filter(newest -> newest.number() != number)
        .ifPresent(
            newest -> {
              throw new StaleTextException(newest, List.of());
            });
    PageTextRow row =
        archive.find(PageTextRow.class, new PageTextKey(page.value(), layer.code(), number));
    if (row == null) {
      throw new UnknownObjectException(page);
    }
    row.check(actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return told(row, false);
  }

  private TextVersion told(PageTextRow row, boolean byMachine) {
    archive.flush();
    chronicle.note(Kept.PAGE_TEXT, row.objectId, row.layer, row.number);
    changed.fire(new TextChanged(new ObjectId(row.objectId), byMachine));
    return version(new ObjectId(row.objectId), TextLayer.of(row.layer), row.number).orElseThrow();
  }

  /** With the bytes of a page its texts go. */
  void forget(@Observes HidingChanged change) {
    ContentDigest gone = change.hiding().bytes();
    if (change.hiding().isSuppressed() && gone != null) {
      lock(gone);
      archive
          .createNativeQuery(
              "delete from page_text where object_id in"
                  + " (select id from digital_object where digest = :digest)")
          .setParameter("digest", gone.value())
          .executeUpdate();
    }
  }

  /** Whoever is just adding a text to one of these pages is waited for, and his text goes too. */
  private void lock(ContentDigest content) {
    List<?> unused =
        archive
            .createNativeQuery(
                "select id from digital_object where digest = :digest order by id for update")
            .setParameter("digest", content.value())
            .getResultList();
  }
}
