/** What a tag needs to know which thing of the content file it shows. */
interface ElementRule {
  /** The attribute with the id; none where the element shows a whole list. */
  readonly id?: string;
  /** Whether `lindring embed` writes a page of its own for it. */
  readonly hasPage?: boolean;
  /** How many pixels high a frame around that page should be where it cannot grow. */
  readonly height?: number;
}

/** Every tag a webmaster may paste. A test holds the tags and attributes to custom-elements.json. */
export const elementRules = {
  'case-bank': { hasPage: true, height: 800 },
  'case-card': { id: 'case-id', hasPage: true, height: 800 },
  'course-certificate': { id: 'certificate-id' },
  'esas-form': { id: 'case-id' },
  'film-bank': { hasPage: true, height: 800 },
  'film-card': { id: 'film-id', hasPage: true, height: 700 },
  'group-roster': { id: 'programme-id' },
  'learning-path': { id: 'programme-id' },
  'programme-card': { id: 'programme-id' },
  'reflection-prompt': { id: 'question-id', hasPage: true, height: 500 },
  'resource-list': {},
  'role-ladder': { id: 'programme-id' },
  'rollout-status': { id: 'programme-id' },
  'session-planner': { id: 'programme-id' },
  'session-run': { id: 'session-id', hasPage: true, height: 800 },
  'webinar-list': {},
} as const satisfies Record<string, ElementRule>;

/** A tag a webmaster may paste. */
export type ElementTag = keyof typeof elementRules;

/** What is known of a tag. */
export function ruleOf(tag: ElementTag): ElementRule {
  return elementRules[tag];
}
