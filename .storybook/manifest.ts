/** As much of a custom-elements manifest as the stories need. */
export interface ElementManifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly kind: string;
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

/** The attribute of each property of an element, by the name of the property. */
export function attributesOf(manifest: ElementManifest, tag: string): ReadonlyMap<string, string> {
  const element = declarations(manifest).find(({ tagName }) => tagName === tag);
  return new Map(element?.attributes?.map(({ name, fieldName }) => [fieldName ?? name, name]));
}

/** Every event an element of ours fires. */
export function eventNames(manifest: ElementManifest): string[] {
  return [...new Set(declarations(manifest).flatMap(({ events }) => events?.map(({ name }) => name) ?? []))];
}

/** The same, with a name for the default slot: Storybook leaves out what has none. */
export function withNamedSlots(manifest: ElementManifest): ElementManifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((each) =>
        each.slots
          ? { ...each, slots: each.slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })) }
          : each,
      ),
    })),
  };
}

function declarations({ modules }: ElementManifest): Declaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations);
}
