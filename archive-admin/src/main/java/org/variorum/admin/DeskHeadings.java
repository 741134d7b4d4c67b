package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.NameEntries;
import org.variorum.curation.PickedEntry;
import org.variorum.identifier.EntryId;

/**
 * How entries are called in the language of whoever is at the desk. Most that is listed comes with
 * the heading of all desks, in English where it has one; a page that lists entries says once which.
 */
@Named
@RequestScoped
public class DeskHeadings {
  @Inject SignedIn signedIn;
  @Inject DeskLanguage language;
  @Inject NameEntries naming;

  private final Map<String, String> known = new HashMap<>();

  /** Looks up at once what these are called. */
  public void about(Stream<@Nullable String> entries) {
    String tongue = language.getLocale().getLanguage();
    if (tongue.equals("en")) {
      return;
    }
    Collection<EntryId> wanted =
        entries
            .filter(Objects::nonNull)
            .filter(EntryId::isValid)
            .distinct()
            .map(EntryId::new)
            .toList();
    if (!wanted.isEmpty()) {
      naming
          .in(signedIn.actor(), tongue, wanted)
          .forEach((entry, heading) -> known.put(entry.value(), heading));
    }
  }

  /** The same headings, each in the language of the desk where it has one. */
  public Map<EntryId, String> of(Map<EntryId, String> kept) {
    about(kept.keySet().stream().map(EntryId::value));
    Map<EntryId, String> called = new HashMap<>(kept);
    called.replaceAll((entry, heading) -> of(entry.value(), heading));
    return called;
  }

  /** The same entries, each with its heading in the language of the desk. */
  List<PickedEntry> named(List<PickedEntry> picked) {
    about(picked.stream().map(one -> one.id().value()));
    return picked.stream()
        .map(one -> new PickedEntry(one.id(), one.kind(), of(one.id().value(), one.heading())))
        .toList();
  }

  /** The heading of an entry that was looked up; else the one that the desk keeps. */
  public String of(@Nullable String entry, String kept) {
    return entry == null ? kept : known.getOrDefault(entry, kept);
  }
}
