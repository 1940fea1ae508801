/** What a page does while it loads, as seen from inside it. Milliseconds from navigation. */
export interface Observed {
  /** When the largest text or picture was painted. */
  largestPaint: number;
  /** When a frame with a drawing in it had been painted. */
  firstChart: number | null;
  /** Cumulative layout shift: a score. */
  shift: number;
  /** Sum of what each long task took beyond 50 ms. */
  blocking: number;
}

declare global {
  interface Window {
    observed: Observed;
  }
}

const observed: Observed = {largestPaint: 0, firstChart: null, shift: 0, blocking: 0};
window.observed = observed;

const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) see(entry);
  }).observe({type, buffered: true});

watch("largest-contentful-paint", ({startTime}) => {
  observed.largestPaint = startTime;
});
watch("layout-shift", (entry) => {
  observed.shift += (entry as PerformanceEntry & {value: number}).value;
});
watch("longtask", ({duration}) => {
  observed.blocking += Math.max(0, duration - 50);
});

const drawn = new MutationObserver(() => {
  if (!document.querySelector("body svg :is(path, rect, circle, line)")) return;
  drawn.disconnect();
  // A message posted in an animation frame is delivered once that frame is on the screen.
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      observed.firstChart = performance.now();
      port1.close();
    };
    port2.postMessage(null);
  });
});
drawn.observe(document, {childList: true, subtree: true});
