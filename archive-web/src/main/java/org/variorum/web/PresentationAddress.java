package org.variorum.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.presentation.PresentationDocument;
import org.variorum.presentation.Presentations;

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
              + "|/[^/]+/(?:manifest|annotations)");

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
    boolean isOfPage = steps.size() == 3;
    return REST.matcher(rest).matches() && (!isOfPage || ObjectId.isValid(steps.get(1)));
  }

  String path() {
    return entry.map(id -> "/" + id).orElse("") + rest;
  }

  /** The document; empty if visitors may not see it, or there is none. */
  Optional<PresentationDocument> of(Presentations presentations, String root) {
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
    return steps[2].equals("manifest")
        ? presentations.manifest(id, object, root)
        : presentations.annotations(id, object, root);
  }
}
