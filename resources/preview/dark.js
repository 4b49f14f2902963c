// The article's own colours on dark paper: backgrounds made for white become tints of dark paper, inks light; the hue stays.
"use strict";

const wikiwrightDark = (() => {
  const COLOURED = "[style*='color'], [style*='background'], [bgcolor], font[color]";
  const FROM_OUTSIDE = /inherit|currentcolor|var\(/i;
  /** Element -> its style attribute as the article wrote it. */
  const asWritten = new WeakMap();
  /** How an element was written -> its style on dark paper: computed styles are asked for once. */
  const known = new Map();

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

  function keyOf(element) {
    return JSON.stringify(["style", "bgcolor", "color"].map((name) => element.getAttribute(name)));
  }

  function colouredIn(roots) {
    return roots.flatMap((root) => (root.querySelectorAll
      ? [root, ...root.querySelectorAll(COLOURED)].filter((element) => element.matches && element.matches(COLOURED)) : []));
  }

  function dress(element, style) {
    asWritten.set(element, element.getAttribute("style"));
    element.setAttribute("style", style);
  }

  /** Darkens nodes that are not in the page yet, as far as it is known how; returns the elements left. */
  function prepare(roots) {
    return colouredIn(roots).filter((element) => {
      const style = known.get(keyOf(element));
      if (style !== undefined) dress(element, style);
      return style === undefined;
    });
  }

  /** Darkens elements of the page that are as they were written. */
  function finish(elements) {
    const found = elements.filter((element) => element.isConnected).map((element) => {
      const style = getComputedStyle(element);
      const inked = element.style.color || element.hasAttribute("color");
      return [element, hslOf(style.backgroundColor), inked ? hslOf(style.color) : null];
    });
    for (const [element, ground, ink] of found) {
      const key = keyOf(element);
      const tinted = element.style.background || element.style.backgroundColor || element.hasAttribute("bgcolor");
      asWritten.set(element, element.getAttribute("style"));
      if (ground && tinted) {
        const [hue, saturation, light, alpha] = ground;
        element.style.backgroundColor = css([hue, saturation * 0.5, light > 0.5 ? 0.11 + (1 - light) * 0.5 : Math.min(light, 0.36), alpha]);
      }
      if (ink) element.style.color = css([ink[0], ink[1] * 0.9, Math.max(ink[2], 0.76), ink[3]]);
      if (!FROM_OUTSIDE.test(key)) known.set(key, element.getAttribute("style") || "");
    }
  }

  return {
    get on() {
      return document.documentElement.classList.contains("dark");
    },
    prepare,
    finish,
    /** Darkens all of the page. */
    darken(root) {
      finish(prepare([root]));
    },
    /** Gives all of the page its own colours back. */
    restore(root) {
      for (const element of root.querySelectorAll("[style]")) {
        if (!asWritten.has(element)) continue;
        const style = asWritten.get(element);
        asWritten.delete(element);
        element.setAttribute("style", style || ""); // Chromium removes only a style attribute that was written out
        if (style === null) element.removeAttribute("style");
      }
    },
  };
})();
