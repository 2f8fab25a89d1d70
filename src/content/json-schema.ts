import * as z from 'zod/mini';
import { localized } from './schema/base.js';
import { age, answers, choice, perspective, scenario, whatIf } from './schema/case.js';
import { lists, trainingContent } from './schema/content.js';
import { overlayDescriptions } from './schema/descriptions-overlay.nb.js';
import { descriptions, provenanceDescriptions } from './schema/descriptions.nb.js';
import { contentVersion } from './schema/head.js';
import { codes } from './schema/instrument.js';
import { localInfo, overlayHead, place, replacement, writing } from './schema/overlay.js';
import { block, module, role, session } from './schema/programme.js';
import { section } from './schema/resource.js';
import type { RuleName } from './schema/rules.js';
import { shapes } from './schema/shapes.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const filled = { type: 'string', pattern: '\\S' } as const;
const years = { type: 'integer', minimum: 1 } as const;
const day = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';
const time =
  '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?';

/** Our rules as far as JSON Schema can say them. Never stricter than the page, somewhat milder for addresses. */
const ruleKeywords: Readonly<Record<RuleName, (limit?: number) => JsonSchema>> = {
  empty: () => ({ pattern: '\\S' }),
  id: () => ({ pattern: '^[a-z0-9-]+$' }),
  link: () => ({
    pattern: '^([Hh][Tt][Tt][Pp][Ss]?://[^\\s@/\\\\]|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)[^\\s\\\\]*$',
  }),
  web: () => ({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s@/\\\\][^\\s\\\\]*$' }),
  file: () => ({
    pattern: '^([Hh][Tt][Tt][Pp][Ss]?://[^\\s@/\\\\]|(?!//)(?![^/?#]*:)[^\\s\\\\?#])[^\\s\\\\]*$',
  }),
  film: () => ({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s@/\\\\][^\\s\\\\]*$' }),
  date: () => ({ pattern: `^${day}$` }),
  dateTime: () => ({ pattern: `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T${time}$` }),
  wholePositive: () => ({ type: 'integer', minimum: 1 }),
  whole: () => ({ type: 'integer' }),
  notNegative: () => ({ minimum: 0 }),
  share: () => ({ exclusiveMinimum: 0, maximum: 1 }),
  tooFew: (limit = 1) => ({ minItems: limit }),
  formatVersion: () => ({ const: contentVersion }),
  phone: () => ({ pattern: '^\\+?[0-9][0-9 ().-]*$' }),
  place: () => ({ pattern: '^[A-Za-z.]+/[a-z0-9-]+(/[A-Za-z.]+/[a-z0-9-]+)*$' }),
};

/** Kinds of our own, which zod knows only as functions. */
const ownKinds = new Map<z.core.$ZodType, JsonSchema>([
  [
    localized,
    {
      description:
        'En tekst på språket til fila, eller én tekst per språk: { "nb": "…", "nn": "…", "en": "…" }.',
      anyOf: [
        filled,
        {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$' },
          properties: { nb: filled, nn: filled, en: filled, se: filled },
          additionalProperties: filled,
        },
      ],
    },
  ],
  [
    age,
    {
      anyOf: [years, { type: 'object', properties: { from: years, to: years }, required: ['from', 'to'] }],
    },
  ],
  [
    answers,
    {
      type: 'object',
      additionalProperties: {
        anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }, { const: 'unable' }],
      },
    },
  ],
  [codes, { type: 'object', additionalProperties: { type: 'string' } }],
  [
    writing,
    { anyOf: [{ $ref: '#/$defs/localized' }, { type: 'array', items: { $ref: '#/$defs/localized' } }] },
  ],
]);

interface Rule {
  readonly rule: RuleName;
  readonly limit?: number;
}

/** The rules of ours that hang on a schema. */
export function rulesOf(schema: z.core.$ZodType): readonly Rule[] {
  const checks = (schema._zod.def.checks ?? []) as readonly { _zod: { def: { params?: Rule } } }[];
  return checks.map((check) => check._zod.def.params).filter((params) => params !== undefined);
}

