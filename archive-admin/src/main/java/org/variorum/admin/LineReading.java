package org.variorum.admin;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.curation.NameSources;
import org.variorum.curation.PickEntries;
import org.variorum.entry.EntryKind;
import org.variorum.language.Languages;
import org.variorum.shorthand.ClaimReader;
import org.variorum.staff.Actor;
import org.variorum.vocabulary.ValueType;

/**
 * Says how a claim in one line is understood while it is being typed, and what may be meant where
 * the caret stands: {@code GET /admin/api/line?text=&type=&lang=&at=}. Without a type the text is
 * that of a citation within a text.
 */
public class LineReading extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 1000;

  @Inject transient NameSources sources;
  @Inject transient PickEntries entries;
  @Inject transient LastCited last;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!(request.getAttribute(SignedIn.ACTOR) instanceof Actor actor)) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String given = parameter(request, "text");
    String text = given.substring(0, Math.min(given.length(), LONGEST));
    String lang = parameter(request, "lang");
    String tag = Languages.SPOKEN.contains(lang) ? lang : "en";
    ClaimReader reader =
        new ClaimReader(
            sources.book(actor),
            (words, place) -> entries.called(actor, words, place ? EntryKind.PLACE : null),
            tag,
            last.above());
    LineAnswer answer =
        LineAnswer.to(
            text,
            type(parameter(request, "type")),
            at(parameter(request, "at"), text),
            reader,
            new LineWords(Locale.forLanguageTag(tag)));
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(JSON.writeValueAsString(answer));
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static int at(String number, String text) {
    return number.matches("\\d{1,4}")
        ? Math.min(Integer.parseInt(number), text.length())
        : text.length();
  }

  private static @Nullable ValueType type(String name) {
    for (ValueType type : ValueType.values()) {
      if (type.name().equalsIgnoreCase(name)) {
        return type;
      }
    }
    return null;
  }
}
