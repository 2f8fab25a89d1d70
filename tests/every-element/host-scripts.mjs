/*
 * Scripts of host pages, by what they do to the page we come to. Written for this test, from the kinds that are met: the
 * libraries of 2006 that write on every prototype, frameworks that wrap the browser's own functions, polyfills, module
 * loaders, tag managers, intranets, and a few that mean harm.
 */

/** @typedef {{ name: string, script?: string, head?: string, body?: string, late?: string }} Host */

const enumerable = (prototype, members) => `Object.assign(${prototype}, { ${members} });`;

/** @type {Host[]} Members on the prototypes that everything has. */
const prototypes = [
  { name: 'members on all objects', script: enumerable('Object.prototype', 'extend() {}, names: "2006"') },
  { name: 'toJSON on all objects', script: enumerable('Object.prototype', 'toJSON() { return "x"; }') },
  {
    name: 'toString of their own',
    script: 'Object.prototype.toString = function () { return "[object]"; };',
  },
  {
    name: 'names options have on all objects',
    script: enumerable('Object.prototype', 'signal: undefined, once: true, passive: true, detail: 1'),
  },
  {
    name: 'names Lit’s options have on all objects',
    script: enumerable(
      'Object.prototype',
      'state: "new", noAccessor: true, reflect: true, wrapped: true, useDefault: true',
    ),
  },
  {
    name: 'members on all arrays',
    script: enumerable('Array.prototype', 'each() {}, first() {}, last() {}, contains() {}, remove() {}'),
  },
  {
    name: 'toJSON on arrays, strings, numbers and dates (Prototype 1.6)',
    script: `for (const kind of [Array, String, Number, Date, Boolean])
      kind.prototype.toJSON = function () { return '"' + String(this) + '"'; };`,
  },
  {
    name: 'Array.from that takes only lists (MooTools 1.3)',
    script: `Array.from = function (item) {
      if (item == null) return [];
      return typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item];
    };
    Function.from = (item) => (typeof item === 'function' ? item : () => item);
    Number.from = (item) => (isFinite(parseFloat(item)) ? parseFloat(item) : null); String.from = (item) => item + '';`,
  },
  {
    name: 'bind of 2007, which takes a list of arguments (MooTools 1.1)',
    script: `Function.prototype.bind = function (self, given) {
      const fn = this;
      return function (...own) { return fn.apply(self, given === undefined ? own : [].concat(given)); };
    };
    Function.prototype.delay = function () {}; Function.prototype.create = function () {};`,
  },
  {
    name: 'methods of text replaced',
    script: `Object.assign(String.prototype, {
      trim() { return this.replace(/^\\s+|\\s+$/g, ''); }, contains(text) { return this.indexOf(text) > -1; },
      startsWith(text) { return this.lastIndexOf(text, 0) === 0; }, strip() {}, camelize() {}, parseJSON() {},
      endsWith(text) { const at = this.length - text.length; return at >= 0 && this.indexOf(text, at) === at; },
      replaceAll(from, to) { return this.split(from).join(typeof to === 'function' ? to(from) : to); },
    });`,
  },
  {
    name: 'methods on all elements (Prototype 1.6)',
    script: `const noop = function () { return this; };
    for (const name of ['update', 'hide', 'show', 'visible', 'wrap', 'select', 'insert', 'identify', 'observe',
      'fire', 'request', 'store', 'retrieve', 'clone', 'setStyle', 'addClassName', 'up', 'down', 'empty', 'present',
      'getWidth', 'version', 'src', 'group'])
      if (!(name in HTMLElement.prototype)) HTMLElement.prototype[name] = noop;`,
  },
  {
    name: 'Element and Event of their own (Prototype, MooTools)',
    script: `for (const name of ['Element', 'Event']) {
      const legacy = window[name];
      window[name] = function (...values) { return name === 'Event' ? new legacy(...values) : document.createElement(values[0]); };
      Object.assign(window[name], legacy); window[name].prototype = legacy.prototype;
    }`,
  },
  {
    name: 'Hash and $ of their own',
    script: 'window.$ = window.$$ = () => null; window.Hash = window.Class = function () {};',
  },
  {
    name: 'numbers with methods',
    script: enumerable('Number.prototype', 'times() {}, round() { return 7; }'),
  },
  {
    name: 'functions with members',
    script: enumerable('Function.prototype', 'name2: 1, styles: 1, implement() {}, extend() {}'),
  },
  {
    name: 'promises with done and finally',
    script: enumerable(
      'Promise.prototype',
      'done() {}, fail() {}, finally(act) { return this.then((value) => { act(); return value; }, (error) => { act(); throw error; }); }',
    ),
  },
  {
    name: 'nodes with members',
    script: enumerable('Node.prototype', 'data: undefined, items: undefined, text2: 1'),
  },
];

