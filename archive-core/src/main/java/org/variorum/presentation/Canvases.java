package org.variorum.presentation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.delivery.PictureLimit;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.ContentNotice;
import org.variorum.digitalobject.ObjectView;
import org.variorum.digitalobject.Picture;
import org.variorum.identifier.EntryId;
import org.variorum.language.Texts;
import org.variorum.option.KnownStatement;
import org.variorum.scan.PictureSize;
import org.variorum.scan.Rendering;
import org.variorum.scan.TileGrid;

/** Writes pages as canvases (Presentation API 3.0, 5.3). */
final class Canvases {
  private final Addresses addresses;
  private final EntryId entry;

  Canvases(Addresses addresses, EntryId entry) {
    this.addresses = addresses;
    this.entry = entry;
  }

  ObjectNode of(Page page) {
    ObjectView object = page.object();
    ObjectNode canvas = Json.thing(addresses.canvas(entry, object.id()), "Canvas");
    canvas.set("label", label(page));
    TileGrid grid = object.shownGrid();
    canvas.put("height", grid.height());
    canvas.put("width", grid.width());
    ArrayNode said = said(page.picture());
    if (object.access().longestSide() > 0) {
      said.add(Json.pair(Words.say("access"), Json.map(SealWords.ofSmall(object.access()))));
    }
    if (!said.isEmpty()) {
      canvas.set("metadata", said);
    }
    List<Texts> owed = owed(page.picture());
    if (!owed.isEmpty()) {
      canvas.set("requiredStatement", Json.pair(Words.say("attribution"), Json.map(owed)));
    }
    if (page.isUncovered()) {
      canvas.set("thumbnail", Json.list(thumbnail(object)));
    }
    rights(page.picture()).ifPresent(address -> canvas.put("rights", address));
    TextAnnotations texts = new TextAnnotations(addresses, entry, object.id());
    ArrayNode files = files(object).addAll(page.texts().stream().map(texts::plain).toList());
    if (!files.isEmpty()) {
      canvas.set("rendering", files);
    }
    if (!page.texts().isEmpty()) {
      canvas.set("seeAlso", Json.list(page.texts().stream().map(texts::alto).toList()));
    }
    canvas.set("items", Json.list(painted(canvas.get("id").asText(), object)));
    ArrayNode annotations = Json.list(page.texts().stream().map(texts::named).toList());
    if (page.annotated()) {
      annotations.add(Json.thing(addresses.annotations(entry, object.id()), "AnnotationPage"));
    }
    if (!annotations.isEmpty()) {
      canvas.set("annotations", annotations);
    }
    return canvas;
  }

  private static ObjectNode label(Page page) {
    Picture picture = page.picture();
    Texts words = picture.label().isEmpty() ? picture.captions().ours() : picture.label();
    return words.isEmpty() ? Json.plain(String.valueOf(page.number())) : Json.map(words);
  }

  private static ArrayNode said(Picture picture) {
    ArrayNode said = Json.list();
    if (!picture.kind().isEmpty()) {
      said.add(Json.pair(Words.say("kind"), Json.map(picture.kind())));
    }
    date(picture.dated())
        .ifPresent(dates -> said.add(Json.pair(Words.say("dates"), Json.map(dates))));
    Captions captions = picture.captions();
    if (!captions.ours().isEmpty()) {
      said.add(Json.pair(Words.say("caption"), Json.map(Words.plain(captions.ours()))));
    }
    if (captions.original() != null) {
      Texts original = Texts.of(captions.original().language(), captions.original().text());
      said.add(Json.pair(Words.say("original-caption"), Json.map(original)));
    }
    return said;
  }

  /** A date in the words of each language. */
  static Optional<Texts> date(@org.jspecify.annotations.Nullable HistoricalDate date) {
    return date == null
        ? Optional.empty()
        : Optional.of(Words.inEach(language -> DateText.in(language).of(date)));
  }

  /** What has to be said wherever the page is shown: whom to name, and what it shows. */
  static List<Texts> owed(Picture picture) {
    List<Texts> owed = new ArrayList<>();
    if (!picture.captions().credit().isEmpty()) {
      owed.add(Words.plain(picture.captions().credit()));
    }
    picture.notices().forEach(notice -> owed.add(notice(notice)));
    return owed;
  }

  /**
   * The address of the statement of rights that the credit of a picture ends with, in the form that
   * the Presentation API wants (3.3, rights); statements of the house's own have none, and are said
   * in words.
   */
  static Optional<String> rights(Picture picture) {
    return Arrays.stream(KnownStatement.values())
        .map(known -> known.statement().address())
        .filter(
            address ->
                picture.captions().credit().byLanguage().values().stream()
                    .anyMatch(words -> words.endsWith(", " + address)))
        .findFirst()
        .map(address -> address.replaceFirst("^https:", "http:"));
  }

  static Texts notice(ContentNotice notice) {
    return Words.say("notice." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  ObjectNode thumbnail(ObjectView object) {
    PictureSize size = PictureSize.thumbnail(object.shownGrid());
    return image(addresses.thumbnail(object.id(), size), size, object);
  }

  /** The file as it came, unless it holds more than is shown. */
  private ArrayNode files(ObjectView object) {
    boolean whole = object.access().longestSide() == 0 && !object.shown().recipe().hidesSomething();
    return whole ? Json.list(file(object)) : Json.list();
  }

  private ObjectNode file(ObjectView object) {
    ObjectNode file = Json.thing(addresses.file(object.id()), "Image");
    file.set("label", Json.map(Words.say("file")));
    return file.put("format", object.mediaType());
  }

  private ObjectNode painted(String canvas, ObjectView object) {
    ObjectNode painting = Json.thing(canvas + "/painting", "Annotation");
    painting.put("motivation", "painting");
    painting.set("body", body(object));
    painting.put("target", canvas);
    ObjectNode page = Json.thing(canvas + "/page", "AnnotationPage");
    page.set("items", Json.list(painting));
    return page;
  }

  private ObjectNode body(ObjectView object) {
    PictureSize largest = limit(object).whole().within(Rendering.LONGEST_SIDE);
    return image(addresses.image(3, object.id()) + "/full/max/0/default.jpg", largest, object);
  }

  /** A picture with the services of which a viewer asks for others; older ones know the second. */
  private ObjectNode image(String address, PictureSize size, ObjectView object) {
    ObjectNode image = Json.thing(address, "Image");
    image.put("format", "image/jpeg").put("height", size.height()).put("width", size.width());
    String level = limit(object).isReduced() ? "level0" : "level2";
    ObjectNode three = Json.thing(addresses.image(3, object.id()), "ImageService3");
    ObjectNode two =
        Json.object()
            .put("@id", addresses.image(2, object.id()))
            .put("@type", "ImageService2")
            .put("profile", "http://iiif.io/api/image/2/" + level + ".json");
    image.set("service", Json.list(three.put("profile", level), two));
    return image;
  }

  private static PictureLimit limit(ObjectView object) {
    return PictureLimit.of(object.shownGrid(), object.access().longestSide());
  }
}
