// The preview's own script. It runs in the ApplicationWorld, apart from the page, whose scripts are switched off.
// Python calls `wikiwright.*`; the page answers through the web channel's object `bridge`.
"use strict";

const wikiwright = (() => {
  const article = wikiwrightRegions.article;
  const pageTitle = document.getElementById("page-title");

  /** Where the last scrolling of our own went: the event it causes is no wish of the reader. */
  let ownScroll = -1;
  let bridge = null;

  // ---------------------------------------------------------------- patches

  /** Applies patches in one go, keeps what the reader looks at where it is, and acknowledges when painted. */
  function apply(patches, serial) {
    const fresh = patches.some((patch) => patch.fresh);
    const anchor = fresh ? null : firstVisible();
    const top = anchor && anchor.getBoundingClientRect().top;
    const before = window.scrollY;
    for (const patch of patches) {
      if (patch.fresh) wikiwrightRegions.clear();
      wikiwrightRegions.splice(patch);
    }
    if (anchor && anchor.isConnected) {
      scrollOurselves(window.scrollY + anchor.getBoundingClientRect().top - top);
    } else {
      scrollOurselves(before);
    }
    whenPainted(() => bridge.painted(serial));
  }

  // ---------------------------------------------------------------- what is in view

  function elementsOf(region) {
    return region.nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE);
  }

  /** Index of the last of some things, in rising order of what is measured, that is not above a value; or the first. */
  function lastUpTo(things, value, measure) {
    let low = 0;
    let high = things.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (measure(things[middle]) <= value) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  const topOf = (element) => element.getBoundingClientRect().top;

  /** The first element in view that lies wholly below the upper edge, or the last that begins above it. */
  function firstVisible() {
    let candidate = null;
    const regions = wikiwrightRegions.all;
    for (let index = regionAt(0); index < regions.length; index += 1) {
      const elements = elementsOf(regions[index]);
      for (let at = lastUpTo(elements, 0, topOf); at < elements.length; at += 1) {
        const box = elements[at].getBoundingClientRect();
        if (box.top > window.innerHeight) return candidate;
        if (box.height === 0) continue;
        if (box.top >= 0) return elements[at];
        candidate = elements[at];
      }
    }
    return candidate;
  }

  /** What waits for a frame. */
  let waiting = [];

  /** Waits no longer for frames that do not come. Python calls it after a while: a page whose scripts are off has no timers. */
  function goOn() {
    for (const then of [...waiting]) then();
  }

  function soon(then) {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  }

  /**
   * Calls back when a frame with the changes made so far is done: a frame's callbacks run before its layout and paint,
   * a message sent there after them. A page that is not on screen gets no frames, and does not wait for any.
   */
  function whenPainted(then) {
    const once = () => {
      if (waiting.includes(once)) {
        waiting = waiting.filter((each) => each !== once);
        then();
      }
    };
    waiting.push(once);
    if (document.hidden) soon(once);
    else requestAnimationFrame(() => soon(once));
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) goOn();
  });

  // ---------------------------------------------------------------- source and place

  function spanOf(element) {
    const [start, end] = element.dataset.mwSpan.split(",").map(Number);
    return { start, end };
  }

  /** Index of the region that lies at the height `y` of the window: the last whose top is not below it. */
  function regionAt(y) {
    return lastUpTo([...wikiwrightRegions.all.keys()], y, regionTop);
  }

  /** Top of a region in the window; a region that shows nothing lies where the next one does. */
  function regionTop(index) {
    const regions = wikiwrightRegions.all;
    for (let i = index; i < regions.length; i += 1) {
      for (const node of regions[i].nodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        const box = node.getBoundingClientRect();
        if (box.width || box.height) return box.top;
      }
    }
    return article.getBoundingClientRect().bottom;
  }

  function regionEnd(index) {
    const regions = wikiwrightRegions.all;
    return index + 1 < regions.length ? regions[index + 1].start : wikiwrightRegions.end;
  }

  const NEAR = 24; // top elements of a region looked at around the place in question

  function startOf(element) {
    const spanned = element.dataset.mwSpan ? element : element.querySelector("[data-mw-span]");
    return spanned ? spanOf(spanned).start : 0;
  }

  /** Points (source offset, top in the window) of one region about a place, both never falling, its two ends included. */
  function anchors(index, value, by) {
    const regions = wikiwrightRegions.all;
    const region = regions[index];
    const points = [{ offset: region.start, y: regionTop(index) }];
    const add = (offset, y) => {
      const last = points[points.length - 1];
      if (offset > last.offset && y >= last.y) points.push({ offset, y });
    };
    const end = { offset: regionEnd(index), y: regionTop(index + 1) };
    const elements = elementsOf(region);
    const at = by === "y" ? lastUpTo(elements, value, topOf) : lastUpTo(elements, value - region.start, startOf);
    for (const node of elements.slice(Math.max(0, at - NEAR), at + NEAR)) {
      const spanned = [...node.querySelectorAll("[data-mw-span]")];
      if (node.dataset.mwSpan) spanned.unshift(node);
      for (const element of spanned) {
        const box = element.getBoundingClientRect();
        const { start } = spanOf(element);
        if (box.width && region.start + start < end.offset && box.top <= end.y) add(region.start + start, box.top);
      }
    }
    if (end.offset > points[points.length - 1].offset) points.push({ offset: end.offset, y: Math.max(end.y, points[points.length - 1].y) });
    return points;
  }

  function interpolate(points, value, from, to) {
    for (let i = 1; i < points.length; i += 1) {
      if (points[i][from] > value) {
        const [a, b] = [points[i - 1], points[i]];
        const share = Math.max(0, (value - a[from]) / (b[from] - a[from]));
        return a[to] + share * (b[to] - a[to]);
      }
    }
    return points[points.length - 1][to];
  }

  function regionOfOffset(offset) {
    return lastUpTo(wikiwrightRegions.all, offset, (region) => region.start);
  }

  // ---------------------------------------------------------------- scrolling

  function scrollOurselves(y) {
    const limit = Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
    const target = Math.round(Math.min(Math.max(0, y), limit));
    if (Math.abs(target - window.scrollY) < 1) return;
    ownScroll = target;
    window.scrollTo({ top: target, behavior: "instant" });
  }

  function scrollToSource(offset) {
    const regions = wikiwrightRegions.all;
    if (!regions.length) return;
    if (offset <= regions[0].start) scrollOurselves(0);
    else scrollOurselves(window.scrollY + interpolate(anchors(regionOfOffset(offset), offset, "offset"), offset, "offset", "y"));
  }

  function sourceAtTop() {
    const regions = wikiwrightRegions.all;
    if (!regions.length || window.scrollY < 1) return 0;
    return Math.round(interpolate(anchors(regionAt(0), 0, "y"), 0, "y", "offset"));
  }

  let scrollPending = false;
  window.addEventListener("scroll", () => {
    if (Math.abs(window.scrollY - ownScroll) < 2) return;
    ownScroll = -1;
    if (scrollPending) return;
    scrollPending = true;
    whenPainted(() => {
      scrollPending = false;
      if (bridge && ownScroll < 0) bridge.scrolled(sourceAtTop());
    });
  }, { passive: true });

  // ---------------------------------------------------------------- clicks and links

  /** Where a click on text lies in the source: bounds to look in, the text around it, and a guess. */
  function sourceOf(node, offset) {
    const held = wikiwrightRegions.holding(node);
    if (!held) return null;
    const { region, top } = held;
    let low = region.start;
    let high = regionEnd(wikiwrightRegions.all.indexOf(region));
    let scope = top;
    for (let inner = node; inner && inner !== article; inner = inner.parentNode) {
      if (inner.nodeType === Node.ELEMENT_NODE && inner.dataset.mwSpan) {
        const span = spanOf(inner);
        low = region.start + span.start;
        high = region.start + span.end;
        scope = inner;
        break;
      }
    }
    const range = document.createRange();
    range.selectNodeContents(scope);
    const text = range.toString();
    range.setEnd(node, offset);
    const before = range.toString().length;
    // The nearest element with a span of its own that ends before the click bounds the guess from below.
    let guess = low + [...text.slice(0, before)].length;
    for (const element of scope.querySelectorAll ? scope.querySelectorAll("[data-mw-span]") : []) {
      if (!(element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      if (element.contains(node)) continue;
      const span = spanOf(element);
      if (region.start + span.end > high) continue;
      low = Math.max(low, region.start + span.end);
      range.setStartAfter(element);
      range.setEnd(node, offset);
      guess = low + [...range.toString()].length;
    }
    return { low, high, before: text.slice(Math.max(0, before - 80), before), after: text.slice(before, before + 80), guess };
  }

  function caretAt(x, y) {
    const range = document.caretRangeFromPoint(x, y);
    return range && { node: range.startContainer, offset: range.startOffset };
  }

  function linkOf(target) {
    const link = target && target.closest && target.closest("a[href], area[href]");
    return link && article.contains(link) ? link : null;
  }

  /** What a link is to the reader: an anchor of this page, a page of the wiki, or an address. */
  function describe(link) {
    const href = link.getAttribute("href");
    if (href.startsWith("#")) return { kind: "anchor", target: decodeURIComponent(href.slice(1)) };
    const outside = link.classList.contains("external") || link.classList.contains("extiw");
    if (outside || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return { kind: "address", target: href };
    return { kind: "page", target: link.getAttribute("title") || href };
  }

  function scrollToAnchor(id) {
    const element = id === "top" || id === "" ? document.body : document.getElementById(id);
    if (element) element.scrollIntoView({ behavior: "instant", block: "start" });
    for (const marked of article.querySelectorAll(".wikiwright-target")) marked.classList.remove("wikiwright-target");
    if (element && element !== document.body) element.classList.add("wikiwright-target");
  }

  let hovered = "";
  document.addEventListener("mouseover", (event) => {
    const link = linkOf(event.target);
    const text = link ? JSON.stringify(describe(link)) : "";
    if (text !== hovered) {
      hovered = text;
      if (bridge) bridge.hovered(text);
    }
  });

  document.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    if (event.target.closest && event.target.closest("summary, input, label")) return;
    event.preventDefault();
    if (!bridge || event.button !== 0) return;
    const follow = event.ctrlKey || event.metaKey;
    if (link) {
      const described = describe(link);
      if (described.kind === "anchor") {
        scrollToAnchor(described.target);
        return;
      }
      bridge.followed(JSON.stringify({ ...described, now: follow }));
    }
    if (follow || !window.getSelection().isCollapsed) return;
    const caret = caretAt(event.clientX, event.clientY);
    const place = caret && article.contains(caret.node) && event.target !== article ? sourceOf(caret.node, caret.offset)
      : article.contains(event.target) && event.target !== article ? sourceOf(event.target, 0) : null;
    if (place) bridge.clicked(JSON.stringify(place));
  }, true);

  document.addEventListener("auxclick", (event) => event.preventDefault(), true);
  document.addEventListener("submit", (event) => event.preventDefault(), true);
  document.addEventListener("dragstart", (event) => event.preventDefault(), true);

  // ---------------------------------------------------------------- start

  new QWebChannel(qt.webChannelTransport, (channel) => {
    bridge = channel.objects.bridge;
    bridge.ready();
  });

  return {
    apply,
    goOn,
    scrollToSource,
    sourceAtTop,
    scrollToAnchor,
    html: () => wikiwrightRegions.html(),
    setTheme(dark, strong) {
      if (wikiwrightDark.on) wikiwrightDark.restore(article);
      document.documentElement.className = `${dark ? "dark" : "light"}${strong ? " strong" : ""}`;
      if (dark) wikiwrightDark.darken(article);
    },
    setLanguage(language, direction) {
      for (const element of [article, pageTitle]) {
        if (element.lang !== language) element.lang = language;
        if (element.dir !== direction) element.dir = direction;
      }
    },
    setFont(family) {
      if (family) document.documentElement.style.setProperty("--text-font", JSON.stringify(family));
      else document.documentElement.style.removeProperty("--text-font");
    },
    setTitle(text) {
      pageTitle.textContent = text;
      pageTitle.hidden = !text;
    },
  };
})();
