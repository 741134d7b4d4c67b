package org.variorum.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.LocalId;
import org.variorum.readingroom.DocumentView;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.QuestionView;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.SourceAsked;
import org.variorum.readingroom.TreeAsked;
import org.variorum.readingroom.WorkView;

/** Answers each operation of the description; empty where visitors see nothing. */
@ApplicationScoped
class Answering {
  /** How many questions with all that answers them stand on a page. */
  private static final int QUESTIONS = 10;

  @Inject ReadingRoom room;
  @Inject Lists lists;
  @Inject Searching searching;

  /** By the names of the operations. */
  Map<String, Function<ApiAsked, Optional<Told>>> operations() {
    return Map.ofEntries(
        Map.entry("search", asked -> Optional.of(searching.found(asked))),
        Map.entry("listEntries", asked -> Optional.of(lists.entries(asked))),
        Map.entry("listQuestions", asked -> Optional.of(lists.questions(asked))),
        Map.entry("listSources", asked -> Optional.of(lists.sources(asked))),
        Map.entry("findByIdentifier", asked -> Optional.of(lists.bearing(asked))),
        Map.entry("readEntry", asked -> room.document(asked.entry()).map(Answering::document)),
        Map.entry("readEdition", this::edition),
        Map.entry("entryQuestions", this::questions),
        Map.entry("readQuestion", this::question),
        Map.entry("entryClaims", this::claims),
        Map.entry("listEditions", this::editions),
        Map.entry("compareEditions", this::changes),
        Map.entry("readSource", this::source));
  }

  private Optional<Told> edition(ApiAsked asked) {
    return room.document(asked.entry(), (int) asked.number("number")).map(Answering::document);
  }

  private static Told document(DocumentView document) {
    return new Told(document.json(), document.unlisted(), null, "");
  }

  private Optional<Told> questions(ApiAsked asked) {
    Json json = new Json(asked);
    return room.entry(asked.entry(), asked.language(), TreeAsked.ALL)
        .map(
            entry -> {
              ObjectNode list = Json.object();
              Json.array(
                  list,
                  "items",
                  entry.questions(),
                  card -> {
                    ObjectNode node = Json.object();
                    node.put("id", card.path().replaceFirst(".*/", ""));
                    node.set("title", Json.text(card.title()));
                    node.put("contested", card.contested())
                        .put("accounts", card.accounts())
                        .put("values", card.values())
                        .put("sources", card.sources());
                    Json.put(node, "better", card.better());
                    json.url(node, "url", card.path());
                    node.put("self", asked.self(Json.self(card.path())));
                    return node;
                  });
              return Told.about(list, entry, entry.unlisted());
            });
  }

  private Optional<Told> question(ApiAsked asked) {
    return room.question(asked.entry(), asked.question(), SourceAsked.ALL, asked.language())
        .map(view -> Told.about(new QuestionJson(asked).of(view), view, view.unlisted()));
  }

  private Optional<Told> claims(ApiAsked asked) {
    Optional<LocalId> after =
        Optional.of(asked.text("after")).filter(id -> !id.isEmpty()).map(id -> local(asked, id));
    return room.questions(asked.entry(), after, QUESTIONS + 1, asked.language())
        .map(views -> claims(asked, views));
  }

  private static LocalId local(ApiAsked asked, String id) {
    if (!id.matches("[a-z][1-9][0-9]{0,6}")) {
      throw asked.wrong("after", "api.wrong.place");
    }
    return new LocalId(id);
  }

  private static Told claims(ApiAsked asked, List<QuestionView> views) {
    QuestionJson json = new QuestionJson(asked);
    ObjectNode list = Json.object();
    Json.array(list, "items", views.subList(0, Math.min(QUESTIONS, views.size())), json::of);
    if (views.size() > QUESTIONS) {
      list.put("next", Lists.next(asked, "after", views.get(QUESTIONS - 1).id()));
    }
    return new Told(
        Told.list(list).json(),
        views.stream().anyMatch(QuestionView::unlisted),
        null,
        list.path("next").asText(""));
  }

  private Optional<Told> editions(ApiAsked asked) {
    return room.editions(asked.entry(), asked.language())
        .map(view -> Told.about(new EditionJson(asked).of(view), view, view.unlisted()));
  }

  private Optional<Told> changes(ApiAsked asked) {
    int earlier = (int) Math.min(asked.number("earlier"), asked.number("later"));
    int later = (int) Math.max(asked.number("earlier"), asked.number("later"));
    return room.between(asked.entry(), earlier, later, asked.language())
        .map(
            view ->
                Told.about(
                    new EditionJson(asked).of(view),
                    view,
                    room.document(asked.entry()).map(DocumentView::unlisted).orElse(true)));
  }

  private Optional<Told> source(ApiAsked asked) {
    return room.entry(asked.entry(), asked.language(), TreeAsked.ALL)
        .flatMap(entry -> Optional.ofNullable(work(asked, entry)));
  }

  private static @Nullable Told work(ApiAsked asked, EntryView entry) {
    WorkView work = entry.particulars().work();
    return work == null
        ? null
        : Told.about(new SourceJson(asked).of(entry, work), entry, entry.unlisted());
  }
}
