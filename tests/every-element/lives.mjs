/*
 * The lives an element may lead in a page. Each runs in the page, for each element, and gives the element that must then
 * show what it shows anywhere. `parse` makes one that is not in the page yet, `place()` gives a box in the page, `drawn`
 * is one that is drawn already.
 */

/** @type {Record<string, (given: any) => unknown>} */
export const lives = {
  'made by a script, with its attributes after it is in the page': ({ tag, drawn, place }) => {
    const made = document.createElement(tag);
    place().append(made);
    for (const { name, value } of drawn.attributes) made.setAttribute(name, value);
    return made;
  },
  'made by a script, with its attributes before': ({ tag, drawn, place }) => {
    const made = document.createElement(tag);
    for (const { name, value } of drawn.attributes) made.setAttribute(name, value);
    place().append(made);
    return made;
  },
  'made with new': ({ drawn, place }) => {
    const made = new (Object.getPrototypeOf(drawn).constructor)();
    for (const { name, value } of drawn.attributes) made.setAttribute(name, value);
    place().append(made);
    return made;
  },
  'given its properties before it is one of ours': ({ tag, markup, place }) => {
    const template = document.createElement('template');
    template.innerHTML = `<${tag}></${tag}>`;
    const made = template.content.firstChild;
    const given = document.createElement('template');
    given.innerHTML = markup;
    for (const { name, value } of given.content.firstChild.attributes)
      made[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] = value;
    place().append(template.content);
    return made;
  },
  'written as markup': ({ markup, place }) => {
    const box = place();
    box.innerHTML = markup;
    return box.firstChild;
  },
  'written as markup twice': async ({ markup, place }) => {
    const box = place();
    box.innerHTML = markup;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    box.innerHTML += '';
    return box.firstChild;
  },
  'a copy of a template': ({ markup, place }) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const box = place();
    box.append(template.content.cloneNode(true));
    return box.firstChild;
  },
  'brought from another document': ({ markup, place }) => {
    const other = new DOMParser().parseFromString(markup, 'text/html');
    const made = document.importNode(other.body.firstChild, true);
    place().append(made);
    return made;
  },
  'adopted from another document': ({ markup, place }) => {
    const other = new DOMParser().parseFromString(markup, 'text/html');
    const made = other.body.firstChild;
    place().append(made);
    return made;
  },
  'a deep copy of one that is drawn': ({ drawn, place }) => {
    const made = drawn.cloneNode(true);
    place().append(made);
    return made;
  },
  'taken out while it loads, and put back': async ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.append(made);
    made.remove();
    await new Promise((resolve) => setTimeout(resolve));
    box.append(made);
    return made;
  },
  'put back again and again': async ({ parse, markup, place }) => {
    const made = parse(markup);
    for (const box of [place(), place(), place(), place()]) {
      box.append(made);
      await Promise.resolve();
    }
    made.remove();
    place().append(made);
    return made;
  },
  'moved without leaving the page': async ({ parse, markup, place }) => {
    const made = parse(markup);
    place().append(made);
    await made.updateComplete;
    const box = place();
    if (box.moveBefore) box.moveBefore(made, null);
    else box.append(made);
    return made;
  },
  'sent to a frame and back': async ({ parse, markup, place }) => {
    const made = parse(markup);
    place().append(made);
    await made.updateComplete;
    const frame = place('iframe');
    frame.contentDocument.body.append(made);
    await made.updateComplete;
    place().append(made);
    return made;
  },
  'shown in a frame': async ({ parse, markup, place }) => {
    const made = parse(markup);
    place().append(made);
    const frame = place('iframe');
    if (frame.contentDocument.readyState !== 'complete')
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentDocument.documentElement.lang = 'nb';
    frame.contentDocument.body.append(made);
    return made;
  },
  'given another address and its own again': async ({ parse, markup, place }) => {
    const made = parse(markup);
    place().append(made);
    const src = made.getAttribute('src');
    made.setAttribute('src', `${src}?x`);
    await Promise.resolve();
    made.setAttribute('src', src);
    return made;
  },
  'given all its attributes again, as frameworks do': async ({ parse, markup, place }) => {
    const made = parse(markup);
    place().append(made);
    for (let time = 0; time < 5; time += 1) {
      for (const { name, value } of [...made.attributes]) made.setAttribute(name, value);
      await made.updateComplete;
    }
    return made;
  },
  'in an open shadow root': ({ parse, markup, place }) => {
    const made = parse(markup);
    place().attachShadow({ mode: 'open' }).append(made);
    return made;
  },
  'in a closed shadow root': ({ parse, markup, place }) => {
    const made = parse(markup);
    place().attachShadow({ mode: 'closed' }).append(made);
    return made;
  },
  'in the slot of another component': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.attachShadow({ mode: 'closed' }).append(document.createElement('slot'));
    box.append(made);
    return made;
  },
  'in a component that has no slot for it': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.attachShadow({ mode: 'open' });
    box.append(made);
    return made;
  },
  'not displayed': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.style.display = 'none';
    box.append(made);
    return made;
  },
  'not displayed at first': async ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.hidden = true;
    box.append(made);
    await made.updateComplete;
    box.hidden = false;
    return made;
  },
  'in what is folded': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('details').append(document.createElement('summary'), made);
    return made;
  },
  'in a dialog of the page': ({ parse, markup, place }) => {
    const made = parse(markup);
    const dialog = place('dialog');
    dialog.append(made);
    dialog.show();
    return made;
  },
  'in a dialog that is closed': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('dialog').append(made);
    return made;
  },
  'in a fieldset that is disabled': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place('fieldset');
    box.disabled = true;
    box.append(made);
    return made;
  },
  'in what is inert': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.inert = true;
    box.append(made);
    return made;
  },
  'in what is being written': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.contentEditable = 'true';
    box.append(made);
    return made;
  },
  'in what runs from right to left': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.dir = 'rtl';
    box.append(made);
    return made;
  },
  'in 200 pixels': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.style.width = '200px';
    box.append(made);
    return made;
  },
  'in a button': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('button').append(made);
    return made;
  },
  'in a link': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('a').append(made);
    return made;
  },
  'in a label': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('label').append(made);
    return made;
  },
  'in a paragraph': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('p').append(made);
    return made;
  },
  'in a list': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('ul').append(document.createElement('li'));
    document.body.lastChild.lastChild.append(made);
    return made;
  },
  'in the cell of a table': ({ parse, markup, place }) => {
    const made = parse(markup);
    place('table').insertRow().insertCell().append(made);
    return made;
  },
  'in a flex row': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.style.display = 'flex';
    box.append(made, 'ved siden av');
    return made;
  },
  'in a grid': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr';
    box.append(made, 'ved siden av');
    return made;
  },
  'in columns': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.style.columns = '3';
    box.append(made);
    return made;
  },
  'in a drawing': ({ parse, markup, place }) => {
    const made = parse(markup);
    const box = place();
    box.innerHTML = '<svg><foreignObject width="300" height="300"></foreignObject></svg>';
    box.querySelector('foreignObject').append(made);
    return made;
  },
};
