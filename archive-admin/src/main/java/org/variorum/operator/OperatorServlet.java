package org.variorum.operator;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.variorum.administration.NoteCommand;
import org.variorum.audit.Deed;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorFailure;
import org.variorum.language.RefusedException;
import org.variorum.language.Said;

/**
 * Carries out a command typed at the shell: {@code POST /-/operator/<command>} with the shell's
 * directory and the arguments as body. Whoever may not give commands gets the answer of an address
 * that does not exist.
 */
public class OperatorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject @Any transient Instance<OperatorCommand> commands;
  @Inject transient OperatorGuard guard;
  @Inject transient NoteCommand book;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"POST".equals(request.getMethod()) || !guard.admits(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    StreamedConsole console = StreamedConsole.to(response);
    console.end(carryOut(request, console));
  }

  /** Carries it out and notes in the audit log how it ended. */
  private int carryOut(HttpServletRequest request, StreamedConsole console) throws IOException {
    String name = request.getPathInfo().substring(1);
    int code = answered(name, request, console);
    book.note(name, code == 0 ? Deed.Outcome.DONE : Deed.Outcome.FAILED);
    return code;
  }

  private int answered(String name, HttpServletRequest request, StreamedConsole console)
      throws IOException {
    try {
      named(name).run(OperatorMessage.read(request), console);
      return 0;
    } catch (OperatorFailure failure) {
      console.problem(Said.in(request.getLocale(), String.valueOf(failure.getMessage())));
      return failure.exitCode();
    } catch (RefusedException | IllegalArgumentException refused) {
      console.problem(Said.in(request.getLocale(), String.valueOf(refused.getMessage())));
      return OperatorFailure.FAILED;
    }
  }

  private OperatorCommand named(String name) {
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findAny()
        .orElseThrow(() -> new OperatorFailure(OperatorFailure.MISUSED, unknown(name)));
  }

  private String unknown(String name) {
    String known =
        commands.stream().map(OperatorCommand::name).sorted().collect(Collectors.joining(", "));
    return "unknown command '" + name + "'; there are: " + known + ".";
  }
}
