package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.SignedIn;
import org.variorum.backup.KeepBackups;
import org.variorum.job.JobView;
import org.variorum.staff.Right;

/** Tells whoever runs the portal that the last backup failed. */
@Named
@RequestScoped
public class BackupNotice {
  @Inject SignedIn signedIn;
  @Inject KeepBackups backups;

  /** The job that failed; null if none did, or if it is no affair of whoever looks. */
  public @Nullable JobView getFailure() {
    return signedIn.actor().may(Right.OPERATE)
        ? backups.failure(signedIn.actor()).orElse(null)
        : null;
  }
}
