package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.admin.form.WorkPart;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.TraceSources;
import org.variorum.identifier.EntryId;
import org.variorum.source.SourceCircle;

/** Warns of sources that take from each other in a circle, while one of them is written. */
@Named
@RequestScoped
public class SourceCircles {
  @Inject SignedIn signedIn;
  @Inject TraceSources tracing;
  @Inject EntryActs acts;

  private final Map<List<EntryId>, List<Link>> asked = new HashMap<>();

  /** One source of a circle, by its identifier and what it is called. */
  public record Link(String id, String heading) {}

  /** The circle that the source closes as it stands in the form, in order; none if it is well. */
  public List<Link> of(EntryId source, WorkPart work) {
    List<EntryId> origins = work.origins();
    return origins.isEmpty()
        ? List.of()
        : asked.computeIfAbsent(
            origins,
            from ->
                tracing.circle(signedIn.actor(), source, from).map(this::named).orElse(List.of()));
  }

  private List<Link> named(SourceCircle circle) {
    Map<EntryId, String> headings = acts.headings(circle.members());
    return circle.chain().stream()
        .map(one -> new Link(one.value(), headings.getOrDefault(one, one.value())))
        .toList();
  }
}
