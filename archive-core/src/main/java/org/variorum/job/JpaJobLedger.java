package org.variorum.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

@ApplicationScoped
@Transactional
class JpaJobLedger implements JobLedger {
  @Inject EntityManager archive;
  @Inject Clock clock;

  @Override
  public long begin(String kind, String parameters) {
    Job job = new Job(kind, parameters, clock.instant());
    archive.persist(job);
    return job.id;
  }

  @Override
  public void reached(long id, long position, long total) {
    archive.find(Job.class, id).reached(position, total, clock.instant());
  }

  @Override
  public void end(long id, JobState state, String message) {
    archive.find(Job.class, id).end(state, message, clock.instant());
  }

  @Override
  public void interruptAll() {
    archive
        .createQuery("select j from Job j where j.state = :running", Job.class)
        .setParameter("running", JobState.RUNNING)
        .getResultStream()
        .toList()
        .forEach(job -> job.end(JobState.INTERRUPTED, "the portal stopped", clock.instant()));
  }

  @Override
  public List<JobView> recent(String kind, int limit) {
    return archive
        .createQuery("select j from Job j where j.kind = :kind order by j.id desc", Job.class)
        .setParameter("kind", kind)
        .setMaxResults(limit)
        .getResultStream()
        .map(Job::view)
        .toList();
  }

  @Override
  public List<JobView> recent(int limit) {
    return archive
        .createQuery("select j from Job j order by j.id desc", Job.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(Job::view)
        .toList();
  }
}
