package org.variorum.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.UnitPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenHigherUnits;
import org.variorum.description.Element;
import org.variorum.description.Inheritance;
import org.variorum.description.Inheritance.Held;
import org.variorum.description.Inheritance.Higher;
import org.variorum.identifier.EntryId;
import org.variorum.language.Text;
import org.variorum.language.Texts;

/**
 * What the unit that is edited inherits, shown where it says nothing itself. It is found when the
 * page is rendered and stays until it is rendered anew, so that no field goes while it is read.
 */
@Named
@ViewScoped
public class HigherUnits implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String INSTITUTION = "institution";

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
    shown = new HashMap<>();
    Inheritance inheritance = new Inheritance(unit.silent(), above);
    for (Element element : Element.values()) {
      show(element.clause(), unit.says(element), unit, inheritance.element(element), this::text);
    }
    boolean named = unit.says(Element.CREATOR);
    show(Element.CREATOR.clause(), named, unit, inheritance.creators(), this::names);
    show(INSTITUTION, unit.namesInstitution(), unit, inheritance.institution(), this::name);
  }

  private void climb(String parent) {
    under = parent;
    above = parent.isEmpty() ? List.of() : opening.from(signedIn.actor(), new EntryId(parent));
    headings =
        page.headings(
            above.stream()
                .flatMap(
                    higher ->
                        Stream.of(
                                Stream.of(higher.id()),
                                higher.description().creators().stream(),
                                Stream.ofNullable(higher.description().institution()))
                            .flatMap(ids -> ids))
                .collect(Collectors.toSet()));
  }

  private <T> void show(
      String place, boolean own, UnitPart unit, Optional<Held<T>> held, Function<T, Text> words) {
    Higher from = held.map(Held::from).orElse(null);
    if (!own && !unit.speaks(place) && from != null) {
      Text said = words.apply(held.orElseThrow().value());
      shown.put(
          place,
          new InheritedView(
              said.value(),
              said.language(),
              from.description().level(),
              heading(from.id()),
              "/admin/entry/" + from.id() + "#isad-" + place));
    }
  }

  private Text text(Texts texts) {
    return texts.in(language.getTag()).orElse(new Text(language.getTag(), ""));
  }

  private Text names(List<EntryId> entries) {
    return new Text(
        language.getTag(), entries.stream().map(this::heading).collect(Collectors.joining("; ")));
  }

  private Text name(EntryId entry) {
    return new Text(language.getTag(), heading(entry));
  }

  private String heading(EntryId entry) {
    return headings.getOrDefault(entry, entry.value());
  }

  /** What is inherited at a place, an element by its clause; null where the unit speaks itself. */
  public @Nullable InheritedView at(String place) {
    return shown.get(place);
  }
}
