package org.variorum.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.digitalobject.DigitalObjects;
import org.variorum.digitalobject.ObjectState;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.entry.Entry;
import org.variorum.identifier.ObjectId;
import org.variorum.textlayer.ShownTexts;
import org.variorum.textlayer.TextVersion;

/** Finds which pictures of an entry visitors may see today. */
@ApplicationScoped
class ShownPages {
  @Inject DigitalObjects objects;
  @Inject CitedPages cited;
  @Inject ShownTexts texts;
  @Inject Clock clock;

  /** The pictures of an entry: those that visitors see today, and those that they do not. */
  record Found(List<Page> open, List<ShutPage> shut) {}

  /** Those that they see. */
  List<Page> of(Entry entry) {
    return find(entry).open();
  }

  /** They in the order of the entry, each object once, in three statements. */
  Found find(Entry entry) {
    Map<ObjectId, Picture> pictures = new LinkedHashMap<>();
    entry.pictures().forEach(picture -> pictures.putIfAbsent(picture.object(), picture));
    Map<ObjectId, ObjectView> files = objects.of(pictures.keySet());
    Set<ObjectId> marked = cited.among(pictures.keySet());
    Map<ObjectId, List<TextVersion>> written =
        pictures.isEmpty() ? Map.of() : texts.newest(pictures.keySet());
    LocalDate today = LocalDate.now(clock);
    List<Page> pages = new ArrayList<>();
    List<ShutPage> shut = new ArrayList<>();
    List<ObjectId> order = List.copyOf(pictures.keySet());
    pictures.forEach(
        (id, picture) -> {
          ObjectView file = files.get(id);
          if (file != null && isShown(file, today)) {
            pages.add(
                new Page(
                    pages.size() + 1,
                    picture,
                    file,
                    written.getOrDefault(id, List.of()),
                    marked.contains(id)));
          } else if (file != null && !file.access().openOn(today)) {
            shut.add(new ShutPage(order.indexOf(id) + 1, picture, file.access()));
          }
        });
    return new Found(pages, shut);
  }

  /** The texts of one picture of an entry; none if visitors may not see it today. */
  List<TextVersion> texts(Entry entry, ObjectId object) {
    LocalDate today = LocalDate.now(clock);
    boolean shown =
        entry.pictures().stream().anyMatch(picture -> picture.object().equals(object))
            && objects.of(object).filter(file -> isShown(file, today)).isPresent();
    return shown ? texts.newest(List.of(object)).getOrDefault(object, List.of()) : List.of();
  }

  private static boolean isShown(ObjectView file, LocalDate today) {
    return file.isPicture() && file.state() == ObjectState.READY && file.access().openOn(today);
  }
}
