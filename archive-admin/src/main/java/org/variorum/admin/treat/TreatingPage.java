package org.variorum.admin.treat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.DeskAsked;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.OpenEntry;
import org.variorum.curation.OpenText;
import org.variorum.curation.OpenText.PageLine;
import org.variorum.curation.TreatPage;
import org.variorum.hiding.Category;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.ObjectId;
import org.variorum.treatment.Making;

/** The pages of an entry, one of them at large; how it is shown comes by {@link TreatServlet}. */
@Named
@RequestScoped
public class TreatingPage {
  @Inject OpenEntry opening;
  @Inject OpenText texts;
  @Inject TreatPage treating;
  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskLanguage language;

  @SuppressWarnings("NullAway.Init")
  private EntryId entry;

  private String title = "";
  private List<PageLine> pages = List.of();
  private List<Integer> failedHere = List.of();
  private int place = 1;

  @PostConstruct
  void load() {
    entry = asked.entry();
    title = opening.open(signedIn.actor(), entry).entry().heading().wordsIn(language.getTag());
    pages = texts.pages(signedIn.actor(), entry);
    place = Math.min(Math.max(1, number(asked.parameter("page"))), Math.max(1, pages.size()));
    failedHere = failed();
  }

  private List<Integer> failed() {
    List<ObjectId> objects = pages.stream().map(page -> page.picture().object()).toList();
    Map<ObjectId, Making> makings = treating.makings(signedIn.actor(), objects);
    return pages.stream()
        .filter(page -> isFailed(makings.get(page.picture().object())))
        .map(PageLine::place)
        .toList();
  }

  private static boolean isFailed(@Nullable Making making) {
    return making != null && making.state() == Making.State.FAILED;
  }

  private static int number(String typed) {
    return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
  }

  public EntryId getEntry() {
    return entry;
  }

  public String getTitle() {
    return title;
  }

  public List<PageLine> getPages() {
    return pages;
  }

  public int getPlace() {
    return place;
  }

  public String getObject() {
    return pages.get(place - 1).picture().object().value();
  }

  /** The objects of the pages that follow, as their identifiers with commas between. */
  public String getFollowing() {
    return String.join(
        ",",
        pages.stream()
            .skip(place)
            .map(page -> page.picture().object().value())
            .distinct()
            .toList());
  }

  /** How many pages of the whole archive wait for their pictures. */
  public long getWaiting() {
    return treating.count(signedIn.actor(), Making.State.WAITING)
        + treating.count(signedIn.actor(), Making.State.RUNNING);
  }

  /** Of how many pages of the whole archive the pictures could not be made. */
  public long getFailed() {
    return treating.count(signedIn.actor(), Making.State.FAILED);
  }

  /** The places of the pages of this entry whose pictures could not be made. */
  public List<Integer> getFailedHere() {
    return failedHere;
  }

  /** Why something may be covered. */
  public List<String> getCategories() {
    return Category.ofHiding().stream().map(Category::code).toList();
  }
}
