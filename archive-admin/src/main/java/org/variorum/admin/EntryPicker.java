package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.form.EntryField;
import org.variorum.admin.form.RegionPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.PickEntries;
import org.variorum.curation.PickScans;
import org.variorum.curation.PickedEntry;
import org.variorum.entry.EntryKind;

/** Offers entries to refer to, while one types into a field. */
@Named
@RequestScoped
public class EntryPicker {
  private static final int MOST = 12;

  @Inject SignedIn signedIn;
  @Inject PickEntries entries;
  @Inject PickScans pages;
  @Inject DeskLanguage language;
  @Inject DeskVoice voice;
  @Inject DeskHeadings headings;

  /** What is offered for some words: entries of the kind that the field asks for, or of any. */
  public List<String> offer(String words) {
    String asked = words.replaceFirst(" · [0-9a-z]{8}$", "");
    List<PickedEntry> found = headings.named(entries.pick(signedIn.actor(), asked, kind(), MOST));
    Stream<String> known =
        found.stream().map(picked -> EntryField.shown(picked.heading(), picked.id()));
    Stream<String> fresh =
        signedIn.may("EDIT") && !attribute("begins").equals("false")
            ? MissingEntries.offered(asked, kind(), voice)
            : Stream.empty();
    return Stream.concat(known, fresh).toList();
  }

  /** Scanned pages of entries that some words name. */
  public List<String> offerPages(String words) {
    return pages.pick(signedIn.actor(), words.replaceFirst(" · [0-9a-z]{8}$", ""), MOST).stream()
        .map(
            page ->
                RegionPart.shown(
                    page.heading() + ", " + page.label().wordsIn(language.getTag()), page.object()))
        .toList();
  }

  private static @Nullable EntryKind kind() {
    String kind = attribute("kind");
    return kind.isEmpty() ? null : EntryKind.valueOf(kind);
  }

  /** What the field that one types into is told on the page; may be empty. */
  private static String attribute(String name) {
    UIComponent field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    Object value = field == null ? null : field.getAttributes().get(name);
    return value == null ? "" : value.toString();
  }
}
