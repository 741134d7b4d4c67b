package org.variorum.admin.tree;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.DeskHeadings;
import org.variorum.admin.DeskVoice;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.AddUnit;
import org.variorum.curation.BrowseTree;
import org.variorum.curation.CodeTakenException;
import org.variorum.curation.DeskRow;
import org.variorum.curation.MisplacedUnitException;
import org.variorum.curation.MoveUnit;
import org.variorum.curation.MovedUnit;
import org.variorum.curation.NameEntries;
import org.variorum.curation.NewUnit;
import org.variorum.curation.ProposedUnit;
import org.variorum.curation.StaleRevisionException;
import org.variorum.curation.UnitPlace;
import org.variorum.description.Level;
import org.variorum.identifier.EntryId;
import org.variorum.language.MalformedTextException;
import org.variorum.language.RefusedException;
import org.variorum.language.Texts;

/**
 * The tree of the holdings for the desk's script, under {@code /admin/api/tree/}: {@code GET parts,
 * find, path} and {@code proposal}; {@code POST add, move} and {@code undo}. What is refused is
 * answered with 422 and a message for the colleague, named by its field where it has one.
 */
public class TreeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_FOUND = 20;
  private static final int LONGEST_HEADING = 1000;

  @Inject transient SignedIn signedIn;
  @Inject transient BrowseTree browsing;
  @Inject transient MoveUnit moving;
  @Inject transient AddUnit adding;
  @Inject transient NameEntries naming;
  @Inject transient DeskHeadings headings;
  @Inject transient DeskVoice voice;
  @Inject transient DeskLanguage language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(response, () -> looked(request));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(response, () -> done(request));
  }

  private Map<String, Object> looked(HttpServletRequest request) {
    return switch (String.valueOf(request.getPathInfo())) {
      case "/parts" -> parts(request);
      case "/path" -> answers().of(browsing.leadingTo(signedIn.actor(), unit(request, "unit")));
      case "/find" -> found(parameter(request, "q"));
      case "/proposal" -> proposed(adding.propose(signedIn.actor(), place(request)));
      default -> throw new MalformedAskingException("No such question");
    };
  }

  private Map<String, Object> parts(HttpServletRequest request) {
    @Nullable EntryId parent = optional(request, "parent");
    @Nullable EntryId after = optional(request, "after");
    @Nullable EntryId before = optional(request, "before");
    if (after != null) {
      return answers().of(browsing.after(signedIn.actor(), after));
    }
    if (before != null) {
      return answers().of(browsing.before(signedIn.actor(), before));
    }
    return answers()
        .of(
            parameter(request, "end").isEmpty()
                ? browsing.first(signedIn.actor(), parent)
                : browsing.last(signedIn.actor(), parent));
  }

  private TreeAnswers answers() {
    return new TreeAnswers(headings);
  }

  private Map<String, Object> found(String words) {
    List<DeskRow> units = browsing.find(signedIn.actor(), words, MOST_FOUND);
    headings.about(units.stream().map(DeskRow::id));
    List<Map<String, String>> hits =
        units.stream()
            .map(
                row ->
                    Map.of(
                        "id",
                        row.id(),
                        "label",
                        (row.code() == null ? "" : row.code() + " ")
                            + headings.of(row.id(), row.heading())))
            .toList();
    return Map.of("hits", hits);
  }

  private static Map<String, Object> proposed(ProposedUnit unit) {
    return Map.of("level", unit.level().name(), "code", unit.code());
  }

  private Map<String, Object> done(HttpServletRequest request) {
    return switch (String.valueOf(request.getPathInfo())) {
      case "/add" -> Map.of("id", add(request).value());
      case "/move" -> moved(moving.move(signedIn.actor(), unit(request, "unit"), place(request)));
      case "/undo" ->
          moved(
              moving.undo(
                  signedIn.actor(),
                  unit(request, "unit"),
                  Integer.parseInt(parameter(request, "revision"))));
      default -> throw new MalformedAskingException("No such act");
    };
  }

  private Map<String, Object> moved(MovedUnit unit) {
    return Map.of(
        "revision", unit.revision(), "warning", unit.unusual() ? voice.say("tree.unusual") : "");
  }

  private EntryId add(HttpServletRequest request) {
    String heading = parameter(request, "heading").strip();
    if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
      throw new MalformedAskingException("heading");
    }
    return adding.add(
        signedIn.actor(),
        new NewUnit(
            place(request),
            Level.valueOf(parameter(request, "level")),
            Texts.of(language.getTag(), heading),
            parameter(request, "code")));
  }

  private static UnitPlace place(HttpServletRequest request) {
    @Nullable EntryId before = optional(request, "before");
    @Nullable EntryId after = optional(request, "after");
    if (before != null) {
      return new UnitPlace.Before(before);
    }
    return after == null
        ? new UnitPlace.Within(optional(request, "parent"))
        : new UnitPlace.After(after);
  }

  /** What is to be answered. */
  private interface Asked {
    Map<String, Object> answer();
  }

  private void answer(HttpServletResponse response, Asked asked) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    Map<String, Object> answer;
    try {
      answer = asked.answer();
    } catch (RefusedException | IllegalArgumentException e) {
      response.setStatus(422);
      answer = refusal(e);
    }
    response.getWriter().write(JSON.writeValueAsString(answer));
  }

  private Map<String, Object> refusal(RuntimeException e) {
    if (e instanceof CodeTakenException taken) {
      return Map.of("field", "code", "message", taken(taken));
    }
    if (e instanceof StaleRevisionException) {
      return Map.of("field", "", "message", voice.say("tree.changed-since"));
    }
    if (e instanceof MisplacedUnitException) {
      return Map.of("field", "", "message", voice.say("tree.misplaced"));
    }
    boolean heading = "heading".equals(e.getMessage());
    boolean code = e instanceof MalformedTextException;
    return Map.of(
        "field",
        heading ? "heading" : code ? "code" : "",
        "message",
        voice.say(heading ? "new.heading-missing" : code ? "tree.code-malformed" : "tree.failed"));
  }

  /** A new unit is not known yet; one that is moved, or is below it, is named. */
  private String taken(CodeTakenException taken) {
    Map<EntryId, String> named =
        headings.of(naming.of(signedIn.actor(), List.of(taken.unit(), taken.bearer())));
    String unit = named.getOrDefault(taken.unit(), "");
    String bearer = named.getOrDefault(taken.bearer(), "");
    return unit.isEmpty()
        ? voice.say("tree.code-taken")
        : voice.say("tree.code-taken-below", taken.code(), unit, bearer);
  }

  private static EntryId unit(HttpServletRequest request, String name) {
    @Nullable EntryId unit = optional(request, name);
    if (unit == null) {
      throw new MalformedAskingException("No unit is named");
    }
    return unit;
  }

  private static @Nullable EntryId optional(HttpServletRequest request, String name) {
    String id = parameter(request, name);
    return EntryId.isValid(id) ? new EntryId(id) : null;
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
