package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.MessageId;
import org.variorum.standing.StandingPage;
import org.variorum.task.TaskKind;

/** What the address of this request asks for. */
@RequestScoped
public class DeskAsked {
  @Inject HttpServletRequest request;

  /** The entry that the address names. */
  public EntryId entry() {
    Object entry = request.getAttribute(DeskAddress.ENTRY);
    if (entry instanceof EntryId id) {
      return id;
    }
    throw new UnknownPageException("entry at this address");
  }

  /** The page of the archive that the address names. */
  public StandingPage standing() {
    if (request.getAttribute(DeskAddress.STANDING) instanceof StandingPage page) {
      return page;
    }
    throw new UnknownPageException("page of the archive at this address");
  }

  /** The visitor's message that the address names. */
  public MessageId message() {
    if (request.getAttribute(DeskAddress.MESSAGE) instanceof MessageId id) {
      return id;
    }
    throw new UnknownPageException("message at this address");
  }

  /** The number under which something is hidden that the address names. */
  public long hiding() {
    return number("hiding");
  }

  /** The number of the change of many entries that the address names. */
  public long bulk() {
    return number("change of many entries");
  }

  /** The number of the import that the address names. */
  public long delivery() {
    return number("import");
  }

  private long number(String what) {
    if (request.getAttribute(DeskAddress.NUMBER) instanceof Long id) {
      return id;
    }
    throw new UnknownPageException(what + " at this address");
  }

  /** The kind of task that the address names. */
  public TaskKind task() {
    if (request.getAttribute(DeskAddress.TASK) instanceof TaskKind kind) {
      return kind;
    }
    throw new UnknownPageException("kind of task at this address");
  }

  /** A parameter of the address; empty if it is not there. */
  public String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** All values of a parameter; none if it is not there. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /**
   * The place, from 1, of the page that the address names: by {@code ?object=}, which leads to the
   * same page wherever it stands by now, else by {@code ?page=}; the first one without either.
   */
  public int place(List<String> pages) {
    int named = pages.indexOf(parameter("object"));
    String typed = parameter("page");
    int place = typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    return named >= 0 ? named + 1 : Math.min(place, Math.max(1, pages.size()));
  }
}
