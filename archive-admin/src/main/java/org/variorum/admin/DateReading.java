package org.variorum.admin;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.variorum.date.DateReader;
import org.variorum.date.HistoricalDate;
import org.variorum.date.InvalidDateException;
import org.variorum.date.Reading;

/**
 * Says how a date is understood while it is being typed: {@code GET /admin/api/date?text=&lang=}
 * answers {@code understood} with a {@code note}, or {@code error} with the position {@code at}.
 */
public class DateReading extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST = 200;

  /**
   * What is answered.
   *
   * @param at where the trouble starts, from 0; -1 if there is none
   */
  record Answer(String understood, String note, String error, int at) {

    static Answer to(String text, Locale language) {
      if (text.isBlank()) {
        return new Answer("", "", "", -1);
      }
      try {
        Reading reading = DateReader.reading(text, language);
        return new Answer(reading.inWords(), DateReading.note(reading, language), "", -1);
      } catch (InvalidDateException e) {
        return new Answer("", "", e.expectation(language), e.position());
      }
    }
  }

  private static String note(Reading reading, Locale language) {
    return reading.julian().isEmpty()
        ? reading.date().edtf()
        : DeskVoice.in(language, "date.calendars", reading.gregorian(), reading.julian());
  }

  /** A date in both calendars; in EDTF where it is given to no day. */
  static String note(HistoricalDate date, Locale language) {
    return note(DateReader.reading(date, language), language);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String given = request.getParameter("text");
    String text = given == null ? "" : given.substring(0, Math.min(given.length(), LONGEST));
    String lang = request.getParameter("lang");
    Locale language = Locale.forLanguageTag(lang == null ? "en" : lang);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(JSON.writeValueAsString(Answer.to(text, language)));
  }
}
