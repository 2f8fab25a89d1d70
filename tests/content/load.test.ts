// In every engine: each has words of its own for what could not be fetched or read.
import { expect } from '@open-wc/testing';
import { ContentError, type ContentIssue } from '../../src/content/errors.js';
import { findJsonFault } from '../../src/content/json-fault.js';
import { loadContent, locate, maxBytes, readContent } from '../../src/content/load.js';

const sound = '{"version":1,"id":"prove"}';

/** What is asked for is real, only without a server: a file the browser itself holds. */
async function load(parts: BlobPart[], type = 'application/json') {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const told: ContentIssue[] = [];
  try {
    const content = await loadContent(url, { onIssues: (issues) => told.push(...issues) });
    return { id: content.head.id, told };
  } catch (error) {
    return error as ContentError;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function thrownBy(read: () => unknown): ContentError {
  try {
    read();
  } catch (error) {
    return error as ContentError;
  }
  throw new Error('Nothing was thrown.');
}

/** A frame whose own policy forbids every request; resolves with the code it meets. */
function codeUnderPolicy(csp: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${csp}">
    <script type="module">
      import { loadContent } from '/src/content/load.ts';
      loadContent('/package.json').then(() => 'none', (error) => error.code).then((code) => parent.postMessage({ code }, '*'));
    </script>`;
  document.body.append(frame);
  return new Promise((resolve) => {
    const onMessage = ({ source, data }: MessageEvent<{ code: string }>) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', onMessage);
      frame.remove();
      resolve(data.code);
    };
    addEventListener('message', onMessage);
  });
}

describe('a content file that is asked for', () => {
  for (const type of ['application/json', 'text/plain', 'application/octet-stream', 'text/html', '']) {
    it(`is read when the server calls it «${type}»`, async () => {
      expect(await load([sound], type)).to.have.property('id', 'prove');
    });
  }

  it('is read with a byte order mark in front', async () => {
    expect(await load(['\ufeff', sound])).to.have.property('id', 'prove');
  });

  const unreadable: [string, string, string?][] = [
    ['empty', ''],
    ['empty', ' \r\n\t'],
    ['empty', '\ufeff'],
    ['html', '<!doctype html><title>Logg inn</title>'],
    ['html', '\n  <HTML>', 'text/plain'],
    ['html', 'Ikke funnet', 'text/html; charset=utf-8'],
    ['json', 'Ikke funnet', 'text/plain'],
    ['json', '{"version":1,'],
    ['schema', '[]'],
    ['schema', 'null'],
    ['schema', '{"version":1}'],
    ['version', '{"version":2,"id":"prove"}'],
  ];
  for (const [code, text, type] of unreadable) {
    it(`fails as «${code}» when it is ${JSON.stringify(text)}`, async () => {
      expect(await load([text], type)).to.have.property('code', code);
    });
  }

  it('may be five megabytes and not a byte more', async () => {
    const [start, end] = ['{"version":1,"id":"prove","fill":["', '"]}'];
    const fill = 'x'.repeat(maxBytes - start.length - end.length);

    expect(await load([start, fill, end])).to.have.property('id', 'prove');
    expect(await load([start, fill, 'x', end])).to.have.property('code', 'too-large');
  });

  it('is shown, with a word to the webmaster, when letters were lost on the way', async () => {
    const latin1 = Uint8Array.from('{"version":1,"id":"prove","title":"Åse på sjukeheim"}', (sign) =>
      sign.charCodeAt(0),
    );
    const content = await load([latin1]);

    expect(content).to.have.property('id', 'prove');
    expect(content).to.have.deep.nested.property('told[0]', {
      path: 'title',
      code: 'encoding',
      warning: true,
    });
  });

  it('fails as «network» when there is nobody to ask', async () => {
    expect(await loadContent('http://127.0.0.1:1/').catch((error: unknown) => error)).to.include({
      code: 'network',
    });
    expect(await loadContent('http://[').catch((error: unknown) => error)).to.include({ code: 'network' });
    expect(await loadContent('javascript:alert(1)').catch((error: unknown) => error)).to.include({
      code: 'network',
    });
  });

  it('fails as «http» with the status when the server refuses', async () => {
    const error = await loadContent('/finnes-ikke.json').catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(ContentError);
    expect(error).to.include({
      code: 'http',
      status: 404,
      url: new URL('/finnes-ikke.json', location.href).href,
    });
  });

  it('fails as «csp» when the policy of the page forbids it', async () => {
    expect(await codeUnderPolicy("connect-src 'none'")).to.equal('csp');
  });

  it('fails as «schema», not as «csp», under a policy that lets it through', async () => {
    expect(await codeUnderPolicy('connect-src *')).to.equal('schema');
  });

  it('ends with the reason of the one who ended it', async () => {
    const reason = new Error('nok');
    const error = await loadContent('/package.json', { signal: AbortSignal.abort(reason) }).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).to.equal(reason);
  });
});

describe('content that is already in the page', () => {
  it('is read as text and as a value', () => {
    expect(readContent(sound, 'her').head.id).to.equal('prove');
    expect(readContent(JSON.parse(sound), 'her').head.id).to.equal('prove');
  });

  const circle: Record<string, unknown> = { version: 1, title: {} };
  circle['title'] = circle;
  const hostile: [string, unknown][] = [
    ['nothing', undefined],
    ['a function', () => undefined],
    ['a symbol', Symbol('x')],
    ['a list', []],
    ['an object in itself', circle],
    [
      'an object that throws when read',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('bom');
          },
        },
      ),
    ],
  ];
  for (const [name, value] of hostile) {
    it(`fails as «schema» when it is ${name}`, () => {
      expect(thrownBy(() => readContent(value, 'her'))).to.include({
        name: 'ContentError',
        code: 'schema',
        url: 'her',
      });
    });
  }

  it('is given line and column when it is not JSON', async () => {
    const text = '{\n  "version": 1,\n}';
    const error = (await locate(
      thrownBy(() => readContent(text, 'her')),
      text,
    )) as ContentError;

    expect(error.issues).to.deep.equal([{ path: '', code: 'json', values: { line: 2, column: 15 } }]);
  });
});

describe('the place where a text stops being JSON', () => {
  const places: [string, number, number][] = [
    ['', 1, 1],
    ['{', 1, 2],
    ['[1,]', 1, 3],
    ['{"a":1,}', 1, 7],
    ['{"a":[1,\r\n]}', 1, 8],
    ['{"a":1\n"b":2}', 2, 1],
    ['{"a":1,\r"b" 2}', 2, 5],
    ['{"a" 1}', 1, 6],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['"a\nb"', 1, 3],
    ['"\\x"', 1, 2],
    ['"\\u12"', 1, 2],
    ['[1}', 1, 3],
    ['{"a":1}}', 1, 8],
    ['01', 1, 2],
    ['{"a":NaN}', 1, 6],
    ['\ufeff{x}', 1, 2],
    ['// prøve\n{}', 1, 1],
  ];
  for (const [text, line, column] of places) {
    it(`is line ${line}, character ${column} in ${JSON.stringify(text)}`, () => {
      expect(findJsonFault(text)).to.deep.equal([{ path: '', code: 'json', values: { line, column } }]);
    });
  }

  it('is nowhere in what the browser reads, and somewhere in what it does not', () => {
    const whole = JSON.stringify({ a: [1, -2.5e3, true, null, 'x"\\æ\n', { b: {} }, []], c: 'é😀' }, null, 1);
    const signs = '{}[],:"\\ntrue01.e-+ \t\u0001æ';
    for (let turn = 0; turn < 5000; turn++) {
      const at = (turn * 7919) % whole.length;
      const sign = signs[turn % signs.length]!;
      const text = whole.slice(0, at) + (turn % 3 ? sign : '') + whole.slice(turn % 2 ? at : at + 1);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(findJsonFault(text).length === 0, text).to.equal(isJson);
    }
  });

  it('is found in a file nested deeper than the stack', () => {
    expect(findJsonFault('['.repeat(500_000))).to.have.nested.property('[0].values.column', 500_001);
  });
});
