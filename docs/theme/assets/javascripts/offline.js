// Starts the worker that keeps the site for reading without a network, once the page is there and the browser idle. It
// exists over https, and on localhost. Who saves data is left alone.
(() => {
  const worker = new URL("../../worker.js", document.currentScript.src);
  if (!navigator.serviceWorker || navigator.connection?.saveData) return;
  const start = () => navigator.serviceWorker.register(worker);
  const wait = () => (self.requestIdleCallback ?? setTimeout)(start);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait);
})();
