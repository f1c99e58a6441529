// Measures a page from inside, the app and the baseline alike: it knows of them only what both show. `cargo xtask bench`
// puts it into each page before the page's own scripts.
(() => {
  if (window.bench) return;
  const find = (css) => document.querySelector(css);
  const bench = (window.bench = { tasks: [], memories: [] });
  performance.setResourceTimingBufferSize(5_000);

  // The end of the frame that is being made: a message that is sent before a frame is read after it was painted.
  const { port1, port2 } = new MessageChannel();
  let waiting = [];
  port1.onmessage = () => waiting.splice(0).forEach((done) => done(performance.now()));
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        waiting.push(done);
        port2.postMessage(0);
      }),
    );

  new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: "longtask" });

  // The memory of a module is the page's own business; here it is noted when the module is made.
  const note = ({ instance, exports } = {}) => {
    const memory = (instance ?? { exports })?.exports?.memory;
    if (memory) bench.memories.push(memory);
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      note(made);
      return made;
    };
  }

  // When something is there for the first time, and painted.
  const first = (name, there) => {
    const look = () => {
      if (bench[name] !== undefined || !there()) return false;
      bench[name] = null;
      painted().then((now) => (bench[name] = now));
      return true;
    };
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-busy", "class"] });
  };
  // A token can be typed: its field is in sight, and what is typed there will be used. The app's page shows a field of its own
  // before the program runs, and takes it into sight once it listens to it; the program goes on with that very field.
  const tokenField = () => {
    const label = [...document.querySelectorAll("label")].find((label) => label.textContent.trim() === "Access token");
    const field = label && document.getElementById(label.htmlFor);
    return field?.checkVisibility({ visibilityProperty: true }) ? field : undefined;
  };
  first("ready", () => tokenField() && !tokenField().disabled);
  // Nothing of the page is still to start: what is timed from here on is the connecting alone.
  first("started", () => tokenField() && !find("#start"));

  bench.connect = (token) => {
    first("rows", () => find("[data-webhook-id]"));
    first("whole", () => find("[data-webhook-id]") && find("button[aria-busy=false]"));
    const field = tokenField();
    field.value = token;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    bench.began = performance.now();
    [...document.querySelectorAll("form button")].find((button) => button.textContent.trim() === "Connect").click();
  };

  // From an act to the paint that shows it, in milliseconds. The act is done at the beginning of a frame.
  const look = () => [find("p.shown")?.textContent, ...[...document.querySelectorAll("[role=columnheader]")].map((head) => head.ariaSort)].join();
  const timed = async (act) => {
    const before = look();
    let began;
    let now = await new Promise((done) =>
      requestAnimationFrame(() => {
        began = performance.now();
        act();
        waiting.push(done);
        port2.postMessage(0);
      }),
    );
    for (let frames = 0; look() === before && frames < 600; frames += 1) now = await painted();
    if (look() === before) throw new Error("nothing changed");
    // The next act finds a page that is at rest.
    for (let frames = 0; frames < 4; frames += 1) await painted();
    return now - began;
  };

  // Types a number digit by digit and takes it back.
  bench.search = async (digits) => {
    const times = [];
    const field = find("input[type=search]");
    const texts = [...digits].map((_, index) => digits.slice(0, index + 1));
    for (const text of [...texts, ...texts.slice(0, -1).reverse(), ""]) {
      times.push(
        await timed(() => {
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }),
      );
    }
    return times;
  };

  bench.filter = async () => {
    const times = [];
    const buttons = ["Active", "Stopped", "TooManyErrors"].map((state) => `[data-filter-state=${state}]`);
    for (const css of buttons) for (let press = 0; press < 2; press += 1) times.push(await timed(() => find(css).click()));
    return times;
  };

  bench.sort = async () => {
    const times = [];
    const { length } = document.querySelectorAll("[role=columnheader] button");
    for (let column = 0; column < length; column += 1) {
      for (let press = 0; press < 3; press += 1) {
        times.push(await timed(() => document.querySelectorAll("[role=columnheader] button")[column].click()));
      }
    }
    return times;
  };

  // How long each frame takes while the page is scrolled by half a window in each.
  bench.scroll = async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
    const times = [];
    scrollTo({ top: 0, behavior: "instant" });
    let last = await frame();
    for (let frames = 0; frames < 60; frames += 1) {
      scrollBy({ top: innerHeight / 2, behavior: "instant" });
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    scrollTo({ top: 0, behavior: "instant" });
    for (let frames = 0; frames < 4; frames += 1) await painted();
    return times;
  };

  bench.result = () => {
    const resources = performance.getEntriesByType("resource");
    const loading = bench.tasks.filter(([start]) => start >= bench.began && start <= bench.whole).map(([, duration]) => duration);
    return {
      ready: bench.ready,
      started: bench.started,
      rows: bench.rows - bench.began,
      whole: bench.whole - bench.began,
      longest: Math.max(0, ...loading),
      blocked: loading.reduce((sum, duration) => sum + duration, 0),
      wasm: bench.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
      requests: resources.filter(({ startTime }) => startTime >= bench.began).length,
      bytes: resources.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  };
})();
