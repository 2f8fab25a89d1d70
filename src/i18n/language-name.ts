/** The name of a language in the reader's; a code that is none stays as it is. */
export function languageName(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
