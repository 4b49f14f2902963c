// The preview's own script. It runs in the ApplicationWorld, apart from the page, whose scripts are switched off.
// Python calls `wikiwright.*`; the page answers through the web channel's object `bridge`.
"use strict";

const wikiwright = (() => {
  const article = document.getElementById("article");
  const pageTitle = document.getElementById("page-title");

  /** Regions in page order: {nodes: top nodes, start: source offset of the region, in code points}. */
  let regions = [];
  /** Length of the source, where the last region ends at the latest. */
  let sourceEnd = 0;
  /** Top node -> its region. */
  const regionOf = new WeakMap();
  /** Where the last scrolling of our own went: the event it causes is no wish of the reader. */
  let ownScroll = -1;
  let bridge = null;

  // ---------------------------------------------------------------- patches

  /** Splices the regions' HTML in place of `patch.removed` regions from `patch.first`. */
  function splice(patch) {
    if (patch.removed < 0) {
      article.replaceChildren();
      asWritten.clear();
      regions = [];
      patch.removed = 0;
    }
    const added = patch.html.map((html) => {
      const template = document.createElement("template");
      template.innerHTML = html;
      return { nodes: [...template.content.childNodes], start: 0 };
    });
    const after = regions.slice(patch.first + patch.removed).find((region) => region.nodes.length);
    const following = after ? after.nodes[0] : null;
    for (const region of regions.splice(patch.first, patch.removed, ...added)) {
      forgetColours(region.nodes);
      for (const node of region.nodes) node.remove();
    }
    for (const region of added) {
      for (const node of region.nodes) {
        regionOf.set(node, region);
        article.insertBefore(node, following);
      }
    }
    patch.starts.forEach((start, index) => {
      if (regions[index]) regions[index].start = start;
    });
    sourceEnd = patch.end;
    if (isDark()) darken(added.flatMap((region) => region.nodes));
  }

  /** Applies patches in one go, keeps what the reader looks at where it is, and acknowledges when painted. */
  function apply(patches, serial) {
    const fresh = patches.some((patch) => patch.removed < 0);
    const anchor = fresh ? null : firstVisible();
    const top = anchor && anchor.getBoundingClientRect().top;
    const before = window.scrollY;
    patches.forEach(splice);
    if (anchor && anchor.isConnected) {
      scrollOurselves(window.scrollY + anchor.getBoundingClientRect().top - top);
    } else {
      scrollOurselves(before);
    }
    whenPainted(() => bridge.painted(serial));
  }

  // ---------------------------------------------------------------- colours of the article on dark paper

  const COLOURED = "[style*='color'], [style*='background'], [bgcolor], font[color]";
  /** Element -> its style attribute as the article wrote it. */
  const asWritten = new Map();

  /** Turns a computed colour to [hue, saturation, lightness, alpha]; null for none. */
  function hslOf(colour) {
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
    if (!parts || parts[4] === "0") return null;
    const [r, g, b] = parts.slice(1, 4).map((part) => part / 255);
    const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
    const [spread, light] = [high - low, (high + low) / 2];
    if (!spread) return [0, 0, light, parts[4] || 1];
    const hue = high === r ? (g - b) / spread : high === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
    return [hue * 60, spread / (1 - Math.abs(2 * light - 1)), light, parts[4] || 1];
  }

  function css([hue, saturation, light, alpha]) {
    return `hsl(${hue.toFixed(0)} ${(saturation * 100).toFixed(0)}% ${(light * 100).toFixed(0)}% / ${alpha})`;
  }

  /** Backgrounds made for white paper become tints of dark paper, inks light; the hue stays. */
  function darken(roots) {
    const elements = roots.flatMap((root) => root.querySelectorAll
      ? [root, ...root.querySelectorAll("*")].filter((element) => element.matches(COLOURED)) : []);
    const found = elements.map((element) => {
      const style = getComputedStyle(element);
      const inked = element.style.color || element.hasAttribute("color");
      return [element, hslOf(style.backgroundColor), inked ? hslOf(style.color) : null];
    });
    for (const [element, ground, ink] of found) {
      const tinted = element.style.background || element.style.backgroundColor || element.hasAttribute("bgcolor");
      asWritten.set(element, element.getAttribute("style"));
      if (ground && tinted) {
        const [hue, saturation, light, alpha] = ground;
        element.style.backgroundColor = css([hue, saturation * 0.5, light > 0.5 ? 0.11 + (1 - light) * 0.5 : Math.min(light, 0.36), alpha]);
      }
      if (ink) element.style.color = css([ink[0], ink[1] * 0.9, Math.max(ink[2], 0.76), ink[3]]);
    }
  }

  function restoreColours() {
    for (const [element, style] of asWritten) {
      element.setAttribute("style", style || ""); // Chromium removes only a style attribute that was written out
      if (style === null) element.removeAttribute("style");
    }
    asWritten.clear();
  }

  function forgetColours(nodes) {
    if (!asWritten.size) return;
    for (const element of asWritten.keys()) if (nodes.some((node) => node.contains(element))) asWritten.delete(element);
  }

  // ---------------------------------------------------------------- what is in view

  function isDark() {
    return document.documentElement.classList.contains("dark");
  }

  /** The first element in view that lies wholly below the upper edge, or the last that begins above it. */
  function firstVisible() {
    let candidate = null;
    for (const region of regions.slice(regionAt(0))) {
      for (const node of region.nodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        const box = node.getBoundingClientRect();
        if (box.top > window.innerHeight) return candidate;
        if (box.height === 0) continue;
        if (box.top >= 0) return node;
        candidate = node;
      }
    }
    return candidate;
  }

  /** Calls back after the next frame; a page that is not on screen gets no frames, so time stands in. */
  function whenPainted(then) {
    let done = false;
    const once = () => {
      if (!done) {
        done = true;
        then();
      }
    };
    if (!document.hidden) requestAnimationFrame(once);
    setTimeout(once, document.hidden ? 0 : 100);
  }

  // ---------------------------------------------------------------- source and place

  function spanOf(element) {
    const [start, end] = element.dataset.mwSpan.split(",").map(Number);
    return { start, end };
  }

  function topNodeOf(node) {
    while (node && node.parentNode !== article) node = node.parentNode;
    return node;
  }

  /** Index of the region that lies at the height `y` of the window: the last whose top is not below it. */
  function regionAt(y) {
    let low = 0;
    let high = regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (regionTop(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** Top of a region in the window; a region that shows nothing lies where the next one does. */
  function regionTop(index) {
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
    return index + 1 < regions.length ? regions[index + 1].start : Math.max(sourceEnd, regions[index].start);
  }

  /** Points (source offset, top in the window) of one region, both never falling, its two ends included. */
  function anchors(index) {
    const region = regions[index];
    const points = [{ offset: region.start, y: regionTop(index) }];
    const add = (offset, y) => {
      const last = points[points.length - 1];
      if (offset > last.offset && y >= last.y) points.push({ offset, y });
    };
    const end = { offset: regionEnd(index), y: regionTop(index + 1) };
    for (const node of region.nodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
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
    let low = 0;
    let high = regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (regions[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
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
    if (!regions.length) return;
    if (offset <= regions[0].start) scrollOurselves(0);
    else scrollOurselves(window.scrollY + interpolate(anchors(regionOfOffset(offset)), offset, "offset", "y"));
  }

  function sourceAtTop() {
    if (!regions.length || window.scrollY < 1) return 0;
    return Math.round(interpolate(anchors(regionAt(0)), 0, "y", "offset"));
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
    const top = topNodeOf(node);
    const region = top && regionOf.get(top);
    if (!region) return null;
    let low = region.start;
    let high = regionEnd(regions.indexOf(region));
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
    scrollToSource,
    sourceAtTop,
    scrollToAnchor,
    setTheme(dark) {
      restoreColours();
      document.documentElement.className = dark ? "dark" : "light";
      if (dark) darken([...article.children]);
    },
    setTitle(text) {
      pageTitle.textContent = text;
      pageTitle.hidden = !text;
    },
  };
})();