/** @type {Host[]} Functions of the browser that somebody has wrapped, replaced, or frozen. */
const functions = [
  { name: 'all objects frozen', script: 'Object.freeze(Object.prototype);' },
  {
    name: 'what the language brings frozen (SES)',
    script: `for (const name of ['Object', 'Array', 'String', 'Number', 'Function', 'Promise', 'Map', 'Set', 'WeakMap', 'RegExp', 'Error', 'Date', 'Symbol', 'JSON', 'Math', 'Reflect', 'Intl']) {
      Object.freeze(window[name]); if (window[name].prototype) Object.freeze(window[name].prototype);
    }
    Object.freeze(Error.prototype); Object.freeze(TypeError.prototype);
    Object.freeze(Object.getPrototypeOf([][Symbol.iterator]()));`,
  },
  {
    name: 'what the browser brings frozen',
    script:
      'for (const kind of [Node, Element, HTMLElement, Document, EventTarget, Event]) Object.freeze(kind.prototype); Object.freeze(window.customElements);',
  },
  {
    name: 'timers, promises and listeners wrapped (zone.js)',
    script: `const own = { setTimeout, requestAnimationFrame, add: EventTarget.prototype.addEventListener, then: Promise.prototype.then };
    const zoned = (fn) => (typeof fn === 'function' ? (fn.zoned ??= function (...values) { return fn.apply(this, values); }) : fn);
    window.setTimeout = (fn, ...rest) => own.setTimeout.call(window, zoned(fn), ...rest);
    window.requestAnimationFrame = (fn) => own.requestAnimationFrame.call(window, zoned(fn));
    EventTarget.prototype.addEventListener = function (type, fn, options) { return own.add.call(this, type, zoned(fn), options); };
    const remove = EventTarget.prototype.removeEventListener;
    EventTarget.prototype.removeEventListener = function (type, fn, options) { return remove.call(this, type, fn?.zoned ?? fn, options); };
    window.Promise = class ZoneAwarePromise extends Promise { then(done, failed) { return super.then(zoned(done), zoned(failed)); } };`,
  },
  {
    name: 'a promise of their own (core-js, bluebird)',
    script: `const Real = Promise;
    window.Promise = function (work) { let made = new Real(work); Object.setPrototypeOf(made, Promise.prototype); return made; };
    Promise.prototype = Object.create(Real.prototype, { constructor: { value: Promise } });
    for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled', 'any']) Promise[name] = Real[name].bind(Real);`,
  },
  {
    name: 'fetch wrapped by a monitor',
    script:
      'const real = fetch; window.fetch = function (...values) { return real.apply(window, values).then((answer) => { answer.clone().text(); return answer; }); };',
  },
  {
    name: 'fetch of their own, without streams (whatwg-fetch)',
    script: `window.fetch = (address) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest(); request.open('GET', String(address?.url ?? address));
      request.onload = () => resolve({ ok: request.status < 400, status: request.status, headers: { get: (name) => request.getResponseHeader(name) },
        text: () => Promise.resolve(request.responseText), json: () => Promise.resolve(JSON.parse(request.responseText)) });
      request.onerror = () => reject(new TypeError('Network request failed')); request.send();
    });`,
  },
  {
    name: 'JSON of their own (json2.js)',
    script:
      'const real = JSON; window.JSON = { parse: (text, reviver) => real.parse(text, reviver), stringify: (value, replacer, space) => real.stringify(value, replacer, space) };',
  },
  {
    name: 'Symbol of their own',
    script:
      'const real = Symbol; window.Symbol = Object.assign((name) => real(name), { for: real.for.bind(real), iterator: real.iterator, asyncIterator: real.asyncIterator, toStringTag: real.toStringTag, hasInstance: real.hasInstance, metadata: undefined });',
  },
  {
    name: 'a clock that stands still',
    script: 'const now = Date.now(); Date.now = () => now; performance.now = () => 0;',
  },
  {
    name: 'a Date of their own (sugar, date.js)',
    script:
      'Object.assign(Date.prototype, { toString() { return "a date"; }, format() {}, addDays() {}, clone() {} }); Date.parse = () => NaN; Date.today = () => new Date();',
  },
  {
    name: 'attachShadow that always opens',
    script:
      'const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) { return real.call(this, { ...options, mode: "open" }); };',
  },
  {
    name: 'createElement wrapped',
    script:
      'const real = Document.prototype.createElement; Document.prototype.createElement = function (name, options) { return real.call(this, String(name).toLowerCase(), options); }; document.createElement = document.createElement;',
  },
  {
    name: 'customElements.define wrapped by a monitor',
    script:
      'const real = customElements.define.bind(customElements); customElements.define = function (name, kind, options) { if (customElements.get(name)) return; real(name, kind, options); };',
  },
  {
    name: 'a polyfill of custom elements that makes subclasses (scoped registry)',
    script:
      'const real = customElements.define.bind(customElements); customElements.define = (name, kind, options) => real(name, class extends kind {}, options);',
  },
  {
    name: 'innerHTML and appendChild watched',
    script: `for (const name of ['appendChild', 'insertBefore', 'removeChild']) { const real = Node.prototype[name]; Node.prototype[name] = function (...nodes) { window.seen = (window.seen ?? 0) + 1; return real.apply(this, nodes); }; }
    const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'); Object.defineProperty(Element.prototype, 'innerHTML', { configurable: true, get, set(html) { set.call(this, String(html)); } });`,
  },
  {
    name: 'parentNode and childNodes as ShadyDOM gives them',
    script: `for (const name of ['childNodes', 'children', 'firstChild', 'parentNode', 'nextSibling']) for (const kind of [Node, Element, Document, DocumentFragment]) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, name); if (!own?.get) continue;
      Object.defineProperty(kind.prototype, name, { ...own, get() { return own.get.call(this); } });
    } window.ShadyDOM = { inUse: false, noPatch: true }; window.ShadyCSS = { nativeCss: true, nativeShadow: true, prepareTemplateStyles() {}, styleElement() {} };`,
  },
  {
    name: 'history wrapped by a router',
    script:
      'for (const name of ["pushState", "replaceState"]) { const real = history[name]; history[name] = function (...values) { const made = real.apply(this, values); dispatchEvent(new Event("locationchange")); return made; }; }',
  },
  {
    name: 'history that may not be written',
    script:
      'history.pushState = history.replaceState = () => { throw new DOMException("no", "SecurityError"); };',
  },
  { name: 'a console without methods', script: 'window.console = {};' },
  { name: 'a console that is gone', script: 'delete window.console;' },
  {
    name: 'listeners that stop every event at the window',
    script:
      'for (const type of ["click", "keydown", "input", "change", "context-request", "focusin", "toggle"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true);',
  },
  {
    name: 'listeners that stop every event at the document, once it has been there',
    script:
      'for (const type of ["click", "keydown", "input", "change", "focusin", "toggle"]) document.addEventListener(type, (event) => event.stopImmediatePropagation());',
  },
  {
    name: 'observers that are gone',
    script:
      'delete window.ResizeObserver; delete window.IntersectionObserver; delete window.PerformanceObserver; delete window.ReportingObserver;',
  },
  {
    name: 'crypto and performance that are gone',
    script:
      'for (const name of ["crypto", "performance"]) Object.defineProperty(window, name, { value: undefined, configurable: true });',
  },
  {
    name: 'crypto without an own id (a page without https)',
    script:
      'delete Crypto.prototype.randomUUID; Object.defineProperty(Crypto.prototype, "subtle", { value: undefined });',
  },
  {
    name: 'no broadcast, locks, clipboard or share',
    script:
      'delete window.BroadcastChannel; for (const name of ["locks", "clipboard", "share", "serviceWorker", "wakeLock", "storage"]) Object.defineProperty(Navigator.prototype, name, { get: () => undefined, configurable: true });',
  },
  {
    name: 'storage that throws',
    script:
      'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });',
  },
  {
    name: 'storage that is null (an old WebView)',
    script:
      'for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: null });',
  },
  {
    name: 'storage of their own',
    script: 'Storage.prototype.setItem = function () {}; Storage.prototype.getItem = () => null;',
  },
  {
    name: 'matchMedia of old',
    script:
      'window.matchMedia = (media) => ({ media, matches: false, addListener() {}, removeListener() {} });',
  },
  { name: 'matchMedia that is gone', script: 'delete window.matchMedia;' },
  {
    name: 'idle time and scheduler that are gone',
    script:
      'delete window.requestIdleCallback; delete window.scheduler; delete window.queueMicrotask; delete window.structuredClone;',
  },
  {
    name: 'dialogs, popovers and view transitions that are gone',
    script:
      'delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover; delete Document.prototype.startViewTransition; delete Element.prototype.checkVisibility; delete Element.prototype.moveBefore; delete CSS.supports;',
  },
  {
    name: 'a page that cannot print',
    script:
      'window.print = undefined; window.open = () => null; window.alert = window.confirm = window.prompt = undefined;',
  },
];

