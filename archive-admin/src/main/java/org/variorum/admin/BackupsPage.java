package org.variorum.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.Proof;
import org.variorum.admin.signin.SignedIn;
import org.variorum.backup.Backup;
import org.variorum.backup.BackupName;
import org.variorum.backup.BackupSchedule;
import org.variorum.backup.ForeignTablesException;
import org.variorum.backup.KeepBackups;
import org.variorum.backup.NoRoomForBackupException;
import org.variorum.backup.NoSuchBackupException;
import org.variorum.job.JobRunningException;
import org.variorum.job.JobState;
import org.variorum.job.JobView;
import org.variorum.language.RefusedException;
import org.variorum.staff.Right;

/** The backups that are kept, or the one that the address names. */
@Named
@RequestScoped
public class BackupsPage {
  private static final String ADDRESS = "/admin/backups";
  private static final double MEGABYTE = 1e6;

  @Inject SignedIn signedIn;
  @Inject DeskAsked asked;
  @Inject DeskVoice voice;
  @Inject DeskLanguage language;
  @Inject KeepBackups backups;
  @Inject Proof proof;
  @Inject JobWords words;

  private @Nullable Backup chosen;
  private @Nullable List<Backup> all;
  private @Nullable JobView job;

  @PostConstruct
  void load() {
    if (!signedIn.actor().may(Right.OPERATE)) {
      throw new UnknownPageException("page for that role");
    }
    job = backups.lastJob(signedIn.actor()).orElse(null);
    String name = asked.parameter("backup");
    if (!name.isEmpty()) {
      chosen =
          getAll().stream()
              .filter(one -> one.name().value().equals(name))
              .findFirst()
              .orElseThrow(() -> new UnknownPageException("backup at this address"));
    }
  }

  public boolean isOne() {
    return chosen != null;
  }

  /** The one that the address names. */
  public @Nullable Backup getBackup() {
    return chosen;
  }

  public List<Backup> getAll() {
    List<Backup> known = all;
    if (known == null) {
      known = backups.all(signedIn.actor());
      all = known;
    }
    return known;
  }

  public boolean isPossible() {
    return backups.isPossible(signedIn.actor());
  }

  public String getPlace() {
    return backups.place(signedIn.actor()).toString();
  }

  /** The job that is at one, or was last; null if there was none. */
  public @Nullable JobView getJob() {
    return job;
  }

  public boolean isRunning() {
    return job != null && job.state() == JobState.RUNNING;
  }

  public boolean isFailed() {
    return backups.failure(signedIn.actor()).isPresent();
  }

  public String state(JobView one) {
    return one.halting() ? voice.say("jobs.halting") : voice.word("job-state", one.state());
  }

  /** How large one is, in words. */
  public String size(Backup one) {
    return voice.say("backups.size", one.bytes() / MEGABYTE);
  }

  /** When they are made without anyone asking. */
  public String getSchedule() {
    BackupSchedule schedule = backups.schedule(signedIn.actor());
    String key = DeskVoice.key("backups.schedule", schedule.rhythm());
    return voice.say(
        key,
        "%02d:00".formatted(schedule.hour()),
        schedule.day().getDisplayName(TextStyle.FULL, language.getLocale()));
  }

  /** When the next one is made so; null if none is. */
  public @Nullable Instant getNext() {
    return backups.next(signedIn.actor()).orElse(null);
  }

  /** Called again and again while one is made. */
  public void poll() {
    words.restAfter(isRunning());
  }

  public void begin() {
    attempt(() -> backups.begin(signedIn.actor()));
  }

  public void readBack() {
    named().ifPresent(name -> attempt(() -> backups.readBack(signedIn.actor(), name)));
  }

  private Optional<BackupName> named() {
    return Optional.ofNullable(chosen).map(Backup::name);
  }

  private void attempt(Runnable act) {
    try {
      act.run();
      voice.goTo(ADDRESS);
    } catch (NoRoomForBackupException e) {
      voice.complain("backups.no-room", e.needed(), e.free());
    } catch (ForeignTablesException e) {
      voice.complain("backups.foreign");
    } catch (JobRunningException e) {
      voice.complain("jobs.runs");
    } catch (NoSuchBackupException e) {
      voice.goTo(ADDRESS);
    } catch (RefusedException e) {
      voice.complain("backups.refused", String.valueOf(e.getMessage()));
    }
  }

  /** Deletes it for good, given the password of whoever asks. */
  public void delete() {
    if (proof.isGiven()) {
      named().ifPresent(name -> attempt(() -> backups.delete(signedIn.actor(), name)));
    }
  }

  /** Hands it out, given the password of whoever asks: all that the archive keeps is in it. */
  public void download() {
    if (proof.isGiven()) {
      named().ifPresent(this::download);
    }
  }

  private void download(BackupName name) {
    KeepBackups.HandedOut out = backups.handOut(signedIn.actor(), name);
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletResponse answer = (HttpServletResponse) faces.getExternalContext().getResponse();
    answer.setContentType("application/zip");
    answer.setContentLengthLong(out.backup().bytes());
    answer.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    out.backup()
        .sha512()
        .ifPresent(
            digest ->
                answer.setHeader(
                    "Repr-Digest",
                    "sha-512=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest))
                        + ":"));
    faces.responseComplete();
    DeskRoutes.endTurn((HttpServletRequest) faces.getExternalContext().getRequest());
    try {
      Files.copy(out.file(), answer.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
