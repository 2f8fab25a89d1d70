import { html, nothing, type TemplateResult } from 'lit';

/** What the element of a story is given, whatever else it takes. */
export interface SourceArgs {
  src: string;
  headingLevel: number;
  /** For elements that keep what a group writes. */
  group?: string;
  /** Content that lies in the page; it goes before `src`. */
  content?: unknown;
}

/** The same as attributes of the element: those that stand as they are by default are left out. */
export interface SourceAttributes {
  src: string | typeof nothing;
  headingLevel: number | typeof nothing;
  group: string | typeof nothing;
}

/** The controls of Storybook for `SourceArgs`: content in the page is not for writing in. */
export const sourceArgTypes = { content: { table: { disable: true } } };

/** An element with the content of its story: from the page where the story has it there, else from a file. */
export function withSource(
  { src, headingLevel, group = 'gruppe-1', content }: SourceArgs,
  element: (attributes: SourceAttributes) => TemplateResult,
): TemplateResult {
  const isInPage = content !== undefined;
  const drawn = element({
    src: isInPage || !src ? nothing : src,
    headingLevel: headingLevel === 2 ? nothing : headingLevel,
    group: group === 'gruppe-1' ? nothing : group,
  });
  return isInPage ? html`<training-content .content=${content}>${drawn}</training-content>` : drawn;
}
