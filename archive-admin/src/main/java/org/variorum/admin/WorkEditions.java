package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.ListWorkEditions;
import org.variorum.date.DateText;
import org.variorum.identifier.EntryId;
import org.variorum.source.WorkEdition;

/** The editions of a source, to choose the one that is cited. */
@Named
@RequestScoped
public class WorkEditions {
  @Inject SignedIn signedIn;
  @Inject ListWorkEditions listing;
  @Inject DeskLanguage language;

  private final Map<String, List<Choice>> asked = new HashMap<>();

  /** An edition by its id and as a title. */
  public record Choice(String id, String label) {}

  /**
   * The editions of a source.
   *
   * @param source its identifier; may be empty
   * @param chosen the one that is cited now, which is offered even if the source has it no more
   */
  public List<Choice> of(String source, String chosen) {
    List<Choice> known = asked.computeIfAbsent(source, this::listed);
    if (chosen.isEmpty() || known.stream().anyMatch(one -> one.id().equals(chosen))) {
      return known;
    }
    List<Choice> more = new ArrayList<>(known);
    more.add(new Choice(chosen, chosen));
    return more;
  }

  private List<Choice> listed(String source) {
    return source.isEmpty()
        ? List.of()
        : listing.of(signedIn.actor(), new EntryId(source)).stream()
            .map(one -> new Choice(one.id().value(), label(one)))
            .toList();
  }

  private String label(WorkEdition edition) {
    Locale locale = language.getLocale();
    String year =
        edition.published() == null
            ? null
            : DateText.in(locale.getLanguage()).of(edition.published());
    String printed =
        Stream.of(edition.place(), year).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return Stream.of(edition.title(), printed, edition.language())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
