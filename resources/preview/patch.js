// The regions of the article in the page: patched so that what stays the same stays the same nodes.
"use strict";

const wikiwrightRegions = (() => {
  const article = document.getElementById("article");
  /**
   * Regions lie in parts, plain boxes without looks of their own: layout and paint then pass over a part that did not
   * change, in place of each of its thousand nodes. A part begins only where a block does, so that no line is torn.
   */
  const PART = "wikiwright-part";
  /** A part painted apart from the others; see `paintApart`. */
  const APART = "wikiwright-apart";
  const FLOATING = "figure, .infobox, .navbox, .thumb, .tright, .tleft, .floatright, .floatleft, .mw-indicators, " +
    ".mw-indicator, [align='left' i], [align='right' i], [style*='float' i], [style*='position' i], [style*='z-index' i]";
  const PART_REGIONS = 24;
  const BLOCK = /^(P|H[1-6]|UL|OL|DL|TABLE|HR|PRE|BLOCKQUOTE)$/;

  /** Regions in page order: {nodes: top nodes, length: of its source in code points, start, part: the box they lie in}. */
  let regions = [];
  /** Whether the regions' starts follow from their lengths. */
  let placed = true;
  /** Top node -> its region. */
  const regionOf = new WeakMap();

  // ---------------------------------------------------------------- nodes kept

  /** Changes a text by as little as possible, so that a selection in it stays. */
  function renewText(node, data) {
    const old = node.data;
    let low = 0;
    while (low < old.length && low < data.length && old[low] === data[low]) low += 1;
    let tail = 0;
    while (tail < old.length - low && tail < data.length - low && old[old.length - 1 - tail] === data[data.length - 1 - tail]) tail += 1;
    if (low < old.length || low < data.length) node.replaceData(low, old.length - low - tail, data.slice(low, data.length - tail));
  }

  const namesOf = (element) => [...element.attributes].map((attribute) => attribute.name).join(" ");

  function renewAttributes(element, fresh) {
    if (namesOf(element) !== namesOf(fresh)) {
      // Set anew, for they are to stand in the same order too.
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    }
    for (const attribute of fresh.attributes) {
      if (element.getAttribute(attribute.name) !== attribute.value) element.setAttributeNode(attribute.cloneNode());
    }
  }

  function alike(old, fresh) {
    return old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && old.namespaceURI === fresh.namespaceURI;
  }

  function renewNode(old, fresh) {
    if (!alike(old, fresh)) {
      old.replaceWith(fresh);
      return fresh;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) renewText(old, fresh.data);
    else {
      renewAttributes(old, fresh);
      renew(old, [...old.childNodes], [...fresh.childNodes], null);
    }
    return old;
  }

  /** Makes `old`, neighbours in `parent` before `after`, equal to `fresh`; returns the nodes that stand there then. */
  function renew(parent, old, fresh, after) {
    const most = Math.min(old.length, fresh.length);
    let low = 0;
    while (low < most && old[low].isEqualNode(fresh[low])) low += 1;
    let tail = 0;
    while (tail < most - low && old[old.length - 1 - tail].isEqualNode(fresh[fresh.length - 1 - tail])) tail += 1;
    const [from, to] = [old.slice(low, old.length - tail), fresh.slice(low, fresh.length - tail)];
    const following = tail ? old[old.length - tail] : after;
    const stands = to.map((node, index) => {
      if (index < from.length) return renewNode(from[index], node);
      parent.insertBefore(node, following);
      return node;
    });
    for (const node of from.slice(to.length)) node.remove();
    return [...old.slice(0, low), ...stands, ...old.slice(old.length - tail)];
  }

  // ---------------------------------------------------------------- parts

  function firstNodeOf(region) {
    return region.nodes.find((node) => node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.data.trim()));
  }

  function beginsBlock(region) {
    const node = firstNodeOf(region);
    return Boolean(node) && (BLOCK.test(node.nodeName) || (node.classList && node.classList.contains("mw-heading")));
  }

  function newPart(before) {
    const part = document.createElement("div");
    part.className = PART;
    article.insertBefore(part, before);
    return part;
  }

  function moveTo(part, region) {
    region.part = part;
    for (const node of region.nodes) part.append(node);
  }

  /** Joins parts whose beginning would tear a line, and splits those grown too large, around some regions. */
  function settleParts(first, count) {
    let index = Math.max(first, 0);
    while (index > 0 && regions[index - 1].part === (regions[index] || {}).part) index -= 1;
    const last = Math.min(first + count + 1, regions.length);
    let [part, held] = [index ? regions[index - 1].part : null, PART_REGIONS];
    let before = part; // the part that the region before lay in
    for (let at = index; at < regions.length; at += 1) {
      const region = regions[at];
      const begins = region.part !== before;
      before = region.part;
      if (at >= last && begins && part !== region.part && beginsBlock(region)) break; // those behind are as they were
      if (!part || (held >= PART_REGIONS && beginsBlock(region))) {
        const behind = !part || part.compareDocumentPosition(region.part) & Node.DOCUMENT_POSITION_FOLLOWING;
        part = begins && behind ? region.part : newPart(part.nextSibling);
        held = 0;
      }
      if (region.part !== part) moveTo(part, region);
      held += 1;
    }
    for (const box of [...article.children]) if (!box.firstChild && !regions.some((region) => region.part === box)) box.remove();
  }

  /** Part -> whether something in it may float, or stand over what lies around it. */
  const floating = new WeakMap();
  const REACH = 2; // parts that a float may hang down into

  /**
   * Lets a part be painted apart: painting then passes over it while it does not change, in place of walking through
   * all its elements. Not where a float may hang in or out, since grounds and lines are to lie below floats.
   */
  function paintApart(first, count) {
    const touched = new Set(regions.slice(Math.max(first - 1, 0), first + count + 1).map((region) => region.part));
    for (const part of touched) floating.set(part, Boolean(part.querySelector(FLOATING)));
    for (const part of touched) {
      let [box, above] = [part, [part.previousSibling, part.previousSibling && part.previousSibling.previousSibling]];
      for (let at = 0; box && at <= REACH; at += 1) {
        const free = !floating.get(box) && above.every((each) => !each || !floating.get(each));
        box.className = free ? `${PART} ${APART}` : PART;
        above = [box, above[0]];
        box = box.nextSibling;
      }
    }
  }

  // ---------------------------------------------------------------- patches

  function parse(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return [...template.content.childNodes];
  }

  /** Where a region's nodes are followed by another's, in its part; null at the part's end. */
  function following(index, part) {
    for (let at = index; at < regions.length && regions[at].part === part; at += 1) {
      if (regions[at].nodes.length) return regions[at].nodes[0];
    }
    return null;
  }

  /** Puts the regions' HTML in place of `removed` regions from `first`. */
  function splice({ first, removed, html, lengths }) {
    const left = [];
    const fresh = html.map((each) => {
      const nodes = parse(each);
      if (wikiwrightDark.on) left.push(...wikiwrightDark.prepare(nodes));
      return nodes;
    });
    const both = Math.min(removed, fresh.length);
    for (let index = 0; index < both; index += 1) {
      const region = regions[first + index];
      region.nodes = renew(region.part, region.nodes, fresh[index], following(first + index + 1, region.part));
      for (const node of region.nodes) regionOf.set(node, region);
      region.length = lengths[index];
    }
    for (const region of regions.splice(first + both, removed - both)) for (const node of region.nodes) node.remove();
    const before = regions[first + both - 1];
    const part = before ? before.part : regions.length ? regions[0].part : newPart(null);
    const next = following(first + both, part);
    const added = fresh.slice(both).map((nodes, index) => ({ nodes, length: lengths[both + index], start: 0, part }));
    for (const region of added) {
      for (const node of region.nodes) {
        regionOf.set(node, region);
        part.insertBefore(node, next);
      }
    }
    regions.splice(first + both, 0, ...added);
    placed = false;
    settleParts(first, fresh.length);
    paintApart(first, fresh.length);
    wikiwrightDark.finish(left);
  }

  return {
    article,
    /** All regions, their starts up to date. */
    get all() {
      if (!placed) {
        let at = 0;
        for (const region of regions) {
          region.start = at;
          at += region.length;
        }
        placed = true;
      }
      return regions;
    },
    /** Length of the source shown so far. */
    get end() {
      const last = this.all[regions.length - 1];
      return last ? last.start + last.length : 0;
    },
    splice,
    clear() {
      article.replaceChildren();
      regions = [];
    },
    /** The region that holds a node, and its top node there; null outside of the article. */
    holding(node) {
      while (node && !regionOf.has(node)) node = node.parentNode;
      return node ? { region: regionOf.get(node), top: node } : null;
    },
    /** The article's HTML as it was rendered, without the parts. */
    html() {
      return [...article.children].map((part) => part.innerHTML).join("");
    },
  };
})();
