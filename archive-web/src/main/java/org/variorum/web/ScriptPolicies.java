package org.variorum.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.lifecycle.LifecycleWrapper;
import java.util.Iterator;
import org.primefaces.csp.CspPhaseListener;

/**
 * Has the script policy of PrimeFaces open no session for the tools. It makes a nonce before a page
 * can say that it is stateless; so its listener is wrapped where it is added.
 */
public class ScriptPolicies extends LifecycleFactory {
  private static final String TOOLS = "/tools/";

  public ScriptPolicies(LifecycleFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addLifecycle(String id, Lifecycle lifecycle) {
    getWrapped().addLifecycle(id, lifecycle);
  }

  @Override
  public Lifecycle getLifecycle(String id) {
    return new Watched(getWrapped().getLifecycle(id));
  }

  @Override
  public Iterator<String> getLifecycleIds() {
    return getWrapped().getLifecycleIds();
  }

  private static final class Watched extends LifecycleWrapper {

    Watched(Lifecycle wrapped) {
      super(wrapped);
    }

    @Override
    public void addPhaseListener(PhaseListener listener) {
      getWrapped()
          .addPhaseListener(
              listener instanceof CspPhaseListener policy ? new OnTools(policy) : listener);
    }
  }

  /** The policy, where it is known before that a tool keeps nothing. */
  private record OnTools(CspPhaseListener policy) implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
      String view = event.getFacesContext().getExternalContext().getRequestServletPath();
      if (view.startsWith(TOOLS) && event.getFacesContext().getViewRoot() != null) {
        // else the nonce would be kept in a session: the view says too late that it keeps nothing
        event.getFacesContext().getViewRoot().setTransient(true);
      }
      policy.beforePhase(event);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      policy.afterPhase(event);
    }

    @Override
    public PhaseId getPhaseId() {
      return policy.getPhaseId();
    }
  }
}
