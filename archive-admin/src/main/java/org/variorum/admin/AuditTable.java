package org.variorum.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.variorum.admin.signin.SignedIn;
import org.variorum.administration.ReadAudit;
import org.variorum.staff.ForbiddenActException;

/** Hands out what is found in the audit log as a table of comma-separated values. */
public class AuditTable extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SignedIn signedIn;
  @Inject transient ReadAudit reading;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditAsked asked = AuditAsked.of(name -> parameter(request, name));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"audit-" + LocalDate.now(clock) + ".csv\"");
    try {
      reading.table(
          signedIn.actor(),
          asked.query(clock.getZone(), Long.MAX_VALUE, ReadAudit.AT_ONCE),
          response.getOutputStream());
    } catch (ForbiddenActException e) {
      response.reset();
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
