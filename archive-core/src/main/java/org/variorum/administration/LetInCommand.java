package org.variorum.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.variorum.identifier.StaffId;
import org.variorum.job.OperatorCommand;
import org.variorum.job.OperatorConsole;
import org.variorum.job.OperatorFailure;
import org.variorum.job.OperatorRequest;
import org.variorum.staff.Actor;
import org.variorum.staff.StaffMember;
import org.variorum.staff.StaffMembers;

/**
 * {@code variorum let-in LOGIN}: for a colleague, the last administrator say, who has lost his
 * password or his second factor, or was shut out. He gets a new password; his second factor, his
 * sessions and his connection with a provider of identities end.
 */
@ApplicationScoped
public class LetInCommand implements OperatorCommand {
  @Inject StaffMembers staff;
  @Inject AddColleague passwords;
  @Inject ChangeColleague colleagues;

  @Override
  public String name() {
    return "let-in";
  }

  @Override
  @Transactional
  public void run(OperatorRequest request, OperatorConsole console) {
    if (request.arguments().size() != 1) {
      throw new OperatorFailure(OperatorFailure.MISUSED, "let-in takes one login");
    }
    String login = request.arguments().get(0);
    StaffId id =
        staff
            .withLogin(login)
            .map(StaffMember::id)
            .orElseThrow(
                () -> new OperatorFailure(OperatorFailure.FAILED, "no colleague has that login"));
    colleagues.letIn(Actor.OPERATOR, id);
    colleagues.dropFactor(Actor.OPERATOR, id);
    String password = passwords.givePassword(Actor.OPERATOR, id);
    console.line("The new password of " + login + " is " + password);
    console.line("It is asked for another at the first sign-in. No second factor is in force.");
  }
}