/** @type {Host[]} Names of the page, by scripts and by markup. */
const names = [
  {
    name: 'AMD',
    script:
      'window.define = Object.assign(function () { window.defined = true; }, { amd: {} }); window.require = function () {};',
  },
  {
    name: 'CommonJS',
    script:
      'window.module = { exports: {} }; window.exports = window.module.exports; window.require = () => ({});',
  },
  {
    name: 'Node’s names',
    script:
      'window.process = { env: {}, browser: true }; window.global = window; window.Buffer = function () {};',
  },
  {
    name: 'jQuery of its own and noConflict',
    script:
      'window.jQuery = window.$ = Object.assign(() => ({ ready(act) { act(); } }), { fn: {}, noConflict() { return jQuery; } });',
  },
  {
    name: 'globals of the window taken for variables',
    script:
      'window.name = "x"; window.status = "x"; window.event = undefined; var top1 = 1; window.parent1 = 1; window.length = 0; window.self = {}; window.frames = {};',
  },
  {
    name: 'globals with the names minifiers use',
    script:
      'for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") window[letter] = { [letter]: 1 };',
  },
  {
    name: 'globals with our names',
    script:
      'window.Lindring = window.lindring = 7; window.litElementVersions = {}; window.litHtmlVersions = ["x"]; window.reactiveElementVersions = 1;',
  },
  {
    name: 'elements with our ids',
    body: '<p id="Lindring"></p><p id="lindring"></p><p id="litElementVersions"></p>',
  },
  {
    name: 'elements named as globals',
    body: '<form id="customElements"></form><img name="trustedTypes" alt=""><a id="CSSStyleSheet"></a><a id="litElementPolyfillSupport"></a><a id="litHtmlPolyfillSupport"></a><a id="reactiveElementPolyfillSupport"></a><a id="ShadyCSS"></a><a id="JSCompiler_renameProperty"></a><a id="process"></a><a id="define"></a>',
  },
  { name: 'a picture named currentScript', body: '<img name="currentScript" alt="">' },
  { name: 'a form named head', body: '<form name="head"></form><form name="body"></form>' },
  { name: 'a base that leads elsewhere', head: '<base href="/elsewhere/" target="_blank">' },
  { name: 'a language nobody speaks', script: 'document.documentElement.lang = "x-klingon";' },
  { name: 'right to left', script: 'document.documentElement.dir = "rtl";' },
  { name: 'quirks', script: 'window.quirks = true;' },
];

