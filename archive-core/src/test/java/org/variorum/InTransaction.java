package org.variorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Gives the entity manager of the running thread's transaction, as the server does. */
@ApplicationScoped
public class InTransaction {
  static EntityManagerFactory factory;

  private EntityManagerFactory own;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  void over(EntityManagerFactory ofThisArchive) {
    own = ofThisArchive;
  }

  @Produces
  @ApplicationScoped
  EntityManager archive() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(running(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private EntityManager running() {
    EntityManager running = current.get();
    if (running == null) {
      throw new IllegalStateException("No transaction");
    }
    return running;
  }

  <T> T call(Function<EntityManager, T> work) {
    try {
      return call(() -> work.apply(running()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new PersistenceException(e);
    }
  }

  /** Runs within the transaction there is, else within one of its own. */
  Object around(Callable<Object> work) throws Exception {
    return current.get() != null ? work.call() : call(work);
  }

  private <T> T call(Callable<T> work) throws Exception {
    EntityManager opened = (own == null ? factory : own).createEntityManager();
    current.set(opened);
    try {
      opened.getTransaction().begin();
      T answer = work.call();
      opened.getTransaction().commit();
      return answer;
    } finally {
      current.remove();
      if (opened.getTransaction().isActive()) {
        opened.getTransaction().rollback();
      }
      opened.close();
    }
  }
}
