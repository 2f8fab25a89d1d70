/**
 * Our tags and the attributes a placeholder may give them; a test holds the table to the manifest. What chooses the
 * thing that is shown stands first.
 */
export const known: Readonly<Record<string, string>> = {
  'case-bank': 'src heading-level group',
  'case-card': 'case-id src heading-level group room',
  'course-certificate': 'certificate-id src heading-level group',
  'esas-form': 'case-id instrument-id src heading-level group mode',
  'film-bank': 'src heading-level group consent',
  'film-card': 'film-id src heading-level group consent player-only search',
  'group-roster': 'programme-id src heading-level group',
  'learning-path': 'programme-id src heading-level group',
  'programme-card': 'programme-id src heading-level',
  'reflection-prompt': 'question-id question method-id minutes group-size recap room src heading-level group',
  'resource-list': 'src kind group-by heading-level group',
  'role-ladder': 'programme-id src heading-level group',
  'rollout-status': 'programme-id src heading-level',
  'session-planner': 'programme-id src heading-level group',
  'session-run': 'session-id programme-id src heading-level group',
  'training-content': 'src overlay show-changes',
  'webinar-list': 'src heading-level group',
};

/** Every tag. */
export const tags = Object.keys(known);

/** The attributes of a tag; of one that is not ours, none. */
export function attributesOf(tag: string): readonly string[] {
  return Object.hasOwn(known, tag) ? (known[tag]?.split(' ') ?? []) : [];
}

/** The attribute that says which case, film or question; nothing for what shows all there is. */
export function chooserOf(tag: string): string | undefined {
  return attributesOf(tag).find((name) => name.endsWith('-id'));
}

/** Whether an element is ours, in whichever copy and under whichever prefix. */
export function isOurs({ localName }: { readonly localName: string }): boolean {
  return tags.some((tag) => localName === tag || localName.endsWith(`-${tag}`));
}
