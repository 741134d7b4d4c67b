/* Nobody looks at a page in the background: it asks how the jobs get on once a minute there, and at once when it is seen again. */
(() => {
  const RARELY = 60000;
  let rarely = 0;

  const asking = () => window.PrimeFaces && window.PrimeFaces.widgets && window.PrimeFaces.widgets.jobs;
  const ask = () => asking() && asking().cfg.fn.call(document.getElementById("j"));

  document.addEventListener("visibilitychange", () => {
    const poll = asking();
    if (!poll) {
      return;
    }
    if (document.hidden && poll.isActive()) {
      poll.stop();
      rarely = setInterval(ask, RARELY);
    } else if (!document.hidden && rarely) {
      clearInterval(rarely);
      rarely = 0;
      ask();
      poll.start();
    }
  });
})();
