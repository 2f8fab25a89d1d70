/** What a tag needs to be told, and how much room it takes. */
interface ElementRule {
  /** The attributes that say which things of the content file it shows; none where it shows a whole list. */
  readonly ids: readonly string[];
  /** How many pixels high a frame around its page should be where the frame cannot grow. */
  readonly height?: number;
}

/** Every tag a webmaster may paste. A test holds the tags and attributes to custom-elements.json. */
const elementRules = {
  'case-bank': { ids: [] },
  'case-card': { ids: ['case-id'] },
  'course-certificate': { ids: ['certificate-id'] },
  'esas-form': { ids: ['case-id'] },
  'film-bank': { ids: [] },
  'film-card': { ids: ['film-id'], height: 700 },
  'group-roster': { ids: ['programme-id'] },
  'learning-path': { ids: ['programme-id'] },
  'programme-card': { ids: ['programme-id'] },
  'reflection-prompt': { ids: ['question-id'], height: 500 },
  'resource-list': { ids: [] },
  'role-ladder': { ids: ['programme-id'] },
  'rollout-status': { ids: ['programme-id'] },
  'session-planner': { ids: ['programme-id'] },
  'session-run': { ids: ['session-id', 'programme-id'] },
  'webinar-list': { ids: [] },
} as const satisfies Record<string, ElementRule>;

/** A tag a webmaster may paste. */
export type ElementTag = keyof typeof elementRules;

/** All of them. */
export const elementTags = Object.keys(elementRules) as ElementTag[];

const usualHeight = 800;

/** The attributes that say what an element shows. */
export function idAttributesOf(tag: ElementTag): readonly string[] {
  return elementRules[tag].ids;
}

/** In pixels, for a frame that cannot grow. */
export function heightOf(tag: ElementTag): number {
  const rule: ElementRule = elementRules[tag];
  return rule.height ?? usualHeight;
}