/** @type {Host[]} Things a page does to itself while we are there, or after. */
const acts = [
  {
    name: 'an observer that tidies unknown attributes away',
    script:
      'new MutationObserver((records) => { for (const { target, attributeName } of records) if (/^(class|style)$/.test(attributeName)) target.removeAttribute(attributeName); }).observe(document, { subtree: true, attributes: true });',
  },
  {
    name: 'an observer that writes on every new element',
    script:
      'new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1) { node.setAttribute("data-seen", ""); node.title = ""; } }).observe(document, { subtree: true, childList: true });',
  },
  {
    name: 'text that a translator rewrites',
    late: 'for (const element of document.body.querySelectorAll("*")) for (const node of element.childNodes) if (node.nodeType === 3) { const font = document.createElement("font"); node.replaceWith(font); font.append(node); }',
  },
  { name: 'the whole page parsed again', late: 'document.body.innerHTML = document.body.innerHTML;' },
  {
    name: 'the whole page copied',
    late: 'const copy = document.body.cloneNode(true); document.body.replaceWith(copy);',
  },
  {
    name: 'all elements taken out and put back',
    late: 'const all = [...document.body.children]; for (const each of all) each.remove(); document.body.append(...all.reverse());',
  },
  {
    name: 'all elements wrapped',
    late: 'for (const each of [...document.body.children]) { const box = document.createElement("div"); each.replaceWith(box); box.append(each); }',
  },
  {
    name: 'style sheets of the document taken away',
    late: 'document.adoptedStyleSheets = []; for (const each of document.querySelectorAll("style, link")) each.remove();',
  },
  {
    name: 'a policy that comes late',
    late: 'const meta = document.createElement("meta"); meta.httpEquiv = "Content-Security-Policy"; meta.content = "style-src \'none\'; img-src \'none\'"; document.head.append(meta);',
  },
  {
    name: 'a base that comes late',
    late: 'const base = document.createElement("base"); base.href = "https://example.invalid/x/"; document.head.append(base);',
  },
  { name: 'document.write on the way', body: '<script>document.write("<p>Skrevet</p>")</script>' },
  {
    name: 'attributes written again and again',
    late: 'for (const each of document.body.children) for (let time = 0; time < 20; time++) for (const { name, value } of each.attributes) each.setAttribute(name, value);',
  },
  {
    name: 'events of a stranger',
    late: 'for (const type of ["context-request", "context-provider", "storage", "online", "hashchange", "message", "pagehide", "pageshow", "visibilitychange", "resize", "beforeprint", "afterprint"]) { dispatchEvent(new Event(type)); document.dispatchEvent(new Event(type, { bubbles: true })); for (const each of document.body.children) each.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: null })); } postMessage({ lindring: 1 }, "*"); postMessage(null, "*");',
  },
  {
    name: 'an address that is odd',
    // Each is heard at once: by the time the browser's own event comes, only the last stands in the address.
    late: `for (const name of ['case', 'film', 'question', 'session', 'lindring'])
      for (const id of ['', '%', '%E0%A4%A', '"<>', "'", "it's\\\\", ']', 'a b', '__proto__', 'constructor', '&' + name + '=x']) {
        location.hash = '#' + name + '=' + id;
        dispatchEvent(new HashChangeEvent('hashchange'));
      }`,
  },
];

