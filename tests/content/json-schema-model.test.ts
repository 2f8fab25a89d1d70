import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';
import { contentJsonSchema, descriptionTexts } from '../../src/content/json-schema.js';
import { shapes } from '../../src/content/schema/shapes.js';

describe('the JSON Schema for editors', () => {
  const schema = contentJsonSchema() as {
    $id: string;
    $defs: Record<string, z.core.JSONSchema.JSONSchema>;
    properties: Record<string, z.core.JSONSchema.JSONSchema>;
  };

  it('describes every field of every object in words worth reading', () => {
    for (const [name, definition] of [['the file', schema], ...Object.entries(schema.$defs)] as [
      string,
      z.core.JSONSchema.JSONSchema,
    ][]) {
      for (const [field, { description }] of Object.entries(definition.properties ?? {}) as [
        string,
        z.core.JSONSchema.JSONSchema,
      ][]) {
        if (name !== 'localized') expect(description, `${name}.${field}`).to.match(/^\S.{9,}$/);
      }
      expect(definition.description, name).to.match(/\.$/);
    }
    expect(descriptionTexts().filter((words) => !/[.!?»…\]})]$/.test(words))).to.deep.equal([]);
  });

  it('has a definition for every object, and names no host', () => {
    expect(Object.keys(schema.$defs)).to.include.members(
      Object.keys(shapes).filter((name) => name !== 'trainingContent'),
    );
    expect(schema.$id).to.match(/^urn:/);
  });

  it('says of every field what it must be', () => {
    for (const definition of [schema, ...Object.values(schema.$defs)] as z.core.JSONSchema.JSONSchema[]) {
      for (const [field, json] of Object.entries(definition.properties ?? {})) {
        expect(Object.keys(json), field).to.include.oneOf(['type', '$ref', 'anyOf']);
      }
    }
    expect(schema.properties['version']).to.deep.include({ const: 1 });
    expect(schema.$defs['film']?.properties?.['seconds']).to.deep.include({ type: 'integer', minimum: 1 });
    expect(schema.$defs['choice']?.properties?.['options']).to.deep.include({ minItems: 2 });
  });

  it('accepts and refuses the same texts as the page, but for addresses that take a browser to judge', () => {
    const patternOf = (definition: string, field: string) =>
      new RegExp((schema.$defs[definition]?.properties?.[field] as { pattern: string }).pattern, 'u');
    const cases: [string, string, Record<string, boolean>][] = [
      ['topic', 'id', { torunn: true, 'a-1': true, Torunn: false, å: false, '': false }],
      [
        'topic',
        'reviewBy',
        { '2026': true, '2026-11': true, '2026-11-22': true, '2026-13': false, '22.11.2026': false },
      ],
      [
        'webinar',
        'start',
        {
          '2026-11-22T09:00': true,
          '2026-11-22T09:00Z': true,
          '2026-11-22': false,
          '2026-11-22T25:00': false,
        },
      ],
      [
        'webinar',
        'signup',
        {
          'https://a.no': true,
          'mailto:a@b.no': true,
          'tel:113': true,
          'www.a.no': false,
          'javascript:x': false,
        },
      ],
      ['webinar', 'recording', { 'https://a.no/x': true, 'mailto:a@b.no': false, 'https://u:p@a.no': true }],
      [
        'film',
        'poster',
        {
          'bilder/a.jpg': true,
          '/a.jpg': true,
          'https://a.no/a.jpg': true,
          'data:image/png,x': false,
          '//a.no/a.jpg': false,
          'a/b:c.jpg': true,
          'a b.jpg': false,
        },
      ],
      ['film', 'address', { 'https://vimeo.com/123456789': true, 'vimeo.com/123456789': false }],
      ['caseStudy', 'name', { Torunn: true, ' ': false }],
    ];
    for (const [definition, field, texts] of cases) {
      for (const [text, isRight] of Object.entries(texts)) {
        expect(patternOf(definition, field).test(text), `${definition}.${field}: ${text}`).to.equal(isRight);
      }
    }
  });
});
