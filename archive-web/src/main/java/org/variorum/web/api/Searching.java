package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.readingroom.QuestionRow;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SearchSyntax;
import org.variorum.readingroom.SearchView;
import org.variorum.readingroom.TimeAsked;
import org.variorum.search.SearchSort;
import org.variorum.search.SnippetPart;
import org.variorum.search.Span;
import org.variorum.search.Trait;

/** The search as the page has it, in the page's order. */
@ApplicationScoped
class Searching {
  private static final int LAST_PAGE = 400; // as far as a search reaches, in pages of 25

  @Inject ReadingRoom room;

  Told found(ApiAsked asked) {
    SearchAsked search =
        new SearchAsked(
            asked.text("q"),
            asked.flag("exact"),
            asked.text("kind"),
            filters(asked),
            SearchSort.RELEVANCE,
            (int) asked.number("page"));
    SearchView view = room.search(SearchSyntax.read(search), asked.language());
    return Told.list(json(asked, view));
  }

  private static SearchAsked.Filters filters(ApiAsked asked) {
    SearchAsked.Filters filters =
        SearchAsked.Filters.NONE
            .during(new TimeAsked(end(asked, "from"), end(asked, "to"), false))
            .counting(new Span(asked.number("least"), asked.number("most")))
            .assertedBy(asked.text("by"));
    for (Trait trait : List.of(Trait.SCANS, Trait.DISAGREE)) {
      filters = asked.flag(trait.code()) ? filters.toggled(trait) : filters;
    }
    return filters;
  }

  private static String end(ApiAsked asked, String name) {
    long year = asked.number(name);
    return year == 0 ? "" : Long.toString(year);
  }

  private static ObjectNode json(ApiAsked asked, SearchView view) {
    ObjectNode node = Json.object().put("query", view.words());
    node.put("total", view.total()).put("page", view.page());
    ArrayNode also = node.putArray("alsoSearched");
    view.alsoSearched().forEach(also::add);
    ObjectNode tabs = node.putObject("tabs");
    view.tabs().forEach(tab -> tabs.put(tab.code(), tab.count()));
    Json json = new Json(asked);
    ArrayNode items = Json.array(node, "items", best(view), hit -> hit(asked, json, hit, true));
    view.hits().forEach(hit -> items.add(hit(asked, json, hit, false)));
    view.pages().forEach(page -> items.add(page(asked, json, page)));
    if (view.hasNext() && view.page() < LAST_PAGE) {
      node.put("next", Lists.next(asked, "page", Integer.toString(view.page() + 1)));
    }
    return node;
  }

  private static List<SearchView.HitView> best(SearchView view) {
    SearchView.@Nullable HitView best = view.best();
    return best == null ? List.of() : List.of(best);
  }

  private static ObjectNode hit(ApiAsked asked, Json json, SearchView.HitView hit, boolean best) {
    QuestionRow question = hit.question();
    ObjectNode node = Json.object().put("kind", question == null ? "entry" : "question");
    node.set("entry", json.row(hit.row()));
    if (question != null) {
      node.set("question", json.row(question));
    }
    node.put("url", asked.url(hit.path())).put("best", best);
    ObjectNode matched = node.putObject("matched");
    Json.put(matched, "form", hit.matchedForm());
    Json.put(matched, "language", hit.matchedLanguage());
    matched.put("snippet", words(hit.snippet()));
    return node;
  }

  private static ObjectNode page(ApiAsked asked, Json json, SearchView.PageHitView page) {
    ObjectNode node = Json.object().put("kind", "page");
    node.set("entry", json.row(page.row()));
    node.put("page", page.place()).put("url", asked.url(page.path())).put("best", false);
    node.putObject("matched").put("snippet", words(page.snippet()));
    return node;
  }

  private static String words(List<SnippetPart> snippet) {
    return snippet.stream().map(SnippetPart::text).collect(Collectors.joining());
  }
}