/** Pages where each element shows what it shows on any other. */
export const bearable = [...prototypes, ...functions, ...names, ...acts];

/** @type {Host[]} Pages that are beyond saving: what can be read may be only what the page itself has put in the tag. */
export const beyondSaving = [
  {
    name: 'all objects have a getter in their descriptors',
    script: enumerable('Object.prototype', 'get() {}, set() {}'),
  },
  {
    name: 'all objects have a value in their descriptors',
    script: enumerable('Object.prototype', 'value: 1'),
  },
  {
    name: 'customElements is gone',
    script: 'Object.defineProperty(window, "customElements", { value: undefined });',
  },
  {
    name: 'customElements.define throws',
    script: 'customElements.define = () => { throw new Error("not here"); };',
  },
  { name: 'customElements.define does nothing', script: 'customElements.define = () => {};' },
  { name: 'attachShadow is gone', script: 'delete Element.prototype.attachShadow;' },
  {
    name: 'attachShadow throws',
    script: 'Element.prototype.attachShadow = () => { throw new DOMException("no", "NotSupportedError"); };',
  },
  { name: 'style sheets cannot be made', script: 'delete window.CSSStyleSheet;' },
  {
    name: 'style sheets cannot be adopted',
    script:
      'delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets; CSSStyleSheet.prototype.replaceSync = () => { throw new Error("no"); };',
  },
  { name: 'fetch is gone', script: 'delete window.fetch;' },
  { name: 'fetch gives nothing back', script: 'window.fetch = () => undefined;' },
  { name: 'fetch throws', script: 'window.fetch = () => { throw new Error("no"); };' },
  { name: 'fetch gives something else', script: 'window.fetch = () => Promise.resolve({});' },
  { name: 'JSON cannot parse', script: 'JSON.parse = () => { throw new SyntaxError("no"); };' },
  { name: 'JSON is gone', script: 'delete window.JSON;' },
  { name: 'URL is gone', script: 'delete window.URL;' },
  { name: 'observers of changes are gone', script: 'delete window.MutationObserver;' },
  { name: 'AbortController is gone', script: 'delete window.AbortController;' },
  { name: 'a form named createElement', body: '<form name="createElement"></form>' },
  {
    name: 'a form named createTreeWalker',
    body: '<form name="createTreeWalker"></form><form name="importNode"></form><form name="createComment"></form>',
  },
  { name: 'Promise is gone', script: 'delete window.Promise;' },
  { name: 'Symbol is gone', script: 'delete window.Symbol;' },
  { name: 'Map and Set lack what they had', script: 'delete Map.prototype.get; delete Set.prototype.has;' },
  {
    name: 'arrays lack what they had',
    script: 'delete Array.prototype.map; delete Array.prototype.flatMap;',
  },
  { name: 'lists cannot be walked through', script: 'delete Array.prototype[Symbol.iterator];' },
  { name: 'Intl is gone', script: 'delete window.Intl;' },
  {
    name: 'the page is opened anew',
    late: 'document.open(); document.write("<!doctype html><p>Ny side</p>"); document.close();',
  },
  { name: 'the page is emptied', late: 'document.documentElement.remove();' },
  {
    name: 'assignedNodes and slots are gone',
    script:
      'delete HTMLSlotElement.prototype.assignedNodes; delete HTMLSlotElement.prototype.assignedElements;',
  },
  {
    name: 'innerHTML cannot be written',
    script:
      'Object.defineProperty(Element.prototype, "innerHTML", { set() { throw new Error("no"); }, get() { return ""; } });',
  },
  {
    name: 'nothing can be listened for',
    script: 'EventTarget.prototype.addEventListener = () => { throw new Error("no"); };',
  },
  {
    name: 'Intl without Segmenter, ListFormat and DisplayNames',
    script:
      'for (const name of ["Segmenter", "ListFormat", "DisplayNames", "RelativeTimeFormat", "PluralRules"]) delete Intl[name];',
  },
  {
    name: 'Intl that throws',
    script:
      'for (const name of ["DateTimeFormat", "NumberFormat", "Collator"]) Intl[name] = function () { throw new RangeError("no locale data"); }; Date.prototype.toLocaleDateString = Number.prototype.toLocaleString = () => { throw new RangeError("no"); };',
  },
  {
    name: 'methods of this decade that are gone',
    script:
      'for (const [kind, names] of [[Array, ["at", "toSorted", "toReversed", "with", "findLast", "findLastIndex"]], [String, ["at", "isWellFormed"]], [Set, ["union", "difference"]]]) for (const name of names) delete kind.prototype[name]; delete Object.groupBy; delete Map.groupBy; delete Promise.withResolvers; delete Array.fromAsync; delete URL.canParse; delete URL.parse; delete AbortSignal.any; delete AbortSignal.timeout; delete globalThis.Iterator; delete RegExp.escape;',
  },
  {
    name: 'a form named documentElement',
    body: '<form name="documentElement"></form><form name="scripts"></form><form name="baseURI"></form><form name="title"></form><form name="activeElement"></form><form name="visibilityState"></form><form name="readyState"></form>',
  },
  {
    name: 'a form named defaultView',
    body: '<form name="defaultView"></form><form name="location"></form><form name="cookie"></form><form name="adoptedStyleSheets"></form>',
  },
  {
    name: 'a form named querySelector and one named addEventListener',
    body: '<form name="querySelector"></form><form name="querySelectorAll"></form><form name="addEventListener"></form><form name="getElementById"></form>',
  },
  {
    name: 'names we use on all objects',
    script: enumerable('Object.prototype', 'id: "x", title: "x", text: "x", language: "xx", cases: 1, at: 0'),
  },
  {
    name: 'methods of arrays replaced by those of 2006 (Prototype 1.6)',
    script: `Object.assign(Array.prototype, {
      reduce() { return this.length > 1 ? this : this[0]; },
      entries() { return this; }, clone() { return [].concat(this); },
      inspect() {}, without() {}, flatten() {}, compact() {}, uniq() {}, size() { return this.length; },
      find(iterator) { for (let at = 0; at < this.length; at++) if (iterator(this[at], at)) return this[at]; },
      include(value) { return this.indexOf(value) >= 0; },
    });
    window.$A = (iterable) => { const all = []; for (let at = 0; at < (iterable || []).length; at++) all.push(iterable[at]); return all; };`,
  },
];