function complete(schema: z.core.$ZodType, json: JsonSchema): void {
  // Unknown fields are allowed, which is also what it means to say nothing.
  if (schema._zod.def.type === 'object') delete json.additionalProperties;
  Object.assign(json, ownKinds.get(schema));
  for (const { rule, limit } of rulesOf(schema)) Object.assign(json, ruleKeywords[rule](limit));
}

/** Puts the words of an object and its fields into its schema. A field stands in its own shape or in everyone's. */
function describe(json: JsonSchema, name: keyof typeof shapes): void {
  describeWith(json, descriptions[name]);
}

function describeWith(json: JsonSchema, { about, ...own }: Readonly<Record<string, string>>): void {
  const words: Readonly<Record<string, string>> = { ...provenanceDescriptions, ...own };
  json.description = about;
  for (const [field, schema] of Object.entries(json.properties ?? {})) {
    (schema as JsonSchema).description = words[field];
  }
}

/** A schema (draft 2020-12) with a definition for every named shape, as zod tells it. */
function definitionsOf(root: z.core.$ZodType, named: Readonly<Record<string, z.core.$ZodType>>) {
  const names = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(named)) if (shape !== root) names.add(shape, { id });
  names.add(localized, { id: 'localized' });
  const schema = z.toJSONSchema(root, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema as JsonSchema),
  }) as JsonSchema;
  const { $schema, $defs = {}, ...rest } = schema;
  for (const [name, definition] of Object.entries($defs)) {
    delete definition.id;
    if (name in shapes) describe(definition, name as keyof typeof shapes);
  }
  return { $schema, $defs, rest };
}

/**
 * The JSON Schema of a content file, made from the schema the page itself uses, with Norwegian words for every field.
 * For editors and other tools; no page loads it.
 */
export function contentJsonSchema(): JsonSchema {
  const { $schema, $defs, rest } = definitionsOf(trainingContent, shapes);
  describe(rest, 'trainingContent');
  return { $schema, $id: 'urn:lindring:content:1', title: 'Innholdsfil for Lindring', ...rest, $defs };
}

/** The lists an overlay adds to: the file's own, and with `to` those inside an item. */
const addable = {
  ...lists,
  scenarios: scenario,
  perspectives: perspective,
  choices: choice,
  whatIf,
  sessions: session,
  blocks: block,
  modules: module,
  roles: role,
  sections: section,
};

function overlayShape() {
  const to = z.optional(place.check(z.describe(overlayDescriptions.to.about)));
  const add = z.looseObject(
    Object.fromEntries(
      Object.entries(addable).map(([list, item]) => [
        list,
        z.optional(z.array(z.intersection(item, z.looseObject({ to })))),
      ]),
    ),
  );
  return z.looseObject({
    ...overlayHead.shape,
    add: z.optional(add),
    hide: z.optional(z.array(place)),
    replace: z.optional(z.array(replacement)),
    local: z.optional(z.array(localInfo)),
  });
}

/** The JSON Schema of a local overlay, with what it may add as the content file has it. */
export function overlayJsonSchema(): JsonSchema {
  const overlay = overlayShape();
  const { $schema, $defs, rest } = definitionsOf(overlay, { ...shapes, replacement, localInfo });
  describeWith(rest, overlayDescriptions.overlay);
  describeWith($defs['replacement'] as JsonSchema, overlayDescriptions.replacement);
  describeWith($defs['localInfo'] as JsonSchema, overlayDescriptions.localInfo);
  return { $schema, $id: 'urn:lindring:overlay:1', title: 'Lokalt tillegg for Lindring', ...rest, $defs };
}

/** All words that are for editors only; none of them may be found in what a page loads. */
export function descriptionTexts(): string[] {
  const all = [...Object.values(descriptions), ...Object.values(overlayDescriptions), provenanceDescriptions];
  return all.flatMap((each) => Object.values(each as Readonly<Record<string, string>>));
}
