package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.StaffId;

@ApplicationScoped
@Transactional
class JpaJobLedger implements JobLedger {
  private static final String JOB =
      "select j, coalesce(s.penName, '') from Job j left join Staff s on s.id = j.startedBy";

  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public long begin(String kind, String order, @Nullable StaffId by) {
    Job job = new Job(kind, order, by, clock.instant());
    archive.persist(job);
    return job.id;
  }

  @Override
  public Kept resume(long id) {
    Job job = job(id);
    job.resume(clock.instant());
    return kept(job);
  }

  private static Kept kept(Job job) {
    return new Kept(job.kind, job.parameters, job.checkpoint);
  }

  /** What is wanted is set by others meanwhile, hence read from the table. */
  private Job job(long id) {
    Job job = archive.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (job == null) {
      throw new UnknownJobException(id);
    }
    return job;
  }

  @Override
  public void reached(long id, long position, long total) {
    job(id).reached(position, total, clock.instant());
  }

  @Override
  public void reached(long id, String checkpoint, long position, long total) {
    job(id).reached(checkpoint, position, total, clock.instant());
  }

  @Override
  public SteppedJob.Step step(long id, Function<Kept, SteppedJob.Step> step) {
    // Not as an entity: whoever asks for a pause meanwhile writes the row, and it is locked only
    // now.
    Object[] begun =
        archive
            .createQuery(
                "select j.kind, j.parameters, j.checkpoint from Job j where j.id = :id",
                Object[].class)
            .setParameter("id", id)
            .getSingleResult();
    SteppedJob.Step done =
        step.apply(new Kept((String) begun[0], (String) begun[1], (String) begun[2]));
    Job job = job(id);
    job.reached(done.checkpoint(), done.position(), done.total(), clock.instant());
    done.lines().forEach(line -> archive.persist(job.say(false, line, clock.instant())));
    return done;
  }

  @Override
  public void say(long id, boolean problem, String words) {
    archive.persist(job(id).say(problem, words, clock.instant()));
  }

  @Override
  public void end(long id, JobState state, String message) {
    job(id).end(state, message, clock.instant());
  }

  @Override
  public boolean want(long id, Wanted wanted) {
    Job job = job(id);
    boolean runs = job.state == JobState.RUNNING;
    if (runs) {
      job.wanted = wanted;
    }
    return runs;
  }

  @Override
  public Wanted wanted(long id) {
    return archive
        .createQuery("select j.wanted from Job j where j.id = :id", Wanted.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  @Override
  public List<JobView> running() {
    return read(asked(" where j.state = :running order by j.id")
            .setParameter("running", JobState.RUNNING))
        .toList();
  }

  @Override
  public Optional<JobView> withId(long id) {
    return read(asked(" where j.id = :id").setParameter("id", id)).findFirst();
  }

  @Override
  public List<JobView> recent(String kind, int limit) {
    return read(asked(" where j.kind = :kind order by j.id desc")
            .setParameter("kind", kind)
            .setMaxResults(limit))
        .toList();
  }

  @Override
  public List<JobView> recent(int from, int limit) {
    return read(asked(" order by j.id desc").setFirstResult(from).setMaxResults(limit)).toList();
  }

  private TypedQuery<Object[]> asked(String which) {
    return archive.createQuery(JOB + which, Object[].class);
  }

  private static Stream<JobView> read(TypedQuery<Object[]> query) {
    return query.getResultStream().map(row -> ((Job) row[0]).view((String) row[1]));
  }

  @Override
  public long count() {
    return archive.createQuery("select count(j) from Job j", Long.class).getSingleResult();
  }

  @Override
  public JobLines lines(long id, int from, int limit) {
    List<JobLine> lines =
        archive
            .createQuery(
                "select l from JobLineRow l where l.jobId = :id order by l.number",
                JobLineRow.class)
            .setParameter("id", id)
            .setFirstResult(from)
            .setMaxResults(limit)
            .getResultStream()
            .map(JobLineRow::line)
            .toList();
    long total =
        archive
            .createQuery("select count(l) from JobLineRow l where l.jobId = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult();
    return new JobLines(lines, total);
  }

  @Override
  public int forget(Instant endedBefore, int limit) {
    List<Long> old =
        archive
            .createQuery(
                "select j.id from Job j where j.endedAt < :before order by j.id", Long.class)
            .setParameter("before", endedBefore)
            .setMaxResults(limit)
            .getResultList();
    if (!old.isEmpty()) {
      archive
          .createQuery("delete from JobLineRow l where l.jobId in :old")
          .setParameter("old", old)
          .executeUpdate();
      archive
          .createQuery("delete from Job j where j.id in :old")
          .setParameter("old", old)
          .executeUpdate();
    }
    return old.size();
  }
}
