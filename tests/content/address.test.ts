import { expect } from '@open-wc/testing';
import { isLinkAddress, isWebAddress } from '../../src/content/address.js';
import { isFileAddress } from '../../src/content/file-address.js';
import { hostOf } from '../../src/content/host-of.js';
import * as fc from '../properties.js';

const web = [
  'https://www.aldringoghelse.no/demens',
  'http://example.no',
  'HTTPS://EXAMPLE.NO/',
  'https://bærum.kommune.no/helse?side=1#del-2',
  'https://example.no:8443/a@b',
  'https://example.no/en%20fil.pdf',
  'https://10.0.0.5/rutiner',
  'https://[2001:db8::1]/',
];

/** Addresses that run code, hide who they go to, or are no address; none of them is any kind of address of ours. */
const never = [
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript%3aalert(1)',
  'javascript%3Aalert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript://example.no/%0aalert(1)',
  'vbscript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHN2Zz4=',
  'blob:https://example.no/1',
  'filesystem:https://example.no/x',
  'file:///etc/passwd',
  'ftp://example.no/x',
  'ws://example.no',
  'about:blank',
  'view-source:https://example.no',
  'intent://example.no#Intent;end',
  'ms-word:ofe|u|https://example.no/x.docx',
  'sms:+4799999999',
  'chrome://settings',
  '//example.no/x',
  '///example.no/x',
  '\\\\example.no\\x',
  '/\\example.no',
  '/\t/example.no',
  'https:\\\\example.no',
  'https:example.no',
  'https:/example.no',
  'https:///example.no',
  'https://',
  'https://?x',
  'https://user:pass@example.no',
  'https://user@example.no',
  'https://www.helsedirektoratet.no@evil.example',
  'https://@example.no',
  'https://:@example.no',
  'https://example.no\\@evil.example',
  'https://%65xample.no',
  'https://exam ple.no',
  'https://example.no/a b',
  'https://example.no:99999',
  'https://example.no/\u202egnp.exe',
  'https://exa\u00admple.no',
  'https://example.no/\ufe0f',
  'https://example.no/\ud800',
  'https://example.no/\u2066x',
  'https://[::1',
  'https://1.2.3.4.5',
  `https://example.no/${'a'.repeat(2_000)}`,
];

describe('addresses in a content file', () => {
  for (const text of web) {
    it(`may lead to the web: ${text}`, () => {
      expect(isWebAddress(text)).to.equal(true);
      expect(isLinkAddress(text)).to.equal(true);
      expect(isFileAddress(text)).to.equal(true);
    });
  }

  for (const text of never) {
    it(`are never ${JSON.stringify(text).slice(0, 70)}`, () => {
      expect(isWebAddress(text), 'web').to.equal(false);
      expect(isLinkAddress(text), 'link').to.equal(false);
      expect(isFileAddress(text), 'file').to.equal(false);
    });
  }

  it('may be an e-mail address with a subject, or a telephone number', () => {
    for (const text of [
      'mailto:post@aldringoghelse.no',
      'mailto:post@example.no?subject=P%C3%A5melding',
      'tel:+4733341950',
      'tel:116117',
      'tel:113',
      'tel:(+47)33-34.19.50'.replace('(+47)', '+47'),
    ]) {
      expect(isLinkAddress(text), text).to.equal(true);
      expect(isWebAddress(text), text).to.equal(false);
      expect(isFileAddress(text), text).to.equal(false);
    }
  });

  it('send no copy to somebody else, and make no telephone do things', () => {
    for (const text of [
      'mailto:',
      'mailto:post',
      'mailto:a@example.no,b@evil.example',
      'mailto:a@example.no?bcc=b@evil.example',
      'mailto:a@example.no?subject=x&bcc=b@evil.example',
      'mailto:a@example.no?subject=x%0d%0aBcc:b@evil.example',
      'mailto:a@example.no%0abcc:b@evil.example',
      'mailto:a@example.no?attach=/etc/passwd',
      'tel:',
      'tel:*21*99999999%23',
      'tel:*%2306%23',
      'tel:abc',
    ]) {
      expect(isLinkAddress(text), text).to.equal(false);
    }
  });

  it('of files may be relative to the content file', () => {
    for (const text of [
      'bilder/torunn.jpg',
      './a.pdf',
      '../hefter/æøå.pdf',
      '/felles/a.pdf',
      'a.pdf?v=2#side=4',
      'a/b:c.pdf',
    ]) {
      expect(isFileAddress(text), text).to.equal(true);
      expect(isLinkAddress(text), text).to.equal(false);
    }
  });

  it('of files are no part of the content file itself', () => {
    for (const text of ['#del', '?a=1']) expect(isFileAddress(text), text).to.equal(false);
  });

  it('never run code, whatever is put before, inside and after', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:text/html,',
      'vbscript:',
      'blob:',
      'https:',
      '//',
      '\\\\',
      '',
    );
    const noise = fc.string({
      unit: fc.constantFrom(
        '\t',
        '\n',
        '\r',
        ' ',
        '\u0000',
        '\u200b',
        '\u00ad',
        '/',
        '\\',
        '%0a',
        ':',
        '@',
        'a',
        '.',
      ),
    });
    fc.assert(
      fc.property(noise, scheme, noise, fc.nat(12), (before, name, after, cut) => {
        const text = before + name.slice(0, cut) + before + name.slice(cut) + after;
        const page = 'https://page.example/innhold.json';
        if (isFileAddress(text)) expect(new URL(text, page).protocol).to.match(/^https?:$/);
        if (isFileAddress(text) && !isWebAddress(text))
          expect(new URL(text, page).host).to.equal('page.example');
        if (isWebAddress(text)) expect(new URL(text)).to.include({ username: '', password: '' });
        if (isLinkAddress(text)) expect(new URL(text).protocol).to.match(/^(https?|mailto|tel):$/);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the host shown beside a link', () => {
  it('is written with the letters of Norwegian and Sami', () => {
    expect(hostOf('https://www.bærum.kommune.no/a')).to.equal('www.bærum.kommune.no');
    expect(hostOf('https://KÁRÁŠJOHKA.example')).to.equal('kárášjohka.example');
  });

  it('does not let a foreign letter pass for one of ours', () => {
    expect(hostOf('https://аldringoghelse.no')).to.match(/^xn--/);
    expect(hostOf('https://xn--brum-0na.kommune.no')).to.equal('xn--brum-0na.kommune.no');
    expect(hostOf('https://ⓔxample.no')).to.equal('example.no');
  });

  it('is none for what is no web address', () => {
    expect(hostOf('javascript:alert(1)')).to.equal(undefined);
  });
});
