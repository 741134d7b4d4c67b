package org.variorum.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.Inherited;
import org.variorum.admin.form.UnitPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenHigherUnits;
import org.variorum.description.Description;
import org.variorum.description.Inheritance;
import org.variorum.description.Inheritance.Higher;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;

/**
 * What the unit that is edited inherits, shown where it says nothing itself. It is found when the
 * page is rendered and stays until it is rendered anew, so that no field goes while it is read.
 */
@Named
@ViewScoped
public class HigherUnits implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OpenHigherUnits opening;
  @Inject SignedIn signedIn;
  @Inject DeskLanguage language;
  @Inject EntryPage page;

  private String under = "";
  private transient List<Higher> above = List.of();
  private transient Map<EntryId, String> headings = Map.of();
  private transient Map<String, InheritedView> shown = Map.of();

  /** Finds what is inherited, before the page is rendered. */
  public void look() {
    UnitPart unit = page.getForm().getParticulars().getUnit();
    if (unit == null) {
      return;
    }
    if (!unit.getParent().getId().equals(under)) {
      climb(unit.getParent().getId());
    }
    Map<String, InheritedView> found = new HashMap<>();
    Inherited.of(unit, above).forEach((place, said) -> found.put(place, view(place, said)));
    shown = found;
  }

  private void climb(String parent) {
    under = parent;
    above = parent.isEmpty() ? List.of() : opening.from(signedIn.actor(), new EntryId(parent));
    headings =
        page.headings(above.stream().flatMap(HigherUnits::named).collect(Collectors.toSet()));
  }

  private static Stream<EntryId> named(Higher higher) {
    Description unit = higher.description();
    Stream<EntryId> house = Stream.ofNullable(unit.institution());
    return Stream.of(Stream.of(higher.id()), unit.creators().stream(), house).flatMap(ids -> ids);
  }

  private InheritedView view(String place, Inherited.Said said) {
    Higher from = said.from();
    Text words =
        said.words()
            .in(language.getTag())
            .orElseGet(() -> new Text(language.getTag(), names(said.entries())));
    return new InheritedView(
        words.value(),
        words.language(),
        from.description().level(),
        heading(from.id()),
        "/admin/entry/" + from.id() + "#isad-" + place);
  }

  private String names(List<EntryId> entries) {
    return entries.stream().map(this::heading).collect(Collectors.joining("; "));
  }

  private String heading(EntryId entry) {
    return headings.getOrDefault(entry, entry.value());
  }

  /** What holds for a unit that lies under the same ones. */
  Inheritance of(Description unit) {
    return new Inheritance(unit, above);
  }

  /** What is inherited at a place, an element by its clause; null where the unit speaks itself. */
  public @Nullable InheritedView at(String place) {
    return shown.get(place);
  }
}
