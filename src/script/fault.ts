/** What is wrong with what a page says to the library. */
export type ScriptFault =
  | { readonly code: 'unknownTag'; readonly written: string }
  | { readonly code: 'unknownElement'; readonly written: string; readonly prefix: string }
  | { readonly code: 'unknownAttribute'; readonly written: string; readonly tag: string }
  | { readonly code: 'noChooser'; readonly tag: string; readonly attribute: string }
  | {
      readonly code: 'noContent' | 'noPlace' | 'wrongPrefix' | 'wrongTheme' | 'wrongLanguage';
      readonly written: string;
    };
