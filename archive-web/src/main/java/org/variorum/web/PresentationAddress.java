package org.variorum.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.presentation.PresentationDocument;
import org.variorum.presentation.Presentations;
import org.variorum.presentation.TextPresentations;
import org.variorum.textlayer.TextLayer;
import org.variorum.textlayer.UnknownLayerException;

/**
 * What an address below {@code /iiif/presentation/3} asks for.
 *
 * @param entry whose document it is; empty for the holdings as a whole
 * @param rest what follows the entry, beginning with a slash
 */
record PresentationAddress(Optional<EntryId> entry, String rest) {
  private static final String PARTS = "/collection/parts/";
  private static final Pattern REST =
      Pattern.compile(
          "/manifest|/collection|/collection/parts/[1-9][0-9]{0,5}"
              + "|/[^/]+/(?:manifest|annotations)"
              + "|/[^/]+/text/[A-Za-z0-9-]{1,40}");

  private static final String TEXT = "text";

  /** Reads a path; empty if there can be no such document. */
  static Optional<PresentationAddress> read(@Nullable String path) {
    String whole = path == null ? "" : path;
    if (whole.equals("/collection") || (whole.startsWith(PARTS) && isOfForm(whole))) {
      return Optional.of(new PresentationAddress(Optional.empty(), whole));
    }
    int slash = whole.indexOf('/', 1);
    String id = slash < 0 ? "" : whole.substring(1, slash);
    String rest = slash < 0 ? "" : whole.substring(slash);
    return EntryId.isValid(id) && isOfForm(rest)
        ? Optional.of(new PresentationAddress(Optional.of(new EntryId(id)), rest))
        : Optional.empty();
  }

  private static boolean isOfForm(String rest) {
    List<String> steps = List.of(rest.split("/", -1));
    boolean isOfPage = steps.size() == 3 || steps.size() == 4 && steps.get(2).equals(TEXT);
    return REST.matcher(rest).matches() && (!isOfPage || ObjectId.isValid(steps.get(1)));
  }

  /** The page that it is about. */
  Optional<ObjectId> object() {
    String[] steps = rest.split("/", -1);
    return steps.length > 2 && !rest.startsWith(PARTS)
        ? Optional.of(new ObjectId(steps[1]))
        : Optional.empty();
  }

  String path() {
    return entry.map(id -> "/" + id).orElse("") + rest;
  }

  /** The document; empty if visitors may not see it, or there is none. */
  Optional<PresentationDocument> of(
      Presentations presentations, TextPresentations texts, String root) {
    if (rest.startsWith(PARTS)) {
      int number = Integer.parseInt(rest.substring(PARTS.length()));
      return presentations.part(entry, number, root);
    }
    if (entry.isEmpty()) {
      return Optional.of(presentations.holdings(root));
    }
    EntryId id = entry.get();
    String[] steps = rest.split("/", -1);
    if (steps.length == 2) {
      return rest.equals("/manifest")
          ? presentations.manifest(id, root)
          : presentations.collection(id, root);
    }
    ObjectId object = new ObjectId(steps[1]);
    if (steps[2].equals(TEXT)) {
      return layer(steps[3]).flatMap(layer -> texts.text(id, object, layer, root));
    }
    return steps[2].equals("manifest")
        ? presentations.manifest(id, object, root)
        : presentations.annotations(id, object, root);
  }

  private static Optional<TextLayer> layer(String code) {
    try {
      return Optional.of(TextLayer.of(code));
    } catch (UnknownLayerException noSuchLayer) {
      return Optional.empty();
    }
  }
}
